#include "feedback/answers.h"

#include "model/scenario.h"

#include <QHash>
#include <algorithm>

namespace bw {

DayRange answerYear(Day asOf)
{
    // The 29th of February becomes the 28th of a year without one (QDate).
    return {Day::of(asOf.date().addMonths(-12)) + 1, asOf};
}

std::vector<SurveyAnswer> answersOf(std::span<const Survey> surveys)
{
    QHash<QString, qint32> persons;
    std::vector<SurveyAnswer> answers;
    answers.reserve(surveys.size());
    for (const Survey &survey : surveys) {
        SurveyAnswer answer;
        answer.account = survey.account;
        answer.day = survey.day;
        if (!survey.respondent.isEmpty()) {
            const auto next = static_cast<qint32>(persons.size());
            answer.person = persons.value(survey.respondent, next);
            persons.insert(survey.respondent, answer.person);
        }
        answer.kind = survey.kind;
        answer.score = static_cast<quint8>(survey.score);
        answer.scaleMax = static_cast<quint8>(survey.scaleMax);
        answer.role = answerRole(survey.role);
        answers.push_back(answer);
    }
    return answers;
}

std::span<const SurveyAnswer> answersOf(std::span<const SurveyAnswer> all, AccountId account)
{
    const auto first = std::partition_point(
        all.begin(), all.end(), [&](const SurveyAnswer &answer) { return answer.account < account; });
    const auto last = std::partition_point(
        first, all.end(), [&](const SurveyAnswer &answer) { return answer.account == account; });
    return {first, last};
}

} // namespace bw
