#pragma once

#include "evaluate/portfolio.h"
#include "service/plan.h"

namespace bw {

/// Days from the contract to going live above which it took long (definitions.md §7).
constexpr qint32 longToLive = 60;
/// Days that touches and QBRs are counted in.
constexpr qint32 executionDays = 91;

/// How service was carried out, of the accounts of one CSM: shown beside what came of it, never as a score of
/// its own (definitions.md §7).
struct Execution {
    QString csm; ///< empty: nobody
    qint32 accounts = 0; ///< that are not churned
    /// From the start of the first contract to going live, of those that went live in the 12 months to the
    /// day one looks; before its first contract: 0 days.
    qint32 wentLive = 0;
    std::optional<double> daysToLive; ///< their median; nothing without any
    qint32 longToLive = 0; ///< of them those that took more than 60 days
    qint32 waiting = 0; ///< not live, and more than 60 days past the start of their first contract
    qint32 qbrs = 0; ///< touches of that kind in the 91 days
    qint32 qbrsDue = 0; ///< steps of the plan that such touches do, due in those days
    qint32 touches = 0; ///< in the 91 days
    /// touches x 30 / 91 / accounts; nothing without accounts
    [[nodiscard]] std::optional<double> touchesPerMonth() const;
    // What came of it, as of D.
    std::array<qint32, 4> bands{}; ///< accounts by Band
    Rate monthlyRate; ///< of those that pay
    qint32 due = 0; ///< contracts that ended in the 12 months to the day one looks
    qint32 renewed = 0; ///< of them
    qint32 lost = 0; ///< of them; the others are open
    bool operator==(const Execution &) const = default;
};

/// By name of the CSM, nobody last. Due and lost contracts count for the CSM of now.
[[nodiscard]] std::vector<Execution> executions(const Cache &cache, const Policy &policy,
                                                const Portfolio &portfolio);

} // namespace bw
