#pragma once

#include "report/timeline.h"

#include <QWidget>

class QLabel;
class QListView;

namespace bw {

class Segmented;
class TimelineModel;

/// What happened with an account, newest first, beside its figures: touches, judgements, contracts and seats,
/// surveys, versions of the rules.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// Empties the list until the entries of another account are there.
    void setWaiting();
    void setEntries(std::vector<TimelineEntry> entries);
    void setFilter(TimelineFilter filter);
    [[nodiscard]] TimelineFilter filter() const { return m_filter; }
    /// Entries that the filter lets through.
    [[nodiscard]] int shownCount() const;

signals:
    /// An entry was clicked, or Enter pressed on it: the charts can show its day.
    void dayChosen(bw::Day day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refill();

    std::vector<TimelineEntry> m_entries;
    TimelineFilter m_filter = TimelineFilter::All;
    bool m_waiting = true;
    QLabel *m_title;
    Segmented *m_filters;
    QListView *m_list;
    TimelineModel *m_model;
    QLabel *m_empty;
};

} // namespace bw
