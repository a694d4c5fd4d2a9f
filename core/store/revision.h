#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace bw {

/// The store's revision: grows by one with every committed transaction. 0 before the first.
[[nodiscard]] Result<qint64> revision(const QSqlDatabase &db);

/// Inside a transaction: raises the revision and stamps the transaction with a word of its own, which is
/// returned.
[[nodiscard]] Result<QString> raiseRevision(const QSqlDatabase &db, int by);

/// What became of a transaction whose COMMIT reported a failure.
enum class CommitFate { Stored, NotStored, Unknown };

/// Asked over a fresh connection, since the one whose COMMIT failed may not know. A commit whose sync failed
/// can lie in the WAL without being seen, and come to life at the next recovery: unless a write failed, so
/// that it is not complete, it counts as not stored only once another commit has taken its place.
/// `sqliteCode`: the extended code of the failure.
[[nodiscard]] CommitFate fateOfCommit(const QSqlDatabase &db, const QString &stamp, int sqliteCode);

} // namespace bw
