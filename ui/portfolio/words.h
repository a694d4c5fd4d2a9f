#pragma once

#include "portfolio/portfolio_view.h"

namespace bw::portfolio {

// What cells say: to screen readers in words, in tips with exact values. Names of customers are shown with
// hidden characters made visible; nobody reads any of it as HTML.

/// "As of 18 Oct 2026, activity rules v7.": stands under every figure's tip.
[[nodiscard]] QString footing(const PortfolioView &view);
/// The same with how many accounts the figure is about.
[[nodiscard]] QString footing(const PortfolioView &view, qint64 accounts);
/// One line each, without those that say nothing.
[[nodiscard]] QString lines(QStringList parts);

[[nodiscard]] QString accountTip(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString arrText(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString arrTip(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString renewalText(const PortfolioRow &row);
[[nodiscard]] QString renewalWords(const PortfolioRow &row);
[[nodiscard]] QString renewalTip(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString weeksOfUseWords(const PortfolioRow &row);
/// Of one of the 12 weeks.
[[nodiscard]] QString weekTip(const PortfolioView &view, const PortfolioRow &row, int week);
[[nodiscard]] QString stripWords(const PortfolioRow &row);
/// "Fri 16 Oct, medium. 288 key actions by 44 users."
[[nodiscard]] QString dayTip(const PortfolioView &view, const PortfolioRow &row, int cell);
[[nodiscard]] QString activeWords(const PortfolioRow &row);
[[nodiscard]] QString activeTip(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString coefficientWords(const PortfolioRow &row);
[[nodiscard]] QString coefficientTip(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString healthWords(const PortfolioRow &row);
[[nodiscard]] QString healthTip(const PortfolioView &view, const PortfolioRow &row);
[[nodiscard]] QString seatsWords(const PortfolioRow &row);
[[nodiscard]] QString seatsTip(const PortfolioView &view, const PortfolioRow &row);

/// Whole score against the whole score four weeks ago, as both are shown; nothing where one is not known.
[[nodiscard]] std::optional<int> healthChange(const PortfolioRow &row);

// Of totals.
[[nodiscard]] QString accountsText(qint64 accounts);
[[nodiscard]] QString sumText(const PortfolioView &view, const std::vector<Money> &sums);
/// Every currency in full.
[[nodiscard]] QString sumTip(const PortfolioView &view, const std::vector<Money> &sums);
[[nodiscard]] QString bandsWords(const PortfolioTotals &totals);
/// Of the summed weeks: how many cannot be summed up because data of some accounts are missing.
[[nodiscard]] QString weeksTotalTip(const PortfolioView &view, const PortfolioTotals &totals);
[[nodiscard]] QString rateTip(const PortfolioView &view, const PortfolioTotals &totals);
[[nodiscard]] QString machineOnly(); ///< that health rests on machine activity alone for now
/// What the chance of renewal rests on.
[[nodiscard]] QString renewalAssumption();
/// The same where nobody's judgement is in any row; else empty.
[[nodiscard]] QString machineOnly(const PortfolioView &view);

} // namespace bw::portfolio
