#include "store/replay.h"

#include "store/appended_file.h"
#include "store/judgement_journal.h"
#include "store/replay_work.h"
#include "store/seals.h"
#include "store/settings.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace bw {

namespace {

QString bytesSetting()
{
    return QStringLiteral("journal_bytes");
}

/// Never the length of a file: the next look compares everything.
constexpr qint64 lookAgain = -1;

/// What the store holds of what the journal is about, and what comes into it.
class Replay {
public:
    explicit Replay(const Workspace &workspace)
        : m_workspace(workspace)
        , m_work(workspace)
    {
    }
    [[nodiscard]] Status load();
    [[nodiscard]] Status take(const JournalledJudgement &entry);
    [[nodiscard]] Status take(const TakenBackMark &mark);
    [[nodiscard]] Status take(const JournalledLimit &entry);
    [[nodiscard]] Status take(const LimitLifting &lifting);
    [[nodiscard]] Status take(const JournalledWork &entry);
    [[nodiscard]] Status take(const WorkMark &mark);
    /// Lines for what was saved here and is not in the journal.
    [[nodiscard]] Result<QByteArray> unwritten();

    ReplayReport report;

private:
    [[nodiscard]] Status loadAccounts();
    /// Rows of judgements that were saved here.
    [[nodiscard]] Result<QSet<qint64>> ownIds() const;

    const Workspace &m_workspace;
    std::optional<JudgementWriter> m_writer;
    QHash<QString, AccountId> m_accounts;
    QHash<AccountId, QString> m_accountKeys;
    QMultiHash<QString, Judgement> m_judgements; ///< by key: those that are as they were saved
    QHash<QString, JudgementId> m_damaged; ///< by key: saved here, and not as they were saved
    QSet<QString> m_damagedOthers; ///< marks ("t" and key), limits ("h") and liftings ("l") likewise
    QSet<QString> m_inJournal; ///< what and key
    WorkReplay m_work;
};

Status Replay::loadAccounts()
{
    const auto accounts = sql::rows(m_workspace.database(), QStringLiteral("SELECT id, key FROM account"), {},
                                    [](sql::RowReader &row) {
                                        const AccountId id{row.integer()};
                                        return std::pair(id, row.text());
                                    });
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const auto &[id, key] : *accounts) {
        m_accounts.insert(key, id);
        m_accountKeys.insert(id, key);
    }
    return {};
}

Status Replay::load()
{
    if (const auto done = loadAccounts(); !done)
        return done;
    auto judgements = loadJudgementRows(m_workspace);
    auto writer = JudgementWriter::open(m_workspace);
    if (!judgements || !writer)
        return tl::unexpected(!judgements ? judgements.error() : writer.error());
    m_writer.emplace(std::move(*writer));
    for (const Judgement &judgement : judgements->sound) {
        if (!judgement.key.isEmpty())
            m_judgements.insert(judgement.key, judgement);
    }
    const auto own = ownIds();
    const auto others = damagedOthers(m_workspace);
    if (!own || !others)
        return tl::unexpected(!own ? own.error() : others.error());
    for (const Judgement &judgement : judgements->damaged) {
        if (!judgement.key.isEmpty() && own->contains(judgement.id.value))
            m_damaged.insert(judgement.key, judgement.id);
    }
    m_damagedOthers = QSet<QString>(others->begin(), others->end());
    return m_work.load();
}

Result<QSet<qint64>> Replay::ownIds() const
{
    return sql::rows(m_workspace.database(),
                     QStringLiteral("SELECT id FROM judgement WHERE import_id IS NULL AND key <> ''"), {},
                     [](sql::RowReader &row) { return row.integer(); })
        .map([](const std::vector<qint64> &ids) { return QSet<qint64>(ids.begin(), ids.end()); });
}

Status Replay::take(const JournalledJudgement &entry)
{
    m_inJournal.insert(u'j' + entry.judgement.key);
    const auto account = m_accounts.constFind(entry.account);
    if (account == m_accounts.constEnd()) {
        ++report.waiting;
        return {};
    }
    Judgement judgement = entry.judgement;
    judgement.account = *account;
    const QList<Judgement> sameKey = m_judgements.values(judgement.key);
    for (const Judgement &stored : sameKey) {
        if (saysSame(stored, judgement))
            return {};
    }
    if (const auto damaged = m_damaged.constFind(judgement.key); damaged != m_damaged.constEnd()) {
        judgement.id = *damaged;
        m_damaged.erase(damaged);
        m_judgements.insert(judgement.key, judgement);
        ++report.mended;
        return mendJudgement(m_workspace.database(), judgement);
    }
    // Another row has the key and says something else: both are kept, as when files contradict each other.
    judgement.conflict = !sameKey.isEmpty();
    for (const Judgement &stored : sameKey) {
        if (const auto marked = m_writer->markConflict(stored.id); !marked)
            return marked;
    }
    const auto id = m_writer->insert(judgement, {});
    if (!id)
        return tl::unexpected(id.error());
    judgement.id = *id;
    m_judgements.insert(judgement.key, judgement);
    ++report.judgements;
    return {};
}

Status Replay::take(const TakenBackMark &mark)
{
    const QString name = u't' + mark.key;
    m_inJournal.insert(name);
    if (m_damagedOthers.remove(name)) {
        ++report.mended;
        return mendMark(m_workspace.database(), mark);
    }
    return m_writer->takeBack(mark, {}).map([&](bool isNew) { report.takenBack += isNew ? 1 : 0; });
}

Status Replay::take(const JournalledLimit &entry)
{
    const QString name = u'h' + entry.limit.key;
    m_inJournal.insert(name);
    const auto account = m_accounts.constFind(entry.account);
    if (account == m_accounts.constEnd()) {
        ++report.waiting;
        return {};
    }
    HealthLimit limit = entry.limit;
    limit.account = *account;
    if (m_damagedOthers.remove(name)) {
        ++report.mended;
        return mendLimit(m_workspace.database(), limit);
    }
    return insertLimit(m_workspace.database(), limit).map([&](bool isNew) {
        report.limits += isNew ? 1 : 0;
    });
}

Status Replay::take(const LimitLifting &lifting)
{
    const QString name = u'l' + lifting.key;
    m_inJournal.insert(name);
    if (m_damagedOthers.remove(name)) {
        ++report.mended;
        return mendLifting(m_workspace.database(), lifting);
    }
    return insertLifting(m_workspace.database(), lifting).map([&](bool isNew) {
        report.limits += isNew ? 1 : 0;
    });
}

Status Replay::take(const JournalledWork &entry)
{
    const auto account = m_accounts.constFind(entry.account);
    if (account == m_accounts.constEnd()) {
        m_work.wait(entry.work);
        ++report.waiting;
        return {};
    }
    LoggedWork work = entry.work;
    work.account = *account;
    return m_work.take(work).map([&](bool isNew) { report.work += isNew ? 1 : 0; });
}

Status Replay::take(const WorkMark &mark)
{
    return m_work.take(mark).map([&](bool isNew) { report.work += isNew ? 1 : 0; });
}

// A row that is not as it was saved is no truth to be written again.
Result<QByteArray> Replay::unwritten()
{
    const QSqlDatabase db = m_workspace.database();
    const auto own = ownIds();
    const auto marks = sql::rows(
        db,
        QStringLiteral("SELECT key, taken_back_at, taken_back_by, checksum FROM judgement_taken_back "
                       "WHERE import_id IS NULL ORDER BY key"),
        {}, [](sql::RowReader &row) {
            const TakenBackMark mark{row.text(), row.text(), row.text()};
            return std::pair(mark, row.text());
        });
    const auto limits = loadHealthLimits(m_workspace);
    const auto liftings = loadLiftings(m_workspace);
    if (!own || !marks)
        return tl::unexpected(!own ? own.error() : marks.error());
    if (!limits || !liftings)
        return tl::unexpected(!limits ? limits.error() : liftings.error());
    std::vector<const Judgement *> missing;
    for (const Judgement &judgement : std::as_const(m_judgements)) {
        if (!m_inJournal.contains(u'j' + judgement.key) && own->contains(judgement.id.value))
            missing.push_back(&judgement);
    }
    std::sort(missing.begin(), missing.end(),
              [](const Judgement *a, const Judgement *b) { return a->id < b->id; });
    QByteArray lines;
    for (const Judgement *judgement : missing)
        lines += journalLine(JournalledJudgement{m_accountKeys.value(judgement->account), *judgement});
    for (const auto &[mark, seal] : *marks) {
        if (!m_inJournal.contains(u't' + mark.key) && seal == sealOf(mark))
            lines += journalLine(mark);
    }
    for (const HealthLimit &limit : *limits) {
        if (!m_inJournal.contains(u'h' + limit.key))
            lines += journalLine(JournalledLimit{m_accountKeys.value(limit.account), limit});
    }
    for (const LimitLifting &lifting : *liftings) {
        if (!m_inJournal.contains(u'l' + lifting.key))
            lines += journalLine(lifting);
    }
    for (const JournalEntry &entry : m_work.unwritten(m_accountKeys))
        lines += journalLine(entry);
    return lines;
}

} // namespace

Result<qint64> knownJournalBytes(const Workspace &workspace)
{
    return loadSetting(workspace, bytesSetting()).map([](const std::optional<QString> &bytes) {
        return bytes ? bytes->toLongLong() : 0;
    });
}

Status keepJournalBytes(const Workspace &workspace, qint64 bytes)
{
    return saveSetting(workspace, bytesSetting(), QString::number(bytes));
}

Result<ReplayReport> reconcile(const Workspace &workspace, AppendedFile &journal)
{
    const auto bytes = journal.readAll();
    if (!bytes)
        return tl::unexpected(bytes.error());
    const JournalContents contents = readJournal(*bytes);
    Replay replay(workspace);
    if (const auto loaded = replay.load(); !loaded)
        return tl::unexpected(loaded.error());
    for (const JournalEntry &entry : contents.entries) {
        const auto taken = std::visit([&](const auto &what) { return replay.take(what); }, entry);
        if (!taken)
            return tl::unexpected(taken.error());
    }
    replay.report.badLines = static_cast<qint64>(contents.badLines.size());
    replay.report.tornEnd = contents.tornEnd;
    const auto missing = replay.unwritten();
    if (!missing)
        return tl::unexpected(missing.error());
    bool agrees = !contents.tornEnd || journal.cutTo(contents.wholeBytes);
    const QByteArray lines = (contents.endIsOpen ? QByteArray("\n") : QByteArray()) + *missing;
    if (agrees && !lines.isEmpty())
        agrees = journal.append(lines).has_value();
    agrees = agrees && replay.report.waiting == 0;
    if (const auto kept = keepJournalBytes(workspace, agrees ? journal.size() : lookAgain); !kept)
        return tl::unexpected(kept.error());
    return replay.report;
}

Result<ReplayReport> replayJournal(Workspace &workspace, ReplayDepth depth)
{
    const auto damaged = countDamagedRows(workspace);
    if (!damaged)
        return tl::unexpected(damaged.error());
    ReplayReport nothing;
    nothing.damaged = *damaged;
    const QString path = journalPath(workspace.path());
    if (workspace.isReadOnly())
        return nothing;
    const bool compares =
        (depth == ReplayDepth::Everything && QFileInfo::exists(path)) || damaged->inJournal > 0;
    const auto agrees = [&]() -> Result<bool> {
        return knownJournalBytes(workspace).map(
            [&](qint64 bytes) { return !compares && bytes == QFileInfo(path).size(); });
    };
    const auto first = agrees();
    if (!first)
        return tl::unexpected(first.error());
    if (*first)
        return nothing;
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Somebody may have saved an answer between the look and the lock.
    const auto second = agrees();
    if (!second)
        return tl::unexpected(second.error());
    if (*second)
        return nothing;
    auto journal = AppendedFile::open(path);
    if (!journal)
        return tl::unexpected(journal.error());
    auto report = reconcile(workspace, *journal);
    if (!report)
        return report;
    const auto left = countDamagedRows(workspace);
    if (!left)
        return tl::unexpected(left.error());
    report->damaged = *left;
    const auto writes =
        report->restored() > 0 ? sql::Transaction::Writes::Facts : sql::Transaction::Writes::Derived;
    if (const auto committed = transaction->commit(writes); !committed)
        return tl::unexpected(committed.error());
    return report;
}

} // namespace bw
