#pragma once

#include "activity/seats.h"
#include "model/policy.h"

namespace bw {

/// The limits that one number of seats sets under a policy, as integers: a level is three comparisons.
/// K <= low is 100 x K <= share x seats x multiple exactly.
struct LevelLimits {
    Day from;
    std::optional<qint64> seats; ///< basis of the rule; nothing: every day with K > 0 is Level::Unknown
    qint64 low = 0; ///< low up to here
    qint64 medium = 0; ///< medium up to here
    qint64 usersForHigh = 0;
    std::optional<bool> openedEnough = true; ///< the least opened share, where set; nothing: not known

    bool operator==(const LevelLimits &) const = default;
};

[[nodiscard]] LevelLimits limitsFor(const Policy &policy, const SeatSpan &seats);

/// Level of a day with `keyActions` by `users` (nothing: no user data at all).
[[nodiscard]] Level levelOf(const LevelLimits &limits, quint32 keyActions, std::optional<quint32> users);

/// Whether a day of that level is an active day. A day of unknown level is one where the active-day level is
/// low (definitions.md §1).
[[nodiscard]] inline bool isActive(const Policy &policy, Level level)
{
    if (level == Level::Unknown)
        return policy.activeDayLevel == Level::Low;
    return level >= policy.activeDayLevel;
}

} // namespace bw
