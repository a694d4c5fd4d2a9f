#include "activity/book.h"
#include "activity/dimensions.h"
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

struct Ground {
    test::BookBuilder book;
    BookInputs inputs;
    explicit Ground(Day begin = asOf - 300, const std::vector<MarkedGap> &gaps = {})
    {
        book.use(book.account(s("a")), begin, 1);
        book.rows(asOf, 1);
        book.cache.markedGaps = gaps;
        inputs = bookInputs(book.finish(), s("mon-fri"), asOf);
    }
    UseDimensions of(const AccountUse &use, const QString &modules = {}, const Policy &policy = {}) const
    {
        Account account;
        account.modules = modules;
        return useDimensions(use, eventRules(policy, use.events), policy, account, inputs.days,
                             inputs.accounts.front());
    }
};

const Dimensions &moduleOf(const UseDimensions &all, const char *name)
{
    for (const Dimensions &one : all.modules) {
        if (one.module == s(name))
            return one;
    }
    qFatal("no module %s", name);
    return all.account;
}

QString findings(const Dimensions &dimensions)
{
    QStringList names;
    for (const UseFinding finding : dimensions.findings)
        names += findingName(finding);
    return names.join(u' ');
}

void days(test::UseBuilder &builder, const char *user, std::initializer_list<int> ago, const char *event,
          const char *module, qint64 seconds = 0, qint64 quantity = 1)
{
    for (const int day : ago)
        builder.row(asOf - day, s(user),
                    {.event = s(event), .module = s(module), .quantity = quantity, .seconds = seconds});
}

} // namespace

class TestDimensions : public QObject {
    Q_OBJECT

private slots:
    void breadth_data();
    void breadth();
    void depth();
    void frequency();
    void frequencyOfTheYoungAndOfGaps();
    void duration();
    void readings_data();
    void readings();
    void exactStandards();
    void ownStandards();
    void withoutUsersOrModules();
    void nothingKnown();
    void partlyKnown();
    void likePlainCode();
};

void TestDimensions::breadth_data()
{
    QTest::addColumn<QString>("own"); // the account's list
    QTest::addColumn<QStringList>("policy");
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("entitled");
    QTest::addColumn<QString>("rows");
    QTest::newRow("its own list") << s("orders;stock;members;sales;reports;pay") << QStringList() << qint64(2)
                                  << qint64(6) << s("members- orders stock pay- reports- sales-");
    QTest::newRow("spaces, case and an empty name")
        << s(" Orders ; ;STOCK") << QStringList{s("x")} << qint64(2) << qint64(2) << s("Orders STOCK");
    QTest::newRow("the policy's") << QString() << QStringList{s("orders"), s("pay")} << qint64(1) << qint64(2)
                                  << s("orders pay- stock+");
    QTest::newRow("every one of the book")
        << QString() << QStringList() << qint64(2) << qint64(3) << s("orders reports- stock");
    QTest::newRow("one that nobody bought")
        << s("orders") << QStringList() << qint64(1) << qint64(1) << s("orders stock+");
}

void TestDimensions::breadth()
{
    QFETCH(QString, own);
    QFETCH(QStringList, policy);
    QFETCH(qint64, used);
    QFETCH(qint64, entitled);
    QFETCH(QString, rows);
    test::UseBuilder builder;
    builder.event(s("view"), s("reports"));
    days(builder, "u", {1}, "order", "orders");
    days(builder, "u", {27}, "count", "stock");
    days(builder, "u", {28}, "view", "reports");
    days(builder, "u", {-1}, "sell", "sales");
    builder.event(s("login"));
    Policy rules;
    rules.modules = policy;
    // An event of tomorrow is no reason to be entitled.
    AccountUse use = builder.finish();
    if (own.isEmpty() && policy.isEmpty())
        use.events[builder.event(s("sell"), s("sales"))].module.clear();
    const UseDimensions all = Ground().of(use, own, rules);
    QCOMPARE(all.account.breadth, (Share{used, entitled}));
    QCOMPARE(all.account.has(UseFinding::BreadthLow), 100 * used < 50 * entitled);
    QStringList drawn;
    for (const Dimensions &one : all.modules)
        drawn += one.module
            + (one.has(UseFinding::NotUsed)           ? s("-")
                   : one.has(UseFinding::NotEntitled) ? s("+")
                                                      : QString());
    QStringList expected = rows.split(u' ');
    expected.sort(Qt::CaseInsensitive);
    drawn.sort(Qt::CaseInsensitive);
    QCOMPARE(drawn, expected);
}

void TestDimensions::depth()
{
    test::UseBuilder builder;
    for (const char *event : {"order", "edit", "ship", "cancel", "return"})
        builder.event(s(event), s("orders"));
    for (const char *event : {"count", "move"})
        builder.event(s(event), s("stock"));
    builder.event(s("view"), s("reports"));
    builder.event(s("look"), s("orders"));
    days(builder, "u", {0, 1}, "order", "orders");
    days(builder, "v", {3}, "edit", "orders");
    days(builder, "v", {3}, "look", "orders");
    days(builder, "v", {4}, "count", "stock");
    Policy policy;
    policy.keyActions.emplace();
    for (const char *event : {"order", "edit", "ship", "cancel", "return", "count", "move", "view"})
        policy.keyActions->insert(s(event), 1);
    const UseDimensions all = Ground().of(builder.finish(), {}, policy);
    QCOMPARE(all.account.depth, (Share{3, 7})); // reports are not used, looking is no key action
    QCOMPARE(moduleOf(all, "orders").depth, (Share{2, 5}));
    QCOMPARE(moduleOf(all, "stock").depth, (Share{1, 2}));
    QVERIFY(!moduleOf(all, "reports").depth.value());
}

void TestDimensions::frequency()
{
    test::UseBuilder builder;
    days(builder, "daily", {0, 1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15}, "order", "orders");
    days(builder, "daily", {0, 1}, "count", "stock"); // the same days
    days(builder, "seldom", {3, 20}, "count", "stock");
    days(builder, "login only", {4, 11}, "login", "");
    const UseDimensions all = Ground().of(builder.finish());
    QCOMPARE(all.account.users, 3);
    QCOMPARE(all.account.frequency.value(), std::optional(16.0 / 3 / 4));
    QCOMPARE(moduleOf(all, "orders").frequency.value(), std::optional(3.0));
    QCOMPARE(moduleOf(all, "stock").frequency.value(), std::optional(0.5));
    QCOMPARE(moduleOf(all, "stock").users, 2);
    QVERIFY(all.account.has(UseFinding::FrequencyLow)); // 1.33 of 2
    QVERIFY(!moduleOf(all, "orders").has(UseFinding::FrequencyLow));
    QVERIFY(moduleOf(all, "stock").has(UseFinding::FrequencyLow));
}

void TestDimensions::frequencyOfTheYoungAndOfGaps()
{
    test::UseBuilder builder;
    days(builder, "u", {0, 1, 2}, "order", "orders");
    const AccountUse &use = builder.finish();
    QCOMPARE(Ground().of(use).account.frequency.value(), std::optional(3.0 / 4));
    // An account of 14 days was there for two weeks only.
    QCOMPARE(Ground(asOf - 13).of(use).account.frequency.value(), std::optional(3.0 / 2));
    // Two weeks that nobody knows of are no weeks of silence; a gap day with data is known.
    const Ground gap(asOf - 300, {MarkedGap{{}, {asOf - 16, asOf - 2}}});
    QCOMPARE(gap.of(use).account.frequency.value(), std::optional(3.0 / 2));
}

void TestDimensions::duration()
{
    test::UseBuilder builder;
    days(builder, "u", {0, 1}, "count", "stock", 600);
    days(builder, "u", {0}, "order", "orders");
    days(builder, "v", {2}, "order", "orders");
    builder.row(asOf - 3, s("v"),
                {.event = s("count"), .module = s("stock"), .seconds = 15000, .longest = 14400});
    builder.row(asOf - 4, s("v"),
                {.event = s("count"), .module = s("stock"), .seconds = 15000, .longest = 14401});
    const UseDimensions all = Ground().of(builder.finish());
    QCOMPARE(all.account.minutes, (Share{31200, 5 * 60}));
    QCOMPARE(moduleOf(all, "stock").minutes.value(), std::optional(130.0));
    QVERIFY(!moduleOf(all, "orders").minutes.value()); // not timed: not known, and not low
    QVERIFY(!moduleOf(all, "orders").has(UseFinding::DurationLow));
    QCOMPARE(all.account.longestSeconds, 14401);
    QCOMPARE(all.account.longSessions, 1); // 240 minutes are the standard, one second more is too long
    QVERIFY(all.account.has(UseFinding::LongSession));
    QVERIFY(moduleOf(all, "stock").has(UseFinding::LongSession));
}

void TestDimensions::readings_data()
{
    QTest::addColumn<int>("events"); // of 10 key events of the module
    QTest::addColumn<int>("daysOfUse");
    QTest::addColumn<qint64>("seconds"); // of each
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all well") << 5 << 16 << qint64(600) << qint64(3) << s("");
    QTest::newRow("frequent but shallow")
        << 2 << 16 << qint64(600) << qint64(3) << s("depth_low frequent_but_shallow");
    QTest::newRow("seldom and shallow") << 2 << 4 << qint64(600) << qint64(3) << s("depth_low frequency_low");
    QTest::newRow("long but few actions") << 5 << 16 << qint64(1201) << qint64(2) << s("long_but_few");
    QTest::newRow("ten minutes an action") << 5 << 16 << qint64(1200) << qint64(2) << s("");
    QTest::newRow("too brief") << 5 << 16 << qint64(299) << qint64(3) << s("duration_low");
    QTest::newRow("brief and few is not stuck")
        << 5 << 16 << qint64(299) << qint64(0) << s("depth_low duration_low frequent_but_shallow");
    QTest::newRow("not timed") << 5 << 16 << qint64(0) << qint64(1) << s("");
}

void TestDimensions::readings()
{
    QFETCH(int, events);
    QFETCH(int, daysOfUse);
    QFETCH(qint64, seconds);
    QFETCH(qint64, quantity);
    QFETCH(QString, expected);
    test::UseBuilder builder;
    for (int event = 0; event < 10; ++event)
        builder.event(QStringLiteral("e%1").arg(event), s("m"));
    for (int day = 0; day < daysOfUse; ++day)
        builder.row(asOf - day, s("u"),
                    {.event = QStringLiteral("e%1").arg(day % events),
                     .module = s("m"),
                     .quantity = quantity,
                     .seconds = seconds});
    QCOMPARE(findings(Ground().of(builder.finish()).account), expected);
}

/// Thresholds are compared in whole numbers.
void TestDimensions::exactStandards()
{
    QVERIFY(!(Share{1, 3}.below(1, 3)));
    QVERIFY((Share{999'999, 3'000'000}.below(1, 3)));
    QVERIFY(!(Share{0, 0}.below(1, 1)));
    QVERIFY(!(Share{7, 10}.below(70, 100)));
    QVERIFY((Share{69, 100}.below(70, 100)));
    // 4 of 10 key events are 40 %; 8 days in 4 weeks are 2 a week.
    test::UseBuilder builder;
    for (int event = 0; event < 10; ++event)
        builder.event(QStringLiteral("e%1").arg(event), s("m"));
    for (int day = 0; day < 8; ++day)
        builder.row(asOf - day, s("u"), {.event = QStringLiteral("e%1").arg(day % 4), .module = s("m")});
    const Dimensions exact = Ground().of(builder.finish()).account;
    QVERIFY2(exact.findings.empty(), qPrintable(findings(exact)));
}

void TestDimensions::ownStandards()
{
    test::UseBuilder builder;
    days(builder, "u", {0, 7, 14, 21}, "close", "reports");
    days(builder, "u", {0, 7, 14, 21}, "order", "orders");
    Policy policy;
    policy.standards.modules[s("reports")] = UseStandard{{}, 5, {}, {}};
    policy.standards.module.frequencyTenths = 30;
    policy.standards.account = UseStandard{{}, {}, {}, {}};
    policy.standards.breadthPercent = {};
    const UseDimensions all = Ground().of(builder.finish(), s("orders;reports;a;b;c;d"), policy);
    QCOMPARE(findings(all.account), QString());
    QCOMPARE(findings(moduleOf(all, "reports")), QString());
    QCOMPARE(findings(moduleOf(all, "orders")), s("frequency_low"));
}

/// What is not known is not low.
void TestDimensions::withoutUsersOrModules()
{
    test::UseBuilder builder;
    for (const int ago : {0, 1, 2})
        builder.row(asOf - ago, {}, {.event = s("order"), .module = {}, .seconds = 60});
    builder.event(s("edit"));
    const UseDimensions all = Ground().of(builder.finish());
    QCOMPARE(all.account.users, 0);
    QVERIFY(!all.account.frequency.value() && !all.account.minutes.value() && !all.account.breadth.value());
    QCOMPARE(all.account.depth, (Share{1, 2}));
    QVERIFY(all.modules.empty());
    QVERIFY2(all.account.findings.empty(), qPrintable(findings(all.account)));
}

void TestDimensions::nothingKnown()
{
    test::UseBuilder builder;
    const AccountUse &use = builder.finish();
    // Never used is 0…
    const UseDimensions never = Ground().of(use, s("orders;stock"));
    QCOMPARE(never.account.breadth, (Share{0, 2}));
    QCOMPARE(findings(never.account), s("breadth_low"));
    // …four weeks without any data are not known.
    const Ground gap(asOf - 300, {MarkedGap{{}, {asOf - 40, asOf}}});
    QVERIFY(!gap.of(use, s("orders;stock")).account.breadth.value());
}

/// What days that are missing could turn is not said: not used, few modules, few functions.
void TestDimensions::partlyKnown()
{
    test::UseBuilder builder;
    for (int event = 0; event < 10; ++event)
        builder.event(QStringLiteral("e%1").arg(event), s("orders"));
    for (int day = 0; day < 12; ++day)
        builder.row(asOf - day, s("u"), {.event = s("e1"), .module = s("orders")});
    const AccountUse &use = builder.finish();
    const QString entitled = s("orders;stock;members");
    const UseDimensions whole = Ground().of(use, entitled);
    QCOMPARE(findings(moduleOf(whole, "stock")), s("not_used"));
    QCOMPARE(findings(moduleOf(whole, "orders")), s("depth_low frequent_but_shallow"));
    QCOMPARE(findings(whole.account), s("breadth_low depth_low frequent_but_shallow"));

    const UseDimensions part = Ground(asOf - 300, {MarkedGap{{}, {asOf - 20, asOf - 20}}}).of(use, entitled);
    QCOMPARE(part.account.breadth, (Share{1, 3})); // the figures are those of the known days
    QCOMPARE(findings(moduleOf(part, "stock")), s("not_known"));
    QCOMPARE(findings(moduleOf(part, "orders")), s("not_known"));
    QCOMPARE(findings(part.account), s("not_known"));
    // A gap before the window, or on a day of which something came, hides nothing.
    const Ground outside(asOf - 300, {MarkedGap{{}, {asOf - 29, asOf - 28}}, MarkedGap{{}, {asOf, asOf}}});
    QCOMPARE(findings(moduleOf(outside.of(use, entitled), "stock")), s("not_used"));
    // What lies in the known days is found all the same.
    const UseDimensions few = Ground(asOf - 300, {MarkedGap{{}, {asOf - 20, asOf - 20}}}).of(use, s("stock"));
    QCOMPARE(findings(moduleOf(few, "orders")), s("not_entitled not_known"));
}

/// Random use against sets of user-days.
void TestDimensions::likePlainCode()
{
    std::mt19937 random(21);
    const Ground ground;
    for (int round = 0; round < 20; ++round) {
        test::UseBuilder builder;
        const QStringList modules = {s("orders"), s("stock"), s("reports")};
        struct Row {
            int ago;
            int user, module, event;
            qint64 quantity, seconds;
        };
        std::vector<Row> rows;
        for (int module = 0; module < 3; ++module) {
            for (int event = 0; event < 4; ++event)
                builder.event(QStringLiteral("e%1%2").arg(module).arg(event), modules[module]);
        }
        for (int n = 0; n < 60; ++n) {
            const Row r{int(random() % 40) - 2, int(random() % 5),
                        int(random() % 3),      int(random() % 4),
                        qint64(random() % 3),   qint64(random() % 2 * 60 * (random() % 30))};
            builder.row(asOf - r.ago, QString::number(r.user),
                        {.event = QStringLiteral("e%1%2").arg(r.module).arg(r.event),
                         .module = modules[r.module],
                         .quantity = r.quantity,
                         .seconds = r.seconds});
            rows.push_back(r);
        }
        const UseDimensions all = ground.of(builder.finish(), modules.join(u';'));
        for (int module = -1; module < 3; ++module) {
            std::set<int> users, used, usedModules;
            std::set<std::pair<int, int>> userDays;
            qint64 seconds = 0, keyActions = 0;
            for (const Row &r : rows) {
                if (r.ago < 0 || r.ago > 27 || (module >= 0 && r.module != module))
                    continue;
                users.insert(r.user);
                userDays.insert({r.user, r.ago});
                usedModules.insert(r.module);
                seconds += r.seconds;
                keyActions += r.quantity;
                if (r.quantity > 0)
                    used.insert(4 * r.module + r.event);
            }
            const Dimensions &is =
                module < 0 ? all.account : moduleOf(all, modules[module].toLatin1().constData());
            QCOMPARE(is.users, qint32(users.size()));
            QCOMPARE(is.keyActions, keyActions);
            QCOMPARE(is.depth, (Share{qint64(used.size()), qint64(4 * usedModules.size())}));
            QCOMPARE(is.frequency, (Share{qint64(7 * userDays.size()), qint64(28 * users.size())}));
            if (seconds > 0)
                QCOMPARE(is.minutes, (Share{seconds, qint64(60 * userDays.size())}));
            if (module < 0)
                QCOMPARE(is.breadth, (Share{qint64(usedModules.size()), 3}));
        }
    }
}

QTEST_APPLESS_MAIN(TestDimensions)
#include "tst_dimensions.moc"
