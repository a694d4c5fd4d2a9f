#pragma once

#include "portfolio/filter.h"

#include <QWidget>
#include <array>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace bw {

class ChoicePopover;
class FilterField;
class MonthGrid;
class Popover;

/// As-of day, fields to filter by, names, grouping: one line over the table.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setPortfolio(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio);
    void setFilter(const PortfolioFilter &filter);
    [[nodiscard]] const PortfolioFilter &filter() const { return m_filter; }
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    void focusName();
    void focusFirst();
    void clear();
    void retranslate();

signals:
    /// The menu of the columns is wanted there.
    void columnsRequested(const QPoint &global);
    void filterChanged();
    void groupedChanged(bool grouped);
    void asOfPicked(std::optional<bw::Day> day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openChoices(FilterBy by);
    void openGroups();
    void openCalendar();
    void choose(FilterBy by, const QStringList &keys);
    void show(const PortfolioFilter &filter);
    void pick(std::optional<Day> day);

    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    PortfolioFilter m_filter;
    bool m_grouped = true;
    FilterField *m_asOf;
    std::array<FilterField *, filterByCount> m_fields{};
    QPushButton *m_clear;
    QLineEdit *m_name;
    FilterField *m_group;
    QToolButton *m_columns;
    Popover *m_calendar;
    MonthGrid *m_month;
    QPushButton *m_latest;
};

} // namespace bw
