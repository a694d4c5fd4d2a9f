#pragma once

#include "portfolio/saved_views.h"

#include <QWidget>
#include <array>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace bw {

class FilterField;

/// Fields to filter by, names, grouping: one line over the table.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setPortfolio(std::shared_ptr<const Portfolio> portfolio);
    void setFilter(const PortfolioFilter &filter);
    [[nodiscard]] const PortfolioFilter &filter() const { return m_filter; }
    void setGroup(GroupBy group);
    [[nodiscard]] GroupBy group() const { return m_groupBy; }
    void focusName();
    void focusFirst();
    void clear();
    void retranslate();
    /// Behind the fields: something else that filters, with its own way to be cleared.
    void addChip(QWidget *chip);

signals:
    /// The choice of columns is wanted, under the button.
    void columnsRequested(QWidget *button);
    void filterChanged();
    void groupChanged(bw::GroupBy group);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openChoices(FilterBy by);
    void openGroups();
    void choose(FilterBy by, const QStringList &keys);
    void show(const PortfolioFilter &filter);
    [[nodiscard]] bool isOffered(FilterBy by) const { return m_offered[static_cast<size_t>(by)]; }

    std::shared_ptr<const Portfolio> m_portfolio;
    PortfolioFilter m_filter;
    GroupBy m_groupBy = GroupBy::Segment;
    std::array<FilterField *, filterByCount> m_fields{};
    /// Fields that are there: product and stage only where the book has them, as many books have neither.
    std::array<bool, filterByCount> m_offered{true, true, true, true};
    QPushButton *m_clear;
    QLineEdit *m_name;
    FilterField *m_group;
    QToolButton *m_columns;
};

} // namespace bw
