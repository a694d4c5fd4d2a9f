#pragma once

#include "portfolio/portfolio_view.h"
#include "widgets/tile.h"

namespace bw::portfolio {

/// The tiles of the page over the accounts in the filter: monthly active rate, paying accounts with their
/// ARR, ARR that renews in 90 days, revenue at risk, health.
[[nodiscard]] std::vector<TileFace> tileFaces(const PortfolioView &view, const PortfolioTotals &totals);

} // namespace bw::portfolio
