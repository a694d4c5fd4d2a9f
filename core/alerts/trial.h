#pragma once

#include "base/day.h"
#include "model/alert_rule.h"

#include <vector>

namespace bw {

/// What a rule would have done, as of any day: "would have opened 14 alerts in the last 90 days, 9 of them on
/// accounts that were later lost" (definitions.md §7).
struct RuleTrial {
    struct Case {
        qint32 account = 0; ///< index in Cache::accounts
        Day opened;
        bool open = false; ///< still on D
        bool lost = false; ///< the account was lost afterwards, as known now
        bool operator==(const Case &) const = default;
    };
    AlertRule rule;
    DayRange days; ///< the 90 that end at D
    std::vector<Case> cases; ///< by opened, the newest first
    qint32 accounts = 0; ///< distinct ones
    qint32 lost = 0; ///< cases on accounts that were lost afterwards
    qint32 lostWithout = 0; ///< accounts that were lost in those days and had no case
    bool operator==(const RuleTrial &) const = default;
};

} // namespace bw
