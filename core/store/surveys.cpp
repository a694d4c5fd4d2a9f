#include "store/surveys.h"

#include "store/workspace.h"

#include <QHash>

namespace bw {

namespace {

QVariantList values(const Survey &survey)
{
    return {survey.account.value, survey.key,      surveyKindName(survey.kind),
            survey.score,         survey.scaleMax, survey.day.n,
            survey.respondent,    survey.role,     survey.reason};
}

Survey readSurvey(sql::RowReader &row)
{
    Survey survey;
    survey.id = {row.integer()};
    survey.account = {row.integer()};
    survey.key = row.text();
    const auto kind = surveyKindFromName(row.text());
    if (!kind)
        row.refuse();
    survey.kind = kind.value_or(SurveyKind::Nps);
    survey.score = row.small();
    survey.scaleMax = row.small();
    survey.day = row.day();
    survey.respondent = row.text();
    survey.role = row.text();
    survey.reason = row.text();
    return survey;
}

} // namespace

Result<std::vector<Survey>> loadSurveys(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT id, account_id, key, kind, score, scale_max, day, respondent, "
                                    "role, reason FROM survey%1 ORDER BY account_id, day, id")
                         .arg(filter.condition),
                     filter.args, readSurvey);
}

Result<std::vector<SurveyAnswer>> loadAnswers(const Workspace &workspace)
{
    AccountId account;
    QHash<QString, qint32> persons; // of the account
    const auto read = [&](sql::RowReader &row) {
        SurveyAnswer answer;
        answer.account = {row.integer()};
        const auto kind = surveyKindFromName(row.text());
        const qint32 score = row.small();
        const qint32 most = row.small();
        answer.day = row.day();
        const QString respondent = row.text();
        answer.role = answerRole(row.text());
        if (!kind || score < leastScore(*kind) || most < score || most > largestScale) {
            row.refuse();
            return answer;
        }
        answer.kind = *kind;
        answer.score = static_cast<quint8>(score);
        answer.scaleMax = static_cast<quint8>(most);
        if (account != answer.account)
            persons.clear();
        account = answer.account;
        if (!respondent.isEmpty()) {
            const auto next = static_cast<qint32>(persons.size());
            answer.person = persons.value(respondent, next);
            persons.insert(respondent, answer.person);
        }
        return answer;
    };
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT account_id, kind, score, scale_max, day, respondent, role "
                                    "FROM survey ORDER BY account_id, day, id"),
                     {}, read);
}

Result<SurveyWriter> SurveyWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    auto insert = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT INTO survey (account_id, key, kind, score, scale_max, day, respondent, role, "
                       "reason, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    auto update = sql::Statement::prepare(
        db,
        QStringLiteral("UPDATE survey SET account_id = ?, key = ?, kind = ?, score = ?, scale_max = ?, "
                       "day = ?, respondent = ?, role = ?, reason = ?, import_id = ? WHERE id = ?"));
    if (!update)
        return tl::unexpected(update.error());
    return SurveyWriter(std::move(*insert), std::move(*update));
}

Result<SurveyId> SurveyWriter::insert(const Survey &survey, ImportId import)
{
    if (const auto done = m_insert.run(values(survey) << sql::orNull(import)); !done)
        return tl::unexpected(done.error());
    return SurveyId{m_insert.insertedId()};
}

Status SurveyWriter::update(const Survey &survey, ImportId import)
{
    return m_update.run(values(survey) << sql::orNull(import) << survey.id.value);
}

} // namespace bw
