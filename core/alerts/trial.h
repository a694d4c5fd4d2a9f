#pragma once

#include "alerts/book_alerts.h"

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

/// Folds the rule as if it had been one of the policy's, for all accounts and however the policy's own rule
/// of its id is; `source` as in bookAlerts(). Cancelled, or what the source says.
[[nodiscard]] Result<RuleTrial> tryRule(const Cache &cache, const Policy &policy, const AlertRule &rule,
                                        Day asOf, const UseSource &source, Progress &progress);

} // namespace bw
