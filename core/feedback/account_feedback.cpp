#include "feedback/account_feedback.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

constexpr qint32 quarterMonths = 3;

std::vector<QuarterNps> quartersOf(std::span<const SurveyAnswer> answers, Day asOf)
{
    std::vector<QuarterNps> quarters;
    if (answers.empty())
        return quarters;
    for (Month first = quarterOf(answers.front().day); first.first() <= asOf; first = first + quarterMonths) {
        DayRange days = quarterDays(first);
        days.last = std::min(days.last, asOf);
        if (const NpsCount count = countNps(answers, days); count.n() > 0)
            quarters.push_back({first, count});
    }
    return quarters;
}

} // namespace

Month quarterOf(Day day)
{
    const Month month = Month::of(day);
    const qint32 into = (month.n % quarterMonths + quarterMonths) % quarterMonths;
    return month + -into;
}

DayRange quarterDays(Month first)
{
    return {first.first(), (first + (quarterMonths - 1)).last()};
}

QString quarterName(Month first)
{
    const QDate date = first.first().date();
    return QStringLiteral("%1-Q%2").arg(date.year(), 4, 10, QLatin1Char('0')).arg((date.month() + 2) / 3);
}

AccountFeedback accountFeedback(std::span<const Survey> surveys, Day asOf)
{
    const std::vector<SurveyAnswer> answers = answersOf(surveys);
    const DayRange year = answerYear(asOf);
    AccountFeedback feedback;
    std::map<quint8, NpsCount> roles;
    std::vector<size_t> counting;
    for (ScaleTables *tables : {&feedback.nps, &feedback.csat, &feedback.ces}) {
        eachCounting(answers, tables->kind(), year, [&](size_t i) {
            tables->add(answers[i]);
            counting.push_back(i);
            if (answers[i].kind == SurveyKind::Nps)
                roles[answers[i].role].add(answers[i].score);
        });
    }
    std::sort(counting.begin(), counting.end(), std::greater<>());
    for (const size_t i : counting) {
        const Survey &survey = surveys[i];
        feedback.answers.push_back(
            {survey.day, survey.kind, survey.score, survey.scaleMax, answers[i].role, survey.reason});
    }
    for (const auto &[role, count] : roles)
        feedback.roles.push_back({role, count});
    feedback.quarters = quartersOf(answers, asOf);
    const auto known = std::count_if(answers.begin(), answers.end(),
                                     [&](const SurveyAnswer &answer) { return answer.day <= asOf; });
    feedback.before = static_cast<qint32>(known - static_cast<qint64>(counting.size()));
    return feedback;
}

} // namespace bw
