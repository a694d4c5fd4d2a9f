// The counts above the morning's queue, what is kept of the figures that somebody sees, and expansion
// chances.
#include "support/queue_book.h"

#include <QTest>

using namespace bw;
using test::QueueBook;

namespace {

const Day d = Day::of(2026, 10, 18);
const QString friday = QStringLiteral("2026-10-16T08:41:00");

} // namespace

class TestQueueTiles : public QObject {
    Q_OBJECT

private slots:
    void tiles();
    void seenFigures();
    void chances_data();
    void chances();
};

void TestQueueTiles::tiles()
{
    QueueBook book;
    const auto add = [&](const char *key, double health, double arr, qint32 days,
                         const char *currency = "USD") {
        book.account(QString::fromLatin1(key), health, arr, days, QString::fromLatin1(currency));
    };
    add("A", 40, 1000, 20);
    add("B", 45, 500, 300, "CNY");
    add("C", 60, 700, 85);
    add("D", 90, 800, 40);
    add("E", 90, 900, 45);
    book.alert(QStringLiteral("E"), "boss_unseen", 60).standing = true;
    // At the last look A was on watch, C at risk and not active.
    book.work(QStringLiteral("A"), friday, book.seen(QStringLiteral("A"), d - 3, 60));
    Review c = book.seen(QStringLiteral("C"), d - 3, 45);
    c.seen.monthlyActive = false;
    book.work(QStringLiteral("C"), friday, c);
    book.row(QStringLiteral("D")).last28.state = PeriodState::Missed;
    book.row(QStringLiteral("B")).last28.state = PeriodState::Unknown;
    const TodayQueue queue = book.queue();
    QCOMPARE(queue.atRisk, 2);
    QCOMPARE(queue.arrAtRisk,
             (std::vector<Money>{{QStringLiteral("USD"), 1000}, {QStringLiteral("CNY"), 500}}));
    QCOMPARE(queue.arrAtRiskThen,
             (std::vector<Money>{{QStringLiteral("USD"), 700}, {QStringLiteral("CNY"), 500}}));
    QCOMPARE(queue.fellBand, 1);
    QCOMPARE(queue.roseBand, 1);
    QCOMPARE(queue.monthlyRate, (Rate{3, 4, false}));
    QCOMPARE(queue.monthlyRateThen, (Rate{2, 4, false}));
    QCOMPARE(queue.renewSoon, 4);
    QCOMPARE(queue.renewSoonNeedWork, 3); // A, C not healthy, E with a high alert
    QCOMPARE(queue.openAlerts, 1);
}

void TestQueueTiles::seenFigures()
{
    QueueBook book;
    PortfolioRow &row = book.account(QStringLiteral("A"), 60, 1000, 300);
    row.health.machine = 70;
    row.coefficient.active = 5;
    row.coefficient.known = 7;
    row.last7.state = PeriodState::Missed;
    row.last28.state = PeriodState::Unknown;
    book.portfolio.policyVersion = 7;
    book.account(QStringLiteral("B"), 60, 1000, 300);
    book.alert(QStringLiteral("A"), "no_key_action");
    book.alert(QStringLiteral("A"), "boss_unseen").state = AlertState::Resolved;
    book.alert(QStringLiteral("B"), "boss_unseen");
    const SeenFigures seen = seenNow(book.portfolio, 0, book.alerts, 12);
    QCOMPARE(seen.asOf, d);
    QCOMPARE(seen.health, std::optional(60.0));
    QCOMPARE(seen.band, QStringLiteral("watch"));
    QCOMPARE(seen.machine, std::optional(70.0));
    QCOMPARE(seen.human, std::optional<double>());
    QCOMPARE(seen.weeksActive, std::optional(5));
    QCOMPARE(seen.weeklyActive, std::optional(false));
    QCOMPARE(seen.monthlyActive, std::optional<bool>());
    QCOMPARE(seen.bossUnseenDays, std::optional(12));
    QCOMPARE(seen.revenueAtRisk, book.portfolio.rows[0].revenueAtRisk);
    QCOMPARE(seen.currency, QStringLiteral("USD"));
    QCOMPARE(seen.openAlerts, 1);
    QCOMPARE(seen.policyVersion, 7);
}

void TestQueueTiles::chances_data()
{
    QTest::addColumn<double>("seatUse");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<double>("trend");
    QTest::addColumn<double>("nps");
    QTest::addColumn<QString>("modules");
    QTest::addColumn<QString>("signs"); // empty: not listed
    QTest::newRow("three") << .9 << 6 << 1.1 << 0.0 << QString() << QStringLiteral("full strong growing");
    QTest::newRow("two") << .9 << 6 << 1.09 << 0.0 << QString() << QString();
    QTest::newRow("just below") << .899 << 5 << 1.2 << 50.0 << QString() << QString();
    QTest::newRow("modules left") << .95 << 7 << 1.0 << 0.0 << QStringLiteral("orders; STOCK")
                                  << QStringLiteral("full strong modules");
    QTest::newRow("all modules") << .95 << 7 << 1.0 << 0.0 << QStringLiteral("Orders;Stock;Cash")
                                 << QString();
    QTest::newRow("promoters") << .5 << 7 << 1.5 << 20.0 << QString()
                               << QStringLiteral("strong growing promoter");
    QTest::newRow("all") << 1.0 << 7 << 1.5 << 20.0 << QStringLiteral("Cash")
                         << QStringLiteral("full strong growing promoter modules");
}

void TestQueueTiles::chances()
{
    QFETCH(double, seatUse);
    QFETCH(int, weeks);
    QFETCH(double, trend);
    QFETCH(double, nps);
    QFETCH(QString, modules);
    QFETCH(QString, signs);
    QueueBook book;
    PortfolioRow &row = book.account(QStringLiteral("A"), 60, 1000, 300);
    row.seatUse = seatUse;
    row.coefficient.active = weeks;
    row.trend = trend;
    row.nps = nps;
    book.account(QStringLiteral("other"), 60, 1000, 300);
    book.account(QStringLiteral("another product"), 60, 1000, 300);
    book.cache().accounts[0].modules = modules;
    book.cache().accounts[1].modules = QStringLiteral("Orders; Stock ;Cash");
    book.cache().accounts[2].product = QStringLiteral("POS");
    book.cache().accounts[2].modules = QStringLiteral("Kitchen");
    const auto found = [&] {
        QStringList all;
        for (const ExpansionChance &one : book.queue().chances) {
            if (one.row != 0)
                all += QStringLiteral("of another");
            for (const auto &[holds, name] :
                 {std::pair(one.seatsFull, "full"), std::pair(one.strong, "strong"),
                  std::pair(one.growing, "growing"), std::pair(one.promoter, "promoter"),
                  std::pair(one.modulesLeft, "modules")}) {
                if (holds)
                    all += QString::fromLatin1(name);
            }
        }
        return all.join(u' ');
    };
    QCOMPARE(found(), signs);
    // Who is at risk, or does not pay, is asked for nothing more.
    book.row(QStringLiteral("A")).health.band = Band::AtRisk;
    QCOMPARE(found(), QString());
    book.row(QStringLiteral("A")).health.band = Band::Watch;
    book.row(QStringLiteral("A")).paying = false;
    QCOMPARE(found(), QString());
}

QTEST_GUILESS_MAIN(TestQueueTiles)
#include "tst_queue_tiles.moc"
