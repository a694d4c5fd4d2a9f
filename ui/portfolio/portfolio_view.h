#pragma once

#include "alerts/handling.h"
#include "evaluate/portfolio.h"
#include "report/book_summary.h"
#include "widgets/table_model.h"

#include <QCoreApplication>
#include <QString>
#include <memory>

namespace bw {

/// Context of every string of the portfolio page's table.
class PortfolioText {
    Q_DECLARE_TR_FUNCTIONS(bw::PortfolioText)
};

/// What cells and tips need beside their row. One per page; columns hold it by address, so that a refresh
/// needs no new column table.
struct PortfolioView {
    std::shared_ptr<const Cache> cache;
    std::shared_ptr<const Portfolio> portfolio;
    QString currency; ///< of every sum in the book; empty: there are several, cells name theirs
    bool grouped = false;
    bool recomputing = false; ///< old figures, dimmed
    /// Of this state of the book: only where a column that rests on it is shown. Null: see `summaryState`.
    std::shared_ptr<const BookSummary> summary;
    enum class SummaryState : quint8 { NotAsked, Counting, Failed };
    SummaryState summaryState = SummaryState::NotAsked;
    QString summaryFault; ///< the sentence, where it failed
    /// Alerts of these accounts, by account; empty: not known (yet).
    std::vector<AccountAlerts> alerts;
    std::vector<std::optional<Day>> lastTouch; ///< by account, not after the day that one looks
    /// Rows of a group, or of all in the filter (-1).
    std::function<const std::vector<qint32> &(int)> rowsOf;
    std::function<QString(int)> groupName;
    std::function<bool(int)> groupOpen;
};

using PortfolioModel = TableModel<PortfolioRow, PortfolioTotals>;
using PortfolioColumn = PortfolioModel::ColumnOf;

/// The column table: a new column of the page is one entry here.
enum class PortfolioColumnId : quint8 {
    Account,
    Csm,
    Arr,
    Renewal,
    Sparkline,
    Strip,
    Active,
    Weeks,
    Health,
    Seats,
    // Shown only where they are chosen.
    Industry,
    Region,
    KeyActions,
    Users,
    Trend,
    Nps,
    Outcome,
    Product,
    Stage,
    Breadth,
    Depth,
    Opened,
    Scenarios,
    NorthStar,
    UnusualDays,
    Machine,
    Human,
    Agreement,
    Risk,
    // Shown from the start, at the end.
    Touch,
    Alerts,
};
/// Whether the column rests on PortfolioView::summary.
[[nodiscard]] constexpr bool needsSummary(PortfolioColumnId id)
{
    return id == PortfolioColumnId::Scenarios || id == PortfolioColumnId::NorthStar
        || id == PortfolioColumnId::UnusualDays;
}
[[nodiscard]] std::vector<PortfolioColumn> portfolioColumns(const PortfolioView &view);

/// Takes a new state of the book.
void show(PortfolioView &view, std::shared_ptr<const Cache> cache,
          std::shared_ptr<const Portfolio> portfolio);

} // namespace bw
