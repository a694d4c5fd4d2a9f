// Versions of the rules: what differs between two, what was kept of a draft, and one key at a time.
#include "model/policy_edit.h"
#include "store/cache_reader.h"
#include "store/policies.h"
#include "support/workspace.h"

#include <QJsonArray>
#include <QTest>

using namespace bw;
using test::must;

namespace {

PolicyVersion version(int weekDays, const char *savedAt, const char *note)
{
    PolicyVersion version;
    version.policy.weekDays = weekDays;
    version.author = QStringLiteral("Lin Yue");
    version.note = QLatin1String(note);
    version.savedAt = QDateTime::fromString(QLatin1String(savedAt), Qt::ISODateWithMs);
    return version;
}

Policy policy(const QByteArray &json)
{
    return must(Policy::fromJson(json));
}

} // namespace

class TestPolicyVersions : public QObject {
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void marks();
    void oneVersion();
    void draftIsKept();
    void draftThatCannotBeRead();
    void calendarThatIsGone();
    void ruleByKey();
    void ruleOfAGroup();
    void ruleThatDoesNotFit();
};

void TestPolicyVersions::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const char *before, const char *after, const char *keys) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                            << QString::fromUtf8(keys).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "{}", R"({"week": {"days": 3}})", "");
    row("one number", "{}", R"({"low_multiple": 1})", "low_multiple");
    row("nested", "{}", R"({"week": {"days": 4}, "month": {"days": 9}})", "month.days week.days");
    row("first weights", "{}", R"({"key_actions": {"a": 1}})", "key_actions");
    row("weights", R"({"key_actions": {"a": 1, "b": 2}})", R"({"key_actions": {"a": 3, "c": 1}})",
        "key_actions.a key_actions.b key_actions.c");
    row("a list", R"({"modules": ["A"]})", R"({"modules": ["A", "B"]})", "modules");
    const char *orders = R"({"scenarios": [{"id": "o", "name": "Orders", "events": ["x"]}]})";
    row("a new scenario", "{}", orders, "scenarios.o");
    row("of a scenario", orders,
        R"({"scenarios": [{"id": "o", "name": "Orders", "events": ["x"], "share_percent": 70}]})",
        "scenarios.o.share_percent");
    row("scenarios in another order",
        R"({"scenarios": [{"id": "o", "name": "O", "events": ["x"]}, {"id": "p", "name": "P", "events": ["x"]}]})",
        R"({"scenarios": [{"id": "p", "name": "P", "events": ["x"]}, {"id": "o", "name": "O", "events": ["x"]}]})",
        "scenarios");
    row("an exception", R"({"overrides": [{"when": {"segment": "S"}, "set": {"low_multiple": 1}}]})",
        R"({"overrides": [{"when": {"segment": "S"}, "set": {"low_multiple": 2}}]})",
        R"(overrides[{"segment":"S"}].set.low_multiple)");
    row("a new exception", "{}",
        R"({"overrides": [{"when": {"segment": "S"}, "set": {"low_multiple": 1, "week": {"days": 5}}}]})",
        R"(overrides[{"segment":"S"}].set.low_multiple overrides[{"segment":"S"}].set.week.days)");
    row("an exception that changes nothing", "{}",
        R"({"overrides": [{"when": {"segment": "S"}, "set": {"low_multiple": 2}}]})",
        R"(overrides[{"segment":"S"}].set.low_multiple)");
    row("an exception before another",
        R"({"overrides": [{"when": {"segment": "S"}, "set": {"low_multiple": 1}}]})",
        R"({"overrides": [{"when": {"stage": "live"}, "set": {"week": {"days": 4}}},
                          {"when": {"segment": "S"}, "set": {"low_multiple": 1}}]})",
        R"(overrides[{"stage":"live"}].set.week.days)");
    row("north star", "{}", R"({"north_star": {"name": "T", "measure": "t"}})", "north_star");
}

void TestPolicyVersions::changes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QStringList keys;
    for (const PolicyChange &change : changesBetween(policy(before), policy(after))) {
        keys += change.key;
        QVERIFY(change.before != change.after);
    }
    QTEST(keys, "keys");
    const auto back = changesBetween(policy(after), policy(before));
    QCOMPARE(back.size(), size_t(keys.size()));
}

void TestPolicyVersions::marks()
{
    std::vector<PolicyVersion> versions{version(4, "2026-03-01T15:30:00.000Z", "first"),
                                        version(4, "2026-03-02T16:30:00.000Z", "second")};
    versions[0].id = {1};
    versions[1].id = {2};
    versions[1].policy.lowMultiple = 1;
    const std::vector<PolicyMark> marks = marksOf(versions, QStringLiteral("Asia/Shanghai"));
    QCOMPARE(marks.size(), size_t(2));
    QCOMPARE(marks[0].day, Day::of(2026, 3, 1)); // 23:30 there
    QCOMPARE(marks[1].day, Day::of(2026, 3, 3)); // half past midnight
    QCOMPARE(marks[0].changes.size(), size_t(1));
    QCOMPARE(marks[0].changes[0].key, QStringLiteral("week.days"));
    QCOMPARE(marks[1].changes[0].key, QStringLiteral("low_multiple"));
    QCOMPARE(marks[1].note, QStringLiteral("second"));
    QCOMPARE(versionOn(marks, Day::of(2026, 2, 28)), 0);
    QCOMPARE(versionOn(marks, Day::of(2026, 3, 1)), 1);
    QCOMPARE(versionOn(marks, Day::of(2026, 3, 2)), 1);
    QCOMPARE(versionOn(marks, Day::of(2026, 12, 31)), 2);
}

void TestPolicyVersions::oneVersion()
{
    const test::TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    const PolicyId first = must(savePolicy(workspace, version(4, "2026-03-01T15:30:00.000Z", "first")));
    must(savePolicy(workspace, version(5, "2026-03-02T15:30:00.000Z", "second")));
    QCOMPARE(must(loadPolicy(workspace, first)).policy.weekDays, 4);
    QVERIFY(must(loadPolicy(workspace, {0})) == PolicyVersion());
    const auto none = loadPolicy(workspace, {7});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::PolicyUnknown);
    QCOMPARE(none.error().value, QStringLiteral("7"));
    const Cache cache = must(loadBook(workspace));
    QCOMPARE(cache.policyMarks.size(), size_t(2));
    QCOMPARE(cache.policyVersion, 2);
}

void TestPolicyVersions::draftIsKept()
{
    const test::TemporaryWorkspace temporary;
    PolicyDraft draft;
    draft.policy.weekDays = 6;
    draft.policy.keyActions = QMap<QString, qint32>{{QStringLiteral("下单"), 2}};
    draft.base = {3};
    draft.author = QStringLiteral("林悦");
    draft.startedAt = QDateTime::fromString(QStringLiteral("2026-03-01T15:30:00.125Z"), Qt::ISODateWithMs);
    qint64 revision = 0;
    {
        Workspace workspace = temporary.open();
        QVERIFY(!must(loadDraft(workspace)));
        revision = must(loadBook(workspace)).revision;
        must(saveDraft(workspace, draft));
    }
    Workspace workspace = temporary.open();
    QVERIFY(must(loadDraft(workspace)) == draft);
    // No figure depends on it.
    QCOMPARE(must(loadBook(workspace)).revision, revision);
    QVERIFY(must(loadBook(workspace)).policy == Policy());
    must(saveDraft(workspace, std::nullopt));
    QVERIFY(!must(loadDraft(workspace)));
}

void TestPolicyVersions::draftThatCannotBeRead()
{
    const test::TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    PolicyDraft draft;
    must(saveDraft(workspace, draft));
    for (const char *damaged : {"[", "{}", R"({"policy": {"week": {"days": 99}}})"}) {
        must(sql::run(workspace.database(),
                      QStringLiteral("UPDATE setting SET value = ? WHERE name = 'policy_draft'"),
                      {QLatin1String(damaged)}));
        const auto read = loadDraft(workspace);
        QVERIFY(read.has_value());
        QVERIFY2(!*read || (*read)->policy == Policy(), damaged);
    }
}

void TestPolicyVersions::calendarThatIsGone()
{
    const test::TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    PolicyVersion own = version(3, "2026-03-01T15:30:00.000Z", "");
    own.policy.calendar = QStringLiteral("de-by");
    must(savePolicy(workspace, own));
    QCOMPARE(must(loadBook(workspace)).policy.calendar, QStringLiteral("de-by"));
}

void TestPolicyVersions::ruleByKey()
{
    const Policy shipped;
    QCOMPARE(ruleValue(shipped, {}, QStringLiteral("month.days")).toInt(), 12);
    QVERIFY(ruleValue(shipped, {}, QStringLiteral("key_actions")).isNull());
    const Policy changed = must(withRule(shipped, {}, QStringLiteral("month.days"), 9));
    QCOMPARE(changed.monthDays, 9);
    QCOMPARE(changed.monthSharePercent, 60);
    QVERIFY(must(withRule(changed, {}, QStringLiteral("month.days"), 12)) == shipped);
}

void TestPolicyVersions::ruleOfAGroup()
{
    const AccountGroup large{QStringLiteral("large"), {}, {}};
    const QString key = QStringLiteral("week.days");
    Policy changed = must(withRule({}, large, key, 5));
    QCOMPARE(changed.weekDays, 3);
    QCOMPARE(changed.overrides.size(), size_t(1));
    QCOMPARE(ruleValue(changed, large, key).toInt(), 5);
    QCOMPARE(ruleValue(changed, {}, key).toInt(), 3);
    QVERIFY(isException(changed, large, key));
    QVERIFY(!isException(changed, large, QStringLiteral("month.days")));
    QCOMPARE(ruleValue(changed, large, QStringLiteral("month.days")).toInt(), 12);
    changed = must(withRule(changed, large, QStringLiteral("low_multiple"), 1));
    QCOMPARE(changed.overrides.size(), size_t(1));
    changed = must(withRule(changed, large, key, QJsonValue(QJsonValue::Undefined)));
    QCOMPARE(ruleValue(changed, large, key).toInt(), 3);
    changed =
        must(withRule(changed, large, QStringLiteral("low_multiple"), QJsonValue(QJsonValue::Undefined)));
    QVERIFY(changed == Policy()); // the last key takes the exception along
}

void TestPolicyVersions::ruleThatDoesNotFit()
{
    const auto low = withRule({}, {}, QStringLiteral("low_multiple"), 9);
    QVERIFY(!low);
    QCOMPARE(low.error().subject, QStringLiteral("high_multiple"));
    const auto scenario = withRule({}, {}, QStringLiteral("scenarios"), QJsonArray{QJsonObject()});
    QVERIFY(!scenario);
    QVERIFY(scenario.error().subject.startsWith(QLatin1String("scenarios[0].")));
}

QTEST_GUILESS_MAIN(TestPolicyVersions)
#include "tst_policy_versions.moc"
