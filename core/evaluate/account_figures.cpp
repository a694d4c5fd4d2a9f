#include "evaluate/account_figures.h"

#include "activity/kernel.h"
#include "evaluate/ground.h"
#include "feedback/attainment.h"
#include "feedback/nps.h"

namespace bw {

qint64 keyActionsIn(const UsageColumns &usage, size_t account, DayRange range)
{
    const UsageColumns::Span span = usage.spanOf(account);
    const Day first = std::max(range.first, span.first);
    const Day last = std::min(range.last, span.first + (span.days - 1));
    if (last < first)
        return 0;
    const quint32 *cells = usage.keyActions.data() + span.offset + static_cast<size_t>(first - span.first);
    return static_cast<qint64>(kernel::sum(cells, last - first + 1));
}

Delivered deliveredIn(const DayTerms &account, DayRange range)
{
    Delivered result;
    for (Day day = range.first; day <= range.last; day = day + 1) {
        if (account.working.test(day)) {
            ++result.workingDays;
            result.known += account.gaps.test(day) ? 0 : 1;
        }
    }
    return result;
}

std::optional<double> shareOf(std::optional<qint64> users, std::optional<qint64> seats)
{
    if (!users || !seats || *seats == 0)
        return {};
    return static_cast<double>(*users) / static_cast<double>(*seats);
}

std::optional<qint64> usersIn28(const UsageColumns &usage, size_t account, Day day,
                                const Delivered &delivered)
{
    const qint64 users = usage.reach28(account, day);
    if (users < 0 || delivered.nothing())
        return {};
    return users;
}

std::optional<double> activityOf(const PeriodResult &last28)
{
    if (outsideRates(last28.state))
        return {};
    return static_cast<double>(last28.activeDays) / last28.needed;
}

ToldFigures toldFigures(const Cache &cache, size_t account, Day asOf)
{
    ToldFigures figures;
    const AccountId id = cache.accounts[account].id;
    if (!cache.outcomes.empty()) {
        constexpr qint32 any = 0; // says which result is behind, not how far each has come
        figures.outcome = outcomeFigure(outcomesOf(cache.outcomes, id), asOf, any);
    }
    if (!cache.surveys.empty()) {
        const NpsCount count = countNps(answersOf(cache.surveys, id), answerYear(asOf));
        figures.survey = count.value();
        figures.surveyAnswers = count.n();
    }
    return figures;
}

MachineFigures useFigures(const FigureSources &from, const Policy &policy)
{
    MachineFigures figures;
    if (!from.begin)
        return figures;
    const BookDays &days = from.days;
    const Day asOf = days.asOf;
    const std::vector<quint64> words =
        activeDaysOf(from.usage, from.account, from.seats, policy, days.origin, asOf);

    const DayRange last28 = daysUpTo(asOf, daysPerMonthWindow);
    const qint32 active = countBits(words.data(), last28.first - days.origin, last28.last - days.origin);
    figures.activity =
        activityOf(resultOf(termsOf(days, from.terms, policy, PeriodRule::Month, last28), active));
    figures.coefficient =
        coefficientFrom(words.data(), blockTermsOf(days, from.terms, policy, asOf), from.begin);

    std::array<BlockUse, 12> blocks{};
    for (size_t i = 0; i < blocks.size(); ++i) {
        const DayRange range = daysUpTo(asOf - daysPerBlock * static_cast<qint32>(i), daysPerBlock);
        blocks[i] = {keyActionsIn(from.usage, from.account, range), deliveredIn(from.terms, range).known,
                     *from.begin <= range.first};
    }
    figures.trend = trendOf(blocks);
    figures.seatUse = shareOf(usersIn28(from.usage, from.account, asOf, deliveredIn(from.terms, last28)),
                              seatsOn(from.seats, asOf).purchased);
    return figures;
}

} // namespace bw
