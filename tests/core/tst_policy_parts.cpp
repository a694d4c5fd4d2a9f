#include "model/book_policies.h"
#include "model/policy_changes.h"

#include <QJsonDocument>
#include <QTest>

using namespace bw;

class TestPolicyParts : public QObject {
    Q_OBJECT

private slots:
    void nothingByDefault();
    void roundTrip();
    void readsEveryKey();
    void standardsOfModules();
    void errors_data();
    void errors();
    void groups_data();
    void groups();
    void laterOverridesWin();
    void nestedKeysStay();
    void overridesThatContradict();
    void bookOfPolicies();
};

namespace {

Policy read(const char *json)
{
    const auto policy = Policy::fromJson(json);
    if (!policy)
        qFatal("%s: %s", qPrintable(policy.error().subject), qPrintable(policy.error().value));
    return *policy;
}

Account account(const char *segment, const char *product = "", const char *stage = "")
{
    Account account;
    account.segment = QString::fromUtf8(segment);
    account.product = QString::fromUtf8(product);
    account.stage = QString::fromUtf8(stage);
    return account;
}

constexpr auto everything = R"({
    "scenarios": [
        {"id": "s1", "name": "开单", "events": ["create_order", "edit_order"], "modules": ["Orders"],
         "roles": ["end_user", "manager"], "share_percent": 80, "actions_per_user_and_week": 2.5,
         "low_multiple": 1, "high_multiple": 3, "main": true},
        {"id": "s2", "name": "Stock", "events": ["stock_check"]}],
    "modules": ["Orders", "Stock"],
    "standards": {"breadth_percent": 70, "account": {"depth_percent": 55, "least_minutes": null},
        "module": {"active_days_per_user_and_week": 1.5},
        "modules": {"Stock": {"depth_percent": null, "long_session_minutes": 90}}},
    "features_of_roles": {"decision_maker": ["view_report"], "end_user": ["create_order", "stock_check"]},
    "north_star": {"name": "Turnover", "measure": "turnover", "threshold": 80000, "deadline_months": 3},
    "overrides": [
        {"when": {"segment": "Enterprise"}, "set": {"low_multiple": 1, "week": {"days": 4}}},
        {"when": {"product": "POS", "stage": "live"}, "set": {"north_star": null, "modules": []}}]})";

} // namespace

void TestPolicyParts::nothingByDefault()
{
    const Policy policy = read("{}");
    QVERIFY(policy.scenarios.empty());
    QVERIFY(policy.modules.isEmpty());
    QVERIFY(policy.roleFeatures.isEmpty());
    QVERIFY(!policy.northStar);
    QVERIFY(policy.overrides.empty());
    QVERIFY(policy.standards == Standards());
}

void TestPolicyParts::roundTrip()
{
    const Policy policy = read(everything);
    const auto again = Policy::fromJson(policy.toJson());
    QVERIFY(again.has_value());
    QVERIFY(*again == policy);
    QCOMPARE(again->toJson(), policy.toJson());
    QVERIFY(!(policy == Policy()));
}

void TestPolicyParts::readsEveryKey()
{
    const Policy policy = read(everything);
    QCOMPARE(policy.scenarios.size(), size_t(2));
    Scenario first;
    first.id = QStringLiteral("s1");
    first.name = QStringLiteral("开单");
    first.events = {QStringLiteral("create_order"), QStringLiteral("edit_order")};
    first.modules = {QStringLiteral("Orders")};
    first.roles = {QStringLiteral("end_user"), QStringLiteral("manager")};
    first.sharePercent = 80;
    first.weeklyTenths = 25;
    first.lowMultiple = 1;
    first.highMultiple = 3;
    first.main = true;
    QVERIFY(policy.scenarios[0] == first);
    QCOMPARE(policy.scenarios[1].weeklyTenths, 10);
    QVERIFY(!policy.scenarios[1].main);
    QCOMPARE(policy.modules, (QStringList{QStringLiteral("Orders"), QStringLiteral("Stock")}));
    QCOMPARE(policy.standards.breadthPercent, std::optional(70));
    QCOMPARE(policy.standards.account.depthPercent, std::optional(55));
    QVERIFY(!policy.standards.account.leastMinutes);
    QCOMPARE(policy.roleFeatures.value(QStringLiteral("end_user")).size(), 2);
    QVERIFY(!policy.roleFeatures.contains(QStringLiteral("manager")));
    QCOMPARE(policy.northStar->threshold, qint64(80'000));
    QCOMPARE(policy.northStar->measure, QStringLiteral("turnover"));
    QCOMPARE(policy.overrides.size(), size_t(2));
    QCOMPARE(policy.overrides[1].when.stage, std::optional(QStringLiteral("live")));
}

void TestPolicyParts::standardsOfModules()
{
    const Policy policy = read(everything);
    const UseStandard stock = policy.standards.of(QStringLiteral("Stock"));
    QVERIFY(!stock.depthPercent);
    QCOMPARE(stock.longSessionMinutes, std::optional(90));
    QCOMPARE(stock.frequencyTenths, std::optional(15)); // from those of every module
    QCOMPARE(policy.standards.of(QStringLiteral("Orders")).frequencyTenths, std::optional(15));
    QCOMPARE(policy.standards.of(QStringLiteral("Orders")).depthPercent, std::optional(30));
}

void TestPolicyParts::errors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *json, const char *key, const char *value) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(key) << QString::fromUtf8(value);
    };
    row(R"({"scenarios": {}})", "scenarios", "{}");
    row(R"({"scenarios": [7]})", "scenarios[0]", "7");
    row(R"({"scenarios": [{"id": "a", "name": "A"}]})", "scenarios[0].events", "[]");
    row(R"({"scenarios": [{"id": "a", "events": ["x"]}]})", "scenarios[0].name", "");
    row(R"({"scenarios": [{"name": "A", "events": ["x"]}]})", "scenarios[0].id", "");
    row(R"({"scenarios": [{"id": "a", "name": "A", "events": ["x"]}, {"id": "a", "name": "B", "events": ["x"]}]})",
        "scenarios[1].id", "a");
    row(R"({"scenarios": [{"id": "a", "name": "A", "events": ["x"], "roles": ["boss"]}]})",
        "scenarios[0].roles", "boss");
    row(R"({"scenarios": [{"id": "a", "name": "A", "events": ["x"], "low_multiple": 9}]})",
        "scenarios[0].high_multiple", "4");
    row(R"({"scenarios": [{"id": "a", "name": "A", "events": ["x"], "main": 1}]})", "scenarios[0].main", "1");
    row(R"({"scenarios": [{"id": "a", "name": "A", "events": ["x"], "actions_per_user_and_week": 2.55}]})",
        "scenarios[0].actions_per_user_and_week", "2.55");
    row(R"({"scenarios": [{"id": "a", "name": "A", "events": ["x"], "often": 3}]})", "scenarios[0].often",
        "3");
    row(R"({"modules": "Orders"})", "modules", "Orders");
    row(R"({"modules": [""]})", "modules", "");
    row(R"({"standards": {"breadth_percent": 101}})", "standards.breadth_percent", "101");
    row(R"({"standards": {"account": {"depth": 3}}})", "standards.account.depth", "3");
    row(R"({"standards": {"account": {"breadth_percent": 3}}})", "standards.account.breadth_percent", "3");
    row(R"({"standards": {"module": {"active_days_per_user_and_week": 7.1}}})",
        "standards.module.active_days_per_user_and_week", "7.1");
    row(R"({"standards": {"modules": {"Stock": {"least_minutes": -1}}}})",
        "standards.modules.Stock.least_minutes", "-1");
    row(R"({"standards": {"modules": {"Stock": 4}}})", "standards.modules.Stock", "4");
    row(R"({"features_of_roles": {"boss": ["x"]}})", "features_of_roles.boss", "[\"x\"]");
    row(R"({"features_of_roles": {"manager": "x"}})", "features_of_roles.manager", "x");
    row(R"({"north_star": {}})", "north_star.name", "");
    row(R"({"north_star": {"name": "T"}})", "north_star.measure", "");
    row(R"({"north_star": {"name": "T", "measure": "m", "events": ["x"]}})", "north_star.measure", "m");
    row(R"({"north_star": {"name": "T", "measure": "m", "threshold": 0}})", "north_star.threshold", "0");
    row(R"({"north_star": {"name": "T", "measure": "m", "deadline_months": 121}})",
        "north_star.deadline_months", "121");
    row(R"({"overrides": [{"set": {}}]})", "overrides[0].when", "{}");
    row(R"({"overrides": [{"when": {"region": "N"}, "set": {}}]})", "overrides[0].when.region", "N");
    row(R"({"overrides": [{"when": {"segment": ""}, "set": {}}]})", "overrides[0].when.segment", "");
    row(R"({"overrides": [{"when": {"segment": "S"}, "set": {"low_multiple": 0}}]})",
        "overrides[0].set.low_multiple", "0");
    row(R"({"overrides": [{"when": {"segment": "S"}, "set": {"low_multiple": 5}}]})",
        "overrides[0].set.high_multiple", "4");
    row(R"({"overrides": [{"when": {"segment": "S"}, "set": {"key_actions": {"x": 1}}}]})",
        "overrides[0].set.key_actions", "{\"x\":1}");
    row(R"({"overrides": [{"when": {"segment": "S"}, "set": {"login_events": []}}]})",
        "overrides[0].set.login_events", "[]");
    row(R"({"overrides": [{"when": {"segment": "S"}, "set": {"overrides": []}}]})",
        "overrides[0].set.overrides", "[]");
    row(R"({"overrides": [{"when": {"segment": "S"}, "set": {"calendar": "us"}}]})",
        "overrides[0].set.calendar", "us");
}

void TestPolicyParts::errors()
{
    QFETCH(QByteArray, json);
    const auto policy = Policy::fromJson(json);
    QVERIFY(!policy.has_value());
    QCOMPARE(policy.error().code, ErrorCode::PolicyInvalid);
    QTEST(policy.error().subject, "key");
    QTEST(policy.error().value, "value");
}

void TestPolicyParts::groups_data()
{
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<bool>("matches"); // a large POS account that is live
    QTest::newRow("its segment") << QByteArray(R"({"segment": "large"})") << true;
    QTest::newRow("another segment") << QByteArray(R"({"segment": "Large"})") << false;
    QTest::newRow("its product") << QByteArray(R"({"product": "POS"})") << true;
    QTest::newRow("its stage") << QByteArray(R"({"stage": "live"})") << true;
    QTest::newRow("all three") << QByteArray(R"({"segment": "large", "product": "POS", "stage": "live"})")
                               << true;
    QTest::newRow("one of two") << QByteArray(R"({"segment": "large", "product": "CRM"})") << false;
}

void TestPolicyParts::groups()
{
    QFETCH(QByteArray, when);
    const Policy policy =
        read(QByteArray(R"({"overrides": [{"when": )" + when + R"(, "set": {"week": {"days": 5}}}]})"));
    const Policy effective = effectivePolicy(policy, account("large", "POS", "live"));
    QFETCH(bool, matches);
    QCOMPARE(effective.weekDays, matches ? 5 : 3);
    QVERIFY(effective.overrides.empty());
}

void TestPolicyParts::laterOverridesWin()
{
    const Policy policy = read(R"({"overrides": [
        {"when": {"segment": "large"}, "set": {"low_multiple": 1, "week": {"days": 4}}},
        {"when": {"product": "POS"}, "set": {"week": {"days": 5}}}]})");
    QCOMPARE(effectivePolicy(policy, account("large", "POS")).weekDays, 5);
    QCOMPARE(effectivePolicy(policy, account("large", "POS")).lowMultiple, 1);
    QCOMPARE(effectivePolicy(policy, account("large")).weekDays, 4);
    QCOMPARE(effectivePolicy(policy, account("small")).weekDays, 3);
}

void TestPolicyParts::nestedKeysStay()
{
    const Policy policy = read(R"({
        "month": {"rule": "working_days", "days": 9, "share_percent": 75},
        "standards": {"modules": {"Stock": {"depth_percent": 10, "least_minutes": 3}}},
        "scenarios": [{"id": "a", "name": "A", "events": ["x"]}],
        "features_of_roles": {"manager": ["x"], "admin": ["y"]},
        "overrides": [{"when": {"segment": "large"}, "set": {"month": {"days": 20},
            "standards": {"modules": {"Stock": {"depth_percent": 90}}},
            "scenarios": [], "features_of_roles": {"manager": []}}}]})");
    const Policy large = effectivePolicy(policy, account("large"));
    QCOMPARE(large.monthDays, 20);
    QCOMPARE(large.monthRule, Policy::MonthRule::WorkingDays);
    QCOMPARE(large.monthSharePercent, 75);
    QCOMPARE(large.standards.of(QStringLiteral("Stock")).depthPercent, std::optional(90));
    QCOMPARE(large.standards.of(QStringLiteral("Stock")).leastMinutes, std::optional(3));
    QVERIFY(large.scenarios.empty());
    QCOMPARE(large.roleFeatures.keys(), QStringList{QStringLiteral("admin")});
    QCOMPARE(effectivePolicy(policy, account("small")).scenarios.size(), size_t(1));
}

void TestPolicyParts::overridesThatContradict()
{
    const QByteArray both = R"({"overrides": [
        {"when": {"segment": "large"}, "set": {"low_multiple": 5, "high_multiple": 9}},
        {"when": {"%1": "%2"}, "set": {"high_multiple": 3}}]})";
    const auto met = Policy::fromJson(QByteArray(both).replace("%1", "product").replace("%2", "POS"));
    QVERIFY(!met.has_value());
    QCOMPARE(met.error().subject, QStringLiteral("overrides[1].set.high_multiple"));
    const auto apart = Policy::fromJson(QByteArray(both).replace("%1", "segment").replace("%2", "small"));
    QVERIFY(apart.has_value());
}

void TestPolicyParts::bookOfPolicies()
{
    Cache cache;
    qint64 id = 0;
    for (const char *segment : {"large", "small", "large", "mid"}) {
        cache.accounts.push_back(account(segment));
        cache.accounts.back().id = {++id};
    }
    const Day day = Day::of(2026, 10, 18);
    cache.changes.push_back({{3}, AccountField::Segment, day, QStringLiteral("mid")});
    const Policy policy = read(R"({"overrides": [
        {"when": {"segment": "large"}, "set": {"week": {"days": 4}}},
        {"when": {"segment": "small"}, "set": {"week": {"days": 2}}}]})");

    const BookPolicies before = bookPolicies(cache, policy, day - 1);
    QCOMPARE(before.byAccount, (std::vector<quint32>{1, 2, 1, 0}));
    QCOMPARE(before.policies.size(), size_t(3));
    QCOMPARE(before.of(0).weekDays, 4);
    QCOMPARE(before.of(3).weekDays, 3);
    const BookPolicies then = bookPolicies(cache, policy, day);
    QCOMPARE(then.byAccount, (std::vector<quint32>{1, 2, 0, 0}));
    for (size_t i = 0; i < cache.accounts.size(); ++i)
        QVERIFY(before.of(i)
                == effectivePolicy(policy, accountAt(cache.accounts[i], cache.changes, day - 1)));

    const BookPolicies plain = bookPolicies(cache, Policy(), day);
    QCOMPARE(plain.byAccount, (std::vector<quint32>(4, 0)));
    QVERIFY(plain.policies == std::vector<Policy>{Policy()});
}

QTEST_APPLESS_MAIN(TestPolicyParts)
#include "tst_policy_parts.moc"
