#pragma once

#include "base/result.h"
#include "model/health_limit.h"
#include "model/judgement.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

namespace bw {

struct TakenBackMark;
struct LimitLifting;
struct LoggedWork;
struct WorkMark;

/// The first 16 hexadecimal digits of the SHA-256 of some bytes: enough to see a change that nobody meant.
[[nodiscard]] QString sealOf(const QByteArray &bytes);

// What the checksum of a row must be: over all that the row says, with the account by its number. The row's
// own number, the import that it came by and whether another one stands against it are no part of it.

[[nodiscard]] QString sealOf(const Judgement &judgement);
[[nodiscard]] QString sealOf(const TakenBackMark &mark);
[[nodiscard]] QString sealOf(const HealthLimit &limit);
[[nodiscard]] QString sealOf(const LimitLifting &lifting);
[[nodiscard]] QString sealOf(const LoggedWork &work);
[[nodiscard]] QString sealOf(const WorkMark &mark);

/// Gives the judgements that have no checksum theirs; inside the transaction that makes the column.
[[nodiscard]] Status sealJudgements(const QSqlDatabase &db);

} // namespace bw
