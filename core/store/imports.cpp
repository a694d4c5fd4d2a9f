#include "store/imports.h"

#include "store/sql.h"
#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bw {

namespace {

#define BW_IMPORT_COLUMNS                                                                                    \
    "kind, file_name, path, hash, bytes, ends_line, lines, extends, encoding, mapping, imported_at, "        \
    "imported_on, rows, added, changed, unchanged, rejected, first_day, last_day, last_full_day, "           \
    "undone_at, "                                                                                            \
    "source_id, settings, is_window, delivered_on"

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

ImportRecord readImport(sql::RowReader &row)
{
    ImportRecord record;
    record.id = {row.integer()};
    record.kind = row.text();
    record.fileName = row.text();
    record.path = row.text();
    record.hash = row.blob();
    record.bytes = row.integer();
    record.endsLine = row.integer() != 0;
    record.lines = row.integer();
    if (const auto extends = row.maybeInteger())
        record.extends = ImportId{*extends};
    record.encoding = row.text();
    record.mapping = row.text();
    record.importedAt = instant(row.text());
    record.importedOn = row.day();
    record.rows = row.integer();
    record.added = row.integer();
    record.changed = row.integer();
    record.unchanged = row.integer();
    record.rejected = row.integer();
    record.firstDay = row.maybeDay();
    record.lastDay = row.maybeDay();
    record.lastFullDay = row.maybeDay();
    if (const auto undone = row.maybeText())
        record.undoneAt = instant(*undone);
    if (const auto source = row.maybeInteger())
        record.source = SourceId{*source};
    record.settings = row.text().toUtf8();
    record.isWindow = row.integer() != 0;
    record.deliveredOn = row.maybeDay();
    return record;
}

} // namespace

Result<std::vector<ImportRecord>> loadImports(const Workspace &workspace)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT id, " BW_IMPORT_COLUMNS " FROM import ORDER BY id"), {},
                     readImport);
}

Result<std::vector<ImportRecord>> liveImports(const Workspace &workspace, const QString &kind)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT id, " BW_IMPORT_COLUMNS
                                    " FROM import WHERE undone_at IS NULL AND kind = ? ORDER BY id"),
                     {kind}, readImport);
}

Result<std::optional<ImportRecord>> findImport(const Workspace &workspace, const QString &kind,
                                               const QByteArray &hash)
{
    auto found =
        sql::rows(workspace.database(),
                  QStringLiteral("SELECT id, " BW_IMPORT_COLUMNS " FROM import WHERE undone_at IS NULL "
                                 "AND hash = ? AND kind = ? ORDER BY id DESC LIMIT 1"),
                  {hash, kind}, readImport);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

Result<ImportId> insertImport(const Workspace &workspace, const ImportRecord &record)
{
    const auto done = sql::run(
        workspace.database(),
        QStringLiteral(
            "INSERT INTO import (" BW_IMPORT_COLUMNS
            ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {record.kind,
         record.fileName,
         record.path,
         record.hash,
         record.bytes,
         record.endsLine ? 1 : 0,
         record.lines,
         record.extends ? QVariant(record.extends->value) : QVariant(),
         record.encoding,
         record.mapping,
         record.importedAt.toUTC().toString(Qt::ISODateWithMs),
         record.importedOn.n,
         record.rows,
         record.added,
         record.changed,
         record.unchanged,
         record.rejected,
         sql::orNull(record.firstDay),
         sql::orNull(record.lastDay),
         sql::orNull(record.lastFullDay),
         record.undoneAt ? QVariant(record.undoneAt->toUTC().toString(Qt::ISODateWithMs)) : QVariant(),
         sql::orNull(record.source.value_or(SourceId())),
         QString::fromUtf8(record.settings),
         record.isWindow ? 1 : 0,
         sql::orNull(record.deliveredOn)});
    if (!done)
        return tl::unexpected(done.error());
    return ImportId{done->lastInsertId().toLongLong()};
}

Status insertImportChanges(const Workspace &workspace, ImportId import,
                           const std::vector<ImportChange> &changes)
{
    auto statement = sql::Statement::prepare(
        workspace.database(),
        QStringLiteral(
            "INSERT INTO import_change (import_id, entity, key, before, after) VALUES (?, ?, ?, ?, ?)"));
    if (!statement)
        return tl::unexpected(statement.error());
    for (const ImportChange &change : changes) {
        const QVariant before =
            change.before.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(change.before));
        const auto done = statement->run(
            {import.value, change.entity, change.key, before, QString::fromUtf8(change.after)});
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<ImportChange>> loadImportChanges(const Workspace &workspace, ImportId import)
{
    return sql::rows(
        workspace.database(),
        QStringLiteral(
            "SELECT entity, key, before, after FROM import_change WHERE import_id = ? ORDER BY id"),
        {import.value}, [](sql::RowReader &row) {
            ImportChange change;
            change.entity = row.text();
            change.key = row.text();
            change.before = row.maybeText().value_or(QString()).toUtf8();
            change.after = row.text().toUtf8();
            return change;
        });
}

Result<std::vector<RowChange>> loadRowChanges(const Workspace &workspace, const QString &entity,
                                              const QString &key)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT import_id, undone_at IS NULL, before, after FROM import_change "
                                    "JOIN import ON import.id = import_id WHERE entity = ? AND key = ? "
                                    "ORDER BY import_change.id"),
                     {entity, key}, [&](sql::RowReader &row) {
                         RowChange change;
                         change.import = {row.integer()};
                         change.live = row.integer() != 0;
                         change.change.entity = entity;
                         change.change.key = key;
                         change.change.before = row.maybeText().value_or(QString()).toUtf8();
                         change.change.after = row.text().toUtf8();
                         return change;
                     });
}

Result<std::optional<ImportId>> changedLater(const Workspace &workspace, const QString &entity,
                                             const QStringList &keyBegin, ImportId since)
{
    QString begin =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keyBegin)).toJson(QJsonDocument::Compact));
    begin.back() = u',';
    // The next part is in quotes: '#' is the character behind '"'.
    return sql::single(
               workspace.database(),
               QStringLiteral("SELECT max(import_id) FROM import_change JOIN import ON import.id = import_id "
                              "WHERE entity = ? AND key >= ? AND key < ? AND import_id > ? "
                              "AND undone_at IS NULL"),
               {entity, QString(begin + u'"'), QString(begin + u'#'), since.value})
        .map(
            [](const std::optional<qint64> &id) { return id ? std::optional(ImportId{*id}) : std::nullopt; });
}

Status markUndone(const Workspace &workspace, ImportId import, const QDateTime &at)
{
    const auto done =
        sql::run(workspace.database(), QStringLiteral("UPDATE import SET undone_at = ? WHERE id = ?"),
                 {at.toUTC().toString(Qt::ISODateWithMs), import.value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace bw
