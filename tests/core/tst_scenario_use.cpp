#include "activity/book.h"
#include "activity/scenario_use.h"
#include "support/bookbuilder.h"
#include "support/usebuilder.h"

#include <QTest>
#include <random>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 5, 20);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Scenario orders(qint32 sharePercent = 50, qint32 weeklyTenths = 10)
{
    Scenario scenario;
    scenario.id = scenario.name = s("orders");
    scenario.events = QStringList{s("order"), s("ship")};
    scenario.sharePercent = sharePercent;
    scenario.weeklyTenths = weeklyTenths;
    return scenario;
}

struct Ground {
    test::BookBuilder book;
    BookInputs inputs;
    explicit Ground(std::optional<qint32> seats = 10, Day begin = asOf - 300,
                    const std::vector<MarkedGap> &gaps = {})
    {
        book.use(book.account(s("a"), {}, seats), begin, 1);
        book.rows(asOf, 1);
        book.cache.markedGaps = gaps;
        inputs = bookInputs(book.finish(), s("mon-fri"), asOf);
    }
    ScenarioUse of(const AccountUse &use, const Scenario &scenario, const QString &modules = {}) const
    {
        Account account;
        account.modules = modules;
        Policy policy;
        policy.scenarios = {scenario};
        return scenarioUses(use, policy, account, inputs.days, inputs.accounts.front()).front();
    }
};

QString states(const ScenarioUse &use)
{
    QStringList names = {scenarioStateName(use.last28.state) % u':'};
    for (const ScenarioPeriod &week : use.weeks)
        names += scenarioStateName(week.state);
    return names.join(u' ');
}

} // namespace

class TestScenarioUse : public QObject {
    Q_OBJECT

private slots:
    void metOrBelow_data();
    void metOrBelow();
    void weeks();
    void events();
    void roles();
    void whatIsNotKnown();
    void gapsAndTheYoung();
    void dayLevels_data();
    void dayLevels();
    void dayLevelsFollowTheSeats();
    void likePlainCode();
};

void TestScenarioUse::metOrBelow_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("share");
    QTest::addColumn<int>("weeklyTenths");
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("actions"); // all together
    QTest::addColumn<qint64>("expectedUsers");
    QTest::addColumn<qint64>("expectedActions");
    QTest::addColumn<QString>("state");
    QTest::newRow("as expected") << 10 << 50 << 10 << 5 << 20 << qint64(5) << qint64(20) << s("met");
    QTest::newRow("one user short") << 10 << 50 << 10 << 4 << 200 << qint64(5) << qint64(20) << s("below");
    QTest::newRow("one action short") << 10 << 50 << 10 << 5 << 19 << qint64(5) << qint64(20) << s("below");
    QTest::newRow("nobody") << 10 << 50 << 10 << 0 << 0 << qint64(5) << qint64(20) << s("not_started");
    QTest::newRow("half of 7 seats are 4 users")
        << 7 << 50 << 10 << 4 << 16 << qint64(4) << qint64(16) << s("met");
    QTest::newRow("half of 7 seats are not 3")
        << 7 << 50 << 10 << 3 << 90 << qint64(4) << qint64(16) << s("below");
    QTest::newRow("2.5 a week") << 10 << 10 << 25 << 1 << 10 << qint64(1) << qint64(10) << s("met");
    QTest::newRow("0.3 a week are 1.2 in four, so 2")
        << 10 << 10 << 3 << 1 << 1 << qint64(1) << qint64(2) << s("below");
    QTest::newRow("one seat") << 1 << 1 << 10 << 1 << 4 << qint64(1) << qint64(4) << s("met");
    QTest::newRow("nothing expected, something done")
        << 10 << 0 << 10 << 1 << 1 << qint64(0) << qint64(0) << s("met");
    QTest::newRow("nothing expected, nothing done")
        << 10 << 0 << 10 << 0 << 0 << qint64(0) << qint64(0) << s("not_started");
}

void TestScenarioUse::metOrBelow()
{
    QFETCH(int, seats);
    QFETCH(int, share);
    QFETCH(int, weeklyTenths);
    QFETCH(int, users);
    QFETCH(int, actions);
    QFETCH(qint64, expectedUsers);
    QFETCH(qint64, expectedActions);
    QFETCH(QString, state);
    test::UseBuilder builder;
    for (int i = 0; i < users; ++i)
        builder.row(asOf - i, QString::number(i), {.quantity = i == 0 ? actions - (users - 1) : 1});
    builder.row(asOf - 28, s("x"), {.quantity = 1000}); // too long ago
    builder.row(asOf + 1, s("x"), {.quantity = 1000}); // later
    const ScenarioUse is = Ground(seats).of(builder.finish(), orders(share, weeklyTenths));
    QCOMPARE(is.seats, std::optional<qint64>(seats));
    QCOMPARE(is.expectedUsers, std::optional(expectedUsers));
    QCOMPARE(is.last28.expectedActions, std::optional(expectedActions));
    QCOMPARE(is.last28.users, std::optional<qint64>(users));
    QCOMPARE(is.last28.actions, actions);
    QCOMPARE(is.last28.knownDays, 28);
    QCOMPARE(scenarioStateName(is.last28.state), state);
}

void TestScenarioUse::weeks()
{
    test::UseBuilder builder;
    builder.row(asOf, s("u"), {.quantity = 5});
    builder.row(asOf - 6, s("v"), {.quantity = 1});
    builder.row(asOf - 7, s("u"), {.quantity = 4});
    builder.row(asOf - 27, s("w"), {.quantity = 5});
    const ScenarioUse is = Ground().of(builder.finish(), orders(50, 10));
    QCOMPARE(states(is), s("below: met not_started below met"));
    QCOMPARE(is.weeks[3].days, (DayRange{asOf - 6, asOf}));
    QCOMPARE(is.weeks[3].actions, 6);
    QCOMPARE(is.weeks[3].users, std::optional<qint64>(2));
    QCOMPARE(is.weeks[3].expectedActions, std::optional<qint64>(5));
    QCOMPARE(is.weeks[0].days.first, asOf - 27);
    QCOMPARE(is.last28.actions, 15);
}

/// Rows of its events count, where modules are named only those of them; weights play no part.
void TestScenarioUse::events()
{
    test::UseBuilder builder;
    builder.row(asOf, s("u"), {.event = s("order"), .module = s("Orders"), .quantity = 2});
    builder.row(asOf, s("u"), {.event = s("order"), .module = s("kiosk"), .quantity = 3});
    builder.row(asOf, s("u"), {.event = s("ship"), .module = {}, .quantity = 4});
    builder.row(asOf, s("u"), {.event = s("count"), .module = s("Orders"), .quantity = 100});
    const AccountUse &use = builder.finish();
    Scenario scenario = orders();
    QCOMPARE(Ground().of(use, scenario).last28.actions, 9);
    QVERIFY(Ground().of(use, scenario, s("pay")).entitled); // names no module
    scenario.modules = QStringList{s("orders")};
    QCOMPARE(Ground().of(use, scenario).last28.actions, 2);
    QVERIFY(Ground().of(use, scenario).entitled);
    QVERIFY(Ground().of(use, scenario, s("pay;ORDERS")).entitled);
    QVERIFY(!Ground().of(use, scenario, s("pay;kiosk")).entitled);
}

void TestScenarioUse::roles()
{
    test::UseBuilder builder;
    builder.user(s("m"), s("manager"));
    builder.user(s("e"), s("end_user"));
    builder.row(asOf, s("m"), {.quantity = 4});
    builder.row(asOf, s("e"), {.quantity = 40});
    builder.row(asOf, s("stranger"), {.quantity = 40});
    const AccountUse &use = builder.finish();
    Scenario scenario = orders(10, 10);
    QCOMPARE(Ground().of(use, scenario).last28.users, std::optional<qint64>(3));
    scenario.roles = QStringList{s("manager")};
    const ScenarioUse managers = Ground().of(use, scenario);
    QCOMPARE(managers.last28.users, std::optional<qint64>(1));
    QCOMPARE(managers.last28.actions, 4);
    QCOMPARE(managers.last28.state, ScenarioState::Met);
    // Done by others alone it has begun, and is below.
    scenario.roles = QStringList{s("decision_maker")};
    QCOMPARE(Ground().of(use, scenario).last28.state, ScenarioState::Below);
}

void TestScenarioUse::whatIsNotKnown()
{
    test::UseBuilder builder;
    builder.row(asOf, {}, {.quantity = 100});
    const AccountUse &use = builder.finish();
    const ScenarioUse is = Ground().of(use, orders());
    QVERIFY(!is.last28.users);
    QCOMPARE(states(is), s("unknown: not_started not_started not_started met"));
    QCOMPARE(Ground().of(use, orders(50, 1000)).last28.state, ScenarioState::Below); // few actions are few
    const ScenarioUse seatless = Ground(std::nullopt).of(use, orders());
    QCOMPARE(states(seatless), s("unknown: not_started not_started not_started unknown"));
    QVERIFY(!seatless.expectedUsers && !seatless.last28.expectedActions);
}

void TestScenarioUse::gapsAndTheYoung()
{
    test::UseBuilder builder;
    for (int user = 0; user < 5; ++user)
        builder.row(asOf - user, QString::number(user), {.quantity = 2});
    const AccountUse &use = builder.finish();
    QCOMPARE(states(Ground().of(use, orders())), s("below: not_started not_started not_started met"));
    // Half of the time nothing is known: half is expected.
    const Ground gap(10, asOf - 300, {MarkedGap{{}, {asOf - 27, asOf - 14}}});
    QCOMPARE(states(gap.of(use, orders())), s("met: unknown unknown not_started met"));
    QCOMPARE(gap.of(use, orders()).last28.expectedActions, std::optional<qint64>(10));
    // So it is for one that began a fortnight ago.
    QCOMPARE(states(Ground(10, asOf - 13).of(use, orders())), s("met: unknown unknown not_started met"));
}

void TestScenarioUse::dayLevels_data()
{
    QTest::addColumn<int>("actions");
    QTest::addColumn<int>("users");
    QTest::addColumn<QString>("level");
    // 100 seats, 60 %, the scenario's own multiples 1 and 3: 60 and 180.
    QTest::newRow("none") << 0 << 0 << s("zero");
    QTest::newRow("low") << 60 << 1 << s("low");
    QTest::newRow("medium") << 61 << 1 << s("medium");
    QTest::newRow("medium still") << 180 << 90 << s("medium");
    QTest::newRow("high") << 181 << 60 << s("high");
    QTest::newRow("too few users") << 181 << 59 << s("medium");
    QTest::newRow("users not known") << 181 << -1 << s("medium");
}

void TestScenarioUse::dayLevels()
{
    QFETCH(int, actions);
    QFETCH(int, users);
    QFETCH(QString, level);
    test::UseBuilder builder;
    for (int user = 0; user < users; ++user)
        builder.row(asOf, QString::number(user), {.quantity = user == 0 ? actions - (users - 1) : 1});
    if (users < 0)
        builder.row(asOf, {}, {.quantity = actions});
    builder.row(asOf, s("other"), {.event = s("count"), .module = s("stock"), .quantity = 500});
    Scenario scenario = orders();
    scenario.lowMultiple = 1;
    scenario.highMultiple = 3;
    const auto days =
        scenarioDays(builder.finish(), {}, scenario, {SeatSpan{asOf - 9, {}, 100}}, {asOf - 1, asOf});
    QCOMPARE(days.size(), size_t(2));
    QCOMPARE(levelName(days[0].level), s("zero"));
    QCOMPARE(days[1].actions, actions);
    QCOMPARE(days[1].users, users < 0 ? std::nullopt : std::optional<quint32>(users));
    QCOMPARE(levelName(days[1].level), level);
}

void TestScenarioUse::dayLevelsFollowTheSeats()
{
    test::UseBuilder builder;
    for (const int ago : {0, 1})
        builder.row(asOf - ago, s("u"), {.quantity = 10});
    const std::vector<SeatSpan> seats = {{asOf - 9, {}, {}}, {asOf - 1, {}, 5}, {asOf, {}, 50}};
    builder.row(asOf - 2, s("u"));
    const auto days = scenarioDays(builder.finish(), {}, orders(), seats, {asOf - 2, asOf});
    QCOMPARE(days[0].level, Level::Unknown); // seats are not known
    QCOMPARE(days[1].level, Level::Medium);
    QCOMPARE(days[2].level, Level::Low);
}

void TestScenarioUse::likePlainCode()
{
    std::mt19937 random(17);
    for (int round = 0; round < 30; ++round) {
        test::UseBuilder builder;
        struct Row {
            int ago, user;
            bool belongs;
            int quantity;
        };
        std::vector<Row> rows;
        for (int n = 0; n < 80; ++n) {
            const Row r{int(random() % 40) - 3, int(random() % 12), random() % 3 > 0, int(random() % 3) + 1};
            builder.row(asOf - r.ago, QString::number(r.user),
                        {.event = r.belongs ? s("ship") : s("else"), .quantity = r.quantity});
            rows.push_back(r);
        }
        const int seats = int(random() % 20) + 1;
        const int share = int(random() % 101);
        const int tenths = int(random() % 40);
        const ScenarioUse is = Ground(seats).of(builder.finish(), orders(share, tenths));
        const double needUsers = std::ceil(double(seats * share) / 100 - 1e-9);
        for (int week = -1; week < scenarioWeeks; ++week) {
            std::set<int> users;
            qint64 actions = 0;
            for (const Row &r : rows) {
                const bool inside =
                    week < 0 ? r.ago >= 0 && r.ago < 28 : r.ago >= 0 && r.ago < 28 && 3 - r.ago / 7 == week;
                if (!inside || !r.belongs)
                    continue;
                users.insert(r.user);
                actions += r.quantity;
            }
            const double needActions = needUsers * tenths / 10 * (week < 0 ? 4 : 1);
            const bool enough =
                double(actions) + 1e-9 >= needActions && (week >= 0 || double(users.size()) >= needUsers);
            const ScenarioPeriod &period = week < 0 ? is.last28 : is.weeks[size_t(week)];
            QCOMPARE(period.actions, actions);
            QCOMPARE(period.users, std::optional<qint64>(qint64(users.size())));
            QCOMPARE(period.state,
                     actions == 0 ? ScenarioState::NotStarted
                         : enough ? ScenarioState::Met
                                  : ScenarioState::Below);
        }
    }
}

QTEST_APPLESS_MAIN(TestScenarioUse)
#include "tst_scenario_use.moc"
