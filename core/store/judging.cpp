#include "store/judging.h"

#include "store/judgement_journal.h"
#include "store/saving.h"
#include "store/sql.h"
#include "store/workspace.h"

namespace bw {

namespace {

/// The answer as it is to be saved.
Result<Judgement> completed(const Saving &saving, Judgement answer)
{
    for (QString *text : {&answer.key, &answer.criterion, &answer.value, &answer.judgedBy, &answer.note})
        *text = plain(*text);
    if (answer.key.isEmpty())
        answer.key = newKey();
    if (answer.judgedAt.isEmpty())
        answer.judgedAt = saving.at();
    if (answer.judgedAt.endsWith(QLatin1String("T00:00:00")))
        answer.judgedAt.truncate(10);
    const auto day = dayOf(answer.judgedAt);
    if (!day || saving.today() < *day)
        return fail(ErrorCode::DayInvalid, {}, answer.judgedAt);
    answer.day = *day;
    answer.conflict = false;
    answer.takenBackAt.clear();
    answer.takenBackBy.clear();
    return answer;
}

/// An answer of now, or of no time of its day, moves behind the last of that day, one of a stated moment only
/// where it would stand at the last one's: what is said later counts.
Status moveBehindTheLast(const Saving &saving, Judgement &answer, bool isOfNow)
{
    const auto last =
        sql::rows(saving.db(),
                  QStringLiteral("SELECT judged_at FROM judgement WHERE account_id = ? AND criterion = ? AND "
                                 "judged_at LIKE ? ORDER BY judged_at DESC LIMIT 1"),
                  {answer.account.value, answer.criterion, QString(answer.day.iso() + u'%')},
                  [](sql::RowReader &row) { return row.text(); });
    if (!last)
        return tl::unexpected(last.error());
    if (last->empty() || last->front() < answer.judgedAt)
        return {};
    const bool isStated = answer.judgedAt.size() > 10 && !isOfNow;
    if (isStated && answer.judgedAt != last->front())
        return {};
    const QString clock = last->front().mid(11);
    const QTime next =
        (clock.isEmpty() ? QTime(0, 0) : QTime::fromString(clock, QStringLiteral("HH:mm:ss"))).addSecs(1);
    if (next > QTime(0, 0)) // else the day is over
        answer.judgedAt = answer.day.iso() + u'T' + next.toString(QStringLiteral("HH:mm:ss"));
    return {};
}

Result<std::optional<Judgement>> savedAs(const Workspace &workspace, const Judgement &answer)
{
    const auto found =
        sql::single(workspace.database(),
                    QStringLiteral("SELECT id FROM judgement WHERE key = ? ORDER BY id"), {answer.key});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    auto all = loadJudgements(workspace);
    if (!all)
        return tl::unexpected(all.error());
    for (const Judgement &judgement : *all) {
        if (judgement.id.value == **found)
            return judgement;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Judgement>> saveJudgements(Workspace &workspace, const std::vector<Judgement> &answers,
                                              const QDateTime &now)
{
    std::vector<Judgement> saved;
    if (answers.empty())
        return saved;
    auto saving = Saving::begin(workspace, now);
    if (!saving)
        return tl::unexpected(saving.error());
    auto writer = JudgementWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    bool isAnyNew = false;
    for (const Judgement &answer : answers) {
        const auto account = saving->accountKey(answer.account);
        if (!account)
            return tl::unexpected(account.error());
        auto whole = completed(*saving, answer);
        if (!whole)
            return tl::unexpected(whole.error());
        if (!answer.key.isEmpty()) {
            auto before = savedAs(workspace, *whole);
            if (!before)
                return tl::unexpected(before.error());
            if (*before) {
                saved.push_back(std::move(**before));
                continue;
            }
        }
        if (const auto moved = moveBehindTheLast(*saving, *whole, answer.judgedAt.isEmpty()); !moved)
            return tl::unexpected(moved.error());
        const auto id = writer->insert(*whole, {});
        if (!id)
            return tl::unexpected(id.error());
        whole->id = *id;
        saving->add(JournalledJudgement{*account, *whole});
        saved.push_back(std::move(*whole));
        isAnyNew = true;
    }
    if (!isAnyNew)
        return saved;
    if (const auto committed = saving->commit(); !committed)
        return tl::unexpected(committed.error());
    return saved;
}

Status takeJudgementsBack(Workspace &workspace, const QStringList &keys, const QString &by,
                          const QDateTime &now)
{
    auto saving = Saving::begin(workspace, now);
    if (!saving)
        return tl::unexpected(saving.error());
    auto writer = JudgementWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    bool isAnyNew = false;
    for (const QString &key : keys) {
        const TakenBackMark mark{plain(key), saving->at(), plain(by)};
        const auto isNew = writer->takeBack(mark, {});
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew)
            saving->add(mark);
        isAnyNew |= *isNew;
    }
    return isAnyNew ? saving->commit() : Status();
}

Result<HealthLimit> saveLimit(Workspace &workspace, const HealthLimit &limit, const QDateTime &now)
{
    Q_ASSERT(limit.value >= 0 && limit.value <= 100 && (!limit.until || limit.from <= *limit.until));
    auto saving = Saving::begin(workspace, now);
    if (!saving)
        return tl::unexpected(saving.error());
    const auto account = saving->accountKey(limit.account);
    if (!account)
        return tl::unexpected(account.error());
    HealthLimit whole = limit;
    whole.key = limit.key.isEmpty() ? newKey() : plain(limit.key);
    whole.author = plain(limit.author);
    whole.reason = plain(limit.reason);
    whole.setAt = saving->at();
    whole.liftedOn.reset();
    whole.liftedAt.clear();
    whole.liftedBy.clear();
    const auto isNew = insertLimit(saving->db(), whole);
    if (!isNew)
        return tl::unexpected(isNew.error());
    if (*isNew) {
        saving->add(JournalledLimit{*account, whole});
        if (const auto committed = saving->commit(); !committed)
            return tl::unexpected(committed.error());
    }
    const auto all = loadHealthLimits(workspace, limit.account);
    if (!all)
        return tl::unexpected(all.error());
    for (const HealthLimit &stored : *all) {
        if (stored.key == whole.key)
            return stored;
    }
    return whole;
}

Status liftLimit(Workspace &workspace, const QString &key, const QString &by, const QDateTime &now)
{
    auto saving = Saving::begin(workspace, now);
    if (!saving)
        return tl::unexpected(saving.error());
    const LimitLifting lifting{plain(key), saving->today(), saving->at(), plain(by)};
    const auto isNew = insertLifting(saving->db(), lifting);
    if (!isNew)
        return tl::unexpected(isNew.error());
    if (!*isNew)
        return {};
    saving->add(lifting);
    return saving->commit();
}

} // namespace bw
