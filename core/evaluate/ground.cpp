#include "evaluate/ground.h"

#include "activity/kernel.h"
#include "activity/source_state.h"
#include "base/parallel.h"
#include "evaluate/totals.h"
#include "health/trend.h"

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

DayRange window(Day last, qint32 days)
{
    return {last - (days - 1), last};
}

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

/// What the sources delivered of a range, under a calendar.
struct Delivered {
    qint32 workingDays = 0;
    qint32 known = 0; ///< working days that are no gaps
    /// Every day that something was expected on is a gap.
    [[nodiscard]] bool nothing() const { return workingDays > 0 && known == 0; }
    /// No such day is one: sums are those of other blocks.
    [[nodiscard]] bool whole() const { return known == workingDays; }
};

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
        ground.blocks[i] = deliveredIn(account, window(last, daysPerBlock));
    }
    ground.last28 = deliveredIn(account, window(days.asOf, daysPerMonthWindow));
    ground.last28Before = deliveredIn(account, window(days.asOf - fourWeeks, daysPerMonthWindow));
    return ground;
}

std::optional<double> shareOf(std::optional<qint64> users, std::optional<qint64> seats)
{
    if (!users || !seats || *seats == 0)
        return {};
    return static_cast<double>(*users) / static_cast<double>(*seats);
}

/// Distinct users of the 28 days that end at `day`; nothing where the data do not say.
std::optional<qint64> usersIn28(const UsageColumns &usage, size_t account, Day day,
                                const Delivered &delivered)
{
    const qint64 users = usage.reach28(account, day);
    if (users < 0 || delivered.nothing())
        return {};
    return users;
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
        const DayRange range = window(asOf - daysPerBlock * static_cast<qint32>(i), daysPerBlock);
        blocks[i] = {keyActionsIn(usage, account, range), calendar.blocks[i].known,
                     facts.begin && *facts.begin <= range.first};
        const bool begun = facts.begin && *facts.begin <= range.last;
        const bool whole = calendar.blocks[i].whole();
        if (i < row.weeklyKeyActions.size()) {
            const size_t week = row.weeklyKeyActions.size() - 1 - i;
            row.weeklyKeyActions[week] = !begun ? -1 : whole ? blocks[i].keyActions : missingWeek;
        }
    }
    constexpr size_t blocksAgo = fourWeeks / daysPerBlock;
    more.trend = trendOf(blocks);
    row.trend = more.trend;
    const std::optional<Day> beginBefore = more.beginFourWeeksAgo;
    for (size_t i = blocksAgo; i < blocks.size(); ++i) {
        const Day first = asOf - daysPerBlock * static_cast<qint32>(i) - (daysPerBlock - 1);
        blocks[i].begun = beginBefore && *beginBefore <= first;
    }
    more.trendFourWeeksAgo = trendOf(std::span(blocks).subspan(blocksAgo));
    for (size_t i = 0; i < daysPerMonthWindow / daysPerBlock; ++i)
        row.keyActions28 += blocks[i].keyActions;

    const SeatSpan &seats = seatsOn(facts.seats, asOf);
    row.seatsPurchased = seats.purchased;
    row.seatsOpened = seats.opened;
    row.activeUsers28 = usersIn28(usage, account, asOf, calendar.last28);
    row.seatUse = shareOf(row.activeUsers28, row.seatsPurchased);
    const Day before = asOf - fourWeeks;
    more.seatUseFourWeeksAgo = shareOf(usersIn28(usage, account, before, calendar.last28Before),
                                       seatsOn(facts.seats, before).purchased);
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
        }
    });
    for (const Policy &own : bookPolicies(cache, policy, asOf).policies)
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

/// Which groups have a calendar of their own by the rules.
std::vector<std::pair<AccountGroup, QString>> calendarExceptions(const Policy &policy)
{
    std::vector<std::pair<AccountGroup, QString>> exceptions;
    for (const PolicyOverride &one : policy.overrides) {
        const QJsonValue calendar = one.set.value(QStringLiteral("calendar"));
        if (!calendar.isUndefined())
            exceptions.emplace_back(one.when, calendar.toString());
    }
    return exceptions;
}

} // namespace

bool sameCalendars(const Policy &a, const Policy &b)
{
    return a.calendar == b.calendar && calendarExceptions(a) == calendarExceptions(b);
}

bool fits(const PortfolioGround &ground, const Policy &policy)
{
    return sameCalendars(ground.policy, policy) && ground.policy.keyActions == policy.keyActions
        && ground.policy.loginEvents == policy.loginEvents;
}

} // namespace bw
