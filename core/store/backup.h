#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace bw {

/// Writes a checked copy of an open workspace beside it and returns its path: `target`, or `target` with
/// a number where that exists. The copy holds what the WAL holds, is 0600, is opened and compared row
/// count by row count before it gets its name. Not inside a transaction.
[[nodiscard]] Result<QString> backUp(const QSqlDatabase &db, const QString &target);

/// integrity_check, or the cheaper quick_check; DatabaseDamaged with the first finding.
[[nodiscard]] Status checkIntegrity(const QSqlDatabase &db, bool quick);

/// A database file with its journal, WAL and shared memory, as far as they are there.
void removeDatabaseFiles(const QString &path);

/// Makes an empty file that only its owner can read; fails where it exists.
[[nodiscard]] Status makePrivateFile(const QString &path);

} // namespace bw
