#pragma once

#include "portfolio/portfolio_view.h"

#include <limits>
#include <optional>

namespace bw::portfolio {

// The columns about use, in columns_use.cpp; the others are in columns.cpp.
[[nodiscard]] PortfolioColumn sparklineColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn stripColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn activeColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn weeksColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn healthColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn seatsColumn(const PortfolioView &view);
// Shown only where they are chosen; in columns_figures.cpp.
[[nodiscard]] PortfolioColumn keyActionsColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn usersColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn trendColumn(const PortfolioView &view);
// What customers say and get out of it, shown where they are chosen; in columns_voice.cpp.
[[nodiscard]] PortfolioColumn npsColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn outcomeColumn(const PortfolioView &view);
/// A column of one figure at the right, that is shown where it is chosen. `words` of a number that is one.
[[nodiscard]] PortfolioColumn figureColumn(const PortfolioView &view, const QString &head, const QString &tip,
                                           const std::function<double(const PortfolioRow &)> &number,
                                           const std::function<QString(double)> &words);
// Likewise; in columns_modules.cpp. The last three rest on PortfolioView::summary.
[[nodiscard]] PortfolioColumn breadthColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn depthColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn openedColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn scenariosColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn northStarColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn unusualColumn(const PortfolioView &view);

// Likewise; in columns_score.cpp.
[[nodiscard]] PortfolioColumn machineColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn humanColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn agreementColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn riskColumn(const PortfolioView &view);

// What people do and what asks for them; in columns_service.cpp.
[[nodiscard]] PortfolioColumn touchColumn(const PortfolioView &view);
[[nodiscard]] PortfolioColumn alertsColumn(const PortfolioView &view);
/// Days since the last touch, to the day that one looks; nothing: there was none.
[[nodiscard]] std::optional<qint32> daysSinceTouch(const PortfolioView &view, const PortfolioRow &row);
/// Nothing: not known.
[[nodiscard]] std::optional<AccountAlerts> alertsOf(const PortfolioView &view, const PortfolioRow &row);

[[nodiscard]] QString agreementWords(Agreement agreement);
/// What the summary says of the account; null where there is none.
[[nodiscard]] const AccountSummary *summaryOf(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString starWord(NorthStarState state);

/// Sort value of nothing.
constexpr double none = std::numeric_limits<double>::quiet_NaN();

template <class T> double numberOf(const std::optional<T> &value)
{
    return value ? static_cast<double>(*value) : none;
}

} // namespace bw::portfolio
