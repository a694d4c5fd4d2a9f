#include "store/backup.h"

#include "store/connection.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <map>

namespace bw {

namespace {

using TableRows = std::map<QString, qint64>;

Result<TableRows> countRows(const QSqlDatabase &db)
{
    TableRows counts;
    const QStringList tables = db.tables();
    for (const QString &table : tables) {
        const auto rows = sql::single(db, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!rows)
            return tl::unexpected(rows.error());
        counts[table] = rows->value_or(0);
    }
    return counts;
}

/// Opens the copy as it would be restored: whole, complete, and on the disk.
Status verify(const QString &copy, const TableRows &expected, qint64 version)
{
    const auto connection = Connection::open(copy, {});
    if (!connection)
        return tl::unexpected(connection.error());
    const QSqlDatabase db = connection->database();
    if (const auto whole = checkIntegrity(db, false); !whole)
        return whole;
    const auto counts = countRows(db);
    if (!counts)
        return tl::unexpected(counts.error());
    if (*counts != expected)
        return fail(ErrorCode::FileWriteFailed, copy, {}, 0, QStringLiteral("the copy has other rows"));
    // A write under synchronous=FULL brings the copy to the disk before it is relied on.
    for (const QString &statement : {QStringLiteral("PRAGMA synchronous = FULL"),
                                     QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
        if (const auto done = sql::run(db, statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = wanted + u'-' + QString::number(i);
    return name;
}

} // namespace

void removeDatabaseFiles(const QString &path)
{
    for (const char *part : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(part));
}

Status makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileWriteFailed, path, {}, 0, file.errorString());
    return {};
}

Status checkIntegrity(const QSqlDatabase &db, bool quick)
{
    auto query = sql::run(
        db, quick ? QStringLiteral("PRAGMA quick_check(1)") : QStringLiteral("PRAGMA integrity_check(1)"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(sql::errorOf(query->lastError(), query->lastQuery()));
    const auto finding = sql::text(*query, 0);
    if (!finding)
        return tl::unexpected(finding.error());
    if (*finding != QLatin1String("ok"))
        return fail(ErrorCode::DatabaseDamaged, {}, {}, 0, *finding);
    return {};
}

Result<QString> backUp(const QSqlDatabase &db, const QString &target)
{
    const QString copy =
        target + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    if (const auto made = makePrivateFile(copy); !made)
        return tl::unexpected(made.error());
    const auto write = [&]() -> Status {
        const auto version = sql::single(db, QStringLiteral("PRAGMA user_version"));
        if (!version)
            return tl::unexpected(version.error());
        const auto counts = countRows(db);
        if (!counts)
            return tl::unexpected(counts.error());
        if (const auto done = sql::run(db, QStringLiteral("VACUUM INTO ?"), {copy}); !done)
            return tl::unexpected(done.error());
        return verify(copy, *counts, version->value_or(0));
    };
    if (const auto written = write(); !written) {
        removeDatabaseFiles(copy);
        return tl::unexpected(written.error());
    }
    const QString name = freeName(target);
    if (!QFile::rename(copy, name)) {
        removeDatabaseFiles(copy);
        return fail(ErrorCode::FileWriteFailed, name);
    }
    return name;
}

} // namespace bw
