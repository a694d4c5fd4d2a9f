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

/// Whether the transaction that wrote this stamp is in the file: asked over a fresh connection, since
/// the one whose COMMIT failed may not know.
[[nodiscard]] Result<bool> isStored(const QSqlDatabase &db, const QString &stamp);

} // namespace bw
