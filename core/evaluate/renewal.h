#pragma once

#include "evaluate/ground.h"

namespace bw {

/// Chance of renewal at full health, by the assumption that holds until there are enough outcomes.
constexpr double assumedRenewal = 0.9;

/// The chance of renewal by the assumption: 0.9 x health / 100 (definitions.md §4).
[[nodiscard]] constexpr double assumedProbability(double health)
{
    return assumedRenewal * health / 100;
}

/// Fills in the rows' chances of renewal and revenue at risk from their health. Means are over the scored
/// accounts that pay; a churned account has no chance.
void judgeRenewals(const PortfolioGround &ground, std::vector<PortfolioRow> &rows);

} // namespace bw
