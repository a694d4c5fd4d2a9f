#include "store/judgements.h"

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
    return judgement;
}

} // namespace

Result<std::vector<Judgement>> loadJudgements(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT id, account_id, key, criterion, value, judged_at, day, judged_by, note, "
                       "confidence, conflict FROM judgement%1 ORDER BY account_id, criterion, judged_at, id")
            .arg(filter.condition),
        filter.args, readJudgement);
}

Result<JudgementWriter> JudgementWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    auto insert = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT INTO judgement (account_id, key, criterion, value, judged_at, day, judged_by, "
                       "note, confidence, conflict, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    auto mark = sql::Statement::prepare(db, QStringLiteral("UPDATE judgement SET conflict = 1 WHERE id = ?"));
    if (!mark)
        return tl::unexpected(mark.error());
    return JudgementWriter(std::move(*insert), std::move(*mark));
}

Result<JudgementId> JudgementWriter::insert(const Judgement &judgement, ImportId import)
{
    const auto done =
        m_insert.run({judgement.account.value, judgement.key, judgement.criterion, judgement.value,
                      judgement.judgedAt, judgement.day.n, judgement.judgedBy, judgement.note,
                      confidenceName(judgement.confidence), judgement.conflict ? 1 : 0, sql::orNull(import)});
    if (!done)
        return tl::unexpected(done.error());
    return JudgementId{m_insert.insertedId()};
}

Status JudgementWriter::markConflict(JudgementId id)
{
    return m_mark.run({id.value});
}

} // namespace bw
