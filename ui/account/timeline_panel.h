#pragma once

#include "report/timeline.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace bw {

class Segmented;
class TimelineModel;

/// What happened with an account, newest first, beside its figures: touches, alerts, judgements, contracts
/// and seats, surveys, results, versions of the rules; by kind, and searched.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// Empties the list until the entries of another account are there.
    void setWaiting();
    void setEntries(std::vector<TimelineEntry> entries);
    void setFilter(TimelineFilter filter);
    [[nodiscard]] TimelineFilter filter() const { return m_filter; }
    /// Only entries that have each of the words, as they are shown or as they were written.
    void setSearch(const QString &search);
    [[nodiscard]] QString search() const;
    /// The search gets the keys.
    void startSearch();
    /// Entries that filter and search let through.
    [[nodiscard]] int shownCount() const;

signals:
    /// An entry was clicked, or Enter pressed on it: the charts can show its day.
    void dayChosen(bw::Day day);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refill();
    [[nodiscard]] QString emptyWords() const;

    std::vector<TimelineEntry> m_entries;
    TimelineFilter m_filter = TimelineFilter::All;
    bool m_waiting = true;
    QLabel *m_title;
    Segmented *m_filters;
    QLineEdit *m_search;
    QListView *m_list;
    TimelineModel *m_model;
    QLabel *m_empty;
};

} // namespace bw
