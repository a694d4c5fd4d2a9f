#include "store/check.h"

#include "store/check_work.h"
#include "store/judgement_journal.h"
#include "store/seals.h"
#include "store/sql.h"
#include "store/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <unordered_map>

namespace bw {

namespace {

template <class Entry> struct Sealed {
    Entry entry;
    QString seal;
};

/// One look, step by step; what a damaged file refuses to say is damage too.
class Look {
public:
    Look(const Workspace &workspace, Progress &progress)
        : m_workspace(workspace)
        , m_db(workspace.database())
        , m_progress(progress)
    {
    }
    [[nodiscard]] Result<CheckReport> run();

private:
    [[nodiscard]] Status checkFile();
    [[nodiscard]] Status checkReferences();
    [[nodiscard]] Status loadAccounts();
    [[nodiscard]] Status readTheJournal();
    [[nodiscard]] Status checkJudgements();
    [[nodiscard]] Status checkMarks();
    [[nodiscard]] Status checkLimits();
    [[nodiscard]] Status checkLiftings();
    [[nodiscard]] Status checkWork();
    void compareJournal();

    const Workspace &m_workspace;
    QSqlDatabase m_db;
    Progress &m_progress;
    CheckReport m_report;
    QHash<QString, AccountId> m_accounts;
    std::unordered_map<AccountId, QString> m_accountKeys;
    std::vector<JournalEntry> m_journal;
    QSet<QString> m_journalKeys; ///< all kinds: keys are UUIDs
    QMultiHash<QString, Judgement> m_judgements; ///< by key, those whose checksum holds
    QSet<QString> m_others; ///< keys of marks, limits and liftings, each with a letter
    SoundWork m_work;
    bool m_hasOwn = false; ///< something was saved here
};

Status Look::checkFile()
{
    constexpr int mostFindings = 20;
    auto query = sql::run(m_db, QStringLiteral("PRAGMA integrity_check(%1)").arg(mostFindings));
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const QString finding = query->value(0).toString();
        if (finding != QLatin1String("ok"))
            m_report.damage += finding;
    }
    if (query->lastError().isValid())
        return tl::unexpected(sql::errorOf(query->lastError(), query->lastQuery()));
    return {};
}

Status Look::checkReferences()
{
    return sql::single(m_db, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))
        .map([this](std::optional<qint64> count) { m_report.danglingReferences = count.value_or(0); });
}

Status Look::loadAccounts()
{
    const auto accounts =
        sql::rows(m_db, QStringLiteral("SELECT id, key FROM account"), {}, [](sql::RowReader &row) {
            const AccountId id{row.integer()};
            return std::pair(id, row.text());
        });
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const auto &[id, key] : *accounts) {
        m_accounts.insert(key, id);
        m_accountKeys.emplace(id, key);
    }
    return {};
}

Status Look::readTheJournal()
{
    const QString path = journalPath(m_workspace.path());
    QFile file(path);
    if (!QFileInfo::exists(path))
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, {}, 0, file.errorString());
    JournalContents contents = readJournal(file.readAll());
    m_report.journalLines = contents.lines;
    m_report.badLines = std::move(contents.badLines);
    m_report.tornEnd = contents.tornEnd;
    m_journal = std::move(contents.entries);
    for (const JournalEntry &entry : m_journal) {
        if (const auto *given = std::get_if<JournalledJudgement>(&entry))
            m_journalKeys.insert(given->judgement.key);
        else if (const auto *mark = std::get_if<TakenBackMark>(&entry))
            m_journalKeys.insert(mark->key);
        else if (const auto *limit = std::get_if<JournalledLimit>(&entry))
            m_journalKeys.insert(limit->limit.key);
        else if (const auto *lifting = std::get_if<LimitLifting>(&entry))
            m_journalKeys.insert(lifting->key);
        else if (const auto *work = std::get_if<JournalledWork>(&entry))
            m_journalKeys.insert(work->work.key);
        else if (const auto *taken = std::get_if<WorkMark>(&entry))
            m_journalKeys.insert(taken->key);
    }
    return {};
}

Status Look::checkJudgements()
{
    const auto rows =
        sql::rows(m_db,
                  QStringLiteral("SELECT account_id, key, criterion, value, judged_at, day, judged_by, note, "
                                 "confidence, checksum, import_id FROM judgement ORDER BY id"),
                  {}, [](sql::RowReader &row) {
                      Sealed<Judgement> sealed;
                      Judgement &judgement = sealed.entry;
                      judgement.account = {row.integer()};
                      judgement.key = row.text();
                      judgement.criterion = row.text();
                      judgement.value = row.text();
                      judgement.judgedAt = row.text();
                      judgement.day = row.day();
                      judgement.judgedBy = row.text();
                      judgement.note = row.text();
                      judgement.confidence = confidenceFromName(row.text()).value_or(Confidence::Unstated);
                      sealed.seal = row.text();
                      return std::pair(sealed, row.maybeInteger().has_value());
                  });
    if (!rows)
        return tl::unexpected(rows.error());
    m_report.judgements = static_cast<qint64>(rows->size());
    for (const auto &[sealed, isImported] : *rows) {
        const Judgement &judgement = sealed.entry;
        m_hasOwn |= !isImported && !judgement.key.isEmpty();
        if (sealOf(judgement) == sealed.seal) {
            if (!judgement.key.isEmpty())
                m_judgements.insert(judgement.key, judgement);
            continue;
        }
        const auto account = m_accountKeys.find(judgement.account);
        m_report.changed.push_back(
            {ChangedRow::What::Judgement, account == m_accountKeys.end() ? QString() : account->second,
             judgement.criterion, judgement.judgedAt, m_journalKeys.contains(judgement.key)});
    }
    return {};
}

Status Look::checkMarks()
{
    const auto rows = sql::rows(
        m_db, QStringLiteral("SELECT key, taken_back_at, taken_back_by, checksum FROM judgement_taken_back"),
        {}, [](sql::RowReader &row) {
            const TakenBackMark mark{row.text(), row.text(), row.text()};
            return Sealed<TakenBackMark>{mark, row.text()};
        });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto &[mark, seal] : *rows) {
        if (sealOf(mark) == seal)
            m_others.insert(u't' + mark.key);
        else
            m_report.changed.push_back(
                {ChangedRow::What::TakenBack, {}, {}, mark.at, m_journalKeys.contains(mark.key)});
    }
    return {};
}

Status Look::checkLimits()
{
    const auto rows = sql::rows(
        m_db,
        QStringLiteral("SELECT account_id, key, kind, value, author, reason, first_day, last_day, set_at, "
                       "checksum FROM health_limit ORDER BY id"),
        {}, [](sql::RowReader &row) {
            Sealed<HealthLimit> sealed;
            HealthLimit &limit = sealed.entry;
            limit.account = {row.integer()};
            limit.key = row.text();
            limit.kind = limitKindFromName(row.text()).value_or(LimitKind::AtMost);
            limit.value = row.small();
            limit.author = row.text();
            limit.reason = row.text();
            limit.from = row.day();
            limit.until = row.maybeDay();
            limit.setAt = row.text();
            sealed.seal = row.text();
            return sealed;
        });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto &[limit, seal] : *rows) {
        m_hasOwn = true;
        if (sealOf(limit) == seal) {
            m_others.insert(u'h' + limit.key);
            continue;
        }
        const auto account = m_accountKeys.find(limit.account);
        m_report.changed.push_back({ChangedRow::What::Limit,
                                    account == m_accountKeys.end() ? QString() : account->second,
                                    {},
                                    limit.setAt,
                                    m_journalKeys.contains(limit.key)});
    }
    return {};
}

Status Look::checkLiftings()
{
    const auto rows = sql::rows(
        m_db, QStringLiteral("SELECT key, day, lifted_at, lifted_by, checksum FROM health_limit_lifted"), {},
        [](sql::RowReader &row) {
            const LimitLifting lifting{row.text(), row.day(), row.text(), row.text()};
            return Sealed<LimitLifting>{lifting, row.text()};
        });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto &[lifting, seal] : *rows) {
        if (sealOf(lifting) == seal)
            m_others.insert(u'l' + lifting.key);
        else
            m_report.changed.push_back(
                {ChangedRow::What::Limit, {}, {}, lifting.at, m_journalKeys.contains(lifting.key)});
    }
    return {};
}

Status Look::checkWork()
{
    auto sound = bw::checkWork(m_workspace, m_accountKeys, m_journalKeys, m_report);
    if (!sound)
        return tl::unexpected(sound.error());
    m_work = std::move(*sound);
    m_hasOwn |= m_report.work > 0;
    return {};
}

void Look::compareJournal()
{
    m_report.journalIsMissing = m_hasOwn && !QFileInfo::exists(journalPath(m_workspace.path()));
    for (const JournalEntry &entry : m_journal) {
        bool isThere = true;
        if (const auto *given = std::get_if<JournalledJudgement>(&entry)) {
            const auto account = m_accounts.constFind(given->account);
            if (account == m_accounts.constEnd()) {
                ++m_report.waiting;
                continue;
            }
            Judgement wanted = given->judgement;
            wanted.account = *account;
            const QList<Judgement> sameKey = m_judgements.values(wanted.key);
            isThere = sameKey.contains(wanted);
        } else if (const auto *mark = std::get_if<TakenBackMark>(&entry)) {
            isThere = m_others.contains(u't' + mark->key);
        } else if (const auto *limit = std::get_if<JournalledLimit>(&entry)) {
            if (!m_accounts.contains(limit->account)) {
                ++m_report.waiting;
                continue;
            }
            isThere = m_others.contains(u'h' + limit->limit.key);
        } else if (const auto *lifting = std::get_if<LimitLifting>(&entry)) {
            isThere = m_others.contains(u'l' + lifting->key);
        } else if (const auto *work = std::get_if<JournalledWork>(&entry)) {
            const auto account = m_accounts.constFind(work->account);
            if (account == m_accounts.constEnd()) {
                ++m_report.waiting;
                continue;
            }
            LoggedWork wanted = work->work;
            wanted.account = *account;
            isThere = m_work.entries.contains(wanted.key, wanted);
        } else if (const auto *taken = std::get_if<WorkMark>(&entry)) {
            isThere = m_work.marks.contains(taken->key);
        }
        m_report.missing += isThere ? 0 : 1;
    }
}

Result<CheckReport> Look::run()
{
    using Step = Status (Look::*)();
    constexpr Step steps[] = {&Look::checkFile,      &Look::checkReferences, &Look::loadAccounts,
                              &Look::readTheJournal, &Look::checkJudgements, &Look::checkMarks,
                              &Look::checkLimits,    &Look::checkLiftings,   &Look::checkWork};
    const auto snapshot = sql::Snapshot::begin(m_db);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    m_progress.total = std::size(steps);
    for (const Step step : steps) {
        if (m_progress.cancelled)
            return fail(ErrorCode::Cancelled, m_workspace.path());
        if (const Status done = (this->*step)(); !done) {
            if (done.error().code != ErrorCode::DatabaseDamaged)
                return tl::unexpected(done.error());
            m_report.damage += done.error().detail;
        }
        ++m_progress.done;
    }
    compareJournal();
    return m_report;
}

} // namespace

Result<CheckReport> checkData(Workspace &workspace, Progress &progress)
{
    // A store that is too damaged for it is looked at all the same.
    const auto broughtBack = replayJournal(workspace, ReplayDepth::Everything);
    if (!broughtBack && broughtBack.error().code != ErrorCode::DatabaseDamaged)
        return tl::unexpected(broughtBack.error());
    auto report = Look(workspace, progress).run();
    if (report && broughtBack)
        report->broughtBack = *broughtBack;
    return report;
}

} // namespace bw
