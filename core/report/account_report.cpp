#include "report/account_report.h"

#include "model/book_policies.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

/// How the score is made, with the answers and limits that it rests on.
void addScore(const Cache &cache, const Portfolio &portfolio, qint32 account, AccountReport &report)
{
    report.explanation = explainHealth(cache, cache.policy, portfolio, account);
    report.score = scoreTable(report.explanation);
    const Day look = report.explanation.look;
    const auto answers = criterionAnswers(cache, static_cast<size_t>(account));
    report.firstAnswer = answers.empty() ? 0 : answers.data() - cache.answers.data();
    for (const CriterionAnswer &answer : answers) {
        if (look < answer.day)
            break; // by time
        const AnswerValue &value = cache.answerValues[answer.value];
        report.answers.push_back({answer.id, answer.day, value.criterion, value.value,
                                  cache.judges[answer.by], answer.confidence});
    }
    const auto before = [&](const HealthLimit &limit) { return limit.account < report.account.id; };
    const auto first = std::partition_point(cache.healthLimits.begin(), cache.healthLimits.end(), before);
    report.firstLimit = static_cast<qint32>(first - cache.healthLimits.begin());
    for (auto limit = first; limit != cache.healthLimits.end() && limit->account == report.account.id;
         ++limit)
        report.limits.push_back(*limit);
}

} // namespace

const AnswerGiven *AccountReport::answerOf(const HealthShare &share) const
{
    const qint64 at = share.state.answer - firstAnswer;
    if (share.state.answer < 0 || at < 0 || at >= static_cast<qint64>(answers.size()))
        return nullptr;
    return &answers[static_cast<size_t>(at)];
}

const HealthLimit *AccountReport::limitOf(const HealthBound &bound) const
{
    const qint32 at = bound.at - firstLimit;
    if (bound.source != LimitSource::Hand || at < 0 || at >= static_cast<qint32>(limits.size()))
        return nullptr;
    return &limits[static_cast<size_t>(at)];
}

void addDated(const Cache &cache, size_t index, AccountReport &report)
{
    constexpr qint32 daysOfSeats = 53 * 7;
    const AccountSlice slice = sliceOf(cache, index);
    report.contracts.assign(slice.contracts.begin(), slice.contracts.end());
    std::copy_if(cache.policyMarks.begin(), cache.policyMarks.end(), std::back_inserter(report.policyMarks),
                 [&](const PolicyMark &mark) { return mark.day <= report.today; });
    report.seats = seatTimeline({&cache.accounts[index], slice.changes, slice.seats, slice.contracts},
                                {report.asOf - (daysOfSeats - 1), report.asOf});
}

AccountReport accountReport(const Cache &cache, const Portfolio &portfolio, qint32 account)
{
    const auto index = static_cast<size_t>(account);
    AccountReport report;
    report.row = portfolio.rows[index];
    report.asOf = portfolio.asOf;
    report.today = portfolio.today;
    report.picked = portfolio.picked;
    report.account = accountAt(cache.accounts[index], cache.changes, portfolio.asOf);
    report.policy = effectivePolicy(cache.policy, report.account);
    report.policyVersion = cache.policyVersion;
    report.history = history(cache, cache.policy, account, portfolio.asOf);
    addScore(cache, portfolio, account, report);
    if (report.row.health.value && report.row.healthFourWeeksAgo)
        report.healthMoved =
            static_cast<qint32>(report.row.health.shown() - std::lround(*report.row.healthFourWeeksAgo));

    report.customerSince = report.account.startedOn;
    for (const Contract &contract : cache.contracts) {
        if (contract.account != report.account.id || !isKnown(contract, portfolio.asOf))
            continue;
        report.hasContracts = true;
        report.renewals += contract.renewedFrom.isEmpty() ? 0 : 1;
        if (!report.account.startedOn && (!report.customerSince || contract.start < *report.customerSince))
            report.customerSince = contract.start;
    }

    const AccountSlice slice = sliceOf(cache, index);
    report.quiet.assign(slice.quiet.begin(), slice.quiet.end());
    addDated(cache, index, report);
    report.blocks = coefficientBlocks(cache, cache.policy, account, portfolio.asOf);

    std::copy_if(cache.edits.begin(), cache.edits.end(), std::back_inserter(report.edits),
                 [&](const StandingEdit &one) { return one.edit.account == report.account.id; });

    const QString &own = report.account.calendar;
    report.calendarIsOwn = !own.isEmpty() && cache.calendars.contains(own);
    report.calendar = cache.calendars.get(report.calendarIsOwn ? own : report.policy.calendar);
    report.calendarYearKnown = report.calendar.knowsYear(portfolio.asOf.date().year());
    return report;
}

const LevelLimits *limitsOn(const AccountHistory &history, Day day)
{
    const LevelLimits *found = nullptr;
    for (const LevelLimits &limits : history.limits)
        if (found == nullptr || limits.from <= day)
            found = &limits;
    return found != nullptr && found->seats ? found : nullptr;
}

std::optional<double> loginShare(const DayResult &day, const LevelLimits *limits)
{
    if (!day.activeUsers || limits == nullptr || !limits->seats || *limits->seats <= 0)
        return {};
    return static_cast<double>(*day.activeUsers) / static_cast<double>(*limits->seats);
}

const DayResult *dayOf(const AccountHistory &history, Day day)
{
    if (history.days.empty())
        return nullptr;
    const qint32 at = day - history.days.front().day;
    if (at < 0 || at >= static_cast<qint32>(history.days.size()))
        return nullptr;
    return &history.days[static_cast<size_t>(at)];
}

CalendarWeeks calendarWeeks(const AccountHistory &history, Day asOf, int weeks)
{
    CalendarWeeks calendar;
    calendar.firstMonday = asOf.monday() - (weeks - 1) * 7;
    for (qint32 i = 0; i < weeks * 7; ++i) {
        DayCell cell;
        const DayResult *day = dayOf(history, calendar.firstMonday + i);
        if (day == nullptr) {
            cell.before = true;
        } else {
            cell.level = day->level;
            cell.dayOff = day->dayOff;
            cell.gap = day->gap;
        }
        calendar.cells.push_back(cell);
    }
    return calendar;
}

} // namespace bw
