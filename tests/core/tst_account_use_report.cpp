#include "report/account_use_report.h"
#include "support/bookbuilder.h"
#include "support/usebuilder.h"

#include <QTest>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 5, 20);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Scenario scenario(const char *id, const char *event)
{
    Scenario scenario;
    scenario.id = scenario.name = s(id);
    scenario.events = QStringList{s(event)};
    return scenario;
}

/// 10 seats; u1 works every working day, u2 was seen once, and on one day next to nothing was done.
struct Book {
    test::BookBuilder book;
    AccountUse use;
    Book()
    {
        const size_t a = book.account(s("a"), 12, 10);
        book.account(s("b"));
        book.cache.accounts[a].segment = s("large");
        book.cache.accounts[a].startedOn = asOf - 99;
        test::UseBuilder builder;
        builder.user(s("u1"), s("end_user"));
        builder.user(s("u2"), s("manager"));
        builder.user(s("u3"), s("manager"));
        for (Day day = asOf - 99; day <= asOf; day = day + 1) {
            if (day.weekday() > 5)
                continue;
            const qint64 orders = day == asOf - 1 ? 1 : 20;
            builder.row(day, s("u1"), {.quantity = orders, .unit = s("shop")});
            book.use(a, day, static_cast<quint32>(orders), 1, 50);
        }
        builder.row(asOf - 2, s("u2"), {.event = s("view"), .module = s("reports")});
        use = builder.finish();
        book.finish();
    }
    AccountUseReport report(const Policy &policy) const
    {
        return accountUseReport(book.cache, policy, 0, use, {}, asOf);
    }
};

} // namespace

class TestAccountUseReport : public QObject {
    Q_OBJECT

private slots:
    void everything();
    void ownRules();
    void withoutUsers();
    void stacks();
    void accountWithoutUse();
};

void TestAccountUseReport::everything()
{
    Policy policy;
    policy.scenarios = {scenario("orders", "order"), scenario("looking", "view")};
    policy.roleFeatures = {{s("manager"), {s("view")}}};
    policy.northStar = NorthStar{s("orders"), {s("order")}, {}, 1000, 3};
    const AccountUseReport report = Book().report(policy);
    QCOMPARE(report.asOf, asOf);
    const auto breaks = std::count_if(report.checks.begin(), report.checks.end(), isAnomaly);
    QCOMPARE(breaks, 1);
    QCOMPARE(std::find_if(report.checks.begin(), report.checks.end(), isAnomaly)->day, asOf - 1);
    QCOMPARE(report.users.size(), size_t(3));
    QCOMPARE(report.roles.size(), size_t(2));
    QCOMPARE(report.coverage, (UnitCoverage{1, 1}));
    QCOMPARE(report.features.events.size(), size_t(2));
    QCOMPARE(report.lacking.size(), size_t(1));
    QCOMPARE(report.lacking.front().lacking.size(), size_t(1)); // u3
    QCOMPARE(report.dimensions.account.breadth, (Share{2, 2}));
    QCOMPARE(report.scenarios.size(), size_t(2));
    QCOMPARE(report.scenarios[0].last28.users, std::optional<qint64>(1));
    QCOMPARE(report.northStar->state, NorthStarState::Reached);
    QCOMPARE(report.seats, (SeatSteps{12, 10, 2, 2, 1}));
    QCOMPARE(report.policy, policy);
}

/// The rules of the account's group are the ones that hold.
void TestAccountUseReport::ownRules()
{
    Policy policy;
    policy.overrides = {
        PolicyOverride{{s("large"), {}, {}}, {{s("standards"), QJsonObject{{s("breadth_percent"), 100}}}}}};
    const AccountUseReport report = Book().report(policy);
    QCOMPARE(report.policy.standards.breadthPercent, std::optional(100));
    QVERIFY(report.policy.overrides.empty());
    QVERIFY(!report.northStar);
}

void TestAccountUseReport::withoutUsers()
{
    Book book;
    test::UseBuilder builder;
    builder.row(asOf, {}, {.quantity = 5});
    book.use = builder.finish();
    const AccountUseReport report = book.report({});
    QCOMPARE(report.seats, (SeatSteps{12, 10, {}, {}, {}}));
    QVERIFY(report.users.empty() && report.roles.empty());
}

/// However a day is cut, the pieces sum up to its key actions.
void TestAccountUseReport::stacks()
{
    const Book book;
    Policy policy;
    policy.scenarios = {scenario("orders", "order"), scenario("also orders", "order")};
    const DayRange days{asOf - 9, asOf};
    const auto scenarios = keyActionsByScenario(book.use, policy, days);
    QCOMPARE(scenarios.size(), size_t(3));
    QCOMPARE(scenarios[0].keyActions[9], 20); // the first that it belongs to
    QCOMPARE(scenarios[1].keyActions[9], 0);
    QCOMPARE(scenarios[2].keyActions[7], 1); // the rest: somebody looked
    const auto modules = keyActionsByModule(book.use, policy, days);
    QCOMPARE(modules.size(), size_t(2));
    QCOMPARE(modules[1].module, s("reports"));
    const auto span = book.book.cache.usage.spans[0];
    for (size_t i = 0; i < 10; ++i) {
        qint64 byScenario = 0;
        for (const auto &one : scenarios)
            byScenario += one.keyActions[i];
        const qint64 byModule = modules[0].keyActions[i] + modules[1].keyActions[i];
        const Day day = days.first + qint32(i);
        const qint64 looked = day == asOf - 2 ? 1 : 0; // not in the day counts of this book
        QCOMPARE(byScenario, byModule);
        QCOMPARE(byScenario,
                 book.book.cache.usage.keyActions[span.offset + size_t(day - span.first)] + looked);
    }
}

void TestAccountUseReport::accountWithoutUse()
{
    const Book book;
    Policy policy;
    policy.scenarios = {scenario("orders", "order")};
    const AccountUseReport report = accountUseReport(book.book.cache, policy, 1, {}, {}, asOf);
    QVERIFY(report.checks.empty() && report.users.empty() && report.units.empty());
    QCOMPARE(report.scenarios.front().last28.state, ScenarioState::NotStarted);
    QCOMPARE(report.coverage, UnitCoverage());
}

QTEST_APPLESS_MAIN(TestAccountUseReport)
#include "tst_account_use_report.moc"
