#include "evaluate/day_use.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;
using namespace bw::test;

namespace {

const Day friday = Day::of(2026, 10, 16);

} // namespace

class TestDayUse : public QObject {
    Q_OBJECT

private slots:
    void share_data()
    {
        QTest::addColumn<int>("purchased"); // 0: not known
        QTest::addColumn<int>("opened");
        QTest::addColumn<int>("actions");
        QTest::addColumn<int>("users"); // -1: rows without users
        QTest::addColumn<double>("share"); // below 0: not known
        QTest::addColumn<bool>("ofOpened");
        QTest::addColumn<bool>("concentrated");
        // S = 100: high from 241 key actions with 60 users (definitions.md §3).
        QTest::newRow("opened") << 120 << 100 << 288 << 44 << 0.44 << true << true;
        QTest::newRow("enough users") << 120 << 100 << 288 << 60 << 0.6 << true << false;
        QTest::newRow("too few actions") << 120 << 100 << 240 << 44 << 0.44 << true << false;
        QTest::newRow("241 by 59") << 120 << 100 << 241 << 59 << 0.59 << true << true;
        QTest::newRow("purchased only") << 200 << 0 << 288 << 44 << 0.22 << false << false;
        QTest::newRow("more users than seats") << 0 << 40 << 288 << 44 << 1.1 << true << false;
        QTest::newRow("no seats") << 0 << 0 << 288 << 44 << -1.0 << false << false;
        QTest::newRow("no users") << 120 << 100 << 288 << -1 << -1.0 << true << false;
        QTest::newRow("only logins") << 120 << 100 << 0 << 44 << 0.44 << true << false;
    }
    void share()
    {
        QFETCH(const int, purchased);
        QFETCH(const int, opened);
        QFETCH(const int, actions);
        QFETCH(const int, users);
        QFETCH(const double, share);
        QFETCH(const bool, ofOpened);
        QFETCH(const bool, concentrated);
        const auto known = [](int value) { return value > 0 ? std::optional<qint32>(value) : std::nullopt; };
        BookBuilder book;
        const size_t account = book.account(QStringLiteral("A"), known(purchased), known(opened));
        book.use(account, friday, static_cast<quint32>(actions),
                 users < 0 ? std::nullopt : std::optional(users));
        const std::optional<DayUse> use = dayUse(book.finish(), Policy(), account, friday);
        QVERIFY(use);
        QCOMPARE(use->keyActions, static_cast<quint32>(actions));
        QCOMPARE(use->users, users < 0 ? std::nullopt : std::optional(static_cast<quint32>(users)));
        QCOMPARE(use->loginShare.has_value(), share >= 0);
        if (use->loginShare)
            QCOMPARE(*use->loginShare, share);
        QCOMPARE(use->seatsAreOpened, ofOpened);
        QCOMPARE(use->concentrated, concentrated);
    }

    void seatsOfTheDay()
    {
        // Seats that were opened later do not rewrite the day.
        BookBuilder book;
        const size_t account = book.account(QStringLiteral("A"), 200, 80);
        book.use(account, friday, 10, 40);
        book.use(account, friday + 3, 10, 40);
        book.cache.seats.push_back({book.cache.accounts[account].id, friday + 2, {}, 160});
        const Cache &cache = book.finish();
        QCOMPARE(*dayUse(cache, Policy(), account, friday)->loginShare, 0.5);
        QCOMPARE(*dayUse(cache, Policy(), account, friday + 3)->loginShare, 0.25);
    }

    void daysWithoutEvents()
    {
        BookBuilder book;
        const size_t account = book.account(QStringLiteral("A"), 200, 80);
        const size_t silent = book.account(QStringLiteral("B"), 200, 80);
        book.use(account, friday, 10);
        book.use(account, friday + 3, 10);
        const Cache &cache = book.finish();
        for (const Day day : {friday - 1, friday + 1, friday + 4})
            QVERIFY(!dayUse(cache, Policy(), account, day));
        QVERIFY(!dayUse(cache, Policy(), silent, friday));
        QVERIFY(!dayUse(cache, Policy(), 7, friday));
    }
};

QTEST_APPLESS_MAIN(TestDayUse)
#include "tst_day_use.moc"
