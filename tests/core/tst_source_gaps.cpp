#include "activity/coverage.h"
#include "evaluate/history.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;

namespace {

const Day monday = Day::of(2026, 3, 2); // no holidays up to June in Monday to Friday

Policy plain()
{
    Policy policy;
    policy.calendar = QStringLiteral("mon-fri");
    return policy;
}

SourceFacts rowsFrom(SourceId id, Day first, Day last, qint64 rows = 100)
{
    SourceFacts facts;
    facts.id = id;
    facts.name = QStringLiteral("source %1").arg(id.value);
    for (Day day = first; day <= last; day = day + 1) {
        if (day.weekday() <= 5)
            facts.dayRows.push_back({day, rows});
    }
    return facts;
}

/// Two accounts under contract, each used every working day as far as its source goes: A by source 1, B by
/// source 2, which ends two weeks before D.
struct TwoSources {
    test::BookBuilder builder;
    size_t a = 0;
    size_t b = 0;
    Day asOf = monday + 12 * 7 + 4; // a Friday
    Day lastOfB = asOf - 14;

    TwoSources()
    {
        a = builder.account(QStringLiteral("A"), 10, 10);
        b = builder.account(QStringLiteral("B"), 10, 10);
        for (const size_t account : {a, b}) {
            builder.contract(account, monday, monday + 700);
            for (Day day = monday; day <= (account == a ? asOf : lastOfB); day = day + 1) {
                if (day.weekday() <= 5)
                    builder.use(account, day, 5, 1);
            }
        }
        builder.finish();
        Cache &cache = builder.cache;
        cache.policy = plain();
        cache.sources = {SourceFacts(), rowsFrom({1}, monday, asOf), rowsFrom({2}, monday, lastOfB)};
        cache.coverages = {{1}, {2}};
        cache.coverage = {0, 1};
    }
};

std::vector<Day> gapsOf(const Cache &cache, size_t account, Day asOf)
{
    return coverageDays(cache, Calendar::mondayToFriday(), asOf)[coverageOf(cache, account)].gaps;
}

} // namespace

class TestSourceGaps : public QObject {
    Q_OBJECT

private slots:
    void byAccount();
    void everythingFollows();
    void oneSourceIsAsBefore();
    void unionOfSources();
    void byHandGivesWay();
    void withoutUsage();
    void laterSource();
    void marked();
    void lateNotice();
};

void TestSourceGaps::byAccount()
{
    TwoSources book;
    QVERIFY(gapsOf(book.builder.cache, book.a, book.asOf).empty());
    const auto gaps = gapsOf(book.builder.cache, book.b, book.asOf);
    QCOMPARE(gaps.size(), size_t(14));
    QCOMPARE(gaps.front(), book.lastOfB + 1);
    QCOMPARE(gaps.back(), book.asOf);
}

void TestSourceGaps::everythingFollows()
{
    TwoSources book;
    const Cache &cache = book.builder.cache;
    const Portfolio portfolio = evaluate(cache, cache.policy, book.asOf, book.asOf + 1);
    const PortfolioRow &a = portfolio.rows[book.a];
    const PortfolioRow &b = portfolio.rows[book.b];
    for (size_t i = 0; i < 28; ++i) {
        QVERIFY(!a.strip[i].gap);
        QCOMPARE(b.strip[i].gap, i >= 14);
        QCOMPARE(b.strip[i].level == Level::Unknown, i >= 14);
    }
    QCOMPARE(b.level, Level::Unknown);
    QCOMPARE(a.weeklyKeyActions[11], 25);
    QCOMPARE(b.weeklyKeyActions[11], missingWeek);
    QCOMPARE(b.weeklyKeyActions[9], 25);
    // A sum in which B's weeks are missing would look like a fall: it is not known.
    QCOMPARE(portfolio.whole.weeklyKeyActions[11], missingWeek);
    QCOMPARE(portfolio.whole.weeklyKeyActions[10], missingWeek);
    QCOMPARE(portfolio.whole.weeklyKeyActions[9], 50);
    QCOMPARE(totals(portfolio, {static_cast<qint32>(book.a)}).weeklyKeyActions[11], 25);
    QCOMPARE(a.last7.state, PeriodState::Reached);
    QCOMPARE(b.last7.state, PeriodState::Unknown);
    QCOMPARE(b.last28.state, PeriodState::Unknown);
    // Out of the rate, not a miss in it.
    QCOMPARE(portfolio.monthlyRates.back().numerator, 1);
    QCOMPARE(portfolio.monthlyRates.back().denominator, 1);
    QCOMPARE(portfolio.monthlyRates.front().denominator, 2);
    QCOMPARE(a.coefficient.active, 7);
    QCOMPARE(b.coefficient.active, 7); // the two blocks are skipped
    QCOMPARE(coefficient(cache, cache.policy, static_cast<qint32>(book.b), book.asOf), b.coefficient);
    QVERIFY(b.trend && *b.trend > 0.9);
    QCOMPARE(portfolio.gaps.size(), size_t(14));

    const AccountHistory past = history(cache, cache.policy, static_cast<qint32>(book.b), book.asOf);
    QVERIFY(past.days.back().gap);
    QCOMPARE(past.days.back().level, Level::Unknown);
    const size_t finished = past.weeks.size() - 2; // D is a Friday
    QCOMPARE(past.weeks[finished].result.state, PeriodState::Unknown);
    QCOMPARE(
        history(cache, cache.policy, static_cast<qint32>(book.a), book.asOf).weeks[finished].result.state,
        PeriodState::Reached);
    const auto rates = monthlyRates(cache, cache.policy, book.asOf);
    const Month may = Month::of(book.asOf);
    QCOMPARE(rates.back().month, may);

    BookActivity activity;
    computeActivity(cache, bookInputs(cache, cache.policy.calendar, book.asOf), cache.policy, activity);
    QCOMPARE(activity.weekState(book.a, activity.weeks - 2), PeriodState::Reached);
    QCOMPARE(activity.weekState(book.b, activity.weeks - 2), PeriodState::Unknown);
    QCOMPARE(activity.coefficients[book.b], b.coefficient);
}

void TestSourceGaps::oneSourceIsAsBefore()
{
    // One saved source for the whole book: the very figures of a book that knows no sources.
    TwoSources book;
    Cache &cache = book.builder.cache;
    cache.sources.clear();
    cache.coverages.clear();
    cache.coverage.clear();
    const Portfolio before = evaluate(cache, cache.policy, book.asOf + 5, book.asOf + 6);
    SourceFacts one;
    one.id = {1};
    one.dayRows = cache.dayRows;
    cache.sources = {SourceFacts(), one};
    cache.coverages = {{1}};
    cache.coverage = {0, 0};
    const Portfolio now = evaluate(cache, cache.policy, book.asOf + 5, book.asOf + 6);
    QCOMPARE(now.gaps, before.gaps);
    QCOMPARE(now.gaps.size(), size_t(5));
    for (size_t i = 0; i < now.rows.size(); ++i) {
        QCOMPARE(now.rows[i].strip, before.rows[i].strip);
        QCOMPARE(now.rows[i].last28, before.rows[i].last28);
        QCOMPARE(now.rows[i].coefficient, before.rows[i].coefficient);
        QCOMPARE(now.rows[i].weeklyKeyActions, before.rows[i].weeklyKeyActions);
    }
}

void TestSourceGaps::unionOfSources()
{
    TwoSources book;
    Cache &cache = book.builder.cache;
    cache.coverages = {{1}, {1, 2}};
    QVERIFY(gapsOf(cache, book.a, book.asOf).empty());
    QCOMPARE(gapsOf(cache, book.b, book.asOf).size(), size_t(14));
}

void TestSourceGaps::byHandGivesWay()
{
    TwoSources book;
    Cache &cache = book.builder.cache;
    // By hand up to the middle, one Wednesday missing; saved from there on.
    cache.sources[0] = rowsFrom({}, monday, monday + 60);
    const Day missing = monday + 44;
    QCOMPARE(missing.weekday(), 3);
    std::erase_if(cache.sources[0].dayRows, [&](const DayRows &rows) { return rows.day == missing; });
    cache.sources[1] = rowsFrom({1}, monday + 50, book.asOf);
    cache.coverages = {{0, 1}, {0}};
    QCOMPARE(gapsOf(cache, book.a, book.asOf), std::vector<Day>{missing});
    // Alone it is late.
    const auto alone = gapsOf(cache, book.b, book.asOf);
    QCOMPARE(alone.front(), missing);
    QCOMPARE(alone.back(), book.asOf);
    // What the saved source delivered is known.
    cache.sources[1].dayRows.insert(cache.sources[1].dayRows.begin(), {missing, 5});
    QVERIFY(gapsOf(cache, book.a, book.asOf).empty());
}

void TestSourceGaps::withoutUsage()
{
    TwoSources book;
    Cache &cache = book.builder.cache;
    cache.coverages.emplace_back();
    cache.coverage[book.b] = 2;
    // One of the sources still comes: nothing is known to be missing.
    QVERIFY(gapsOf(cache, book.b, book.asOf).empty());
    QCOMPARE(gapsOf(cache, book.b, book.asOf + 3).size(), size_t(3));
}

void TestSourceGaps::laterSource()
{
    // B's source begins eight weeks after A's: what was before is not known, and no silence.
    TwoSources book;
    Cache &cache = book.builder.cache;
    const Day begin = monday + 56;
    cache.sources[2] = rowsFrom({2}, begin, book.asOf);
    const BookInputs inputs = bookInputs(cache, cache.policy.calendar, book.asOf);
    QVERIFY(inputs.days.gaps[1].test(begin - 1));
    QVERIFY(!inputs.days.gaps[1].test(begin));
    QVERIFY(!inputs.days.gaps[0].test(begin - 1));
    QCOMPARE(*inputs.accounts[book.b].begin, begin);
    QCOMPARE(*inputs.accounts[book.a].begin, monday);

    // On a day before it began, nothing of B is known.
    TwoSources before;
    Cache &early = before.builder.cache;
    early.usage.spans[before.b] = {};
    early.sources[2] = rowsFrom({2}, begin, before.asOf);
    const Portfolio then = evaluate(early, early.policy, begin - 3, begin - 3, true);
    QCOMPARE(then.rows[before.b].last28.state, PeriodState::Unknown);
    QCOMPARE(then.rows[before.a].last28.state, PeriodState::Reached);
    QCOMPARE(then.monthlyRates.back().denominator, 1);
}

void TestSourceGaps::marked()
{
    TwoSources book;
    Cache &cache = book.builder.cache;
    const Day day = monday + 30;
    cache.markedGaps = {{SourceId{1}, {day, day + 1}},
                        {std::nullopt, {day + 4, day + 4}},
                        {SourceId(), {day + 8, day + 8}},
                        {SourceId{1}, {book.asOf + 1, book.asOf + 9}}};
    QCOMPARE(gapsOf(cache, book.a, book.asOf), (std::vector<Day>{day, day + 1, day + 4}));
    QCOMPARE(gapsOf(cache, book.b, book.asOf).front(), day + 4);
    cache.coverages = {{0, 1}, {2}};
    QCOMPARE(gapsOf(cache, book.a, book.asOf), (std::vector<Day>{day, day + 1, day + 4, day + 8}));
    // Also in a book that knows no sources.
    cache.sources.clear();
    cache.coverages.clear();
    cache.coverage.clear();
    cache.markedGaps = {{std::nullopt, {day, day}}, {SourceId(), {day + 1, day + 1}}};
    QCOMPARE(gapsOf(cache, book.a, book.asOf), (std::vector<Day>{day, day + 1}));
}

void TestSourceGaps::lateNotice()
{
    TwoSources book;
    Cache &cache = book.builder.cache;
    for (int day = 0; day < 10; ++day)
        cache.sources[2].deliveries.push_back({book.lastOfB - 9 + day, 100});
    const auto late = [&](Day today) { return evaluate(cache, cache.policy, book.asOf, today).lateSources; };
    QVERIFY(late(book.lastOfB + 2).empty());
    QCOMPARE(late(book.lastOfB + 3), (std::vector<LateSource>{{QStringLiteral("source 2"), book.lastOfB}}));
    cache.sources[2].active = false;
    QVERIFY(late(book.lastOfB + 3).empty());
}

QTEST_GUILESS_MAIN(TestSourceGaps)
#include "tst_source_gaps.moc"
