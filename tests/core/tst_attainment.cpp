// How far a customer's business result has come, at each edge of its definition.
#include "feedback/attainment.h"

#include <QTest>
#include <random>

using namespace bw;

namespace {

const Day start = Day::of(2026, 1, 1);
const Day due = start + 200;
constexpr qint32 half = 50;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// From 100 to 200 within 200 days.
Outcome orders(std::vector<OutcomeActual> actuals)
{
    Outcome outcome;
    outcome.account = {1};
    outcome.measure = s("orders");
    outcome.baseline = 100;
    outcome.target = 200;
    outcome.start = start;
    outcome.due = due;
    outcome.actuals = std::move(actuals);
    return outcome;
}

/// "state gap"
QString words(const Attainment &found)
{
    return QString(attainmentStateName(found.state) + u' ' + attainmentGapName(found.gap)).trimmed();
}

} // namespace

class TestAttainment : public QObject {
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void directions_data();
    void directions();
    void missing_data();
    void missing();
    void decimalsAreExact_data();
    void decimalsAreExact();
    void theLatestActual();
    void expectedLine();
    void figures();
    void figureGrowsWithTheActual();
    void sliced();
};

void TestAttainment::states_data()
{
    QTest::addColumn<int>("measured"); // days after the start
    QTest::addColumn<double>("actual");
    QTest::addColumn<int>("day"); // D
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("attained");
    QTest::addColumn<double>("expected");
    QTest::newRow("as expected") << 100 << 150.0 << 100 << s("on_track") << 0.5 << 0.5;
    QTest::newRow("a little more") << 100 << 150.01 << 100 << s("ahead") << 0.5001 << 0.5;
    QTest::newRow("half of what was expected") << 100 << 125.0 << 100 << s("on_track") << 0.25 << 0.5;
    QTest::newRow("less than half of it") << 100 << 124.99 << 100 << s("behind") << 0.2499 << 0.5;
    QTest::newRow("worse than before") << 100 << 90.0 << 100 << s("behind") << -0.1 << 0.5;
    QTest::newRow("the target") << 10 << 200.0 << 10 << s("reached") << 1.0 << 0.05;
    QTest::newRow("beyond the target") << 150 << 250.0 << 150 << s("reached") << 1.5 << 0.75;
    QTest::newRow("a day before a quarter") << 49 << 100.0 << 49 << s("too_early") << 0.0 << 0.245;
    QTest::newRow("ahead before a quarter") << 49 << 199.0 << 49 << s("too_early") << 0.99 << 0.245;
    QTest::newRow("a quarter") << 50 << 100.0 << 50 << s("behind") << 0.0 << 0.25;
    QTest::newRow("measured early, looked at later") << 20 << 104.0 << 50 << s("behind") << 0.04 << 0.1;
    QTest::newRow("measured on the first day") << 0 << 100.0 << 150 << s("too_early") << 0.0 << 0.0;
    QTest::newRow("worse on the first day") << 0 << 99.0 << 150 << s("behind") << -0.01 << 0.0;
    QTest::newRow("better on the first day") << 0 << 101.0 << 150 << s("too_early") << 0.01 << 0.0;
    QTest::newRow("before the start") << -30 << 100.0 << 150 << s("too_early") << 0.0 << 0.0;
    QTest::newRow("on the due day") << 200 << 199.0 << 200 << s("on_track") << 0.99 << 1.0;
    QTest::newRow("long after it") << 900 << 149.0 << 1000 << s("behind") << 0.49 << 1.0;
}

void TestAttainment::states()
{
    QFETCH(const int, measured);
    QFETCH(const double, actual);
    QFETCH(const int, day);
    QFETCH(const double, attained);
    QFETCH(const double, expected);
    const Attainment found = attainmentOf(orders({{start + measured, actual}}), start + day, half);
    QTEST(words(found), "state");
    QVERIFY(std::abs(*found.attained - attained) < 1e-12);
    QVERIFY(std::abs(*found.expected - expected) < 1e-12);
    QVERIFY(std::abs(*found.expectedActual - (100 + 100 * expected)) < 1e-9);
    // The same the other way round: from 200 down to 100.
    Outcome down = orders({{start + measured, 300 - actual}});
    std::swap(down.baseline, down.target);
    down.better = Better::Lower;
    QTEST(words(attainmentOf(down, start + day, half)), "state");
}

void TestAttainment::directions_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("target");
    QTest::addColumn<Better>("better");
    QTest::addColumn<double>("actual");
    QTest::addColumn<QString>("state");
    QTest::newRow("down, unstated") << 60.0 << 30.0 << Better::Unstated << 40.0 << s("ahead");
    QTest::newRow("down, stated") << 60.0 << 30.0 << Better::Lower << 60.0 << s("behind");
    QTest::newRow("down, said to be up")
        << 60.0 << 30.0 << Better::Higher << 40.0 << s("unknown contradiction");
    QTest::newRow("up, said to be down")
        << 30.0 << 60.0 << Better::Lower << 40.0 << s("unknown contradiction");
    QTest::newRow("below zero") << -10.0 << 10.0 << Better::Higher << 0.0 << s("on_track");
    QTest::newRow("held") << 5.0 << 5.0 << Better::Higher << 5.0 << s("held");
    QTest::newRow("better than held") << 5.0 << 5.0 << Better::Higher << 6.0 << s("held");
    QTest::newRow("not held") << 5.0 << 5.0 << Better::Higher << 4.9 << s("not_held");
    QTest::newRow("lower is held") << 5.0 << 5.0 << Better::Lower << 4.9 << s("held");
    QTest::newRow("higher is not") << 5.0 << 5.0 << Better::Lower << 5.1 << s("not_held");
    QTest::newRow("held without a direction") << 5.0 << 5.0 << Better::Unstated << 5.0 << s("held");
    QTest::newRow("moved without a direction")
        << 5.0 << 5.0 << Better::Unstated << 5.1 << s("unknown no_direction");
}

void TestAttainment::directions()
{
    QFETCH(const double, baseline);
    QFETCH(const double, target);
    QFETCH(const Better, better);
    QFETCH(const double, actual);
    Outcome outcome = orders({{start + 100, actual}});
    outcome.baseline = baseline;
    outcome.target = target;
    outcome.better = better;
    QTEST(words(attainmentOf(outcome, start + 100, half)), "state");
}

void TestAttainment::missing_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("attained");
    const auto row = [](const char *name, const char *state, bool attained, auto change) {
        Outcome outcome = orders({{start + 100, 150}});
        change(outcome);
        QTest::newRow(name) << outcome << s(state) << attained;
    };
    row("all is there", "on_track", true, [](Outcome &) {});
    row("not begun", "unknown not_begun", false, [](Outcome &o) { o.start = start + 101; });
    row("nothing measured", "unknown no_actual", false, [](Outcome &o) { o.actuals.clear(); });
    row("measured after D", "unknown no_actual", false,
        [](Outcome &o) { o.actuals.front().day = start + 101; });
    row("no target", "unknown no_target", false, [](Outcome &o) { o.target.reset(); });
    row("no baseline", "unknown no_baseline", false, [](Outcome &o) { o.baseline.reset(); });
    row("no start", "unknown no_term", true, [](Outcome &o) { o.start.reset(); });
    row("no due date", "unknown no_term", true, [](Outcome &o) { o.due.reset(); });
    row("due before the start", "unknown term_backwards", true, [](Outcome &o) { o.due = start - 1; });
    row("due on the start", "on_track", true, [](Outcome &o) { o.due = start; });
    row("reached, whatever was due", "reached", true, [](Outcome &o) {
        o.actuals.front().actual = 200;
        o.due.reset();
    });
    row("reached, due before the start", "reached", true, [](Outcome &o) {
        o.actuals.front().actual = 200;
        o.due = start - 1;
    });
}

void TestAttainment::missing()
{
    QFETCH(const Outcome, outcome);
    const Attainment found = attainmentOf(outcome, start + 100, half);
    QTEST(words(found), "state");
    QTEST(found.attained.has_value(), "attained");
    // A figure is there exactly where something is known.
    const OutcomeStanding standing = outcomeStanding(std::span(&outcome, 1), start + 100, half);
    QCOMPARE(standing.figure.has_value(), found.state != AttainmentState::Unknown);
    QCOMPARE(standing.worst, found.state);
    QCOMPARE(standing.results, qint16(found.gap == AttainmentGap::NotBegun ? 0 : 1));
}

void TestAttainment::decimalsAreExact_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("actual");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("state");
    // On the due day: attained is exactly that share of the way. In floating point (actual - baseline) /
    // (target - baseline) misses it, to either side.
    QTest::newRow("0.1 to 0.4 at 0.2") << 0.1 << 0.7 << 0.4 << 50 << s("on_track");
    QTest::newRow("12.1 to 13.6") << 12.1 << 13.6 << 12.85 << 50 << s("on_track");
    QTest::newRow("a cent less") << 12.10 << 13.60 << 12.84 << 50 << s("behind");
    QTest::newRow("downwards") << 0.3 << 0.1 << 0.2 << 50 << s("on_track");
    QTest::newRow("a tenth") << 1.1 << 2.1 << 1.2 << 10 << s("on_track");
    QTest::newRow("no decimals at all") << 1.0 / 3 << 4.0 / 3 << 1.0 << 50 << s("on_track");
}

void TestAttainment::decimalsAreExact()
{
    QFETCH(const double, baseline);
    QFETCH(const double, target);
    QFETCH(const double, actual);
    QFETCH(const int, percent);
    Outcome outcome = orders({{due, actual}});
    outcome.baseline = baseline;
    outcome.target = target;
    QTEST(words(attainmentOf(outcome, due, percent)), "state");
}

void TestAttainment::theLatestActual()
{
    const Outcome outcome = orders({{start + 60, 180}, {start + 100, 150}, {start + 180, 110}});
    for (const auto &[day, state, actual] : {std::tuple(start + 59, "unknown no_actual", 0.0),
                                             {start + 60, "ahead", 180.0},
                                             {start + 99, "ahead", 180.0},
                                             {start + 100, "on_track", 150.0},
                                             {start + 179, "on_track", 150.0},
                                             {start + 180, "behind", 110.0}}) {
        const Attainment found = attainmentOf(outcome, day, half);
        QCOMPARE(words(found), s(state));
        QCOMPARE(found.latest.has_value(), actual > 0);
        if (found.latest)
            QCOMPARE(found.latest->actual, actual);
    }
}

void TestAttainment::expectedLine()
{
    Outcome outcome = orders({});
    outcome.baseline = 0.1;
    outcome.target = 0.7;
    QCOMPARE(*expectedOn(outcome, start - 5), 0.1);
    QCOMPARE(*expectedOn(outcome, start), 0.1);
    QCOMPARE(*expectedOn(outcome, start + 50), 0.25);
    QCOMPARE(*expectedOn(outcome, due), 0.7);
    QCOMPARE(*expectedOn(outcome, due + 500), 0.7);
    for (auto *part : {&outcome.start, &outcome.due}) {
        const auto kept = *part;
        part->reset();
        QVERIFY(!expectedOn(outcome, start));
        *part = kept;
    }
    outcome.due = start - 1;
    QVERIFY(!expectedOn(outcome, start));
}

void TestAttainment::figures()
{
    const Day day = start + 100; // half is expected
    const auto figure = [&](const std::vector<double> &actuals) {
        std::vector<Outcome> outcomes;
        for (const double actual : actuals)
            outcomes.push_back(orders({{day, actual}}));
        return outcomeStanding(outcomes, day, half);
    };
    QVERIFY(!figure({}).figure);
    QCOMPARE(figure({}).worst, AttainmentState::Unknown);
    QCOMPARE(figure({150}).figure, std::optional(1.0));
    QCOMPARE(figure({140}).figure, std::optional(0.8));
    QCOMPARE(figure({190}).figure, std::optional(1.0)); // more than expected makes up for nothing
    QCOMPARE(figure({60}).figure, std::optional(0.0));
    const OutcomeStanding three = figure({250, 140, 60});
    QCOMPARE(three.figure, std::optional(0.6));
    QCOMPARE(three.worst, AttainmentState::Behind);
    QCOMPARE(three.results, qint16{3});
    QCOMPARE(three.counted, qint16{3});

    // Too early, not known and not begun are left out; the first two are told of.
    std::vector<Outcome> outcomes{orders({{day, 150}}), orders({}), orders({{day, 100}})};
    outcomes[2].due = start + 1000;
    Outcome later = orders({});
    later.start = day + 1;
    outcomes.push_back(later);
    const OutcomeStanding mixed = outcomeStanding(outcomes, day, half);
    QCOMPARE(mixed.figure, std::optional(1.0));
    QCOMPARE(mixed.results, qint16{3});
    QCOMPARE(mixed.counted, qint16{1});
    QCOMPARE(mixed.worst, AttainmentState::TooEarly);
    QCOMPARE(outcomeFigure(outcomes, day, half), mixed.figure);

    Outcome held = orders({{day, 100}});
    held.target = 100;
    held.better = Better::Higher;
    QCOMPARE(outcomeFigure(std::span(&held, 1), day, half), std::optional(1.0));
    held.actuals.front().actual = 99;
    QCOMPARE(outcomeFigure(std::span(&held, 1), day, half), std::optional(0.0));
}

/// More is never worse, whatever the numbers.
void TestAttainment::figureGrowsWithTheActual()
{
    std::mt19937 random(20261018);
    const auto pick = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 3000; ++round) {
        Outcome outcome = orders({});
        outcome.baseline = pick(400) / 10.0;
        outcome.target = pick(400) / 10.0;
        outcome.better = *outcome.target < *outcome.baseline ? Better::Lower : Better::Higher;
        outcome.due = start + pick(400);
        const Day measured = start + pick(400);
        const Day day = measured + pick(100);
        const double sign = outcome.better == Better::Lower ? -1 : 1;
        std::optional<double> before;
        for (int step = -100; step <= 500; step += 25) {
            outcome.actuals = {{measured, *outcome.baseline + sign * step / 10.0}};
            const auto figure = outcomeFigure(std::span(&outcome, 1), day, pick(101));
            if (before && figure)
                QVERIFY(*before <= *figure);
            if (figure) {
                QVERIFY(*figure >= 0 && *figure <= 1);
                before = figure;
            }
        }
    }
}

void TestAttainment::sliced()
{
    std::vector<Outcome> all{orders({}), orders({}), orders({})};
    all[2].account = {5};
    QCOMPARE(outcomesOf(all, AccountId{1}).size(), size_t{2});
    QCOMPARE(outcomesOf(all, AccountId{5}).data(), all.data() + 2);
    QVERIFY(outcomesOf(all, AccountId{3}).empty());
}

QTEST_APPLESS_MAIN(TestAttainment)
#include "tst_attainment.moc"
