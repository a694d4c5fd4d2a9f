#pragma once

#include "evaluate/ground.h"

namespace bw {

/// Fills in `frozen` and `frozenDays` for the accounts that are churned on D, or were four weeks before.
void freezeChurned(const Cache &cache, PortfolioGround &ground);

/// The scores of PortfolioGround::frozen: as on the day of churn, under these rules. `policies` are those of
/// D.
[[nodiscard]] std::vector<Health> frozenHealths(const Cache &cache, const PortfolioGround &ground,
                                                const Policy &policy, const BookPolicies &policies);

} // namespace bw
