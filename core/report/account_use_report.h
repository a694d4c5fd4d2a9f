#pragma once

#include "activity/anomaly.h"
#include "activity/dimensions.h"
#include "activity/feature_use.h"
#include "activity/north_star_state.h"
#include "activity/scenario_use.h"

namespace bw {

/// Seats from bought to used every week: each at most the one before, but for what the data contradict.
struct SeatSteps {
    std::optional<qint64> purchased;
    std::optional<qint64> opened;
    std::optional<qint64> seen28; ///< distinct users logged in; nothing: rows without users
    std::optional<qint64> acted28; ///< …with a key action
    std::optional<qint64> everyWeek; ///< …in each of the last four 7-day blocks
    bool operator==(const SeatSteps &) const = default;
};

/// What the page of one account shows of who did what, beside AccountReport: all as of D.
struct AccountUseReport {
    Day asOf; ///< D
    Policy policy; ///< the one that holds for the account
    std::vector<DayCheck> checks; ///< every day of its past that can be checked, ascending
    std::vector<UserUse> users;
    std::vector<RoleUse> roles;
    std::vector<UnitUse> units;
    UnitCoverage coverage;
    FeatureUse features;
    std::vector<LackingFeature> lacking;
    UseDimensions dimensions;
    std::vector<ScenarioUse> scenarios; ///< by index in policy.scenarios
    std::optional<NorthStarProgress> northStar; ///< nothing: the policy has none
    SeatSteps seats;

    bool operator==(const AccountUseReport &) const = default;
};

/// `account` is an index into cache.accounts, `use` its use as the store has it, `outcomes` its business
/// results (for a north star that is measured).
[[nodiscard]] AccountUseReport accountUseReport(const Cache &cache, const Policy &policy, qint32 account,
                                                const AccountUse &use, std::span<const Outcome> outcomes,
                                                Day asOf);

/// Key actions of one scenario on each day of a range: what a chart stacks. Events of two scenarios count in
/// the first; the last entry (index = number of scenarios) is everything else.
struct ScenarioKeyActions {
    size_t scenario = 0;
    std::vector<qint64> keyActions; ///< by day of the range
    bool operator==(const ScenarioKeyActions &) const = default;
};
[[nodiscard]] std::vector<ScenarioKeyActions> keyActionsByScenario(const AccountUse &use,
                                                                   const Policy &policy, DayRange days);
/// The same by module, in the order of their names; an empty name is of no module.
struct ModuleKeyActions {
    QString module;
    std::vector<qint64> keyActions;
    bool operator==(const ModuleKeyActions &) const = default;
};
[[nodiscard]] std::vector<ModuleKeyActions> keyActionsByModule(const AccountUse &use, const Policy &policy,
                                                               DayRange days);

} // namespace bw
