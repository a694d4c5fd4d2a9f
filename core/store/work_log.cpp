#include "store/work_log.h"

#include "store/seals.h"
#include "store/sql.h"
#include "store/work_payload.h"
#include "store/workspace.h"

#include <QJsonDocument>
#include <QtConcurrent/QtConcurrentMap>
#include <algorithm>

namespace bw {

namespace {

/// The columns of `work w`, cheap to read many of.
QString workColumns()
{
    return QStringLiteral("%1, w.account_id, %2, %3, w.day, %4, %5")
        .arg(sql::bulkText("w.key"), sql::bulkText("w.what"), sql::bulkText("w.at"),
             sql::bulkText("w.\"by\""), sql::bulkText("w.payload"));
}

/// All but the payload, which is the column after it.
LoggedWork readHead(sql::RowReader &row)
{
    LoggedWork work;
    work.key = row.utf8();
    work.account = {row.integer()};
    work.what = row.utf8();
    work.at = row.utf8();
    work.day = row.day();
    work.by = row.utf8();
    return work;
}

LoggedWork readWork(sql::RowReader &row)
{
    LoggedWork work = readHead(row);
    work.payload = row.utf8();
    return work;
}

std::optional<WorkEntry> entryFrom(const LoggedWork &head, const QByteArray &json)
{
    const QJsonDocument payload = QJsonDocument::fromJson(json);
    auto what = payload.isObject() ? workFromPayload(head.what, payload.object()) : std::nullopt;
    if (!what)
        return std::nullopt;
    if (auto *logged = std::get_if<TouchLogged>(&*what)) {
        logged->touch.account = head.account;
        logged->touch.key = head.key;
    }
    return WorkEntry{head.key, head.account, head.at, head.day, head.by, std::move(*what)};
}

/// A row whose payload is still to be read, which is most of the work and needs no database.
struct RawWork {
    LoggedWork head;
    QByteArray json;
    std::optional<WorkEntry> entry;
};

// Of two rows of one key the earlier one was damaged: the journal brought back what it had been.
constexpr auto isLast = "NOT EXISTS (SELECT 1 FROM work b WHERE b.key = w.key AND b.id > w.id)";
constexpr auto order = "ORDER BY w.account_id, w.at, w.id";

QString onlyOf(AccountId only)
{
    return only ? QStringLiteral(" AND w.account_id = ?") : QString();
}

QVariantList argsOf(AccountId only)
{
    return only ? QVariantList{only.value} : QVariantList();
}

} // namespace

LoggedWork loggedOf(const WorkEntry &entry)
{
    return {entry.key,
            entry.account,
            workName(entry.what),
            entry.at,
            entry.day,
            entry.by,
            QString::fromUtf8(QJsonDocument(payloadOf(entry.what)).toJson(QJsonDocument::Compact))};
}

std::optional<WorkEntry> entryOf(const LoggedWork &work)
{
    return entryFrom(work, work.payload.toUtf8());
}

Result<std::vector<WorkEntry>> loadWork(const Workspace &workspace, AccountId only)
{
    auto rows = sql::rows(
        workspace.database(),
        QStringLiteral("SELECT %1 FROM work w WHERE NOT EXISTS (SELECT 1 FROM work_taken_back t WHERE "
                       "t.key = w.key) AND %2%3 %4")
            .arg(workColumns(), QLatin1String(isLast), onlyOf(only), QLatin1String(order)),
        argsOf(only), [](sql::RowReader &row) {
            LoggedWork head = readHead(row);
            return RawWork{std::move(head), row.blob(), {}};
        });
    if (!rows)
        return tl::unexpected(rows.error());
    const auto read = [](RawWork &raw) { raw.entry = entryFrom(raw.head, raw.json); };
    constexpr size_t worthThreads = 2000;
    if (rows->size() < worthThreads)
        std::for_each(rows->begin(), rows->end(), read);
    else
        QtConcurrent::blockingMap(*rows, read);
    std::vector<WorkEntry> entries;
    entries.reserve(rows->size());
    for (RawWork &raw : *rows) {
        if (raw.entry)
            entries.push_back(std::move(*raw.entry));
    }
    return entries;
}

Result<std::vector<WorkTakenBack>> loadWorkTakenBack(const Workspace &workspace, AccountId only)
{
    const auto rows =
        sql::rows(workspace.database(),
                  QStringLiteral("SELECT %1, t.taken_back_at, t.taken_back_by FROM work w JOIN "
                                 "work_taken_back t ON t.key = w.key WHERE %2%3 %4")
                      .arg(workColumns(), QLatin1String(isLast), onlyOf(only), QLatin1String(order)),
                  argsOf(only), [](sql::RowReader &row) {
                      auto entry = entryOf(readWork(row));
                      QString at = row.text();
                      QString by = row.text();
                      return entry ? std::optional(WorkTakenBack{std::move(*entry), at, by}) : std::nullopt;
                  });
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<WorkTakenBack> entries;
    for (auto &entry : *rows) {
        if (entry)
            entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<QSet<QString>> loadWorkMarkKeys(const Workspace &workspace)
{
    const auto keys = sql::rows(workspace.database(), QStringLiteral("SELECT key FROM work_taken_back"), {},
                                [](sql::RowReader &row) { return row.text(); });
    if (!keys)
        return tl::unexpected(keys.error());
    return QSet<QString>(keys->begin(), keys->end());
}

Result<std::vector<SealedWork>> loadWorkRows(const Workspace &workspace, const QString &key)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT %1, w.checksum FROM work w%2 ORDER BY w.id")
                         .arg(workColumns(), key.isEmpty() ? QString() : QStringLiteral(" WHERE w.key = ?")),
                     key.isEmpty() ? QVariantList() : QVariantList{key}, [](sql::RowReader &row) {
                         LoggedWork work = readWork(row);
                         return SealedWork{std::move(work), row.text()};
                     });
}

Result<std::vector<SealedMark>> loadWorkMarks(const Workspace &workspace)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT key, taken_back_at, taken_back_by, checksum FROM "
                                    "work_taken_back ORDER BY key"),
                     {}, [](sql::RowReader &row) {
                         const WorkMark mark{row.text(), row.text(), row.text()};
                         return SealedMark{mark, row.text()};
                     });
}

Status insertWork(const QSqlDatabase &db, const LoggedWork &work)
{
    const auto done = sql::run(
        db,
        QStringLiteral("INSERT INTO work (account_id, key, what, at, day, \"by\", payload, checksum) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {work.account.value, work.key, work.what, work.at, work.day.n, work.by, work.payload, sealOf(work)});
    return done ? Status() : tl::unexpected(done.error());
}

Result<bool> insertWorkMark(const QSqlDatabase &db, const WorkMark &mark)
{
    const auto done =
        sql::run(db,
                 QStringLiteral("INSERT INTO work_taken_back (key, taken_back_at, taken_back_by, checksum) "
                                "VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"),
                 {mark.key, mark.at, mark.by, sealOf(mark)});
    if (!done)
        return tl::unexpected(done.error());
    return done->numRowsAffected() > 0;
}

} // namespace bw
