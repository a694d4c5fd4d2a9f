#include "store/judgements.h"

#include "store/judgement_journal.h"
#include "store/seals.h"
#include "store/workspace.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace bw {

namespace {

Judgement readJudgement(sql::RowReader &row)
{
    Judgement judgement;
    judgement.id = {row.integer()};
    judgement.account = {row.integer()};
    judgement.key = row.text();
    judgement.criterion = row.text();
    judgement.value = row.text();
    judgement.judgedAt = row.text();
    judgement.day = row.day();
    judgement.judgedBy = row.text();
    judgement.note = row.text();
    judgement.confidence = confidenceFromName(row.text()).value_or(Confidence::Unstated);
    judgement.conflict = row.small() != 0;
    return judgement;
}

struct MarkRows {
    std::vector<TakenBackMark> sound;
    std::vector<TakenBackMark> damaged;
};

Result<MarkRows> loadMarkRows(const Workspace &workspace)
{
    const auto rows = sql::rows(workspace.database(),
                                QStringLiteral("SELECT key, taken_back_at, taken_back_by, checksum FROM "
                                               "judgement_taken_back ORDER BY key"),
                                {}, [](sql::RowReader &row) {
                                    const TakenBackMark mark{row.text(), row.text(), row.text()};
                                    return std::pair(mark, row.text());
                                });
    if (!rows)
        return tl::unexpected(rows.error());
    MarkRows marks;
    for (const auto &[mark, seal] : *rows)
        (sealOf(mark) == seal ? marks.sound : marks.damaged).push_back(mark);
    return marks;
}

/// The journal's entries of one kind; none where it cannot be read.
template <class Entry> std::vector<Entry> journalled(const Workspace &workspace)
{
    std::vector<Entry> entries;
    auto contents = journalBeside(workspace.path());
    if (!contents)
        return entries;
    for (JournalEntry &entry : contents->entries) {
        if (auto *wanted = std::get_if<Entry>(&entry))
            entries.push_back(std::move(*wanted));
    }
    return entries;
}

Result<QHash<QString, AccountId>> accountsByKey(const Workspace &workspace)
{
    const auto rows = sql::rows(workspace.database(), QStringLiteral("SELECT id, key FROM account"), {},
                                [](sql::RowReader &row) {
                                    const AccountId id{row.integer()};
                                    return std::pair(id, row.text());
                                });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, AccountId> accounts;
    for (const auto &[id, key] : *rows)
        accounts.insert(key, id);
    return accounts;
}

void addMarks(std::vector<Judgement> &judgements, const std::vector<TakenBackMark> &marks)
{
    QHash<QString, const TakenBackMark *> byKey;
    for (const TakenBackMark &mark : marks)
        byKey.insert(mark.key, &mark);
    for (Judgement &judgement : judgements) {
        if (const TakenBackMark *mark = byKey.value(judgement.key)) {
            judgement.takenBackAt = mark->at;
            judgement.takenBackBy = mark->by;
        }
    }
}

/// What the journal has and no sound row says.
Result<std::vector<Judgement>> copiesOf(const Workspace &workspace, const JudgementRows &rows, AccountId only)
{
    const auto accounts = accountsByKey(workspace);
    if (!accounts)
        return tl::unexpected(accounts.error());
    QMultiHash<QString, const Judgement *> sound;
    for (const Judgement &judgement : rows.sound)
        sound.insert(judgement.key, &judgement);
    QHash<QString, JudgementId> damaged;
    for (const Judgement &judgement : rows.damaged)
        damaged.insert(judgement.key, judgement.id);
    std::vector<Judgement> copies;
    for (JournalledJudgement &entry : journalled<JournalledJudgement>(workspace)) {
        Judgement &judgement = entry.judgement;
        judgement.account = accounts->value(entry.account);
        if (!judgement.account || (only && judgement.account != only))
            continue;
        const auto sameKey = sound.values(judgement.key);
        if (std::any_of(sameKey.begin(), sameKey.end(),
                        [&](const Judgement *other) { return saysSame(*other, judgement); }))
            continue;
        judgement.id = damaged.value(judgement.key);
        judgement.conflict = !sameKey.isEmpty();
        copies.push_back(std::move(judgement));
    }
    return copies;
}

} // namespace

bool saysSame(const Judgement &a, const Judgement &b)
{
    return a.account == b.account && a.criterion == b.criterion && a.value == b.value
        && a.judgedAt == b.judgedAt && a.judgedBy == b.judgedBy && a.note == b.note
        && a.confidence == b.confidence;
}

Result<JudgementRows> loadJudgementRows(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    SealLook look;
    auto all = sql::rows(
        workspace.database(),
        QStringLiteral("SELECT id, account_id, key, criterion, value, judged_at, day, judged_by, note, "
                       "confidence, conflict, checksum FROM judgement%1 "
                       "ORDER BY account_id, criterion, judged_at, id")
            .arg(filter.condition),
        filter.args, [&](sql::RowReader &row) {
            Judgement judgement = readJudgement(row);
            look.add({QByteArray::number(judgement.account.value), judgement.key.toUtf8(),
                      judgement.criterion.toUtf8(), judgement.value.toUtf8(), judgement.judgedAt.toUtf8(),
                      QByteArray::number(judgement.day.n), judgement.judgedBy.toUtf8(),
                      judgement.note.toUtf8(), confidenceName(judgement.confidence).toUtf8()},
                     row.text().toUtf8());
            return judgement;
        });
    if (!all)
        return tl::unexpected(all.error());
    const auto marks = loadTakenBack(workspace);
    if (!marks)
        return tl::unexpected(marks.error());
    addMarks(*all, *marks);
    JudgementRows rows;
    const std::vector<size_t> damaged = look.damaged();
    if (damaged.empty()) {
        rows.sound = std::move(*all);
        return rows;
    }
    auto next = damaged.begin();
    for (size_t i = 0; i < all->size(); ++i) {
        const bool isDamaged = next != damaged.end() && *next == i;
        next += isDamaged ? 1 : 0;
        (isDamaged ? rows.damaged : rows.sound).push_back(std::move((*all)[i]));
    }
    return rows;
}

Result<std::vector<Judgement>> loadJudgements(const Workspace &workspace, AccountId only)
{
    auto rows = loadJudgementRows(workspace, only);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->damaged.empty())
        return std::move(rows->sound);
    auto copies = copiesOf(workspace, *rows, only);
    const auto marks = loadTakenBack(workspace);
    if (!copies || !marks)
        return tl::unexpected(!copies ? copies.error() : marks.error());
    addMarks(*copies, *marks);
    std::vector<Judgement> judgements = std::move(rows->sound);
    judgements.insert(judgements.end(), copies->begin(), copies->end());
    const auto place = [](const Judgement &judgement) {
        return std::tie(judgement.account, judgement.criterion, judgement.judgedAt, judgement.id);
    };
    std::stable_sort(judgements.begin(), judgements.end(),
                     [&](const Judgement &a, const Judgement &b) { return place(a) < place(b); });
    return judgements;
}

Result<std::vector<TakenBackMark>> loadTakenBack(const Workspace &workspace)
{
    auto rows = loadMarkRows(workspace);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->damaged.empty())
        return std::move(rows->sound);
    QSet<QString> keys;
    for (const TakenBackMark &mark : rows->sound)
        keys.insert(mark.key);
    for (TakenBackMark &mark : journalled<TakenBackMark>(workspace)) {
        if (!keys.contains(mark.key)) {
            keys.insert(mark.key);
            rows->sound.push_back(std::move(mark));
        }
    }
    std::sort(rows->sound.begin(), rows->sound.end(),
              [](const TakenBackMark &a, const TakenBackMark &b) { return a.key < b.key; });
    return std::move(rows->sound);
}

Result<bool> areMarksWhole(const Workspace &workspace)
{
    return loadMarkRows(workspace).map([](const MarkRows &rows) { return rows.damaged.empty(); });
}

Status mendJudgement(const QSqlDatabase &db, const Judgement &judgement)
{
    const auto done =
        sql::run(db,
                 QStringLiteral("UPDATE judgement SET account_id = ?, key = ?, criterion = ?, value = ?, "
                                "judged_at = ?, day = ?, judged_by = ?, note = ?, confidence = ?, "
                                "checksum = ? WHERE id = ?"),
                 {judgement.account.value, judgement.key, judgement.criterion, judgement.value,
                  judgement.judgedAt, judgement.day.n, judgement.judgedBy, judgement.note,
                  confidenceName(judgement.confidence), sealOf(judgement), judgement.id.value});
    return done ? Status() : tl::unexpected(done.error());
}

Status mendMark(const QSqlDatabase &db, const TakenBackMark &mark)
{
    const auto done = sql::run(db,
                               QStringLiteral("UPDATE judgement_taken_back SET taken_back_at = ?, "
                                              "taken_back_by = ?, checksum = ? WHERE key = ?"),
                               {mark.at, mark.by, sealOf(mark), mark.key});
    return done ? Status() : tl::unexpected(done.error());
}

Result<QStringList> damagedOthers(const Workspace &workspace)
{
    const auto marks = loadMarkRows(workspace);
    auto keys = damagedLimitKeys(workspace);
    if (!marks || !keys)
        return tl::unexpected(!marks ? marks.error() : keys.error());
    for (const TakenBackMark &mark : marks->damaged)
        *keys += u't' + mark.key;
    return keys;
}

Result<DamagedRows> countDamagedRows(const Workspace &workspace)
{
    const auto judgements = loadJudgementRows(workspace);
    const auto others = damagedOthers(workspace);
    if (!judgements || !others)
        return tl::unexpected(!judgements ? judgements.error() : others.error());
    DamagedRows count;
    if (judgements->damaged.empty() && others->isEmpty())
        return count;
    QSet<QString> sound;
    for (const Judgement &judgement : judgements->sound)
        sound.insert(judgement.key);
    QSet<QString> inJournal;
    for (const auto &entry : journalled<JournalledJudgement>(workspace))
        inJournal.insert(u'j' + entry.judgement.key);
    for (const auto &mark : journalled<TakenBackMark>(workspace))
        inJournal.insert(u't' + mark.key);
    for (const auto &entry : journalled<JournalledLimit>(workspace))
        inJournal.insert(u'h' + entry.limit.key);
    for (const auto &lifting : journalled<LimitLifting>(workspace))
        inJournal.insert(u'l' + lifting.key);
    const auto add = [&](const QString &key) {
        ++count.rows;
        count.inJournal += inJournal.contains(key) ? 1 : 0;
    };
    for (const Judgement &judgement : judgements->damaged) {
        if (judgement.key.isEmpty() || !sound.contains(judgement.key))
            add(u'j' + judgement.key);
    }
    for (const QString &key : *others)
        add(key);
    return count;
}

Result<JudgementWriter> JudgementWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    auto insert = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT INTO judgement (account_id, key, criterion, value, judged_at, day, judged_by, "
                       "note, confidence, conflict, import_id, checksum) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    auto mark = sql::Statement::prepare(db, QStringLiteral("UPDATE judgement SET conflict = 1 WHERE id = ?"));
    if (!mark)
        return tl::unexpected(mark.error());
    auto takeBack = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT INTO judgement_taken_back (key, taken_back_at, taken_back_by, checksum, "
                       "import_id) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"));
    if (!takeBack)
        return tl::unexpected(takeBack.error());
    return JudgementWriter(std::move(*insert), std::move(*mark), std::move(*takeBack));
}

Result<JudgementId> JudgementWriter::insert(const Judgement &judgement, ImportId import)
{
    const auto done = m_insert.run({judgement.account.value, judgement.key, judgement.criterion,
                                    judgement.value, judgement.judgedAt, judgement.day.n, judgement.judgedBy,
                                    judgement.note, confidenceName(judgement.confidence),
                                    judgement.conflict ? 1 : 0, sql::orNull(import), sealOf(judgement)});
    if (!done)
        return tl::unexpected(done.error());
    return JudgementId{m_insert.insertedId()};
}

Status JudgementWriter::markConflict(JudgementId id)
{
    return m_mark.run({id.value});
}

Result<bool> JudgementWriter::takeBack(const TakenBackMark &mark, ImportId import)
{
    const auto done = m_takeBack.run({mark.key, mark.at, mark.by, sealOf(mark), sql::orNull(import)});
    if (!done)
        return tl::unexpected(done.error());
    return m_takeBack.changed() > 0;
}

} // namespace bw
