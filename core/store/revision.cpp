#include "store/revision.h"

#include "store/connection.h"
#include "store/sql.h"

#include <QUuid>

namespace bw {

Result<qint64> revision(const QSqlDatabase &db)
{
    const auto value =
        sql::single(db, QStringLiteral("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision'"));
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(0);
}

Result<QString> raiseRevision(const QSqlDatabase &db, int by)
{
    const auto now = revision(db);
    if (!now)
        return tl::unexpected(now.error());
    const auto raised =
        sql::run(db, QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES ('revision', ?)"),
                 {QString::number(*now + by)});
    if (!raised)
        return tl::unexpected(raised.error());
    const QString stamp = QUuid::createUuid().toString(QUuid::Id128);
    const auto stamped = sql::run(
        db, QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES ('revision_stamp', ?)"),
        {stamp});
    if (!stamped)
        return tl::unexpected(stamped.error());
    return stamp;
}

namespace {

// SQLITE_BUSY, SQLITE_FULL, SQLITE_IOERR_WRITE
constexpr int busy = 5;
constexpr int full = 13;
constexpr int failedWrite = 778;

Result<QString> storedStamp(const QSqlDatabase &db)
{
    auto found = sql::rows(db, QStringLiteral("SELECT value FROM setting WHERE name = 'revision_stamp'"), {},
                           [](sql::RowReader &row) { return row.text(); });
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? QString() : found->front();
}

/// A commit in the place of one that failed.
bool overwrite(const QSqlDatabase &db)
{
    for (const char *statement :
         {"BEGIN IMMEDIATE", "INSERT OR REPLACE INTO setting (name, value) VALUES ('revision_stamp', '')",
          "COMMIT"}) {
        if (!sql::run(db, QLatin1String(statement)))
            return false;
    }
    return true;
}

} // namespace

CommitFate fateOfCommit(const QSqlDatabase &db, const QString &stamp, int sqliteCode)
{
    const auto connection = Connection::open(db.databaseName(), db.connectOptions());
    if (!connection)
        return CommitFate::Unknown;
    const auto found = storedStamp(connection->database());
    if (!found)
        return CommitFate::Unknown;
    if (*found == stamp)
        return CommitFate::Stored;
    const bool isCertain = sqliteCode == busy || sqliteCode == full || sqliteCode == failedWrite;
    return isCertain || overwrite(connection->database()) ? CommitFate::NotStored : CommitFate::Unknown;
}

} // namespace bw
