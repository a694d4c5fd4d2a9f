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

Result<bool> isStored(const QSqlDatabase &db, const QString &stamp)
{
    auto connection = Connection::open(db.databaseName(), db.connectOptions());
    if (!connection)
        return tl::unexpected(connection.error());
    auto query = sql::run(connection->database(),
                          QStringLiteral("SELECT value FROM setting WHERE name = 'revision_stamp'"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next()) {
        if (query->lastError().isValid())
            return tl::unexpected(sql::errorOf(query->lastError(), query->lastQuery()));
        return false;
    }
    const auto found = sql::text(*query, 0);
    if (!found)
        return tl::unexpected(found.error());
    return *found == stamp;
}

} // namespace bw
