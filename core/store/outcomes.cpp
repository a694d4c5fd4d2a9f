#include "store/outcomes.h"

#include "model/work_laid.h"
#include "store/work_log.h"
#include "store/workspace.h"

namespace bw {

namespace {

Outcome readOutcome(sql::RowReader &row)
{
    Outcome outcome;
    outcome.account = {row.integer()};
    outcome.measure = row.text();
    outcome.kind = row.text();
    outcome.unit = row.text();
    const auto better = betterFromName(row.text());
    if (!better)
        row.refuse();
    outcome.better = better.value_or(Better::Unstated);
    outcome.baseline = row.maybeReal();
    outcome.target = row.maybeReal();
    outcome.start = row.maybeDay();
    outcome.due = row.maybeDay();
    return outcome;
}

struct ActualRow {
    AccountId account;
    QString measure;
    OutcomeActual actual;
};

ActualRow readActual(sql::RowReader &row)
{
    ActualRow read;
    read.account = {row.integer()};
    read.measure = row.text();
    read.actual.day = row.day();
    read.actual.actual = row.real();
    return read;
}

} // namespace

Result<std::vector<Outcome>> importedOutcomes(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    auto outcomes = sql::rows(workspace.database(),
                              QStringLiteral("SELECT account_id, measure, kind, unit, better, baseline, "
                                             "target, start, due FROM outcome%1 ORDER BY account_id, measure")
                                  .arg(filter.condition),
                              filter.args, readOutcome);
    if (!outcomes)
        return outcomes;
    const auto actuals = sql::rows(workspace.database(),
                                   QStringLiteral("SELECT account_id, measure, day, actual "
                                                  "FROM outcome_actual%1 ORDER BY account_id, measure, day")
                                       .arg(filter.condition),
                                   filter.args, readActual);
    if (!actuals)
        return tl::unexpected(actuals.error());
    // Both are in the same order, and every actual has its outcome.
    auto outcome = outcomes->begin();
    for (const ActualRow &row : *actuals) {
        while (outcome != outcomes->end()
               && (outcome->account != row.account || outcome->measure != row.measure))
            ++outcome;
        if (outcome == outcomes->end())
            return fail(ErrorCode::DatabaseDamaged, workspace.path());
        outcome->actuals.push_back(row.actual);
    }
    return outcomes;
}

Result<std::vector<Outcome>> loadOutcomes(const Workspace &workspace, AccountId only)
{
    auto imported = importedOutcomes(workspace, only);
    if (!imported)
        return imported;
    const auto work = loadWork(workspace, only);
    if (!work)
        return tl::unexpected(work.error());
    return withEntered(std::move(*imported), *work);
}

Result<OutcomeWriter> OutcomeWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    // Never REPLACE: it would delete the row first, and its actuals with it.
    auto outcome = sql::Statement::prepare(
        db,
        QStringLiteral(
            "INSERT INTO outcome (account_id, measure, kind, unit, better, baseline, target, start, due, "
            "import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, measure) DO UPDATE "
            "SET kind = excluded.kind, unit = excluded.unit, better = excluded.better, "
            "baseline = excluded.baseline, target = excluded.target, start = excluded.start, "
            "due = excluded.due, import_id = excluded.import_id"));
    if (!outcome)
        return tl::unexpected(outcome.error());
    auto actual = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT OR REPLACE INTO outcome_actual (account_id, measure, day, actual, import_id) "
                       "VALUES (?, ?, ?, ?, ?)"));
    if (!actual)
        return tl::unexpected(actual.error());
    return OutcomeWriter(std::move(*outcome), std::move(*actual));
}

Status OutcomeWriter::set(const Outcome &outcome, ImportId import)
{
    return m_outcome.run({outcome.account.value, outcome.measure, outcome.kind, outcome.unit,
                          betterName(outcome.better), sql::orNull(outcome.baseline),
                          sql::orNull(outcome.target), sql::orNull(outcome.start), sql::orNull(outcome.due),
                          sql::orNull(import)});
}

Status OutcomeWriter::set(AccountId account, const QString &measure, const OutcomeActual &actual,
                          ImportId import)
{
    return m_actual.run({account.value, measure, actual.day.n, actual.actual, sql::orNull(import)});
}

} // namespace bw
