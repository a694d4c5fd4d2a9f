#pragma once

#include "alerts/alert_filter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace bw {

class FilterField;
class Segmented;

/// Above the table of alerts: which are shown, by what they are narrowed and grouped.
class AlertBar final : public QWidget {
    Q_OBJECT
public:
    explicit AlertBar(QWidget *parent = nullptr);

    /// For the choices; must live as long as the bar.
    void setView(const AlertView *view);
    [[nodiscard]] const AlertFilter &filter() const { return m_filter; }
    void setFilter(const AlertFilter &filter);
    [[nodiscard]] AlertGroup group() const { return m_groupBy; }
    void setGroup(AlertGroup group);
    /// How many alerts each of the four states has.
    void setCounts(const std::array<qint32, alertShowCount> &counts);
    void retranslate();
    void focusName();
    void focusFirst();
    /// All but the state.
    void clear();

signals:
    void filterChanged();
    void groupChanged();
    void columnsRequested(QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void openChoices(AlertBy by);
    void openGroups();

    const AlertView *m_view = nullptr;
    AlertFilter m_filter;
    AlertGroup m_groupBy = AlertGroup::Kind;
    std::array<qint32, alertShowCount> m_counts{};
    Segmented *m_show;
    std::array<FilterField *, alertByCount> m_fields{};
    QPushButton *m_clear;
    QLineEdit *m_name;
    FilterField *m_group;
    QToolButton *m_columns;
};

} // namespace bw
