#include "evaluate/ground.h"

#include "activity/source_state.h"
#include "base/parallel.h"
#include "evaluate/account_figures.h"
#include "evaluate/frozen.h"
#include "evaluate/totals.h"
#include "revenue/churn.h"

#include <algorithm>
#include <atomic>

namespace bw {

namespace {

constexpr size_t accountsPerPiece = 512;
constexpr qint32 gapsShown = 400; // days

quint64 nextSerial()
{
    static std::atomic<quint64> serial{0};
    return ++serial;
}

/// What one calendar and coverage say of the days that every portfolio looks at.
struct CalendarGround {
    std::array<Delivered, trailingBlocks> blocks; ///< newest first
    Delivered last28;
    Delivered last28Before; ///< those that end at D - 28
};

CalendarGround groundOf(const BookDays &days, const DayTerms &account)
{
    CalendarGround ground;
    for (size_t i = 0; i < trailingBlocks; ++i) {
        const Day last = days.asOf - daysPerBlock * static_cast<qint32>(i);
        ground.blocks[i] = deliveredIn(account, daysUpTo(last, daysPerBlock));
    }
    ground.last28 = deliveredIn(account, daysUpTo(days.asOf, daysPerMonthWindow));
    ground.last28Before = deliveredIn(account, daysUpTo(days.asOf - fourWeeks, daysPerMonthWindow));
    return ground;
}

void fillFields(PortfolioRow &row, const Account &account)
{
    row.id = account.id;
    row.key = account.key;
    row.name = account.name;
    row.segment = account.segment;
    row.industry = account.industry;
    row.region = account.region;
    row.csm = account.csm;
    row.product = account.product;
    row.stage = account.stage;
}

void fillRevenue(PortfolioRow &row, std::span<const Contract> contracts, Day asOf, Day today)
{
    ArrOn now = arrOn(contracts, asOf, asOf);
    row.paying = now.underContract;
    if (now.arr.size() == 1) {
        row.arr = now.arr.front().amount;
        row.currency = now.arr.front().currency;
    } else if (now.arr.size() > 1) {
        row.mixedArr = std::move(now.arr);
    }
    row.renewal = now.renewal;
    if (now.renewal)
        row.daysLeft = *now.renewal - today;
    const auto weeks = static_cast<qint32>(row.weeklyKeyActions.size());
    for (qint32 week = 0; week < weeks; ++week) {
        const Day day = asOf - daysPerBlock * (weeks - 1 - week);
        if (isUnderContract(contracts, day, day))
            row.payingWeeks = static_cast<quint16>(row.payingWeeks | 1 << week);
    }
}

void fillStrip(PortfolioRow &row, const BookDays &days, const DayTerms &account, std::optional<Day> begin)
{
    for (size_t i = 0; i < row.strip.size(); ++i) {
        const Day day = days.asOf - static_cast<qint32>(row.strip.size() - 1 - i);
        DayCell &cell = row.strip[i];
        cell.dayOff = !account.working.test(day);
        cell.gap = account.gaps.test(day);
        cell.before = !begin || day < *begin;
    }
}

void fillUse(PortfolioRow &row, AccountGround &more, const UsageColumns &usage, size_t account,
             const AccountDays &facts, const CalendarGround &calendar, Day asOf)
{
    std::array<BlockUse, trailingBlocks> blocks{};
    for (size_t i = 0; i < blocks.size(); ++i) {
        const DayRange range = daysUpTo(asOf - daysPerBlock * static_cast<qint32>(i), daysPerBlock);
        blocks[i] = {keyActionsIn(usage, account, range), calendar.blocks[i].known,
                     facts.begin && *facts.begin <= range.first};
        const bool known = facts.begin && *facts.begin <= range.last && calendar.blocks[i].whole();
        if (i < row.weeklyKeyActions.size())
            row.weeklyKeyActions[row.weeklyKeyActions.size() - 1 - i] = known ? blocks[i].keyActions : -1;
    }
    constexpr size_t blocksAgo = fourWeeks / daysPerBlock;
    row.trend = trendOf(blocks);
    const std::optional<Day> beginBefore = more.beginFourWeeksAgo;
    for (size_t i = blocksAgo; i < blocks.size(); ++i) {
        const Day first = asOf - daysPerBlock * static_cast<qint32>(i) - (daysPerBlock - 1);
        blocks[i].begun = beginBefore && *beginBefore <= first;
    }
    if (facts.begin)
        more.machine.trend = row.trend;
    if (beginBefore)
        more.machineFourWeeksAgo.trend = trendOf(std::span(blocks).subspan(blocksAgo));
    for (size_t i = 0; i < daysPerMonthWindow / daysPerBlock; ++i)
        row.keyActions28 += blocks[i].keyActions;

    const SeatSpan &seats = seatsOn(facts.seats, asOf);
    row.seatsPurchased = seats.purchased;
    row.seatsOpened = seats.opened;
    row.activeUsers28 = usersIn28(usage, account, asOf, calendar.last28);
    row.seatUse = shareOf(row.activeUsers28, row.seatsPurchased);
    if (facts.begin)
        more.machine.seatUse = row.seatUse;
    const Day before = asOf - fourWeeks;
    if (beginBefore)
        more.machineFourWeeksAgo.seatUse = shareOf(usersIn28(usage, account, before, calendar.last28Before),
                                                   seatsOn(facts.seats, before).purchased);
}

/// Business results and surveys.
void fillTold(PortfolioRow &row, AccountGround &more, const Cache &cache, size_t account, Day asOf)
{
    const ToldFigures now = toldFigures(cache, account, asOf);
    row.outcome = more.machine.outcome = now.outcome;
    row.nps = more.machine.survey = now.survey;
    row.npsAnswers = now.surveyAnswers;
    const ToldFigures before = toldFigures(cache, account, asOf - fourWeeks);
    more.machineFourWeeksAgo.outcome = before.outcome;
    more.machineFourWeeksAgo.survey = before.survey;
}

/// What people say and know of an account, which no threshold of activity changes.
void fillHuman(AccountGround &more, const Cache &cache, size_t account, const AnswerMeanings &meanings,
               const Rubric &rubric, Day asOf, Day look)
{
    std::array<CriterionState, mostCriteria> states;
    const std::span<const CriterionAnswer> answers = criterionAnswers(cache, account);
    const auto figures = [&](Day day) {
        criterionStates(answers, meanings, rubric, day, day, states);
        return humanFigures(states, rubric);
    };
    more.human = figures(look);
    more.humanFourWeeksAgo = figures(asOf - fourWeeks);
    more.byHand = boundsByHand(cache, account, look);
    more.byHandFourWeeksAgo = boundsByHand(cache, account, asOf - fourWeeks);
}

/// Segments as numbers, for sums by them.
void numberSegments(PortfolioGround &ground)
{
    QHash<QString, quint32> numbers;
    for (size_t i = 0; i < ground.accounts.size(); ++i) {
        const auto next = static_cast<quint32>(numbers.size());
        const QString &segment = ground.base.rows[i].segment;
        const auto known = numbers.constFind(segment);
        ground.accounts[i].segment = known == numbers.constEnd() ? *numbers.insert(segment, next) : *known;
    }
    ground.segments = static_cast<size_t>(numbers.size());
}

/// Sources that are late or thin.
void judgeSources(const Cache &cache, const Policy &policy, Day today, Portfolio &portfolio)
{
    std::vector<LateSource> &late = portfolio.lateSources;
    std::vector<ThinSource> &thin = portfolio.thinSources;
    for (const SourceFacts &source : cache.sources) {
        if (!source.id || !source.active)
            continue;
        const SourceState state = stateOf(source, cache.calendars.get(policy.calendar), today);
        if (state.late)
            late.push_back({source.name, *state.lastSuccess});
        else if (state.thin)
            thin.push_back({source.name, state.thin->day, state.thin->rows, state.thin->usual});
    }
    std::stable_sort(late.begin(), late.end(),
                     [](const LateSource &a, const LateSource &b) { return a.since < b.since; });
    std::stable_sort(thin.begin(), thin.end(), [](const ThinSource &a, const ThinSource &b) {
        return a.rows * b.usual < b.rows * a.usual;
    });
}

bool yearUnknown(const Cache &cache, const Policy &policy, const std::vector<QString> &used, Day asOf)
{
    const int year = asOf.date().year();
    return !cache.calendars.get(policy.calendar).knowsYear(year)
        || std::any_of(used.begin(), used.end(), [&](const QString &name) {
               return !name.isEmpty() && !cache.calendars.get(name).knowsYear(year);
           });
}

} // namespace

std::shared_ptr<PortfolioGround> makeGround(const Cache &cache, const Policy &policy, Day asOf, Day today,
                                            bool picked)
{
    auto ground = std::make_shared<PortfolioGround>();
    ground->policy = policy;
    ground->book = bookInputs(cache, policy, asOf, asOf - daysPerBlock * trailingBlocks);
    const BookDays &days = ground->book.days;

    Portfolio &base = ground->base;
    base.asOf = asOf;
    base.today = today;
    base.picked = picked;
    base.policyVersion = cache.policyVersion;
    base.ground = nextSerial();
    judgeSources(cache, policy, today, base);
    for (const Day gap : days.gapDays) {
        if (asOf - gap < gapsShown)
            base.gaps.push_back(gap);
    }
    const Day look = lookDay(asOf, today, picked);
    const BookPolicies policies = bookPolicies(cache, policy, asOf);
    std::vector<AnswerMeanings> meanings;
    for (const Policy &own : policies.policies)
        meanings.emplace_back(cache.answerValues, own.rubric);
    const auto pairs =
        forPairs(ground->book, [&](const DayTerms &account) { return groundOf(days, account); });

    const size_t count = cache.accounts.size();
    base.rows.resize(count);
    ground->accounts.resize(count);
    std::vector<QString> calendarNames(count);
    inParallel(count, accountsPerPiece, [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i) {
            const AccountSlice slice = sliceOf(cache, i);
            const AccountDays &facts = ground->book.accounts[i];
            PortfolioRow &row = base.rows[i];
            row.index = static_cast<qint32>(i);
            if (slice.changes.empty()) {
                fillFields(row, cache.accounts[i]);
                calendarNames[i] = cache.accounts[i].calendar;
            } else {
                const Account account = accountAt(cache.accounts[i], slice.changes, asOf);
                fillFields(row, account);
                calendarNames[i] = account.calendar;
            }
            fillRevenue(row, slice.contracts, asOf, today);
            fillStrip(row, days, dayTermsOf(days, facts), facts.begin);
            ground->accounts[i].beginFourWeeksAgo = beginOf(cache, days, i, asOf - fourWeeks);
            fillUse(row, ground->accounts[i], cache.usage, i, facts, *pairs[pairOf(days, facts)], asOf);
            fillTold(row, ground->accounts[i], cache, i, asOf);
            fillHuman(ground->accounts[i], cache, i, meanings[policies.byAccount[i]], policies.of(i).rubric,
                      asOf, look);
        }
    });
    numberSegments(*ground);
    freezeChurned(cache, *ground);
    for (const Policy &own : policies.policies)
        calendarNames.push_back(own.calendar);
    std::sort(calendarNames.begin(), calendarNames.end());
    calendarNames.erase(std::unique(calendarNames.begin(), calendarNames.end()), calendarNames.end());
    base.calendarYearUnknown = yearUnknown(cache, policy, calendarNames, asOf);
    StandingSums standing;
    for (const PortfolioRow &row : base.rows)
        standing.add(row);
    standing.into(base.whole);
    return ground;
}

std::shared_ptr<const PortfolioGround> portfolioGround(const Cache &cache, const Policy &policy, Day asOf,
                                                       Day today, bool picked)
{
    return makeGround(cache, policy, asOf, today, picked);
}

namespace {

/// Which groups have a rule of their own, and what it says.
std::vector<std::pair<AccountGroup, QJsonValue>> exceptionsTo(const QString &key, const Policy &policy)
{
    std::vector<std::pair<AccountGroup, QJsonValue>> exceptions;
    for (const PolicyOverride &one : policy.overrides) {
        const QJsonValue value = one.set.value(key);
        if (!value.isUndefined())
            exceptions.emplace_back(one.when, value);
    }
    return exceptions;
}

bool sameExceptions(const QString &key, const Policy &a, const Policy &b)
{
    return exceptionsTo(key, a) == exceptionsTo(key, b);
}

} // namespace

bool sameCalendars(const Policy &a, const Policy &b)
{
    return a.calendar == b.calendar && sameExceptions(QStringLiteral("calendar"), a, b);
}

bool fits(const PortfolioGround &ground, const Policy &policy)
{
    return sameCalendars(ground.policy, policy) && ground.policy.keyActions == policy.keyActions
        && ground.policy.loginEvents == policy.loginEvents && ground.policy.rubric == policy.rubric
        && sameExceptions(QStringLiteral("rubric"), ground.policy, policy);
}

} // namespace bw
