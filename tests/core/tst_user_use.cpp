#include "activity/book.h"
#include "activity/feature_use.h"
#include "support/bookbuilder.h"
#include "support/usebuilder.h"

#include <QTest>
#include <random>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 5, 20); // a Wednesday

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The terms of an account whose data reach back far enough.
struct Ground {
    test::BookBuilder book;
    BookInputs inputs;
    explicit Ground(Day begin = asOf - 300)
    {
        book.use(book.account(s("a")), begin, 1);
        book.rows(begin, 1);
        book.rows(asOf, 1);
        inputs = bookInputs(book.finish(), s("mon-fri"), asOf);
    }
    std::vector<UserUse> users(const AccountUse &use, const Policy &policy = {}) const
    {
        return userUses(use, eventRules(policy, use.events), policy, inputs.days, inputs.accounts.front());
    }
};

const UserUse *find(const std::vector<UserUse> &users, const AccountUse &use, const char *key)
{
    for (const UserUse &user : users) {
        if (use.users[user.user].key == s(key))
            return &user;
    }
    return nullptr;
}

} // namespace

class TestUserUse : public QObject {
    Q_OBJECT

private slots:
    void oneUser();
    void whoCounts_data();
    void whoCounts();
    void everyFriday();
    void coefficientOfTheYoung();
    void activeDaysOfABlock();
    void roles();
    void units();
    void features();
    void lacking();
    void byEvent();
    void namesAreJoined();
    void likePlainCode();
};

void TestUserUse::oneUser()
{
    test::UseBuilder builder;
    builder.user(s("u"), s("manager")).openedOn = asOf - 200;
    builder.row(asOf - 100, s("u"));
    builder.row(asOf - 28, s("u"), {.quantity = 50}); // a day too old for the window
    builder.row(asOf - 27, s("u"), {.quantity = 3});
    builder.row(asOf - 27, s("u"), {.event = s("login"), .module = {}});
    builder.row(asOf - 2, s("u"), {.event = s("login"), .module = {}});
    builder.row(asOf + 1, s("u"), {.quantity = 1000}); // later
    const AccountUse &use = builder.finish();
    const auto users = Ground().users(use);
    QCOMPARE(users.size(), size_t(1));
    const UserUse &one = users.front();
    QCOMPARE(one.firstSeen, std::optional(asOf - 100));
    QCOMPARE(one.lastSeen, std::optional(asOf - 2));
    QCOMPARE(one.activeDays28, 2);
    QCOMPARE(one.keyActions28, 3);
    QCOMPARE(one.coefficient.active, 2); // the blocks of 27 and 28 days ago; a login is no key action
    QCOMPARE(one.coefficient.known, 7);
    QCOMPARE(rolesInOrder().at(qsizetype(one.role)), s("manager"));
    QVERIFY(one.counts);
}

void TestUserUse::whoCounts_data()
{
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("opened"); // days before D; -99: not given
    QTest::addColumn<int>("closed");
    QTest::addColumn<int>("seen");
    QTest::addColumn<bool>("there");
    QTest::addColumn<bool>("counts");
    QTest::newRow("listed, nothing else known") << true << -99 << -99 << -99 << true << true;
    QTest::newRow("opened on D") << true << 0 << -99 << -99 << true << true;
    QTest::newRow("opened later") << true << -1 << -99 << -99 << false << false;
    QTest::newRow("opened later, but seen") << true << -1 << -99 << 3 << true << false;
    QTest::newRow("closed on D") << true << 300 << 0 << 5 << true << true;
    QTest::newRow("closed before D") << true << 300 << 1 << 5 << true << false;
    QTest::newRow("not listed, seen") << false << -99 << -99 << 27 << true << true;
    QTest::newRow("not listed, seen long ago") << false << -99 << -99 << 28 << true << false;
    QTest::newRow("not listed, seen later") << false << -99 << -99 << -2 << false << false;
    QTest::newRow("not listed, never seen: taken back by an undo")
        << false << -99 << -99 << -99 << false << false;
}

void TestUserUse::whoCounts()
{
    QFETCH(bool, listed);
    QFETCH(int, opened);
    QFETCH(int, closed);
    QFETCH(int, seen);
    QFETCH(bool, there);
    QFETCH(bool, counts);
    test::UseBuilder builder;
    if (listed) {
        User &user = builder.user(s("u"), s("end_user"));
        if (opened != -99)
            user.openedOn = asOf - opened;
        if (closed != -99)
            user.closedOn = asOf - closed;
    }
    if (seen != -99)
        builder.row(asOf - seen, s("u"));
    else if (!listed)
        joinUsers(builder.use, {1}, {QByteArray("u")}, {});
    const AccountUse &use = builder.finish();
    const auto users = Ground().users(use);
    QCOMPARE(users.size(), size_t(there));
    QCOMPARE(there && users.front().counts, counts);
    QCOMPARE(usersOn(use, asOf).front() != 0, counts);
}

/// The widely quoted query scores 5 on a Wednesday.
void TestUserUse::everyFriday()
{
    test::UseBuilder builder;
    for (Day friday = Day::of(2026, 1, 2); friday <= asOf; friday = friday + 7)
        builder.row(friday, s("u"));
    const auto users = Ground().users(builder.finish());
    QCOMPARE(users.front().coefficient.active, 7);
    QCOMPARE(users.front().coefficient.known, 7);
}

void TestUserUse::coefficientOfTheYoung()
{
    test::UseBuilder builder;
    builder.user(s("opened and idle")).openedOn = asOf - 15;
    builder.user(s("listed only"));
    builder.row(asOf - 8, s("seen"));
    const AccountUse &use = builder.finish();
    const auto users = Ground().users(use);
    const auto of = [&](const char *key) { return find(users, use, key)->coefficient; };
    QCOMPARE(of("opened and idle").known, 3);
    QCOMPARE(of("opened and idle").active, 0);
    QCOMPARE(of("listed only").known, 7);
    QCOMPARE(of("seen").known, 2);
    QCOMPARE(of("seen").active, 1);
    // Nobody is older than their account's data.
    const auto young = Ground(asOf - 10).users(use);
    QCOMPARE(find(young, use, "opened and idle")->coefficient.known, 2);
}

void TestUserUse::activeDaysOfABlock()
{
    test::UseBuilder builder;
    for (const int ago : {0, 1, 2, 7, 8, 20})
        builder.row(asOf - ago, s("u"));
    builder.row(asOf - 200, s("u"));
    Policy policy;
    const Ground ground;
    QCOMPARE(ground.users(builder.finish(), policy).front().coefficient.active, 3);
    policy.coefficientActiveDays = 3;
    QCOMPARE(ground.users(builder.use, policy).front().coefficient.active, 1);
}

void TestUserUse::roles()
{
    test::UseBuilder builder;
    for (const char *key : {"m1", "m2", "m3"})
        builder.user(s(key), s("manager"));
    builder.user(s("boss"), s("decision_maker"));
    builder.user(s("gone"), s("end_user")).closedOn = asOf - 40;
    builder.user(s("odd"), s("pilot"));
    builder.row(asOf, s("m1"));
    builder.row(asOf - 30, s("m2"));
    builder.row(asOf, s("stranger"));
    for (const int ago : {0, 7, 14, 21, 28})
        builder.row(asOf - ago, s("odd"));
    builder.row(asOf - 7, s("m1"), {.event = s("login"), .module = {}});
    const auto roles = roleUses(Ground().users(builder.finish()));
    QCOMPARE(roles[1].acted28, 1);
    QCOMPARE(roles[1].everyWeek, 0);
    QCOMPARE(roles[1].lastSeen, std::optional(asOf));
    QCOMPARE(roles[1].coefficient.active, 2); // of m1 today and of m2 30 days ago
    QCOMPARE(roles[1].coefficient.known, 7);
    QCOMPARE(roles[2].everyWeek, 1);
    QVERIFY(!roles[0].lastSeen);
    QStringList drawn;
    for (const RoleUse &role : roles)
        drawn += QStringLiteral("%1 %2/%3")
                     .arg(rolesInOrder().at(qsizetype(role.role)))
                     .arg(role.seen28)
                     .arg(role.users);
    QCOMPARE(drawn, (QStringList{s("decision_maker 0/1"), s("manager 1/3"), s("other 1/1"), s(" 1/1")}));
}

/// "82 of 100 shops active".
void TestUserUse::units()
{
    test::UseBuilder builder;
    for (int i = 0; i < 100; ++i)
        builder.unit(QStringLiteral("shop %1").arg(i));
    for (int i = 0; i < 82; ++i)
        builder.row(asOf - i % 28, QStringLiteral("u%1").arg(i % 7),
                    {.quantity = 2, .unit = QStringLiteral("shop %1").arg(i)});
    builder.row(asOf - 28, s("u0"), {.unit = s("shop 90")});
    builder.row(asOf, s("u1"), {.event = s("login"), .module = {}, .unit = s("shop 91")});
    builder.row(asOf + 1, s("u1"), {.unit = s("shop 92")});
    builder.row(asOf - 3, s("u1"), {.unit = s("shop 0")});
    builder.row(asOf - 3, s("u0"), {.unit = s("shop 0")});
    builder.row(asOf + 1, s("u1"), {.unit = s("of tomorrow")});
    const AccountUse &use = builder.finish();
    const auto units = unitUses(use, eventRules({}, use.events), asOf);
    QCOMPARE(units.size(), size_t(100));
    QCOMPARE(coverageOf(units), (UnitCoverage{82, 100}));
    QCOMPARE(units[0].users28, 2);
    QCOMPARE(units[0].activeDays28, 2);
    QCOMPARE(units[0].keyActions28, 4);
    QCOMPARE(units[90].lastSeen, std::optional(asOf - 28));
    QVERIFY(!units[90].active());
    QCOMPARE(units[91].users28, 1);
    QVERIFY(!units[91].active());
    QVERIFY(!units[92].lastSeen);
    QCOMPARE(coverageOf({}), UnitCoverage());
}

void TestUserUse::features()
{
    test::UseBuilder builder;
    for (const char *key : {"e1", "e2", "e3", "e4"})
        builder.user(s(key), s("end_user"));
    builder.user(s("boss"), s("decision_maker"));
    builder.user(s("left"), s("end_user")).closedOn = asOf - 1;
    builder.row(asOf, s("e1"), {.quantity = 5});
    builder.row(asOf - 27, s("e2"), {.quantity = 2});
    builder.row(asOf - 3, s("e2"), {.quantity = 2});
    builder.row(asOf - 3, s("left"), {.quantity = 7});
    builder.row(asOf - 3, {}, {.quantity = 11});
    builder.row(asOf - 100, s("boss"), {.event = s("view"), .module = s("reports")});
    const AccountUse &use = builder.finish();
    const FeatureUse result = featureUse(use, asOf);
    QCOMPARE(result.days, (DayRange{asOf - 27, asOf}));
    QCOMPARE(result.roles.size(), size_t(2));
    QCOMPARE(rolesInOrder().at(qsizetype(result.roles[0].role)), s("decision_maker"));
    QCOMPARE(result.roles[1].users, 4);
    QCOMPARE(result.events.size(), size_t(2));
    QCOMPARE(use.events[result.events[0]].event, s("order")); // orders before reports
    QCOMPARE(use.events[result.events[1]].event, s("view"));
    QCOMPARE(result.cell(1, 0), (FeatureCell{2, 9}));
    QCOMPARE(result.cell(0, 0), FeatureCell());
    QCOMPARE(result.cell(0, 1), FeatureCell()); // too long ago, but the feature is there to be missed
    QCOMPARE(result.quantities, (std::vector<qint64>{27, 0}));
}

void TestUserUse::lacking()
{
    test::UseBuilder builder;
    builder.user(s("boss"), s("decision_maker"));
    for (const char *key : {"e1", "e2", "e3"})
        builder.user(s(key), s("end_user"));
    builder.user(s("left"), s("end_user")).closedOn = asOf - 1;
    builder.row(asOf - 27, s("e2"));
    builder.row(asOf - 28, s("e3"));
    builder.row(asOf, s("boss"), {.event = s("view"), .module = s("reports")});
    const AccountUse &use = builder.finish();
    const RoleFeatures meant = {{s("end_user"), {s("order"), s("never heard of")}},
                                {s("decision_maker"), {s("view")}},
                                {s("admin"), {s("order")}}};
    const auto lacking = lackingFeatures(use, meant, asOf);
    QStringList drawn;
    for (const LackingFeature &one : lacking) {
        QStringList who;
        for (const quint32 user : one.lacking)
            who += use.users[user].key;
        drawn += QStringLiteral("%1 %2: %3 of %4")
                     .arg(rolesInOrder().at(qsizetype(one.role)), one.event, who.join(u','))
                     .arg(one.roleUsers);
    }
    QCOMPARE(drawn,
             (QStringList{s("decision_maker view:  of 1"), s("end_user order: e1,e3 of 3"),
                          s("end_user never heard of: e1,e2,e3 of 3")}));
}

void TestUserUse::byEvent()
{
    test::UseBuilder builder;
    builder.row(asOf, s("u"), {.quantity = 4});
    builder.row(asOf, s("v"), {.quantity = 1});
    builder.row(asOf - 1, {}, {.event = s("count"), .module = s("stock"), .quantity = 3});
    builder.row(asOf - 1, s("u"), {.event = s("login"), .module = {}});
    builder.row(asOf - 2, s("u"), {.quantity = 9});
    const AccountUse &use = builder.finish();
    Policy policy;
    policy.keyActions = QMap<QString, qint32>{{s("order"), 2}, {s("count"), 1}};
    const auto days = keyActionsByEvent(use, eventRules(policy, use.events), {asOf - 1, asOf});
    QCOMPARE(days.size(), size_t(2));
    QCOMPARE(use.events[days[0].event].event, s("order"));
    QCOMPARE(days[0].keyActions, (std::vector<qint64>{0, 10}));
    QCOMPARE(days[1].keyActions, (std::vector<qint64>{3, 0}));
}

void TestUserUse::namesAreJoined()
{
    AccountUse use;
    User known;
    known.key = s("b");
    known.name = s("Ben");
    User never;
    never.key = s("z");
    joinUsers(use, {7}, {QByteArray("a"), QByteArray("b")}, {known, never});
    QCOMPARE(use.users.size(), size_t(3));
    QCOMPARE(use.users[0].key, s("a"));
    QCOMPARE(use.users[0].account, AccountId{7});
    QCOMPARE(use.users[1].name, s("Ben"));
    QCOMPARE(use.users[2].key, s("z"));
    QCOMPARE(use.userListed, (std::vector<quint8>{0, 1, 1}));
}

/// Random use against the same said plainly, user by user.
void TestUserUse::likePlainCode()
{
    std::mt19937 random(9);
    const Ground ground;
    for (int round = 0; round < 10; ++round) {
        test::UseBuilder builder;
        struct Row {
            int ago;
            QString user, event, unit;
            qint64 quantity;
        };
        std::vector<Row> rows;
        const QStringList roles = {s("manager"), s("end_user"), s("decision_maker")};
        QHash<QString, QString> roleOf;
        for (int user = 0; user < 12; ++user) {
            const QString key = QStringLiteral("u%1").arg(user);
            if (user % 4 != 0)
                builder.user(key, roleOf[key] = roles.at(qsizetype(random() % 3)));
        }
        const QStringList events = {s("login"), s("order"), s("view"), s("count")};
        for (int n = 0; n < 300; ++n) {
            const Row row{int(random() % 90) - 5, QStringLiteral("u%1").arg(random() % 12),
                          events.at(qsizetype(random() % 4)),
                          random() % 2 ? QStringLiteral("s%1").arg(random() % 5) : QString(),
                          qint64(random() % 4 + 1)};
            builder.row(asOf - row.ago, row.user,
                        {.event = row.event, .module = s("m"), .quantity = row.quantity, .unit = row.unit});
            rows.push_back(row);
        }
        const AccountUse &use = builder.finish();
        const EventRules rules = eventRules({}, use.events);
        for (const UserUse &user : ground.users(use)) {
            const QString &key = use.users[user.user].key;
            std::set<int> days;
            std::set<int> blocks;
            qint64 keyActions = 0;
            int latest = 99;
            for (const Row &row : rows) {
                if (row.user != key || row.ago < 0)
                    continue;
                latest = std::min(latest, row.ago);
                if (row.event != s("login") && row.ago < 49)
                    blocks.insert(row.ago / 7);
                if (row.ago > 27)
                    continue;
                days.insert(row.ago);
                keyActions += row.event == s("login") ? 0 : row.quantity;
            }
            QCOMPARE(user.activeDays28, int(days.size()));
            QCOMPARE(user.keyActions28, keyActions);
            QCOMPARE(user.lastSeen, latest == 99 ? std::nullopt : std::optional(asOf - latest));
            QCOMPARE(user.coefficient.active, int(blocks.size()));
        }
        const FeatureUse features = featureUse(use, asOf);
        for (size_t r = 0; r < features.roles.size(); ++r) {
            const QString role = rolesInOrder().at(qsizetype(features.roles[r].role));
            for (size_t e = 0; e < features.events.size(); ++e) {
                std::set<QString> people;
                for (const Row &row : rows) {
                    if (row.ago >= 0 && row.ago < 28 && roleOf.value(row.user) == role
                        && row.event == use.events[features.events[e]].event)
                        people.insert(row.user);
                }
                QCOMPARE(features.cell(r, e).users, int(people.size()));
            }
        }
        for (const UnitUse &unit : unitUses(use, rules, asOf)) {
            std::set<QString> people;
            std::set<int> days;
            for (const Row &row : rows) {
                if (row.unit != use.units[unit.unit].key || row.ago < 0 || row.ago > 27)
                    continue;
                people.insert(row.user);
                if (row.event != s("login"))
                    days.insert(row.ago);
            }
            QCOMPARE(unit.users28, int(people.size()));
            QCOMPARE(unit.activeDays28, int(days.size()));
        }
    }
}

QTEST_APPLESS_MAIN(TestUserUse)
#include "tst_user_use.moc"
