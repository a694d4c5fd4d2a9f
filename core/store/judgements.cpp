#include "store/judgements.h"

#include "store/seals.h"
#include "store/workspace.h"

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
    const auto confidence = confidenceFromName(row.text());
    if (!confidence)
        row.refuse();
    judgement.confidence = confidence.value_or(Confidence::Unstated);
    judgement.conflict = row.small() != 0;
    judgement.takenBackAt = row.maybeText().value_or(QString());
    judgement.takenBackBy = row.maybeText().value_or(QString());
    return judgement;
}

} // namespace

Result<std::vector<Judgement>> loadJudgements(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("j.account_id", only);
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT j.id, j.account_id, j.key, j.criterion, j.value, j.judged_at, j.day, "
                       "j.judged_by, j.note, j.confidence, j.conflict, t.taken_back_at, t.taken_back_by "
                       "FROM judgement j LEFT JOIN judgement_taken_back t ON t.key = j.key%1 "
                       "ORDER BY j.account_id, j.criterion, j.judged_at, j.id")
            .arg(filter.condition),
        filter.args, readJudgement);
}

Result<std::vector<TakenBackMark>> loadTakenBack(const Workspace &workspace)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT key, taken_back_at, taken_back_by FROM judgement_taken_back "
                                    "ORDER BY key"),
                     {}, [](sql::RowReader &row) {
                         return TakenBackMark{row.text(), row.text(), row.text()};
                     });
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
