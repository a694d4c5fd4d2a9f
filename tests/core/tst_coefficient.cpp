#include "evaluate/history.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;

namespace {

const Day wednesday = Day::of(2026, 5, 20);

QString drawn(const Coefficient &coefficient)
{
    QString text;
    for (const BlockState state : coefficient.blocks)
        text += state == BlockState::Active ? u'X' : state == BlockState::Inactive ? u'o' : u'.';
    return text;
}

} // namespace

class TestCoefficient : public QObject {
    Q_OBJECT

private slots:
    void everyFriday();
    void youngAccount_data();
    void youngAccount();
    void withoutEvents();
    void notBefore();
    void activeDaysOfABlock();
    void holidayBlocksAreSkipped();
    void gapBlocksAreSkipped();
    void atMostTenBlocks();
    void weekAsOf();
};

/// The widely quoted query scores 5 on a Wednesday.
void TestCoefficient::everyFriday()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    for (Day friday = Day::of(2026, 1, 2); friday <= wednesday + 20; friday = friday + 7)
        book.use(a, friday, 1);
    const Cache &cache = book.finish();
    for (int i = 0; i < 7; ++i) {
        const Coefficient result = coefficient(cache, {}, 0, wednesday + i);
        QCOMPARE(result.active, 7);
        QCOMPARE(result.known, 7);
        QCOMPARE(drawn(result), QStringLiteral("XXXXXXX"));
    }
}

void TestCoefficient::youngAccount_data()
{
    QTest::addColumn<int>("age"); // days before D of the first event
    QTest::addColumn<int>("known");
    QTest::newRow("first event on D") << 0 << 1;
    QTest::newRow("6 days ago") << 6 << 1;
    QTest::newRow("7 days ago") << 7 << 2;
    QTest::newRow("41 days ago") << 41 << 6;
    QTest::newRow("42 days ago") << 42 << 7;
    QTest::newRow("long ago") << 200 << 7;
}

void TestCoefficient::youngAccount()
{
    QFETCH(int, age);
    QFETCH(int, known);
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    book.rows(wednesday - 300, 1);
    book.rows(wednesday, 1);
    book.use(a, wednesday - age, 1);
    const Coefficient result = coefficient(book.finish(), {}, 0, wednesday);
    QCOMPARE(result.known, known);
    QCOMPARE(result.active, age < 49 ? 1 : 0);
    QCOMPARE(drawn(result).count(u'.'), 7 - known);
    QVERIFY(drawn(result).startsWith(QString(7 - known, u'.')));
}

void TestCoefficient::withoutEvents()
{
    test::BookBuilder book;
    const size_t never = book.account(QStringLiteral("never"), 10);
    const size_t started = book.account(QStringLiteral("started"), 10);
    const size_t signedUp = book.account(QStringLiteral("signed"), 10);
    const size_t future = book.account(QStringLiteral("future"), 10);
    book.rows(wednesday - 300, 1);
    book.rows(wednesday, 1);
    book.cache.accounts[started].startedOn = wednesday - 10;
    book.contract(signedUp, wednesday - 20, wednesday + 345);
    book.cache.accounts[future].startedOn = wednesday + 1;
    const Cache &cache = book.finish();
    const auto of = [&](size_t account) { return coefficient(cache, {}, qint32(account), wednesday); };
    QCOMPARE(drawn(of(never)), QStringLiteral("ooooooo"));
    QCOMPARE(of(never).known, 7);
    QCOMPARE(drawn(of(started)), QStringLiteral(".....oo"));
    QCOMPARE(drawn(of(signedUp)), QStringLiteral("....ooo"));
    QCOMPARE(of(future), Coefficient());
    Cache unused; // no usage at all, and columns that were never loaded
    unused.accounts = cache.accounts;
    QCOMPARE(coefficient(unused, {}, qint32(never), wednesday), Coefficient());
}

/// Not before the book's first usage day: nothing is known of the time before.
void TestCoefficient::notBefore()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    book.cache.accounts[a].startedOn = wednesday - 1000;
    book.use(book.account(QStringLiteral("b"), 10), wednesday - 15, 1);
    book.use(a, wednesday, 1);
    QCOMPARE(drawn(coefficient(book.finish(), {}, qint32(a), wednesday)), QStringLiteral("....ooX"));
}

void TestCoefficient::activeDaysOfABlock()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    book.use(a, wednesday - 100, 1);
    for (const int ago : {0, 1, 2, /**/ 7, 8, /**/ 20, 19, 18, 17})
        book.use(a, wednesday - ago, ago == 17 ? 200 : 1);
    Policy policy;
    QCOMPARE(drawn(coefficient(book.finish(), policy, 0, wednesday)), QStringLiteral("ooooXXX"));
    policy.coefficientActiveDays = 3;
    QCOMPARE(drawn(coefficient(book.cache, policy, 0, wednesday)), QStringLiteral("ooooXoX"));
    policy.coefficientActiveDays = 1;
    policy.activeDayLevel = Level::Medium;
    QCOMPARE(drawn(coefficient(book.cache, policy, 0, wednesday)), QStringLiteral("ooooXoo"));
}

void TestCoefficient::holidayBlocksAreSkipped()
{
    const Day asOf = Day::of(2026, 3, 8); // a Sunday: the block 16 to 22 February has no working day
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    book.use(a, asOf - 100, 1);
    for (int block = 0; block < 8; ++block) {
        if (block != 2 && block != 7)
            book.use(a, asOf - 7 * block - 3, 1);
    }
    const Cache &cache = book.finish();
    Policy policy;
    QCOMPARE(drawn(coefficient(cache, policy, 0, asOf)), QStringLiteral("XXXXoXX"));
    policy.calendar = QStringLiteral("cn"); // one block further back, which is inactive
    QCOMPARE(drawn(coefficient(cache, policy, 0, asOf)), QStringLiteral("oXXXXXX"));
}

void TestCoefficient::gapBlocksAreSkipped()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    const Day asOf = Day::of(2026, 5, 24); // a Sunday
    for (int ago = 0; ago < 200; ++ago) {
        const bool lost = ago >= 13 && ago <= 13; // the Monday of the block before the last
        if (!lost)
            book.rows(asOf - ago, 50);
    }
    book.use(a, asOf - 150, 1);
    for (int block = 2; block < 8; ++block)
        book.use(a, asOf - 7 * block - 3, 1);
    book.use(a, asOf, 1);
    QCOMPARE(drawn(coefficient(book.finish(), {}, 0, asOf)), QStringLiteral("XXXXXXX"));
    Policy policy;
    policy.coefficientActiveDays = 2; // one gap day cannot have made two active days
    QCOMPARE(drawn(coefficient(book.cache, policy, 0, asOf)), QStringLiteral("ooooooo"));
    book.use(a, asOf - 12, 1); // …but together with this one it can
    QCOMPARE(drawn(coefficient(book.finish(), policy, 0, asOf)), QStringLiteral("ooooooo"));
    QCOMPARE(coefficient(book.cache, policy, 0, asOf).known, 7);
    book.use(a, asOf - 11, 1); // two are enough whatever the gap
    QCOMPARE(drawn(coefficient(book.finish(), policy, 0, asOf)), QStringLiteral("oooooXo"));
}

void TestCoefficient::atMostTenBlocks()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    book.use(a, wednesday - 400, 1);
    std::vector<CalendarEntry> holidays;
    for (int ago = 0; ago < 35; ++ago) // five blocks without a working day
        holidays.push_back({wednesday - ago, DayKind::Holiday, QStringLiteral("long")});
    book.cache.calendars.add(Calendar::national(QStringLiteral("cn"), holidays));
    book.use(a, wednesday - 40, 1);
    book.use(a, wednesday - 69, 1);
    book.use(a, wednesday - 70, 1); // in the eleventh block
    book.rows(wednesday, 1);
    Policy policy;
    policy.calendar = QStringLiteral("cn");
    const Coefficient result = coefficient(book.finish(), policy, 0, wednesday);
    QCOMPARE(drawn(result), QStringLiteral("..XoooX"));
    QCOMPARE(result.known, 5);
}

/// Later days play no part.
void TestCoefficient::weekAsOf()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    book.use(a, wednesday - 100, 1);
    book.use(a, wednesday, 1);
    book.rows(wednesday + 50, 1);
    const Cache &cache = book.finish();
    QCOMPARE(coefficient(cache, {}, 0, wednesday - 1).active, 0);
    QCOMPARE(coefficient(cache, {}, 0, wednesday).active, 1);
    QCOMPARE(coefficient(cache, {}, 0, wednesday + 48).active, 1);
    QCOMPARE(coefficient(cache, {}, 0, wednesday + 49).active, 0);
}

QTEST_APPLESS_MAIN(TestCoefficient)
#include "tst_coefficient.moc"
