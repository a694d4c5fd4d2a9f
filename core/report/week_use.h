#pragma once

#include "evaluate/history.h"

#include <vector>

namespace bw {

/// Key actions of one ISO week of an account (definitions.md §3), as far as it is over on D.
struct WeekUse {
    Day monday;
    qint64 keyActions = 0; ///< of the days that are known
    PeriodResult result; ///< of the days up to D
    bool runs = false; ///< not finished on D
    bool known = false; ///< from the first event on, and not gap days alone
    bool operator==(const WeekUse &) const = default;
};

/// The last `count` ISO weeks, oldest first; the last one is the week of D. Weeks before the first event are
/// there and not known.
[[nodiscard]] std::vector<WeekUse> weekUse(const AccountHistory &history, Day asOf, int count);

} // namespace bw
