#include "evaluate/portfolio.h"

#include "activity/kernel.h"
#include "base/parallel.h"
#include "evaluate/account_figures.h"
#include "evaluate/frozen.h"
#include "evaluate/renewal.h"
#include "evaluate/totals.h"

#include <QMutex>
#include <algorithm>

namespace bw {

namespace {

constexpr size_t accountsPerPiece = 512;

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
    for (qint32 point = 0; point < ratePoints; ++point) {
        const Day last = days.asOf - daysPerBlock * (ratePoints - 1 - point);
        add(terms.finished, PeriodRule::Month, {last - (daysPerMonthWindow - 1), last});
    }
    add(terms.finished, PeriodRule::Week, {days.asOf - (daysPerBlock - 1), days.asOf});
    add(terms.week, PeriodRule::Week, {days.asOf.monday(), days.asOf.monday() + 6});
    terms.blocks = blockTermsOf(days, account, policy, days.asOf);
    terms.blocksFourWeeksAgo = blockTermsOf(days, account, policy, days.asOf - fourWeeks);
    return terms;
}

/// Memory of one piece of the book.
struct Scratch {
    std::vector<quint8> levels;
    std::vector<quint64> words;
    std::array<quint8, ratePoints + 1> activeDays{};
    std::array<quint8, ratePoints + 1> states{};
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
    row.last7 = finishedResult(terms.finished, scratch, ratePoints);
    row.activeWeeks = 0;
    row.judgedWeeks = 0;
    for (int point = 0; point < ratePoints; ++point) {
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

Health healthUnder(const HealthRules &rules, MachineFigures figures, const PeriodResult &last28,
                   const Coefficient &coefficient, std::optional<Day> begin, const HumanFigures &human,
                   const HealthBounds &byHand)
{
    if (begin) {
        figures.activity = activityOf(last28);
        figures.coefficient = coefficient;
    }
    return healthOf(machineParts(figures, rules), human, byHand, rules);
}

void judgeHealth(PortfolioRow &row, const AccountGround &ground, const CalendarTerms &terms,
                 const Scratch &scratch, std::optional<Day> begin, const HealthRules &rules,
                 const std::vector<Health> &frozen)
{
    row.health = ground.frozen >= 0
        ? frozen[static_cast<size_t>(ground.frozen)]
        : healthUnder(rules, ground.machine, row.last28, row.coefficient, begin, ground.human, ground.byHand);
    if (ground.frozenFourWeeksAgo >= 0) {
        row.healthFourWeeksAgo = frozen[static_cast<size_t>(ground.frozenFourWeeksAgo)].value;
        return;
    }
    const PeriodResult before = finishedResult(terms.finished, scratch, pointFourWeeksAgo);
    const Coefficient coefficient =
        coefficientFrom(scratch.words.data(), terms.blocksFourWeeksAgo, ground.beginFourWeeksAgo);
    row.healthFourWeeksAgo =
        healthUnder(rules, ground.machineFourWeeksAgo, before, coefficient, ground.beginFourWeeksAgo,
                    ground.humanFourWeeksAgo, ground.byHandFourWeeksAgo)
            .value;
}

} // namespace

Portfolio evaluate(const Cache &cache, const PortfolioGround &ground, const Policy &policy, Portfolio reuse)
{
    Q_ASSERT(fits(ground, policy));
    Portfolio portfolio = std::move(reuse);
    if (portfolio.ground != ground.base.ground)
        portfolio = ground.base;
    const BookDays &days = ground.book.days;
    const BookPolicies policies = bookPolicies(cache, policy, days.asOf);
    const auto all = forPolicies(ground.book, policies, [&](const DayTerms &account, const Policy &own) {
        return termsUnder(days, account, own);
    });

    const std::vector<Health> frozen = frozenHealths(cache, ground, policy, policies);
    DecidedSums decided;
    QMutex adding;

    const qint32 span = days.asOf - days.origin + 1;
    inParallel(portfolio.rows.size(), accountsPerPiece, [&](size_t first, size_t last) {
        Scratch scratch;
        scratch.levels.resize(static_cast<size_t>(span));
        scratch.words.resize(static_cast<size_t>(span) / 64 + 2);
        DecidedSums here;
        for (size_t i = first; i < last; ++i) {
            PortfolioRow &row = portfolio.rows[i];
            const AccountDays &facts = ground.book.accounts[i];
            const Policy &own = policies.of(i);
            const CalendarTerms &terms = *all[policies.byAccount[i]][pairOf(days, facts)];
            levelsOf(cache.usage, i, facts.seats, own, days.origin, days.asOf, scratch.levels.data());
            std::fill(scratch.words.begin(), scratch.words.end(), 0);
            kernel::activeBits(scratch.levels.data(), span, own.activeDayLevel, 0, scratch.words.data());
            const quint8 *levels = scratch.levels.data() + scratch.levels.size() - row.strip.size();
            for (size_t day = 0; day < row.strip.size(); ++day) {
                DayCell &cell = row.strip[day];
                cell.level = cell.gap ? Level::Unknown : static_cast<Level>(levels[day]);
            }
            row.level = row.strip.back().level;
            judgePeriods(row, terms, scratch);
            row.coefficient = coefficientFrom(scratch.words.data(), terms.blocks, facts.begin);
            judgeHealth(row, ground.accounts[i], terms, scratch, facts.begin, own.health, frozen);
            here.addCounts(row);
        }
        const QMutexLocker locker(&adding);
        decided.addCounts(here);
    });

    judgeRenewals(ground, portfolio.rows);
    for (const PortfolioRow &row : portfolio.rows) // in their order, as totals() does
        decided.addFractions(row);
    decided.into(portfolio.whole);
    portfolio.monthlyRates.assign(portfolio.whole.activeRates.begin(), portfolio.whole.activeRates.end());
    return portfolio;
}

Portfolio evaluate(const Cache &cache, const Policy &policy, Day asOf, Day today, bool picked)
{
    const std::shared_ptr<PortfolioGround> ground = makeGround(cache, policy, asOf, today, picked);
    Portfolio taken = std::move(ground->base); // a copy would be as large as the book
    return evaluate(cache, *ground, policy, std::move(taken));
}

} // namespace bw
