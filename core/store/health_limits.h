#pragma once

#include "base/result.h"
#include "model/health_limit.h"

#include <QSqlDatabase>
#include <QStringList>
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

/// By account, then first day and id; of one account alone where it is named. A limit or a lifting whose
/// checksum does not fit counts nowhere; the journal's entry stands in its place where it has one.
[[nodiscard]] Result<std::vector<HealthLimit>> loadHealthLimits(const Workspace &workspace,
                                                                AccountId only = {});
/// By key.
[[nodiscard]] Result<std::vector<LimitLifting>> loadLiftings(const Workspace &workspace);

/// Of the rows that are not as they were saved: "h" and the key of a limit, "l" and that of a lifting.
[[nodiscard]] Result<QStringList> damagedLimitKeys(const Workspace &workspace);

// Inside a transaction; false where the key is there already. Limits are never changed or removed.

[[nodiscard]] Result<bool> insertLimit(const QSqlDatabase &db, const HealthLimit &limit);
[[nodiscard]] Result<bool> insertLifting(const QSqlDatabase &db, const LimitLifting &lifting);

// Inside a transaction: a damaged row says again what was saved, by its key.

[[nodiscard]] Status mendLimit(const QSqlDatabase &db, const HealthLimit &limit);
[[nodiscard]] Status mendLifting(const QSqlDatabase &db, const LimitLifting &lifting);

} // namespace bw
