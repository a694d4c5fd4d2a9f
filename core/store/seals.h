#pragma once

#include "base/result.h"
#include "model/health_limit.h"
#include "model/judgement.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSqlDatabase>
#include <QString>
#include <initializer_list>
#include <vector>

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

/// Looks whether rows are as they were saved, many at once. A row that was found right needs no second look
/// in this process: what it says and its checksum are known by their hash.
class SealLook {
public:
    /// `texts`: what the checksum is over, in its order, as UTF-8. Rows are numbered in the order in which
    /// they come.
    void add(std::initializer_list<QByteArrayView> texts, QByteArrayView seal);
    /// Numbers of the rows whose checksum does not fit, in their order; on all cores.
    [[nodiscard]] std::vector<size_t> damaged();

private:
    struct Unknown {
        size_t row = 0;
        qsizetype begin = 0; ///< in m_bytes: the checksum, then what it is over
        qsizetype end = 0;
        size_t hash = 0;
    };

    QByteArray m_bytes;
    std::vector<Unknown> m_unknown;
    size_t m_rows = 0;
};

/// Gives the judgements that have no checksum theirs; inside the transaction that makes the column.
[[nodiscard]] Status sealJudgements(const QSqlDatabase &db);

} // namespace bw
