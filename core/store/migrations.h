#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <vector>

namespace bw {

/// One step forward of the schema: resources `:/schema/NNN_name.sql`, NNN = the version it leads to.
struct Migration {
    qint32 version = 0;
    QString name;
    QStringList statements;
    Status (*fill)(const QSqlDatabase &db) = nullptr; ///< after the statements: what SQL cannot compute
};

/// The shipped steps, ascending from 1.
[[nodiscard]] const std::vector<Migration> &shippedMigrations();

/// One entry per statement, without comments. A semicolon ends a statement outside quotes and comments.
[[nodiscard]] QStringList splitStatements(const QString &script);

/// PRAGMA user_version, as the connection sees it.
[[nodiscard]] Result<qint32> schemaVersion(const QSqlDatabase &db);

/// Takes the file to the newest version: every step still missing, the foreign keys checked, all in one
/// transaction, so that the file is at the old version or at the newest and never between. Does nothing
/// when another process was faster. MigrationFailed (detail says where) leaves the old version usable.
[[nodiscard]] Status migrate(const QSqlDatabase &db, const std::vector<Migration> &migrations);

/// Whether the tables are those that the steps make: missing or different ones are DatabaseDamaged;
/// triggers and views, of which we have none, are DatabaseForeign.
[[nodiscard]] Status checkSchema(const QSqlDatabase &db, const std::vector<Migration> &migrations);

} // namespace bw
