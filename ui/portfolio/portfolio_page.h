#pragma once

#include "portfolio/filter.h"
#include "shell/page.h"

class QShortcut;
class QStackedLayout;

namespace bw {

class DenseTable;
class EmptyPanel;
class FilterBar;
class KpiTile;
class TableFooter;

/// Every account as one row: tiles, filters, table, totals.
class PortfolioPage final : public Page {
    Q_OBJECT
public:
    explicit PortfolioPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setPortfolio(std::shared_ptr<const Cache> cache,
                      std::shared_ptr<const Portfolio> portfolio) override;
    [[nodiscard]] std::vector<AccountId> accountOrder() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;
    void setLetterKeys(bool on) override;
    void restoreView() override;
    void saveView() const override;
    void setBusy(bool busy) override;

    void setFilter(const PortfolioFilter &filter);
    void setGrouped(bool grouped);
    [[nodiscard]] DenseTable *table() const { return m_table; }
    [[nodiscard]] PortfolioModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addKey(QKeyCombination key, std::function<void()> act);
    void refill();
    void refilter();
    void makeColumns();
    void showTotals();
    [[nodiscard]] PortfolioModel::Grouping grouping() const;
    [[nodiscard]] PortfolioModel::TotalsOf totalsOf() const;

    PortfolioView m_view;
    bool m_restore = false; ///< columns and order come from the settings once there are columns
    QString m_columnsFor; ///< what the column table was made for: day, currency, language
    PortfolioModel *m_model;
    std::vector<KpiTile *> m_tiles;
    FilterBar *m_bar;
    DenseTable *m_table;
    TableFooter *m_footer;
    EmptyPanel *m_nothingFound;
    EmptyPanel *m_noAccounts;
    QStackedLayout *m_whole;
    std::vector<QShortcut *> m_letters;
};

/// How the window builds it.
[[nodiscard]] PageInfo portfolioPageInfo();

} // namespace bw
