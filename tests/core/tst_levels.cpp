#include "activity/seats.h"
#include "evaluate/history.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;

namespace {

const Day day = Day::of(2026, 3, 11); // a Wednesday

/// The only day of an account with such seats, judged under the policy.
DayResult judged(std::optional<qint32> purchased, std::optional<qint32> opened, quint32 keyActions,
                 std::optional<int> users, const Policy &policy = {})
{
    test::BookBuilder book;
    book.use(book.account(QStringLiteral("a"), purchased, opened), day, keyActions, users);
    return history(book.finish(), policy, 0, day).days.at(0);
}

constexpr int noUsers = -1;

} // namespace

class TestLevels : public QObject {
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void exactAtOddShares();
    void basis_data();
    void basis();
    void leastOpenedShare_data();
    void leastOpenedShare();
    void activeDayLevel_data();
    void activeDayLevel();
    void hugeCounts();
    void seatTimeline_data();
    void seatTimeline();
    void changeDoesNotRewriteThePast();
    void limitsFollowTheSeats();
};

void TestLevels::table_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<uint>("keyActions");
    QTest::addColumn<int>("users");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("concentrated");
    QTest::addColumn<bool>("breadthUnknown");

    const auto row = [](int seats, uint k, int users, const char *level, bool concentrated = false,
                        bool breadthUnknown = false) {
        QTest::addRow("S=%d K=%u L=%d", seats, k, users)
            << seats << k << users << QString::fromLatin1(level) << concentrated << breadthUnknown;
    };
    // definitions.md §3
    row(100, 0, 100, "zero");
    row(100, 1, 1, "low");
    row(100, 120, 100, "low");
    row(100, 121, 1, "medium");
    row(100, 240, 100, "medium");
    row(100, 241, 60, "high");
    row(100, 241, 59, "medium", true);
    row(100, 5000, 10, "medium", true);
    row(100, 5000, 60, "high");
    row(100, 241, noUsers, "medium", false, true);
    row(100, 240, noUsers, "medium");
    row(100, 120, noUsers, "low");
    row(3, 3, 3, "low");
    row(3, 4, 3, "medium");
    row(3, 7, 3, "medium");
    row(3, 8, 2, "high");
    row(3, 8, 1, "medium", true);
    row(1, 1, 1, "low");
    row(1, 2, 1, "medium");
    row(1, 3, 1, "high");
    row(100, 500, 0, "medium", true); // key actions by nobody who logged in
    row(0, 1, 1, "high"); // no seat at all: nothing to fall short of
}

void TestLevels::table()
{
    QFETCH(int, seats);
    QFETCH(uint, keyActions);
    QFETCH(int, users);
    std::optional<int> given;
    if (users != noUsers)
        given.emplace(users);
    const DayResult result = judged(seats, {}, keyActions, given);
    QCOMPARE(result.keyActions, keyActions);
    QTEST(levelName(result.level), "level");
    QTEST(result.concentrated, "concentrated");
    QTEST(result.breadthUnknown, "breadthUnknown");
    QCOMPARE(result.activeUsers.has_value(), users != noUsers);
    QCOMPARE(result.active, keyActions > 0);
}

/// At 15 %, multiple 5 and 36 seats the limit is 27 exactly; 0.15 * 36 * 5 is less than 27 in doubles.
void TestLevels::exactAtOddShares()
{
    Policy policy;
    policy.userSharePercent = 15;
    policy.lowMultiple = 5;
    policy.highMultiple = 10;
    QCOMPARE(judged(36, {}, 27, 36, policy).level, Level::Low);
    QCOMPARE(judged(36, {}, 28, 36, policy).level, Level::Medium);
    for (int percent = 1; percent <= 100; ++percent) {
        for (int seats = 1; seats <= 200; ++seats) {
            policy.userSharePercent = percent;
            const LevelLimits limits = limitsFor(policy, {Day{0}, seats, {}});
            for (const qint64 k : {limits.low, limits.low + 1}) {
                const bool low = 100 * k <= qint64(percent) * seats * 5;
                if (k > 0)
                    QCOMPARE(levelOf(limits, quint32(k), 0U) == Level::Low, low);
            }
        }
    }
}

void TestLevels::basis_data()
{
    QTest::addColumn<int>("purchased");
    QTest::addColumn<int>("opened");
    QTest::addColumn<QString>("level"); // of 121 key actions by 100 users
    QTest::newRow("opened counts") << 1000 << 50 << "high";
    QTest::newRow("opened counts, the other way") << 50 << 1000 << "low";
    QTest::newRow("falls back to purchased") << 100 << -1 << "medium";
    QTest::newRow("opened alone") << -1 << 100 << "medium";
    QTest::newRow("neither") << -1 << -1 << "unknown";
}

void TestLevels::basis()
{
    QFETCH(int, purchased);
    QFETCH(int, opened);
    const auto known = [](int seats) { return seats < 0 ? std::nullopt : std::optional(seats); };
    const DayResult result = judged(known(purchased), known(opened), 121, 100);
    QTEST(levelName(result.level), "level");
    QVERIFY(result.active);
    QCOMPARE(judged(known(purchased), known(opened), 0, 5).level, Level::Zero);
}

void TestLevels::leastOpenedShare_data()
{
    QTest::addColumn<int>("purchased");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("least");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("breadthUnknown");
    QTest::newRow("just enough") << 200 << 100 << 50 << "high" << false;
    QTest::newRow("too few") << 201 << 100 << 50 << "medium" << false;
    QTest::newRow("not known") << -1 << 100 << 50 << "medium" << true;
    QTest::newRow("off") << 10000 << 100 << -1 << "high" << false;
}

void TestLevels::leastOpenedShare()
{
    QFETCH(int, purchased);
    QFETCH(int, opened);
    QFETCH(int, least);
    Policy policy;
    if (least >= 0)
        policy.leastOpenedPercent = least;
    const DayResult result =
        judged(purchased < 0 ? std::nullopt : std::optional(purchased), opened, 241, 60, policy);
    QTEST(levelName(result.level), "level");
    QTEST(result.breadthUnknown, "breadthUnknown");
    QVERIFY(!result.concentrated);
    QCOMPARE(judged(10, 1, 1, 1, policy).level, Level::Low); // below, the share plays no part
}

void TestLevels::activeDayLevel_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<QString>("active"); // of low, medium, high, unknown
    QTest::newRow("low") << int(Level::Low) << "yyyy";
    QTest::newRow("medium") << int(Level::Medium) << "nyyn";
    QTest::newRow("high") << int(Level::High) << "nnyn";
}

void TestLevels::activeDayLevel()
{
    QFETCH(int, least);
    QFETCH(QString, active);
    Policy policy;
    policy.activeDayLevel = Level(least);
    const DayResult days[] = {judged(100, {}, 1, 60, policy), judged(100, {}, 121, 60, policy),
                              judged(100, {}, 241, 60, policy), judged({}, {}, 241, 60, policy)};
    for (int i = 0; i < 4; ++i)
        QCOMPARE(days[i].active, active[i] == u'y');
    QVERIFY(!judged(100, {}, 0, 60, policy).active);
}

void TestLevels::hugeCounts()
{
    Policy policy;
    policy.userSharePercent = 100;
    policy.lowMultiple = policy.highMultiple = 1000;
    const quint32 most = std::numeric_limits<quint32>::max();
    QCOMPARE(judged(std::numeric_limits<qint32>::max(), {}, most, 1, policy).level, Level::Low);
    QCOMPARE(judged(1, {}, most, 1, policy).level, Level::High);
}

void TestLevels::seatTimeline_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("purchased");
    QTest::addColumn<int>("opened");
    QTest::newRow("first fields hold backwards") << "2025-01-01" << 10 << 5;
    QTest::newRow("day before the contract") << "2025-02-28" << 10 << 5;
    QTest::newRow("contract") << "2025-03-01" << 20 << 5;
    QTest::newRow("field changed, contract in force") << "2025-04-01" << 20 << 6;
    QTest::newRow("second contract adds") << "2025-05-01" << 27 << 6;
    QTest::newRow("contract's last day") << "2025-05-31" << 27 << 6;
    QTest::newRow("after it: the other one") << "2025-06-01" << 7 << 6;
    QTest::newRow("seats file, purchased only") << "2025-07-01" << 40 << 6;
    QTest::newRow("seats file, opened only") << "2025-08-01" << 40 << 33;
    QTest::newRow("later still") << "2025-12-31" << 40 << 33;
}

void TestLevels::seatTimeline()
{
    QFETCH(QString, on);
    QFETCH(int, purchased);
    QFETCH(int, opened);
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10, 5);
    const size_t other = book.account(QStringLiteral("b"), 1, 1);
    const AccountId id = book.cache.accounts[a].id;
    book.cache.changes = {{id, AccountField::SeatsPurchased, Day::of(2025, 4, 1), QStringLiteral("11")},
                          {id, AccountField::SeatsOpened, Day::of(2025, 4, 1), QStringLiteral("6")},
                          {book.cache.accounts[other].id, AccountField::SeatsOpened, Day::of(2025, 1, 1),
                           QStringLiteral("99")}};
    book.contract(a, Day::of(2025, 3, 1), Day::of(2025, 5, 31), 1, QStringLiteral("CNY"), 20);
    book.contract(a, Day::of(2025, 5, 1), Day::of(2025, 6, 30), 1, QStringLiteral("CNY"), 7);
    book.contract(a, Day::of(2025, 5, 1), Day::of(2025, 6, 30), 1, QStringLiteral("CNY"), {});
    book.cache.seats = {{id, Day::of(2025, 7, 1), 40, {}}, {id, Day::of(2025, 8, 1), {}, 33}};
    const Cache &cache = book.finish();
    const AccountSlice slice = sliceOf(cache, a);
    const auto timeline = bw::seatTimeline({&cache.accounts[a], slice.changes, slice.seats, slice.contracts},
                                           {Day::of(2024, 12, 1), Day::of(2025, 12, 31)});
    QCOMPARE(timeline.front().from, Day::of(2024, 12, 1));
    const SeatSpan &seats = seatsOn(timeline, *Day::parse(on));
    QCOMPARE(seats.purchased.value_or(-1), purchased);
    QCOMPARE(seats.opened.value_or(-1), opened);
    for (size_t i = 1; i < timeline.size(); ++i) {
        QVERIFY(timeline[i - 1].from < timeline[i].from);
        QVERIFY(timeline[i - 1].purchased != timeline[i].purchased
                || timeline[i - 1].opened != timeline[i].opened);
    }
}

void TestLevels::changeDoesNotRewriteThePast()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    for (int i = 0; i < 10; ++i)
        book.use(a, day + i, 121, 60);
    const AccountHistory before = history(book.finish(), {}, 0, day + 9);
    book.cache.changes.push_back(
        {book.cache.accounts[a].id, AccountField::SeatsPurchased, day + 6, QStringLiteral("10")});
    const AccountHistory after = history(book.finish(), {}, 0, day + 9);
    for (size_t i = 0; i < 10; ++i) {
        QCOMPARE(before.days[i].level, Level::Medium);
        QCOMPARE(after.days[i].level, i < 6 ? Level::Medium : Level::High);
    }
}

void TestLevels::limitsFollowTheSeats()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"));
    book.use(a, day, 1);
    book.use(a, day + 20, 1);
    const AccountId id = book.cache.accounts[a].id;
    book.cache.seats = {{id, day - 30, 50, {}}, {id, day - 3, 100, {}}, {id, day + 5, 3, {}}};
    const AccountHistory past = history(book.finish(), {}, 0, day + 20);
    QCOMPARE(past.limits.size(), size_t(2));
    QCOMPARE(past.limits[0].from, day);
    QCOMPARE(past.limits[0].seats, std::optional<qint64>(100));
    QCOMPARE(past.limits[0].low, 120);
    QCOMPARE(past.limits[0].medium, 240);
    QCOMPARE(past.limits[0].usersForHigh, 60);
    QCOMPARE(past.limits[1].from, day + 5);
    QCOMPARE(past.limits[1].low, 3);
    QCOMPARE(past.limits[1].medium, 7);
    QCOMPARE(past.limits[1].usersForHigh, 2);
}

QTEST_APPLESS_MAIN(TestLevels)
#include "tst_levels.moc"
