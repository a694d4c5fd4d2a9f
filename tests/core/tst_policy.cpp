#include "model/policy.h"

#include <QTest>

using namespace bw;

class TestPolicy : public QObject {
    Q_OBJECT

private slots:
    void defaults();
    void roundTrip();
    void readsEveryKey();
    void errors_data();
    void errors();
    void weights();
    void logins();
    void ownCalendars();
};

void TestPolicy::defaults()
{
    const auto policy = Policy::fromJson("{}");
    QVERIFY(policy.has_value());
    QVERIFY(*policy == Policy());
    QCOMPARE(policy->userSharePercent, 60);
    QCOMPARE(policy->lowMultiple, 2);
    QCOMPARE(policy->highMultiple, 4);
    QCOMPARE(policy->loginSharePercent, 60);
    QVERIFY(!policy->leastOpenedPercent);
    QCOMPARE(policy->activeDayLevel, Level::Low);
    QCOMPARE(policy->weekDays, 3);
    QCOMPARE(policy->monthDays, 12);
    QCOMPARE(policy->monthSharePercent, 60);
    QCOMPARE(policy->coefficientActiveDays, 1);
    QCOMPARE(policy->calendar, QStringLiteral("mon-fri"));
}

void TestPolicy::roundTrip()
{
    Policy odd;
    odd.keyActions = QMap<QString, qint32>{{QStringLiteral("下单"), 3}, {QStringLiteral("view \"x\""), 0}};
    odd.loginEvents = {QStringLiteral("登录"), QStringLiteral("open")};
    odd.userSharePercent = 15;
    odd.lowMultiple = 5;
    odd.highMultiple = 9;
    odd.loginSharePercent = 0;
    odd.leastOpenedPercent = 40;
    odd.activeDayLevel = Level::High;
    odd.weekDays = 5;
    odd.monthRule = Policy::MonthRule::WorkingDays;
    odd.monthDays = 20;
    odd.monthSharePercent = 75;
    odd.coefficientActiveDays = 3;
    odd.calendar = QStringLiteral("cn");
    for (const Policy &policy : {Policy(), odd}) {
        const auto again = Policy::fromJson(policy.toJson());
        QVERIFY(again.has_value());
        QVERIFY(*again == policy);
        QCOMPARE(again->toJson(), policy.toJson());
    }
    QVERIFY(!(odd == Policy()));
    QCOMPARE(Policy().toJson().count('\n') > 10, true);
}

void TestPolicy::readsEveryKey()
{
    const auto policy = Policy::fromJson(R"({
        "key_actions": {"commit": 1, "merge": 4}, "login_events": ["commit"], "user_share_percent": 50,
        "low_multiple": 1, "high_multiple": 3, "login_share_percent": 55, "least_opened_percent": 10,
        "active_day_level": "medium", "week": {"days": 4},
        "month": {"rule": "working_days", "days": 10, "share_percent": 70},
        "coefficient": {"active_days": 3}, "calendar": "seven-day"})");
    QVERIFY(policy.has_value());
    QCOMPARE(policy->keyActions->value(QStringLiteral("merge")), 4);
    QCOMPARE(policy->loginEvents, QStringList{QStringLiteral("commit")});
    QCOMPARE(policy->userSharePercent, 50);
    QCOMPARE(policy->lowMultiple, 1);
    QCOMPARE(policy->highMultiple, 3);
    QCOMPARE(policy->loginSharePercent, 55);
    QCOMPARE(policy->leastOpenedPercent, std::optional<qint32>(10));
    QCOMPARE(policy->activeDayLevel, Level::Medium);
    QCOMPARE(policy->weekDays, 4);
    QCOMPARE(policy->monthRule, Policy::MonthRule::WorkingDays);
    QCOMPARE(policy->monthDays, 10);
    QCOMPARE(policy->monthSharePercent, 70);
    QCOMPARE(policy->coefficientActiveDays, 3);
    QCOMPARE(policy->calendar, QStringLiteral("seven-day"));

    const auto nulls = Policy::fromJson(R"({"key_actions": null, "least_opened_percent": null})");
    QVERIFY(nulls.has_value());
    QVERIFY(*nulls == Policy());
}

void TestPolicy::errors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *json, const char *key, const char *value) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(key) << QString::fromUtf8(value);
    };
    row(R"({"low_multipel": 2})", "low_multipel", "2");
    row(R"({"week": {"day": 3}})", "week.day", "3");
    row(R"({"month": {"rule": "days", "foo": []}})", "month.foo", "[]");
    row(R"({"coefficient": {"days": 3}})", "coefficient.days", "3");
    row(R"({"user_share_percent": 0})", "user_share_percent", "0");
    row(R"({"user_share_percent": 101})", "user_share_percent", "101");
    row(R"({"user_share_percent": 59.5})", "user_share_percent", "59.5");
    row(R"({"user_share_percent": "60"})", "user_share_percent", "60");
    row(R"({"user_share_percent": null})", "user_share_percent", "null");
    row(R"({"user_share_percent": true})", "user_share_percent", "true");
    row(R"({"user_share_percent": 1e300})", "user_share_percent", "1e+300");
    row(R"({"low_multiple": 0})", "low_multiple", "0");
    row(R"({"low_multiple": 1001})", "low_multiple", "1001");
    row(R"({"high_multiple": -4})", "high_multiple", "-4");
    row(R"({"low_multiple": 5})", "high_multiple", "4");
    row(R"({"login_share_percent": -1})", "login_share_percent", "-1");
    row(R"({"login_share_percent": 101})", "login_share_percent", "101");
    row(R"({"least_opened_percent": 101})", "least_opened_percent", "101");
    row(R"({"least_opened_percent": "off"})", "least_opened_percent", "off");
    row(R"({"active_day_level": "zero"})", "active_day_level", "zero");
    row(R"({"active_day_level": 1})", "active_day_level", "1");
    row(R"({"week": 3})", "week", "3");
    row(R"({"week": {"days": 8}})", "week.days", "8");
    row(R"({"week": {"days": 0}})", "week.days", "0");
    row(R"({"month": {"rule": "weekly"}})", "month.rule", "weekly");
    row(R"({"month": {"days": 32}})", "month.days", "32");
    row(R"({"month": {"share_percent": 0}})", "month.share_percent", "0");
    row(R"({"coefficient": {"active_days": 8}})", "coefficient.active_days", "8");
    row(R"({"calendar": "us"})", "calendar", "us");
    row(R"({"calendar": 7})", "calendar", "7");
    row(R"({"key_actions": ["commit"]})", "key_actions", "[\"commit\"]");
    row(R"({"key_actions": {"commit": -1}})", "key_actions.commit", "-1");
    row(R"({"key_actions": {"commit": 0.5}})", "key_actions.commit", "0.5");
    row(R"({"key_actions": {"": 1}})", "key_actions.", "1");
    row(R"({"login_events": "commit"})", "login_events", "commit");
    row(R"({"login_events": ["commit", 4]})", "login_events", "4");
    row(R"([1])", "", "");
    row("", "", "");
    row(R"({"week": )", "", "");
}

void TestPolicy::errors()
{
    QFETCH(QByteArray, json);
    const auto policy = Policy::fromJson(json);
    QVERIFY(!policy.has_value());
    QCOMPARE(policy.error().code, ErrorCode::PolicyInvalid);
    QTEST(policy.error().subject, "key");
    QTEST(policy.error().value, "value");
    QVERIFY(!policy.error().subject.isEmpty() || !policy.error().detail.isEmpty());
}

void TestPolicy::weights()
{
    Policy policy;
    for (const char *word : {"login", "log_in", "sign_in", "logout", "登录", "登陆", "Login"})
        QCOMPARE(policy.weightOf(QString::fromUtf8(word)), 0);
    QCOMPARE(policy.weightOf(QStringLiteral("commit")), 1);
    QCOMPARE(policy.weightOf(QStringLiteral("login_failed")), 1);
    policy.keyActions = QMap<QString, qint32>{{QStringLiteral("login"), 2}};
    QCOMPARE(policy.weightOf(QStringLiteral("login")), 2);
    QCOMPARE(policy.weightOf(QStringLiteral("commit")), 0);
}

void TestPolicy::logins()
{
    Policy policy;
    QVERIFY(policy.isLogin(QStringLiteral("commit")));
    policy.loginEvents = {QStringLiteral("login")};
    QVERIFY(policy.isLogin(QStringLiteral("login")));
    QVERIFY(!policy.isLogin(QStringLiteral("commit")));
}

void TestPolicy::ownCalendars()
{
    const QByteArray json = R"({"calendar": "de-by"})";
    QVERIFY(!Policy::fromJson(json).has_value());
    const auto policy = Policy::fromJson(json, {QStringLiteral("mon-fri"), QStringLiteral("de-by")});
    QVERIFY(policy.has_value());
    QCOMPARE(policy->calendar, QStringLiteral("de-by"));
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
