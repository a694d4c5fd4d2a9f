// Rules of alerts in the policy's JSON.
#include "model/book_policies.h"
#include "model/policy_changes.h"
#include "model/policy_edit.h"

#include <QTest>

using namespace bw;

class TestAlertRules : public QObject {
    Q_OBJECT

private slots:
    void shipped();
    void roundTrip();
    void oneKey();
    void ownRules();
    void errors_data();
    void errors();
    void group();
    void changes();
};

namespace {

Policy read(const QByteArray &json)
{
    const auto policy = Policy::fromJson(json);
    if (!policy)
        qFatal("%s: %s", qPrintable(policy.error().subject), qPrintable(policy.error().value));
    return *policy;
}

const AlertRule &rule(const Policy &policy, const char *id)
{
    for (const AlertRule &one : policy.alerts.rules) {
        if (one.id == QLatin1String(id))
            return one;
    }
    qFatal("no rule %s", id);
}

constexpr auto own = R"({"alerts": {"most_new": 5, "rules": {
    "7c": {"name": "Zeal", "kind": "voice", "when": [{"metric": "nps", "is": "above", "value": 49.5}]},
    "8d": {"name": "Aim", "high": false, "cooldown_days": 0, "when": [
        {"metric": "trend_percent", "is": "below", "value": 50},
        {"metric": "arr", "is": "at_least", "value": 100000}]}}}})";

} // namespace

void TestAlertRules::shipped()
{
    // A policy that was stored before there were alerts has the shipped rules.
    QCOMPARE(read("{}").alerts, shippedAlertRules());
    for (const AlertRule &one : shippedAlertRules().rules) {
        QVERIFY(isShippedRule(one.id) && one.on && !one.when.empty());
        for (const AlertCondition &condition : one.when)
            QCOMPARE(alertMetricFromName(alertMetricName(condition.metric)), std::optional(condition.metric));
    }
    QVERIFY(!isShippedRule(QStringLiteral("7c")));
}

void TestAlertRules::roundTrip()
{
    const Policy policy = read(own);
    QCOMPARE(policy.alerts.mostNew, 5);
    const Policy again = read(policy.toJson());
    QVERIFY(again == policy);
    QCOMPARE(again.toJson(), policy.toJson());
}

void TestAlertRules::oneKey()
{
    const Policy policy = read(R"({"alerts": {"rules": {"no_key_action": {"on": false}}}})");
    AlertRule expected = rule(Policy(), "no_key_action");
    expected.on = false;
    QCOMPARE(rule(policy, "no_key_action"), expected);
    QCOMPARE(policy.alerts.rules.size(), shippedAlertRules().rules.size());
}

void TestAlertRules::ownRules()
{
    const Policy policy = read(own);
    const size_t shippedRules = shippedAlertRules().rules.size();
    QCOMPARE(policy.alerts.rules.size(), shippedRules + 2);
    // By their names.
    const AlertRule &first = policy.alerts.rules[shippedRules];
    QCOMPARE(first.name, QStringLiteral("Aim"));
    QVERIFY(!first.high);
    QCOMPARE(first.kind, AlertKind::Behaviour);
    QCOMPARE(first.when[1], (AlertCondition{AlertMetric::Arr, CompareBy::AtLeast, 100000}));
    QCOMPARE(policy.alerts.rules.back().when[0].value, 49.5);
}

void TestAlertRules::errors_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const char *rules, const char *subject) {
        QTest::newRow(name) << QByteArray(rules) << QString::fromLatin1(subject);
    };
    row("no condition", R"({"a": {"name": "A"}})", "alerts.rules.a.when");
    row("no name", R"({"a": {"when": [{"metric": "nps", "is": "below", "value": 1}]}})",
        "alerts.rules.a.name");
    row("metric", R"({"a": {"name": "A", "when": [{"metric": "luck", "is": "below", "value": 1}]}})",
        "alerts.rules.a.when[0].metric");
    row("comparison", R"({"no_touch": {"when": [{"metric": "nps", "is": "under", "value": 1}]}})",
        "alerts.rules.no_touch.when[0].is");
    row("no value", R"({"no_touch": {"when": [{"metric": "nps", "is": "below"}]}})",
        "alerts.rules.no_touch.when[0].value");
    row("text", R"({"no_touch": {"when": [{"metric": "nps", "is": "below", "value": "1"}]}})",
        "alerts.rules.no_touch.when[0].value");
    row("emptied", R"({"no_touch": {"when": []}})", "alerts.rules.no_touch.when");
    row("kind", R"({"no_touch": {"kind": "odd"}})", "alerts.rules.no_touch.kind");
    row("cooldown", R"({"no_touch": {"cooldown_days": -1}})", "alerts.rules.no_touch.cooldown_days");
    row("unknown key", R"({"no_touch": {"threshold": 3}})", "alerts.rules.no_touch.threshold");
    row("no object", R"({"no_touch": 3})", "alerts.rules.no_touch");
    row("dots", R"({"a.b": {"name": "A", "when": [{"metric": "nps", "is": "below", "value": 1}]}})",
        "alerts.rules.a.b");
}

void TestAlertRules::errors()
{
    QFETCH(QByteArray, rules);
    const auto policy = Policy::fromJson("{\"alerts\": {\"rules\": " + rules + "}}");
    QVERIFY(!policy);
    QCOMPARE(policy.error().code, ErrorCode::PolicyInvalid);
    QTEST(policy.error().subject, "subject");
}

void TestAlertRules::group()
{
    const Policy policy = read(R"({"overrides": [{"when": {"segment": "small"}, "set": {"alerts": {"rules": {
        "no_touch": {"when": [{"metric": "days_without_touch", "is": "at_least", "value": 90}]}}}}}]})");
    Account small;
    small.segment = QStringLiteral("small");
    const Policy effective = effectivePolicy(policy, small);
    QCOMPARE(rule(effective, "no_touch").when.front().value, 90.0);
    QCOMPARE(rule(effective, "no_key_action"), rule(Policy(), "no_key_action"));
    QCOMPARE(rule(effectivePolicy(policy, Account()), "no_touch").when.front().value, 30.0);
    QVERIFY(read(policy.toJson()) == policy);
    // By the key, as pages set it.
    const AccountGroup large{QStringLiteral("large"), {}, {}};
    const auto off = withRule(policy, large, QStringLiteral("alerts.rules.no_touch.on"), false);
    QVERIFY(off.has_value());
    Account big;
    big.segment = QStringLiteral("large");
    QVERIFY(!rule(effectivePolicy(*off, big), "no_touch").on);
    // A group has no rule of its own.
    const auto wrong = Policy::fromJson(R"({"overrides": [{"when": {"segment": "small"}, "set": {"alerts": {
        "rules": {"a": {"name": "A", "when": [{"metric": "nps", "is": "below", "value": 1}]}}}}}]})");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().subject, QStringLiteral("overrides[0].set.alerts.rules.a"));
}

void TestAlertRules::changes()
{
    Policy changed;
    changed.alerts.rules[1].on = false;
    changed.alerts.rules[2].when.front().value = 2;
    const auto found = changesBetween(Policy(), changed);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].key, QStringLiteral("alerts.rules.no_key_action.on"));
    QCOMPARE(found[1].key, QStringLiteral("alerts.rules.weekly_lost.when[0].value"));
    const auto added = changesBetween(Policy(), read(R"({"alerts": {"rules": {"a": {"name": "A", "when": [
        {"metric": "nps", "is": "below", "value": 1}]}}}})"));
    QCOMPARE(added.size(), size_t(1));
    QCOMPARE(added[0].key, QStringLiteral("alerts.rules.a"));
}

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alert_rules.moc"
