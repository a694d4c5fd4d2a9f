#pragma once

#include "base/result.h"
#include "model/health_limit.h"

#include <QSqlDatabase>
#include <vector>

namespace bw {

class Workspace;

/// That a limit was lifted, by its key.
struct LimitLifting {
    QString key;
    Day day; ///< the first one on which it does not hold
    QString at; ///< local: yyyy-MM-ddTHH:mm:ss
    QString by;

    bool operator==(const LimitLifting &) const = default;
};

/// By account, then first day and id; of one account alone where it is named.
[[nodiscard]] Result<std::vector<HealthLimit>> loadHealthLimits(const Workspace &workspace,
                                                                AccountId only = {});
/// By key.
[[nodiscard]] Result<std::vector<LimitLifting>> loadLiftings(const Workspace &workspace);

// Inside a transaction; false where the key is there already. Limits are never changed or removed.

[[nodiscard]] Result<bool> insertLimit(const QSqlDatabase &db, const HealthLimit &limit);
[[nodiscard]] Result<bool> insertLifting(const QSqlDatabase &db, const LimitLifting &lifting);

} // namespace bw
