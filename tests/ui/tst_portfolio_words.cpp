#include "portfolio/tiles.h"
#include "portfolio/words.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/portfolioshown.h"

#include <QTest>

using namespace bw;
using namespace bw::test;

/// What cells, tips and tiles of the portfolio say.
class TestPortfolioWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        text::setLanguage(text::Language::English);
        theme().setUp(ThemeChoice::Light);
    }

    void wordsOfCells_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, qint64 id, PortfolioColumnId column, const char *words) {
            QTest::newRow(name) << id << static_cast<int>(column) << QString::fromUtf8(words);
        };
        row("account", 1, PortfolioColumnId::Account, "Account: Alder Foods, Small");
        row("arr", 1, PortfolioColumnId::Arr, "ARR, $: $1,000");
        row("no arr", 4, PortfolioColumnId::Arr, "ARR, $: no contract in force");
        row("health, down", 1, PortfolioColumnId::Health, "Health: 37 of 100, At risk, down 9 in four weeks");
        row("health, flat", 2, PortfolioColumnId::Health, "Health: 88 of 100, Healthy, steady in four weeks");
        row("no health", 4, PortfolioColumnId::Health, "Health: not enough to score");
        row("seats", 1, PortfolioColumnId::Seats, "Seats: 10 users in 28 days of 20 seats purchased, 50%");
        row("no seats", 3, PortfolioColumnId::Seats, "Seats: not known");
        row("no weeks", 4, PortfolioColumnId::Sparkline, "12 weeks: not known");
        row("no coefficient", 4, PortfolioColumnId::Weeks, "Weeks active: no week is known yet");
    }
    void wordsOfCells()
    {
        QFETCH(qint64, id);
        QFETCH(int, column);
        QFETCH(QString, words);
        const Shown shown(fewAccounts);
        QCOMPARE(shown.cell(id, static_cast<PortfolioColumnId>(column)), words);
    }
    void stripInWords()
    {
        PortfolioRow row;
        for (size_t k = 0; k < row.strip.size(); ++k) {
            row.strip[k].level = k < 20 ? Level::Low : Level::Zero;
            row.strip[k].dayOff = k >= 23;
        }
        QCOMPARE(
            portfolio::stripWords(row),
            QStringLiteral("last 28 days: 0 high, 0 medium, 20 low, 8 without use, of which 5 days off"));
        row.strip[0].gap = true;
        row.strip[1].before = true;
        QVERIFY(portfolio::stripWords(row).contains(QLatin1String("18 low")));
        QVERIFY(portfolio::stripWords(row).contains(QLatin1String("1 not known")));
    }

    /// A rate stands with both of its parts wherever it is: 3 of the 4 that can be judged, not of all.
    void rateTileSaysItsParts()
    {
        Shown shown(fewAccounts);
        PortfolioView view;
        bw::show(view, shown.book.cache(), shown.book.portfolio());
        PortfolioTotals sums = view.portfolio->whole;
        sums.paying = 6;
        sums.activeRate = {3, 4, false};
        sums.activeRateFourWeeksAgo = {4, 4, false};
        TileFace face = portfolio::tileFaces(view, sums).front();
        QCOMPARE(face.value, QStringLiteral("75.0%"));
        QCOMPARE(face.note, QStringLiteral("25.0 pt in 4 weeks; 3 of 4"));
        QVERIFY2(face.words.contains(QStringLiteral("3 of 4, down 25.0 points")), qPrintable(face.words));
        QVERIFY(face.tip.contains(QStringLiteral("3 of 4 paying accounts are monthly active.")));
        QVERIFY(face.tip.contains(QStringLiteral("2 of 6 paying accounts cannot be judged")));
        sums.activeRateFourWeeksAgo = {};
        face = portfolio::tileFaces(view, sums).front();
        QCOMPARE(face.note, QStringLiteral("3 of 4; four weeks ago is not known"));
        sums.activeRate = {};
        QCOMPARE(portfolio::tileFaces(view, sums).front().value, text::dash());
    }

    void summedWeeksSayWhatIsMissing()
    {
        Shown shown(fewAccounts);
        PortfolioView view;
        bw::show(view, shown.book.cache(), shown.book.portfolio());
        PortfolioTotals sums;
        sums.weeklyKeyActions.fill(10);
        QVERIFY(!portfolio::weeksTotalTip(view, sums).contains(QStringLiteral("compared")));
        sums.weeklyKeyActions[3] = sums.weeklyKeyActions[4] = missingWeek;
        sums.weeklyKeyActions[0] = -1; // before all of them began
        QVERIFY2(portfolio::weeksTotalTip(view, sums).contains(QStringLiteral("2 weeks cannot be compared")),
                 qPrintable(portfolio::weeksTotalTip(view, sums)));
    }

    void everyFigureSaysDayVersionAndCount()
    {
        Shown shown(fewAccounts);
        const PortfolioModel &model = *shown.page.model();
        for (int c = 0; c < model.columnCount(); ++c) {
            const QByteArray head = model.headerData(c, Qt::Horizontal).toString().toUtf8();
            const auto id = static_cast<PortfolioColumnId>(c);
            if (id != PortfolioColumnId::Csm && id != PortfolioColumnId::Industry
                && id != PortfolioColumnId::Region) { // words, no figures
                const QString tip = model.tip(0, c, {20, 10}, {100, 36});
                QVERIFY2(tip.contains(QLatin1String("18 Oct 2026")), head);
                QVERIFY2(tip.contains(QLatin1String("v7")), head);
            }
            if (!model.totalWords(-1, c).isEmpty()) {
                const QString tip = model.totalTip(-1, c);
                QVERIFY2(tip.contains(QLatin1String("18 Oct 2026")) && tip.contains(QLatin1String("v7")),
                         head);
                QVERIFY2(tip.contains(QLatin1Char('5')) || tip.contains(QLatin1Char('4')), head); // n
            }
        }
        for (const KpiTile *tile : shown.tiles()) {
            QVERIFY2(tile->face().tip.contains(QLatin1String("n = 5")), qPrintable(tile->face().label));
            QVERIFY(tile->face().tip.contains(QLatin1String("18 Oct 2026")));
            QVERIFY(tile->face().tip.contains(QLatin1String("v7")));
        }
    }
    void healthSaysWhatItRestsOn()
    {
        Shown shown(fewAccounts);
        const int health = static_cast<int>(PortfolioColumnId::Health);
        const PortfolioModel &model = *shown.page.model();
        QVERIFY(model.tip(0, health, {}, {}).contains(portfolio::machineOnly()));
        QVERIFY(model.totalTip(-1, health).contains(portfolio::machineOnly()));
    }
    void dayTipHasTheCountsOfTheDay()
    {
        Shown shown(fewAccounts);
        auto cache = shown.book.cache();
        const auto portfolio = shown.book.portfolio();
        PortfolioRow &row = portfolio->rows[0];
        row.strip[25] = {Level::Medium, false, false, false}; // Fri 16 Oct
        row.strip[26] = {Level::Zero, true, false, false};
        Account account;
        account.id = row.id;
        account.seatsPurchased = 120;
        account.seatsOpened = 100;
        cache->accounts = {account};
        cache->usage.spans = {{portfolio->asOf - 2, 3, 0, 0}};
        cache->usage.keyActions = {288, 0, 0};
        cache->usage.activeUsers = {44, 0, 0};
        cache->usage.flags = {UsageColumns::HasRows, 0, 0};
        PortfolioView view;
        show(view, cache, portfolio);
        const auto tip = [&] { return portfolio::dayTip(view, row, 25); };
        QCOMPARE(
            tip().section(QLatin1Char('\n'), 0, 2),
            QStringLiteral("Fri 16 Oct, medium.\n288 key actions; 44 of 100 opened seats logged in, 44%.\n"
                           "High needs 60% logged in."));
        text::setLanguage(text::Language::Chinese);
        QString chinese = tip().section(QLatin1Char('\n'), 0, 2);
        chinese.remove(QChar(0x2009));
        QCOMPARE(chinese,
                 QStringLiteral("10月16日 周五，中。\n288次关键动作；100个开通账号中 44个登录，占 44%。\n"
                                "达到“高”需要 60% 的账号登录。"));
        text::setLanguage(text::Language::English);
        cache->accounts[0].seatsOpened.reset();
        QVERIFY(tip().contains(QLatin1String("44 of 120 purchased seats logged in, 37%.")));
        cache->accounts[0].seatsPurchased.reset();
        QVERIFY(tip().contains(QLatin1String("288 key actions; users logged in: 44.")));
        QVERIFY(!tip().contains(QLatin1String("High needs")));
        cache->usage.flags[0] |= UsageColumns::NoUsers;
        QVERIFY(tip().contains(QLatin1String("288 key actions; users are not known.")));
        QCOMPARE(portfolio::dayTip(view, row, 26).section(QLatin1Char('\n'), 0, 0),
                 QStringLiteral("Sat 17 Oct, day off, no use."));
        row.strip[24].gap = true;
        QVERIFY(portfolio::dayTip(view, row, 24).startsWith(QLatin1String("Thu 15 Oct: data gap.")));
    }
};

QTEST_MAIN(TestPortfolioWords)
#include "tst_portfolio_words.moc"
