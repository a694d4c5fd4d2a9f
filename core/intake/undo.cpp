#include "intake/undo.h"

#include "intake/kinds.h"
#include "store/edits.h"
#include "store/logged_rows.h"
#include "store/policies.h"
#include "store/settings.h"
#include "store/shadow_tables.h"
#include "store/usage_store.h"
#include "store/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <ranges>

namespace bw {

namespace {

QJsonObject membersOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What the live changes make of a row.
struct RowTarget {
    bool isThere = true; ///< else no live import knows the row
    QJsonObject members; ///< of every member that was ever changed
    std::optional<ImportId> import; ///< the last one that counts
};

/// A row as its live changes leave it, from the time on when it was last made. Members that no live change
/// states are as the row was made, or as they were before anybody changed them.
RowTarget targetOf(const std::vector<RowChange> &history)
{
    RowTarget target;
    auto first = history.begin();
    for (auto change = history.begin(); change != history.end(); ++change) {
        if (change->change.before.isEmpty())
            first = change;
    }
    const bool isMade = first != history.end() && first->change.before.isEmpty();
    if (isMade)
        target.import = first->import;
    bool anyLive = false;
    bool isTaken = false; // away, by a file that replaced all of its source's rows
    for (auto change = first; change != history.end(); ++change) {
        if (change->change.after.isEmpty()) {
            isTaken = isTaken || change->live;
            continue;
        }
        const QJsonObject before = membersOf(change->change.before);
        const QJsonObject after = membersOf(change->change.after);
        for (const QString &member : after.keys()) {
            if (!target.members.contains(member))
                target.members.insert(member,
                                      change == first && isMade     ? after.value(member)
                                          : before.contains(member) ? before.value(member)
                                                                    : QJsonValue());
        }
        if (!change->live)
            continue;
        anyLive = true;
        target.import = change->import;
        for (const QString &member : after.keys())
            target.members.insert(member, after.value(member));
    }
    target.isThere = !isTaken && (anyLive || !isMade);
    return target;
}

/// One undo inside a transaction.
class Undo {
public:
    Undo(const Workspace &workspace, std::vector<ImportRecord> log)
        : m_workspace(workspace)
        , m_log(std::move(log))
        , m_rows(workspace.database())
    {
    }

    Status choose(ImportId import);
    Status mark(const QDateTime &at);
    Status takeUsage(bool countOnly);
    Status takeRows();
    Status releaseZone();
    UndoReport report() { return std::move(m_report); }

private:
    Status takeRow(const ImportRecord &import, const ImportChange &change);
    Result<std::optional<UndoKept>> touchedSince(const ImportRecord &import, const ImportChange &change,
                                                 const std::vector<RowChange> &history,
                                                 const std::optional<QJsonObject> &row,
                                                 const LoggedTable &table);
    Status removeRow(const LoggedTable &table, const QString &key, const RowTarget &target);
    Status bringBack(const LoggedTable &table, const ImportChange &change, const RowTarget &target,
                     bool isThere);
    Status sweep(const LoggedTable &table);
    Status keep(UndoKept kept, const LoggedTable &table);
    [[nodiscard]] QString fileOf(std::optional<ImportId> import) const;
    [[nodiscard]] std::vector<ImportRecord> chosen() const;

    const Workspace &m_workspace;
    std::vector<ImportRecord> m_log;
    LoggedRows m_rows;
    UndoReport m_report;
};

Status Undo::choose(ImportId import)
{
    const auto found = std::find_if(m_log.begin(), m_log.end(),
                                    [&](const ImportRecord &record) { return record.id == import; });
    if (found == m_log.end())
        return fail(ErrorCode::ImportUnknown, {}, QString::number(import.value));
    if (!found->isLive())
        return fail(ErrorCode::UndoneAlready, found->fileName, QString::number(import.value));
    m_report.import = *found;
    // The log is in the order of time: a file grows into later ones only.
    for (const ImportRecord &record : m_log) {
        const auto before = chosen();
        if (record.isLive() && record.extends
            && std::any_of(before.begin(), before.end(),
                           [&](const ImportRecord &one) { return one.id == *record.extends; }))
            m_report.grown.push_back(record);
    }
    return {};
}

std::vector<ImportRecord> Undo::chosen() const
{
    std::vector<ImportRecord> all{m_report.import};
    all.insert(all.end(), m_report.grown.begin(), m_report.grown.end());
    return all;
}

QString Undo::fileOf(std::optional<ImportId> import) const
{
    const auto found = std::find_if(m_log.begin(), m_log.end(), [&](const ImportRecord &record) {
        return import && record.id == *import;
    });
    return found == m_log.end() ? QString() : found->fileName;
}

Status Undo::mark(const QDateTime &at)
{
    m_report.import.undoneAt = at;
    if (const auto done = markUndone(m_workspace, m_report.import.id, at); !done)
        return done;
    for (ImportRecord &record : m_report.grown) {
        record.undoneAt = at;
        if (const auto done = markUndone(m_workspace, record.id, at); !done)
            return done;
    }
    return {};
}

Status Undo::takeUsage(bool countOnly)
{
    const QSqlDatabase db = m_workspace.database();
    std::vector<ImportId> imports;
    for (const ImportRecord &record : chosen())
        imports.push_back(record.id);
    const auto days = countImportDays(db, imports);
    if (!days)
        return tl::unexpected(days.error());
    m_report.usageDays = *days;
    if (countOnly)
        return {};
    const auto version = latestPolicy(m_workspace);
    if (!version)
        return tl::unexpected(version.error());
    const Policy policy = *version ? (*version)->policy : Policy();
    for (const ImportId import : imports) {
        if (const auto done = dropUsage(db, import, policy); !done)
            return done;
    }
    return {};
}

Status Undo::takeRows()
{
    const std::vector<ImportRecord> imports = chosen();
    for (const ImportRecord &import : std::views::reverse(imports)) {
        const auto changes = loadImportChanges(m_workspace, import.id);
        if (!changes)
            return tl::unexpected(changes.error());
        for (const ImportChange &change : std::views::reverse(*changes)) {
            if (const auto done = takeRow(import, change); !done)
                return done;
        }
    }
    // Rows that stayed only because others referred to them: parts first, accounts last.
    for (const LoggedTable &table : std::views::reverse(loggedTables())) {
        if (const auto done = sweep(table); !done)
            return done;
    }
    return {};
}

Result<std::optional<UndoKept>> Undo::touchedSince(const ImportRecord &import, const ImportChange &change,
                                                   const std::vector<RowChange> &history,
                                                   const std::optional<QJsonObject> &row,
                                                   const LoggedTable &table)
{
    UndoKept kept;
    kept.entity = change.entity;
    kept.key = change.key;
    for (const RowChange &later : history) {
        if (later.live && later.import > import.id)
            kept.import = later.import;
    }
    // A later value of a field rests on the one before it.
    if (!kept.import && table.entity == QLatin1String("account")) {
        const QString account = QJsonDocument::fromJson(change.key.toUtf8()).array().at(0).toString();
        for (const QString &member : membersOf(change.after).keys()) {
            const auto later =
                changedLater(m_workspace, QStringLiteral("account_change"), {account, member}, import.id);
            if (!later)
                return tl::unexpected(later.error());
            if (*later)
                kept.import = *later;
        }
    }
    if (kept.import) {
        kept.by = UndoKept::By::LaterImport;
        return kept;
    }
    const auto author = editedSince(m_workspace, change.entity, change.key, import.importedAt);
    if (!author)
        return tl::unexpected(author.error());
    if (*author) {
        kept.by = UndoKept::By::Hand;
        kept.author = **author;
        return kept;
    }
    // What an undone import left behind because it could not go is no surprise.
    const bool isLast = history.back().import == import.id;
    if (row && isLast && !LoggedRows::isSame(table, *row, membersOf(change.after))) {
        kept.by = UndoKept::By::Unknown;
        return kept;
    }
    return std::nullopt;
}

Status Undo::takeRow(const ImportRecord &import, const ImportChange &change)
{
    const LoggedTable *table = loggedTable(change.entity);
    if (table == nullptr)
        return fail(ErrorCode::DatabaseDamaged, QStringLiteral("import_change"), change.entity);
    const auto history = loadRowChanges(m_workspace, change.entity, change.key);
    if (!history)
        return tl::unexpected(history.error());
    const auto row = m_rows.read(*table, change.key);
    if (!row)
        return tl::unexpected(row.error());
    if (change.after.isEmpty())
        return bringBack(*table, change, targetOf(*history), row->has_value());
    if (!*row)
        return {};
    auto touched = touchedSince(import, change, *history, *row, *table);
    if (!touched)
        return tl::unexpected(touched.error());
    if (*touched)
        return keep(std::move(**touched), *table);
    const RowTarget target = targetOf(*history);
    if (!target.isThere)
        return removeRow(*table, change.key, target);
    const ImportId origin = table->keepsMaker ? ImportId() : target.import.value_or(ImportId());
    const auto written = m_rows.write(*table, change.key, target.members, origin);
    if (!written)
        return tl::unexpected(written.error());
    if (!*written)
        return keep({change.entity, change.key, {}, UndoKept::By::Place, {}, {}, {}}, *table);
    ++m_report.restored;
    return {};
}

/// A row that the undone import took away.
Status Undo::bringBack(const LoggedTable &table, const ImportChange &change, const RowTarget &target,
                       bool isThere)
{
    if (isThere || !target.isThere) // made again since, or gone for another reason
        return {};
    const auto made =
        m_rows.insert(table, change.key, membersOf(change.before), target.import.value_or(ImportId()));
    if (!made)
        return tl::unexpected(made.error());
    if (!*made)
        return keep({change.entity, change.key, {}, UndoKept::By::Place, {}, {}, {}}, table);
    ++m_report.restored;
    return {};
}

/// A row that others cannot do without stays, as one that nobody has described.
Status Undo::removeRow(const LoggedTable &table, const QString &key, const RowTarget &target)
{
    const auto referrer = m_rows.referrer(table, key);
    if (!referrer)
        return tl::unexpected(referrer.error());
    if (!*referrer) {
        ++m_report.removed;
        return m_rows.remove(table, key);
    }
    QJsonObject nothing;
    for (const QString &member : target.members.keys())
        nothing.insert(member, QJsonValue());
    if (const auto written = m_rows.write(table, key, nothing, {}); !written)
        return tl::unexpected(written.error());
    const auto by = (*referrer)->import ? UndoKept::By::Reference : UndoKept::By::Hand;
    return keep({table.entity, key, {}, by, (*referrer)->import, {}, {}}, table);
}

Status Undo::keep(UndoKept kept, const LoggedTable &table)
{
    const auto account = m_rows.accountOf(table, kept.key);
    if (!account)
        return tl::unexpected(account.error());
    kept.account = *account;
    kept.file = fileOf(kept.import);
    m_report.kept.push_back(std::move(kept));
    return {};
}

Status Undo::sweep(const LoggedTable &table)
{
    if (!table.isParent)
        return {};
    const auto keys = m_rows.leftBehind(table);
    if (!keys)
        return tl::unexpected(keys.error());
    for (const QString &key : *keys) {
        const auto history = loadRowChanges(m_workspace, table.entity, key);
        if (!history)
            return tl::unexpected(history.error());
        if (std::any_of(history->begin(), history->end(),
                        [](const RowChange &change) { return change.live; }))
            continue;
        const auto referrer = m_rows.referrer(table, key);
        if (!referrer)
            return tl::unexpected(referrer.error());
        if (*referrer)
            continue;
        if (const auto removed = m_rows.remove(table, key); !removed)
            return removed;
        ++m_report.removed;
        std::erase_if(m_report.kept,
                      [&](const UndoKept &kept) { return kept.entity == table.entity && kept.key == key; });
    }
    return {};
}

/// Without usage no day was cut yet: the zone may be chosen anew.
Status Undo::releaseZone()
{
    for (const FileKind kind : {FileKind::Events, FileKind::DailyUsage}) {
        const auto live = liveImports(m_workspace, kindName(kind));
        if (!live)
            return tl::unexpected(live.error());
        if (!live->empty())
            return {};
    }
    return forgetZone(m_workspace);
}

enum class Usage { IsTaken, IsCounted };

Result<UndoReport> run(const Workspace &workspace, ImportId import, const QDateTime &now, Usage usage)
{
    auto log = loadImports(workspace);
    if (!log)
        return tl::unexpected(log.error());
    Undo undo(workspace, std::move(*log));
    Status done = undo.choose(import);
    if (done)
        done = undo.mark(now);
    if (done)
        done = undo.takeUsage(usage == Usage::IsCounted);
    if (done)
        done = undo.takeRows();
    if (done && usage == Usage::IsTaken)
        done = undo.releaseZone();
    if (!done)
        return tl::unexpected(done.error());
    return undo.report();
}

} // namespace

Result<UndoReport> planUndo(const Workspace &workspace, ImportId import)
{
    // Done to copies: what depends on what need not be worked out twice.
    const auto shadows = ShadowTables::open(workspace.database());
    if (!shadows)
        return tl::unexpected(shadows.error());
    auto report = run(workspace, import, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), Usage::IsCounted);
    if (report) {
        report->import.undoneAt.reset();
        for (ImportRecord &record : report->grown)
            record.undoneAt.reset();
    }
    return report;
}

Result<UndoReport> undoImport(Workspace &workspace, ImportId import, const QDateTime &now)
{
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto report = run(workspace, import, now, Usage::IsTaken);
    if (!report)
        return report;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return report;
}

} // namespace bw
