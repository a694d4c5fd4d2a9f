#include "store/sources.h"

#include "store/sql.h"
#include "store/workspace.h"

#include <algorithm>

namespace bw {

namespace {

#define BW_SOURCE_COLUMNS                                                                                    \
    "id, name, folder, pattern, settings, interval_days, active, created_at, checked_at, problem, "          \
    "removed_at"

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString textOf(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

Source readSource(sql::RowReader &row)
{
    Source source;
    source.id = {row.integer()};
    source.name = row.text();
    source.folder = row.text();
    source.pattern = row.text();
    source.settings = row.text().toUtf8();
    source.intervalDays = row.maybeSmall();
    source.active = row.integer() != 0;
    source.createdAt = instant(row.text());
    if (const auto checked = row.maybeText())
        source.checkedAt = instant(*checked);
    source.problem = row.text().toUtf8();
    if (const auto removed = row.maybeText())
        source.removedAt = instant(*removed);
    return source;
}

/// Runs the statements in one transaction; the query of the last one.
template <class Job>
Status inTransaction(const Workspace &workspace, Job job,
                     sql::Transaction::Writes writes = sql::Transaction::Writes::Facts)
{
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status done = job(workspace.database()); !done)
        return done;
    return transaction->commit(writes);
}

Status run(const QSqlDatabase &db, const char *statement, const QVariantList &args)
{
    const auto done = sql::run(db, QString::fromLatin1(statement), args);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

/// Whether another source that was not removed has the name.
Status checkName(const QSqlDatabase &db, const Source &source)
{
    const auto other = sql::single(
        db, QStringLiteral("SELECT count(*) FROM source WHERE name = ? AND removed_at IS NULL AND id <> ?"),
        {source.name, source.id.value});
    if (!other)
        return tl::unexpected(other.error());
    if (other->value_or(0) > 0)
        return fail(ErrorCode::SourceTwice, {}, source.name);
    return {};
}

} // namespace

Result<std::vector<Source>> loadSources(const Workspace &workspace)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT " BW_SOURCE_COLUMNS " FROM source ORDER BY id"), {}, readSource);
}

QString sourceName(const std::vector<Source> &sources, std::optional<SourceId> id)
{
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&id](const Source &source) { return id && source.id == *id; });
    return found == sources.end() ? QString() : found->name;
}

Result<Source> findSource(const Workspace &workspace, const QString &name)
{
    auto found = sql::rows(
        workspace.database(),
        QStringLiteral("SELECT " BW_SOURCE_COLUMNS " FROM source WHERE name = ? AND removed_at IS NULL"),
        {name}, readSource);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return fail(ErrorCode::SourceUnknown, {}, name);
    return std::move(found->front());
}

Result<SourceId> addSource(Workspace &workspace, const Source &source)
{
    SourceId id;
    const Status done = inTransaction(workspace, [&](const QSqlDatabase &db) -> Status {
        if (Status free = checkName(db, source); !free)
            return free;
        const auto added = sql::run(
            db,
            QStringLiteral("INSERT INTO source (name, folder, pattern, settings, interval_days, active, "
                           "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {source.name, source.folder, source.pattern, QString::fromUtf8(source.settings),
             sql::orNull(source.intervalDays), source.active ? 1 : 0, textOf(source.createdAt)});
        if (!added)
            return tl::unexpected(added.error());
        id = {added->lastInsertId().toLongLong()};
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Status changeSource(Workspace &workspace, const Source &source)
{
    return inTransaction(workspace, [&](const QSqlDatabase &db) -> Status {
        if (Status free = checkName(db, source); !free)
            return free;
        const QString settings = QString::fromUtf8(source.settings);
        Status again =
            run(db,
                "DELETE FROM source_file WHERE problem <> '' AND source_id IN (SELECT id FROM source WHERE "
                "id = ? AND (folder <> ? OR pattern <> ? OR settings <> ?))",
                {source.id.value, source.folder, source.pattern, settings});
        if (!again)
            return again;
        return run(db,
                   "UPDATE source SET name = ?, folder = ?, pattern = ?, settings = ?, interval_days = ?, "
                   "active = ? WHERE id = ?",
                   {source.name, source.folder, source.pattern, settings, sql::orNull(source.intervalDays),
                    source.active ? 1 : 0, source.id.value});
    });
}

Status removeSource(Workspace &workspace, SourceId source, const QDateTime &at)
{
    return inTransaction(workspace, [&](const QSqlDatabase &db) {
        return run(db, "UPDATE source SET removed_at = ? WHERE id = ?", {textOf(at), source.value});
    });
}

Status noteLook(Workspace &workspace, SourceId source, const QDateTime &at, const QByteArray &problem)
{
    const QString text = QString::fromUtf8(problem);
    const auto same = sql::single(workspace.database(),
                                  QStringLiteral("SELECT count(*) FROM source WHERE id = ? AND problem = ?"),
                                  {source.value, text});
    if (!same)
        return tl::unexpected(same.error());
    return inTransaction(
        workspace,
        [&](const QSqlDatabase &db) {
            return run(db, "UPDATE source SET checked_at = ?, problem = ? WHERE id = ?",
                       {textOf(at), text, source.value});
        },
        same->value_or(0) > 0 ? sql::Transaction::Writes::Derived : sql::Transaction::Writes::Facts);
}

Result<std::vector<SourceFile>> loadSourceFiles(const Workspace &workspace, SourceId source)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT path, bytes, modified_at, coalesce(hash, x''), problem, "
                                    "delivered_on FROM source_file WHERE source_id = ? ORDER BY path"),
                     {source.value}, [](sql::RowReader &row) {
                         SourceFile file;
                         file.path = row.text();
                         file.bytes = row.integer();
                         file.modifiedAt = row.integer();
                         file.hash = row.blob();
                         file.problem = row.text().toUtf8();
                         file.deliveredOn = row.day();
                         return file;
                     });
}

Status saveSourceFile(Workspace &workspace, SourceId source, const SourceFile &file)
{
    return inTransaction(workspace, [&](const QSqlDatabase &db) {
        return run(db,
                   "INSERT OR REPLACE INTO source_file (source_id, path, bytes, modified_at, hash, problem, "
                   "delivered_on) VALUES (?, ?, ?, ?, ?, ?, ?)",
                   {source.value, file.path, file.bytes, file.modifiedAt,
                    file.hash.isEmpty() ? QVariant() : QVariant(file.hash), QString::fromUtf8(file.problem),
                    file.deliveredOn.n});
    });
}

Status adoptImport(Workspace &workspace, SourceId source, const QString &kind, const QByteArray &hash)
{
    // Those that nobody's source brought: the import of this content and what it grew from.
    constexpr char free[] =
        "WITH RECURSIVE line (id) AS (SELECT id FROM import WHERE hash = ? AND kind = ? AND undone_at IS "
        "NULL "
        "UNION SELECT extends FROM import JOIN line ON import.id = line.id WHERE extends IS NOT NULL), "
        "free (id) AS (SELECT import.id FROM import JOIN line ON line.id = import.id LEFT JOIN source ON "
        "source.id = source_id WHERE source_id IS NULL OR removed_at IS NOT NULL) ";
    const auto any =
        sql::single(workspace.database(), QLatin1String(free) + QStringLiteral("SELECT count(*) FROM free"),
                    {hash, kind});
    if (!any)
        return tl::unexpected(any.error());
    if (any->value_or(0) == 0)
        return {};
    return inTransaction(workspace, [&](const QSqlDatabase &db) -> Status {
        // A window of the source may lie over it now: the columns are computed again when they are loaded.
        for (const char *statement :
             {"DELETE FROM usage_column WHERE account_id IN (SELECT account_id FROM usage WHERE import_id IN "
              "(SELECT id FROM free))",
              "UPDATE import SET source_id = ? WHERE id IN (SELECT id FROM free)"}) {
            QVariantList args = {hash, kind};
            if (QByteArrayView(statement).contains('?'))
                args += source.value;
            const auto done = sql::run(db, QLatin1String(free) + QLatin1String(statement), args);
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

Result<std::optional<QByteArray>> rememberedMapping(const Workspace &workspace, const QByteArray &fingerprint)
{
    const auto found = sql::rows(
        workspace.database(), QStringLiteral("SELECT settings FROM remembered_mapping WHERE fingerprint = ?"),
        {fingerprint}, [](sql::RowReader &row) { return row.text().toUtf8(); });
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Status rememberMapping(Workspace &workspace, const QByteArray &fingerprint, const QByteArray &settings,
                       const QDateTime &at)
{
    return inTransaction(
        workspace,
        [&](const QSqlDatabase &db) {
            return run(
                db,
                "INSERT OR REPLACE INTO remembered_mapping (fingerprint, settings, used_at) VALUES (?, ?, ?)",
                {fingerprint, QString::fromUtf8(settings), textOf(at)});
        },
        sql::Transaction::Writes::Derived);
}

Result<std::vector<Gap>> loadGaps(const Workspace &workspace)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT id, source_id, first_day, last_day, note, author, created_at "
                                    "FROM gap ORDER BY first_day, id"),
                     {}, [](sql::RowReader &row) {
                         Gap gap;
                         gap.id = row.integer();
                         gap.source = {row.maybeInteger().value_or(0)};
                         gap.days.first = row.day();
                         gap.days.last = row.day();
                         gap.note = row.text();
                         gap.author = row.text();
                         gap.createdAt = instant(row.text());
                         return gap;
                     });
}

Result<qint64> addGap(Workspace &workspace, const Gap &gap)
{
    qint64 id = 0;
    const Status done = inTransaction(workspace, [&](const QSqlDatabase &db) -> Status {
        const auto added = sql::run(db,
                                    QStringLiteral("INSERT INTO gap (source_id, first_day, last_day, note, "
                                                   "author, created_at) VALUES (?, ?, ?, ?, ?, ?)"),
                                    {sql::orNull(gap.source), gap.days.first.n, gap.days.last.n, gap.note,
                                     gap.author, textOf(gap.createdAt)});
        if (!added)
            return tl::unexpected(added.error());
        id = added->lastInsertId().toLongLong();
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Status removeGap(Workspace &workspace, qint64 gap)
{
    return inTransaction(
        workspace, [&](const QSqlDatabase &db) { return run(db, "DELETE FROM gap WHERE id = ?", {gap}); });
}

} // namespace bw
