#include "store/settle.h"

#include "store/appended_file.h"
#include "store/judgement_journal.h"
#include "store/judgements.h"
#include "store/replay.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QSqlRecord>

namespace bw {

namespace {

/// A table of what people saved, and how its rows are told apart.
struct SavedTable {
    const char *name;
    const char *key; ///< column
    QChar letter; ///< as damagedOthers() has it
};

constexpr SavedTable otherTables[] = {{"judgement_taken_back", "key", u't'},
                                      {"health_limit", "key", u'h'},
                                      {"health_limit_lifted", "key", u'l'}};

/// The rows of a table as JSON, a line each, and out of it.
class Remover {
public:
    explicit Remover(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    [[nodiscard]] Status remove(const char *table, const char *column, const QVariant &key);
    [[nodiscard]] const QByteArray &lines() const { return m_lines; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    QSqlDatabase m_db;
    QByteArray m_lines;
    qint64 m_rows = 0;
};

Status Remover::remove(const char *table, const char *column, const QVariant &key)
{
    const QString from =
        QStringLiteral(" FROM %1 WHERE %2 = ?").arg(QLatin1String(table), QLatin1String(column));
    auto query = sql::run(m_db, QStringLiteral("SELECT *") + from, {key});
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        QJsonObject row{{QStringLiteral("table"), QLatin1String(table)}};
        const QSqlRecord record = query->record();
        for (int i = 0; i < record.count(); ++i)
            row.insert(record.fieldName(i), QJsonValue::fromVariant(record.value(i)));
        m_lines += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        ++m_rows;
    }
    query->finish();
    const auto done = sql::run(m_db, QStringLiteral("DELETE") + from, {key});
    return done ? Status() : tl::unexpected(done.error());
}

Status removeDamagedRows(const Workspace &workspace, Remover &remover)
{
    const auto judgements = loadJudgementRows(workspace);
    const auto others = damagedOthers(workspace);
    if (!judgements || !others)
        return tl::unexpected(!judgements ? judgements.error() : others.error());
    for (const Judgement &judgement : judgements->damaged) {
        if (const auto done = remover.remove("judgement", "id", judgement.id.value); !done)
            return done;
    }
    for (const QString &other : *others) {
        for (const SavedTable &table : otherTables) {
            if (!other.startsWith(table.letter))
                continue;
            if (const auto done = remover.remove(table.name, table.key, other.mid(1)); !done)
                return done;
        }
    }
    return {};
}

/// The journal in two: the lines that hold, and the damaged ones.
struct SplitJournal {
    QByteArray sound;
    QByteArray damaged;
    qint64 damagedLines = 0;
};

SplitJournal split(const QByteArray &bytes)
{
    const JournalContents contents = readJournal(bytes);
    const QSet<qint64> bad(contents.badLines.begin(), contents.badLines.end());
    SplitJournal parts;
    qsizetype begin = 0;
    for (qint64 number = 1; begin < contents.wholeBytes; ++number) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const QByteArray line = bytes.mid(begin, end < 0 ? -1 : end - begin) + '\n';
        begin = end < 0 ? contents.wholeBytes : end + 1;
        (bad.contains(number) ? parts.damaged : parts.sound) += line;
    }
    parts.damagedLines = static_cast<qint64>(contents.badLines.size());
    return parts;
}

/// In whole or not at all.
Status writeAnew(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileWriteFailed, path, {}, 0, file.errorString());
    return {};
}

Result<SplitJournal> mendAndSplit(const Workspace &workspace, const QString &path)
{
    if (!QFileInfo::exists(path))
        return SplitJournal();
    auto journal = AppendedFile::open(path);
    if (!journal)
        return tl::unexpected(journal.error());
    if (const auto agreed = reconcile(workspace, *journal); !agreed)
        return tl::unexpected(agreed.error());
    return journal->readAll().map(split);
}

Status append(const QString &path, const QByteArray &bytes)
{
    auto file = AppendedFile::open(path);
    return file ? file->append(bytes) : tl::unexpected(file.error());
}

} // namespace

QString settledPath(const QString &workspace)
{
    return workspace + QStringLiteral(".damaged.jsonl");
}

Result<Settled> settleDamage(Workspace &workspace)
{
    if (workspace.isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, workspace.path());
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString path = journalPath(workspace.path());
    const auto parts = mendAndSplit(workspace, path);
    if (!parts)
        return tl::unexpected(parts.error());
    Remover remover(workspace.database());
    if (const auto removed = removeDamagedRows(workspace, remover); !removed)
        return tl::unexpected(removed.error());

    Settled settled{parts->damagedLines, remover.rows(), {}};
    if (settled.lines + settled.rows > 0) {
        settled.file = settledPath(workspace.path());
        // First of all they are somewhere else: a stop from here on may set something aside twice, and loses
        // nothing.
        if (const auto kept = append(settled.file, parts->damaged + remover.lines()); !kept)
            return tl::unexpected(kept.error());
    }
    if (settled.lines > 0) {
        if (const auto written = writeAnew(path, parts->sound); !written)
            return tl::unexpected(written.error());
        const auto known = knownJournalBytes(workspace);
        if (!known)
            return tl::unexpected(known.error());
        // Entries that wait for their accounts are to be looked for again.
        if (*known >= 0) {
            if (const auto kept = keepJournalBytes(workspace, parts->sound.size()); !kept)
                return tl::unexpected(kept.error());
        }
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return settled;
}

BesideWorkspace lookBeside(const QString &workspace)
{
    const QFileInfo file(workspace);
    BesideWorkspace beside;
    beside.isThere = file.exists();
    beside.isEmpty = file.isFile() && file.size() == 0;
    const QFileInfo journal(journalPath(workspace));
    if (journal.isFile()) {
        beside.journal = journal.fileName();
        if (const auto contents = journalBeside(workspace))
            beside.journalEntries = static_cast<qint64>(contents->entries.size());
    }
    // As a file name: its own marks must not act as those of a pattern.
    const QString before = file.fileName() + QStringLiteral(".before-v");
    const QFileInfoList files = file.dir().entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo &backup : files) {
        if (backup.fileName().startsWith(before))
            beside.backups += backup.fileName();
    }
    return beside;
}

} // namespace bw
