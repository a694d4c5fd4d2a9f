#include "account/chart_words.h"
#include "account/figure_words.h"
#include "shell/text.h"
#include "support/account_books.h"

#include <QTest>
#include <algorithm>

using namespace bw;
using bw::test::AccountBook;

class TestAccountWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { text::setLanguage(text::Language::English); }

    void daysInWords_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, AccountBook::Which which, const char *day, const char *words) {
            QTest::newRow(name) << int(which) << QString::fromLatin1(day) << QString::fromUtf8(words);
        };
        row("gap", AccountBook::Falling, "2026-09-22",
            "Tue 22 Sep, no data\nThe data of this day are missing, which is not the same as no use.");
        row("holiday", AccountBook::Falling, "2026-10-05", "Mon 5 Oct, zero\nNo event\nHoliday: 国庆节");
        row("weekend", AccountBook::Young, "2026-10-17", "Sat 17 Oct, zero\nNo event\nDay off");
        row("without seats", AccountBook::NoSeats, "2026-10-16",
            "Fri 16 Oct, not known\n25 key actions, 6 users logged in\nNo seats are known for this day, so "
            "its use "
            "has no level.");
        row("without users", AccountBook::NoUsers, "2026-10-16",
            "Fri 16 Oct, medium\n91 key actions, by users not known\nHigh begins over 120 key actions, with "
            "30 users "
            "logged in.");
        row("before the first event", AccountBook::Young, "2026-01-05", "Mon 5 Jan");
    }
    void daysInWords()
    {
        QFETCH(int, which);
        QFETCH(QString, day);
        QFETCH(QString, words);
        QCOMPARE(
            dayWords(AccountBook::shared().report(static_cast<AccountBook::Which>(which)), *Day::parse(day)),
            words);
    }

    void rulesOfADayInWords_data()
    {
        QTest::addColumn<quint32>("actions");
        QTest::addColumn<int>("users"); ///< -1: not known
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("opened"); ///< 1 enough, 0 not, -1 not known
        QTest::addColumn<QString>("last");
        // 100 seats: low to 120, medium to 240, high with 60 users
        const auto row = [](const char *name, quint32 actions, int users, Level level, int opened,
                            const char *last) {
            QTest::newRow(name) << actions << users << int(level) << opened << QString::fromUtf8(last);
        };
        row("low", 120, 9, Level::Low, 1, "Medium begins over 120 key actions.");
        row("medium", 121, 9, Level::Medium, 1, "High begins over 240 key actions, with 60 users logged in.");
        row("high", 241, 60, Level::High, 1, "241 key actions, 60 users logged in (60% of the seats)");
        row("concentrated", 5000, 10, Level::Medium, 1,
            "Concentrated: high needs 60 users logged in (60%), there were 10.");
        row("breadth", 5000, -1, Level::Medium, 1, "Not high, because the data do not say who logged in.");
        row("opened", 5000, 90, Level::Medium, 0,
            "Not high, because too few of the purchased seats are opened.");
        row("opened?", 5000, 90, Level::Medium, -1,
            "Not high, because the share of opened seats is not known.");
    }
    void rulesOfADayInWords()
    {
        QFETCH(quint32, actions);
        QFETCH(int, users);
        QFETCH(int, level);
        QFETCH(int, opened);
        QFETCH(QString, last);
        AccountReport report = AccountBook::shared().report(AccountBook::Empty);
        LevelLimits limits;
        limits.from = AccountBook::asOf();
        limits.seats = 100;
        limits.low = 120;
        limits.medium = 240;
        limits.usersForHigh = 60;
        limits.openedEnough = opened < 0 ? std::nullopt : std::optional(opened == 1);
        report.history.limits = {limits};
        DayResult day;
        day.day = AccountBook::asOf();
        day.keyActions = actions;
        day.hasEvents = true;
        day.level = static_cast<Level>(level);
        if (users >= 0)
            day.activeUsers = static_cast<quint32>(users);
        const bool above = day.level == Level::Medium && actions > 240;
        day.breadthUnknown = above && (users < 0 || opened < 0);
        day.concentrated = above && users >= 0 && users < 60;
        report.history.days = {day};
        QCOMPARE(dayWords(report, day.day).split(QLatin1Char('\n')).last(), last);
    }

    void conclusions_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("start");
        QTest::newRow("down") << int(AccountBook::Falling)
                              << QStringLiteral("Last 4 weeks: 3,908 key actions, per working day down ");
        QTest::newRow("young") << int(AccountBook::Young)
                               << QStringLiteral(
                                      "Last 4 weeks: 967 key actions. The data do not reach back 12 weeks");
        QTest::newRow("silent") << int(AccountBook::Silent)
                                << QStringLiteral("No key action in the last 4 weeks, after ");
    }
    void conclusions()
    {
        QFETCH(int, which);
        QFETCH(QString, start);
        const AccountReport report = AccountBook::shared().report(static_cast<AccountBook::Which>(which));
        QVERIFY2(useSentence(report).startsWith(start), qPrintable(useSentence(report)));
        QCOMPARE(keyActionsSpec(report, shownWeeks(report.asOf, 13)).conclusion, useSentence(report));
    }

    void everyFigureSaysWhatItRestsOn()
    {
        const AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        const QString rests = QStringLiteral("As of 18 Oct 2026, activity rules version 7.");
        QCOMPARE(restsOn(report), rests);
        for (const auto &rows : {activityRows(report), monthRows(report, 6)})
            for (const FigureRow &row : rows)
                QVERIFY2(row.tip.endsWith(rests), qPrintable(row.cells[0].text));
        for (const ScorePart &part : report.score.parts)
            QVERIFY(partTip(report, part).endsWith(rests));
        for (const HeadFact &fact : headFacts(report))
            QVERIFY(fact.label == QStringLiteral("CSM") || fact.tip.endsWith(rests));
        AccountReport shipped = report;
        shipped.policyVersion = 0;
        QCOMPARE(restsOn(shipped), QStringLiteral("As of 18 Oct 2026, shipped activity rules."));
    }

    /// An account that used nothing for months and began again: covered by the data, yet without a trend.
    void trendWithoutABaseIsNotMissingData_data()
    {
        QTest::addColumn<int>("silentDays"); ///< before the last 14 of 200
        QTest::addColumn<int>("life"); ///< days
        QTest::addColumn<QString>("input");
        const QString base = QStringLiteral("median of weeks 5 to 12 is 0");
        QTest::newRow("silent") << 120 << 200 << base;
        QTest::newRow("too young") << 0 << 10 << QStringLiteral("not covered by the data");
    }
    void trendWithoutABaseIsNotMissingData()
    {
        QFETCH(int, silentDays);
        QFETCH(int, life);
        QFETCH(QString, input);
        const Day asOf = AccountBook::asOf();
        test::BookBuilder book;
        book.account(QStringLiteral("A-1"), 10, 10);
        book.account(QStringLiteral("A-2"), 10, 10);
        for (Day day = asOf - 200; day <= asOf; day = day + 1) {
            const qint32 ago = asOf - day;
            if (day.weekday() > 5)
                continue;
            book.use(1, day, 20, 4);
            if (ago < life && (ago < 14 || ago >= 14 + silentDays))
                book.use(0, day, 20, 4);
            book.rows(day, 2);
        }
        const Cache cache = book.finish();
        const AccountReport report = accountReport(cache, evaluate(cache, cache.policy, asOf, asOf + 1), 0);
        const auto trend =
            std::find_if(report.score.parts.begin(), report.score.parts.end(),
                         [](const ScorePart &part) { return part.share.part == HealthPart::Trend; });
        QVERIFY(trend != report.score.parts.end());
        QVERIFY(!report.row.trend);
        QCOMPARE(partInput(report, *trend), input);
        QCOMPARE(partTip(report, *trend).contains(QStringLiteral("nothing to compare with")), silentDays > 0);
    }

    void factsOfTheHead_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QStringList>("values"); ///< ARR, renews, seats, since
        const auto row = [](const char *name, AccountBook::Which which, std::array<const char *, 4> values) {
            QStringList list;
            for (const char *value : values)
                list << QString::fromUtf8(value);
            QTest::newRow(name) << int(which) << list;
        };
        row("usual", AccountBook::Falling,
            {"$312,000", "2027-02-10, 114 day", "212 of 400", "Feb 2023, renewed 1 time"});
        row("nothing known", AccountBook::Empty, {"no contract in force", "–", "not known", "not known"});
        row("two currencies", AccountBook::Hostile,
            {"$1,000 + ¥2,000", "2026-12-31, 73 day", "100 of 120", "Jan 2026"});
    }
    void factsOfTheHead()
    {
        QFETCH(int, which);
        QFETCH(QStringList, values);
        const auto facts = headFacts(AccountBook::shared().report(static_cast<AccountBook::Which>(which)));
        const auto value = [&](const char *label) {
            const auto found = std::find_if(facts.begin(), facts.end(), [&](const HeadFact &fact) {
                return fact.label == QLatin1String(label);
            });
            return found == facts.end() ? QString() : found->value;
        };
        QCOMPARE(value("ARR"), values[0]);
        QVERIFY2(value("Renews").startsWith(values[1]), qPrintable(value("Renews")));
        QCOMPARE(value("Seats opened"), values[2]);
        QVERIFY2(value("Customer since").startsWith(values[3]), qPrintable(value("Customer since")));
        QVERIFY(value("Chance of renewal").endsWith(QStringLiteral("%, assumed")));
        QCOMPARE(value("Revenue at risk").isEmpty(), !values[0].startsWith(QLatin1String("$312,000")));
    }
};

QTEST_MAIN(TestAccountWords)
#include "tst_account_words.moc"
