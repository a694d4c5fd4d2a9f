#pragma once

#include "queue/today.h"

#include <span>

namespace bw {

/// What one account means to who looks after it.
struct AccountLoad {
    qint32 row = 0; ///< into Portfolio::rows
    QString csm; ///< empty: nobody
    std::vector<Money> arr; ///< by currency
    std::vector<Money> atRisk; ///< revenue at risk
    qint32 openAlerts = 0;
    qint32 overdueSteps = 0; ///< of the service plan
    bool operator==(const AccountLoad &) const = default;
};

/// Names of those who look after some account on a day, in order.
[[nodiscard]] QStringList csmNames(const Cache &cache, Day day);

/// The loads of all accounts that are not churned, in the portfolio's order.
[[nodiscard]] std::vector<AccountLoad> accountLoads(const Cache &cache, const Policy &policy,
                                                    const Portfolio &portfolio, const BookAlerts &alerts);

/// What one CSM looks after (definitions.md §8).
struct CsmLoad {
    QString csm; ///< empty: nobody
    qint32 accounts = 0;
    std::vector<Money> arr; ///< by currency, largest first
    std::vector<Money> atRisk; ///< revenue at risk, likewise
    qint32 openAlerts = 0;
    qint32 overdueSteps = 0;
    bool operator==(const CsmLoad &) const = default;
};

/// By name, nobody last.
[[nodiscard]] std::vector<CsmLoad> csmLoads(std::span<const AccountLoad> accounts);

/// An account that is to get another CSM.
struct Reassignment {
    qint32 row = 0; ///< into Portfolio::rows
    QString csm;
    bool operator==(const Reassignment &) const = default;
};

/// One CSM before and after accounts were moved.
struct LoadChange {
    CsmLoad before;
    CsmLoad after;
    bool operator==(const LoadChange &) const = default;
};

/// What moving accounts would do: those CSMs whose load changes, by name, nobody last. The last one of an
/// account's reassignments counts; one to the CSM that it has does nothing.
[[nodiscard]] std::vector<LoadChange> reassign(std::span<const AccountLoad> accounts,
                                               std::span<const Reassignment> moves);

} // namespace bw
