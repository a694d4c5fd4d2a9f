#include "activity/north_star_state.h"
#include "support/usebuilder.h"

#include <QTest>

using namespace bw;

namespace {

const Day start = Day::of(2026, 1, 15);
const Day deadline = Day::of(2026, 4, 14);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// "Shop turnover of 80,000 in the first 3 months."
NorthStar turnover()
{
    NorthStar star;
    star.name = s("turnover");
    star.events = QStringList{s("sale")};
    star.threshold = 80'000;
    star.deadlineMonths = 3;
    return star;
}

Account account(std::optional<Day> startedOn = start)
{
    Account account;
    account.startedOn = startedOn;
    return account;
}

/// Sales on days after the start.
AccountUse sales(const std::vector<std::pair<int, qint64>> &days)
{
    test::UseBuilder builder;
    builder.event(s("sale"));
    for (const auto &[after, amount] : days) {
        builder.row(start + after, s("u"), {.event = s("sale"), .module = {}, .quantity = amount});
        builder.row(start + after, s("u"), {.event = s("refund"), .module = {}, .quantity = 90'000});
    }
    return builder.finish();
}

} // namespace

class TestNorthStar : public QObject {
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void projection();
    void deadlines_data();
    void deadlines();
    void starts();
    void beforeTheData();
    void measures();
};

void TestNorthStar::states_data()
{
    QTest::addColumn<int>("day"); // D, after the start
    QTest::addColumn<std::vector<std::pair<int, qint64>>>("amounts");
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("reachedAfter"); // -1: not
    using Sales = std::vector<std::pair<int, qint64>>;
    const int last = deadline - start;
    QTest::newRow("first day, nothing yet") << 0 << Sales{} << s("behind") << 0.0 << -1;
    QTest::newRow("a straight line reaches it exactly")
        << 44 << Sales{{3, 20'000}, {44, 20'000}} << s("on_pace") << 40'000.0 << -1;
    QTest::newRow("one short of the line")
        << 44 << Sales{{3, 20'000}, {44, 19'999}} << s("behind") << 39'999.0 << -1;
    QTest::newRow("reached early") << 50 << Sales{{3, 79'999}, {20, 1}, {30, 5}} << s("reached") << 80'005.0
                                   << 20;
    QTest::newRow("reached on the last day")
        << last << Sales{{last, 80'000}} << s("reached") << 80'000.0 << last;
    QTest::newRow("missed on the last day") << last << Sales{{last, 79'999}} << s("missed") << 79'999.0 << -1;
    QTest::newRow("a day too late") << last + 1 << Sales{{last, 79'999}, {last + 1, 1}} << s("missed")
                                    << 80'000.0 << last + 1;
    QTest::newRow("long after") << last + 200 << Sales{{1, 80'000}} << s("reached") << 80'000.0 << 1;
    QTest::newRow("later sales play no part") << 10 << Sales{{11, 100'000}} << s("behind") << 0.0 << -1;
    QTest::newRow("sales before the start neither") << 10 << Sales{{-1, 100'000}} << s("behind") << 0.0 << -1;
    QTest::newRow("not begun") << -1 << Sales{} << s("unknown") << 0.0 << -1;
}

void TestNorthStar::states()
{
    QFETCH(int, day);
    using Sales = std::vector<std::pair<int, qint64>>;
    QFETCH(Sales, amounts);
    QFETCH(QString, state);
    QFETCH(double, value);
    QFETCH(int, reachedAfter);
    const NorthStarProgress is =
        northStarProgress(turnover(), sales(amounts), account(), {}, {}, start - 100, start + day);
    QCOMPARE(northStarStateName(is.state), state);
    QCOMPARE(is.value, value);
    QCOMPARE(is.deadline, std::optional(deadline));
    QCOMPARE(is.reachedOn, reachedAfter < 0 ? std::nullopt : std::optional(start + reachedAfter));
    const bool running = is.state == NorthStarState::OnPace || is.state == NorthStarState::Behind;
    QCOMPARE(is.projected.has_value(), running);
}

/// 90 days in all: 40,000 after 45 of them lead to 80,000.
void TestNorthStar::projection()
{
    QCOMPARE(deadline - start + 1, 90);
    const auto is = northStarProgress(turnover(), sales({{3, 40'000}}), account(), {}, {}, start, start + 44);
    QCOMPARE(is.projected, std::optional(80'000.0));
    QCOMPARE(
        northStarProgress(turnover(), sales({{3, 40'000}}), account(), {}, {}, start, start + 59).projected,
        std::optional(60'000.0));
}

void TestNorthStar::deadlines_data()
{
    QTest::addColumn<Day>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<Day>("last");
    QTest::newRow("first of a month") << Day::of(2026, 1, 1) << 3 << Day::of(2026, 3, 31);
    QTest::newRow("in the middle") << Day::of(2026, 1, 15) << 1 << Day::of(2026, 2, 14);
    QTest::newRow("31st into a short month") << Day::of(2026, 1, 31) << 1 << Day::of(2026, 2, 27);
    QTest::newRow("leap year") << Day::of(2028, 1, 31) << 1 << Day::of(2028, 2, 28);
    QTest::newRow("over the year") << Day::of(2026, 11, 10) << 12 << Day::of(2027, 11, 9);
}

void TestNorthStar::deadlines()
{
    QFETCH(Day, from);
    QFETCH(int, months);
    QFETCH(Day, last);
    NorthStar star = turnover();
    star.deadlineMonths = months;
    const auto is = northStarProgress(star, {}, account(from), {}, {}, from, from);
    QCOMPARE(is.deadline, std::optional(last));
}

void TestNorthStar::starts()
{
    Contract signedLater;
    signedLater.start = start + 5;
    Contract first;
    first.start = start + 2;
    first.signedOn = start + 1;
    const std::vector<Contract> contracts = {first, signedLater};
    QCOMPARE(startOf(account(), contracts, start + 9), std::optional(start));
    QCOMPARE(startOf(account({}), contracts, start + 9), std::optional(start + 2));
    QCOMPARE(startOf(account({}), contracts, start), std::nullopt); // not signed yet
    QCOMPARE(northStarProgress(turnover(), sales({{3, 90'000}}), account({}), {}, {}, start, start + 9).state,
             NorthStarState::Unknown);
}

/// What came before the data begin is not known: neither missed nor behind.
void TestNorthStar::beforeTheData()
{
    const AccountUse use = sales({{30, 50'000}});
    const auto state = [&](const AccountUse &sold, std::optional<Day> begin, int day) {
        return northStarProgress(turnover(), sold, account(), {}, {}, begin, start + day).state;
    };
    QCOMPARE(state(use, start, 200), NorthStarState::Missed);
    QCOMPARE(state(use, start + 20, 200), NorthStarState::Unknown);
    QCOMPARE(state(use, start + 20, 40), NorthStarState::Unknown);
    QCOMPARE(state(use, {}, 40), NorthStarState::Unknown);
    QCOMPARE(state(sales({{30, 80'000}}), start + 20, 200), NorthStarState::Reached); // enough is enough
    // Reached too late by what is known: not in time, or before the data, nobody knows.
    const NorthStarProgress late =
        northStarProgress(turnover(), sales({{120, 90'000}}), account(), {}, {}, start + 20, start + 200);
    QCOMPARE(late.state, NorthStarState::Unknown);
    QCOMPARE(late.reachedOn, std::nullopt);
    QCOMPARE(late.valueOn, std::nullopt);
    QCOMPARE(late.value, 0.0);
    QCOMPARE(late.knownFrom, std::optional(start + 20));
}

/// A measure of the business results is cumulative already: its latest actual counts.
void TestNorthStar::measures()
{
    NorthStar star = turnover();
    star.events = {};
    star.measure = s("Turnover");
    Outcome outcome;
    outcome.measure = s("turnover");
    outcome.actuals = {{start - 5, 99'000}, {start + 29, 30'000}, {start + 60, 81'000}, {start + 70, 70'000}};
    Outcome other;
    other.measure = s("stock loss");
    other.actuals = {{start + 1, 99'999}};
    const std::vector<Outcome> outcomes = {other, outcome};
    const auto at = [&](int day) {
        return northStarProgress(star, {}, account(), {}, outcomes, {}, start + day);
    };
    QCOMPARE(at(10).state, NorthStarState::Unknown); // nothing measured yet
    QCOMPARE(at(40).state, NorthStarState::OnPace);
    QCOMPARE(at(40).valueOn, std::optional(start + 29));
    QCOMPARE(at(40).projected, std::optional(90'000.0)); // 30,000 in 30 of 90 days
    QCOMPARE(at(60).state, NorthStarState::Reached);
    QCOMPARE(at(80).value, 70'000.0);
    QCOMPARE(at(80).reachedOn, std::optional(start + 60));
}

QTEST_APPLESS_MAIN(TestNorthStar)
#include "tst_north_star.moc"
