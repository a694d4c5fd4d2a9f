#include "evaluate/ground.h"

#include "activity/kernel.h"
#include "base/parallel.h"

#include <algorithm>

namespace bw {

namespace {

constexpr size_t accountsPerPiece = 512;
constexpr qint32 points = 12; // of the tile's series, a week apart
constexpr size_t pointFourWeeksAgo = points - 1 - fourWeeks / daysPerBlock;
constexpr size_t pointNow = points - 1;

/// The periods that a row is judged by, under one calendar and coverage.
struct CalendarTerms {
    Periods finished; ///< the 28 days that end at each point, oldest first; then the 7 days that end at D
    Periods week; ///< ISO week of D, which may be running
    BlockTerms blocks;
    BlockTerms blocksFourWeeksAgo;
};

CalendarTerms termsUnder(const BookDays &days, const DayTerms &account, const Policy &policy)
{
    CalendarTerms terms;
    const auto add = [&](Periods &to, PeriodRule rule, DayRange range) {
        to.add(days, termsOf(days, account, policy, rule, range), range);
    };
    for (qint32 point = 0; point < points; ++point) {
        const Day last = days.asOf - daysPerBlock * (points - 1 - point);
        add(terms.finished, PeriodRule::Month, {last - (daysPerMonthWindow - 1), last});
    }
    add(terms.finished, PeriodRule::Week, {days.asOf - (daysPerBlock - 1), days.asOf});
    add(terms.week, PeriodRule::Week, {days.asOf.monday(), days.asOf.monday() + 6});
    terms.blocks = blockTermsOf(days, account, policy, days.asOf);
    terms.blocksFourWeeksAgo = blockTermsOf(days, account, policy, days.asOf - fourWeeks);
    return terms;
}

/// Active days over needed; nothing where the 28 days say nothing.
std::optional<double> activityOf(const PeriodResult &last28)
{
    if (outsideRates(last28.state))
        return {};
    return static_cast<double>(last28.activeDays) / last28.needed;
}

/// Memory of one piece of the book.
struct Scratch {
    std::vector<quint8> levels;
    std::vector<quint64> words;
    std::array<quint8, points + 1> activeDays{};
    std::array<quint8, points + 1> states{};
};

PeriodResult finishedResult(const Periods &periods, const Scratch &scratch, size_t at)
{
    const PeriodTerms &terms = periods.terms[at];
    return {scratch.activeDays[at], terms.needed, terms.workingDays,
            static_cast<PeriodState>(scratch.states[at])};
}

void judgePeriods(PortfolioRow &row, const CalendarTerms &terms, Scratch &scratch)
{
    terms.finished.count(scratch.words.data(), scratch.activeDays.data());
    terms.finished.judgeAll(scratch.activeDays.data(), scratch.states.data());
    row.last28 = finishedResult(terms.finished, scratch, pointNow);
    row.last7 = finishedResult(terms.finished, scratch, points);
    row.activeWeeks = 0;
    row.judgedWeeks = 0;
    for (int point = 0; point < points; ++point) {
        const auto state = static_cast<PeriodState>(scratch.states[static_cast<size_t>(point)]);
        const int active = state == PeriodState::Reached ? 1 : 0;
        const int judged = outsideRates(state) ? 0 : 1;
        row.activeWeeks = static_cast<quint16>(row.activeWeeks | active << point);
        row.judgedWeeks = static_cast<quint16>(row.judgedWeeks | judged << point);
    }
    quint8 inWeek = 0;
    terms.week.count(scratch.words.data(), &inWeek);
    row.week = resultOf(terms.week.terms.front(), inWeek);
}

void judgeHealth(PortfolioRow &row, const AccountGround &ground, const CalendarTerms &terms,
                 const Scratch &scratch, std::optional<Day> begin)
{
    row.health = begin ? machineHealth({activityOf(row.last28), row.coefficient, ground.trend, row.seatUse})
                       : machineHealth({});
    row.healthFourWeeksAgo.reset();
    if (!ground.beginFourWeeksAgo)
        return;
    const PeriodResult before = finishedResult(terms.finished, scratch, pointFourWeeksAgo);
    const Coefficient coefficient =
        coefficientFrom(scratch.words.data(), terms.blocksFourWeeksAgo, ground.beginFourWeeksAgo);
    row.healthFourWeeksAgo =
        machineHealth({activityOf(before), coefficient, ground.trendFourWeeksAgo, ground.seatUseFourWeeksAgo})
            .value;
}

void addRates(std::array<Rate, points> &rates, const PortfolioRow &row)
{
    const int counted = row.payingWeeks & row.judgedWeeks;
    const int active = counted & row.activeWeeks;
    for (size_t point = 0; point < points; ++point) {
        rates[point].denominator += counted >> point & 1;
        rates[point].numerator += active >> point & 1;
    }
}

} // namespace

Portfolio evaluate(const Cache &cache, const PortfolioGround &ground, const Policy &policy, Portfolio reuse)
{
    Q_ASSERT(fits(ground, policy));
    Portfolio portfolio = std::move(reuse);
    if (portfolio.ground != ground.base.ground)
        portfolio = ground.base;
    const BookDays &days = ground.book.days;
    const auto pairs =
        forPairs(ground.book, [&](const DayTerms &account) { return termsUnder(days, account, policy); });

    const qint32 span = days.asOf - days.origin + 1;
    inParallel(portfolio.rows.size(), accountsPerPiece, [&](size_t first, size_t last) {
        Scratch scratch;
        scratch.levels.resize(static_cast<size_t>(span));
        scratch.words.resize(static_cast<size_t>(span) / 64 + 2);
        for (size_t i = first; i < last; ++i) {
            PortfolioRow &row = portfolio.rows[i];
            const AccountDays &facts = ground.book.accounts[i];
            const CalendarTerms &terms = *pairs[pairOf(days, facts)];
            levelsOf(cache.usage, i, facts.seats, policy, days.origin, days.asOf, scratch.levels.data());
            std::fill(scratch.words.begin(), scratch.words.end(), 0);
            kernel::activeBits(scratch.levels.data(), span, policy.activeDayLevel, 0, scratch.words.data());
            const quint8 *levels = scratch.levels.data() + scratch.levels.size() - row.strip.size();
            for (size_t day = 0; day < row.strip.size(); ++day) {
                DayCell &cell = row.strip[day];
                cell.level = cell.gap ? Level::Unknown : static_cast<Level>(levels[day]);
            }
            row.level = row.strip.back().level;
            judgePeriods(row, terms, scratch);
            row.coefficient = coefficientFrom(scratch.words.data(), terms.blocks, facts.begin);
            judgeHealth(row, ground.accounts[i], terms, scratch, facts.begin);
        }
    });

    std::array<Rate, points> rates{};
    for (const PortfolioRow &row : portfolio.rows)
        addRates(rates, row);
    portfolio.monthlyRates.assign(rates.begin(), rates.end());
    return portfolio;
}

Portfolio evaluate(const Cache &cache, const Policy &policy, Day asOf, Day today, bool picked)
{
    return evaluate(cache, *portfolioGround(cache, policy, asOf, today, picked), policy);
}

PortfolioTotals totals(const Portfolio &portfolio, const std::vector<qint32> &indices)
{
    constexpr qint32 renewingDays = 90;
    PortfolioTotals result;
    result.weeklyKeyActions.fill(-1);
    double coefficients = 0;
    qint64 withCoefficient = 0;
    double healths = 0;
    qint64 withHealth = 0;
    qint64 users = 0;
    qint64 seats = 0;
    for (const qint32 index : indices) {
        const PortfolioRow &row = portfolio.rows[static_cast<size_t>(index)];
        ++result.accounts;
        if (row.paying) {
            ++result.paying;
            const bool renewing = row.daysLeft && *row.daysLeft >= 0 && *row.daysLeft <= renewingDays;
            result.renewing90Accounts += renewing ? 1 : 0;
            std::vector<Money> parts = row.mixedArr;
            if (row.arr)
                parts.push_back({row.currency, *row.arr});
            for (const Money &part : parts) {
                addMoney(result.arr, part);
                if (renewing)
                    addMoney(result.renewing90, part);
            }
        }
        addRates(result.activeRates, row);
        for (size_t week = 0; week < result.weeklyKeyActions.size(); ++week) {
            qint64 &sum = result.weeklyKeyActions[week];
            if (row.weeklyKeyActions[week] >= 0)
                sum = std::max<qint64>(sum, 0) + row.weeklyKeyActions[week];
        }
        ++result.bands[static_cast<size_t>(row.health.band)];
        if (row.coefficient.known > 0) {
            coefficients += row.coefficient.active;
            ++withCoefficient;
        }
        if (row.health.value) {
            healths += *row.health.value;
            ++withHealth;
        }
        if (row.seatUse && row.activeUsers28 && row.seatsPurchased) {
            users += *row.activeUsers28;
            seats += *row.seatsPurchased;
        }
    }
    const auto largestFirst = [](const Money &a, const Money &b) { return a.amount > b.amount; };
    std::stable_sort(result.arr.begin(), result.arr.end(), largestFirst);
    std::stable_sort(result.renewing90.begin(), result.renewing90.end(), largestFirst);
    result.activeRate = result.activeRates[pointNow];
    result.activeRateFourWeeksAgo = result.activeRates[pointFourWeeksAgo];
    if (withCoefficient > 0)
        result.meanCoefficient = coefficients / static_cast<double>(withCoefficient);
    if (withHealth > 0)
        result.meanHealth = healths / static_cast<double>(withHealth);
    if (seats > 0)
        result.seatUse = static_cast<double>(users) / static_cast<double>(seats);
    return result;
}

} // namespace bw
