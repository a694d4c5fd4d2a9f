#include "account/change_words.h"
#include "account/chart_words.h"
#include "account/figure_table.h"
#include "account/figure_words.h"
#include "account/goals_section.h"
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

    /// New rules are marked on days, weeks and months alike; those of today, after D, at the right edge.
    void rulesAreMarkedOnEveryChart()
    {
        AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        const Day asOf = report.asOf; // a Sunday
        report.policyMarks = {{1, asOf - 20, {}, QStringLiteral("fewer days"), {}},
                              {2, asOf - 20, {}, {}, {}},
                              {3, asOf + 1, {}, {}, {}}};
        ShownDays shown = shownWeeks(asOf, 13);
        const auto diamonds = [](const ChartSpec &spec) {
            std::vector<ChartMark> found;
            std::copy_if(spec.marks.begin(), spec.marks.end(), std::back_inserter(found),
                         [](const ChartMark &mark) { return mark.shape == ChartMark::Shape::Diamond; });
            return found;
        };
        const auto all = {keyActionsSpec(report, shown), weeksSpec(report, shown), monthsSpec(report, shown)};
        for (const ChartSpec &spec : all) {
            const auto marks = diamonds(spec);
            QCOMPARE(marks.size(), size_t{2}); // two versions of a day are one mark
            QCOMPARE(marks[0].x, (asOf - 20).n);
            QCOMPARE(marks[0].detail,
                     QStringLiteral("Mon 28 Sep\nActivity rules, version 1\nfewer days\nActivity rules, "
                                    "version 2"));
            QVERIFY(marks[1].x >= asOf.n && marks[1].x <= spec.x.max);
            QVERIFY(marks[1].detail.contains(QStringLiteral("version 3")));
            QCOMPARE(spec.legend.back().shape, std::optional(ChartMark::Shape::Diamond));
            // Below the states of weeks and months.
            QCOMPARE(marks[0].row, spec.marks.front().shape == ChartMark::Shape::Diamond ? 0 : 1);
        }
        QCOMPARE(diamonds(*all.begin())[1].x, asOf.n);
        QVERIFY(
            diamonds(*all.begin())[1].detail.startsWith(QStringLiteral("Mon 19 Oct, after the days shown")));
        // A range that ends earlier knows nothing of them.
        shown.weeks = 0;
        shown.range = {asOf - 60, asOf - 30};
        QVERIFY(diamonds(keyActionsSpec(report, shown)).empty());
        QVERIFY(diamonds(weeksSpec(report, shown)).empty());
    }

    /// Covered by the data and never used is 0, which is not the same as data that are still to come.
    void neverUsedIsNotMissing()
    {
        AccountReport report = AccountBook::shared().report(AccountBook::Empty);
        const ShownDays shown = shownWeeks(report.asOf, 13);
        QCOMPARE(report.row.coefficient.known, 7); // others of the book have usage
        for (const ChartSpec &spec :
             {keyActionsSpec(report, shown), weeksSpec(report, shown), monthsSpec(report, shown)})
            QVERIFY(spec.emptyText.startsWith(QStringLiteral("Never used: ")));
        report.row.coefficient.known = 0;
        QVERIFY(weeksSpec(report, shown).emptyText.startsWith(QStringLiteral("No events yet.")));
    }

    /// What changed is named in its own unit: not the points that it is mapped to.
    void causesInTheirOwnUnits_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::addColumn<QString>("words");
        const auto row = [](HealthPart part, double before, double after, const char *words) {
            QTest::newRow(words) << static_cast<int>(part) << before << after << QString::fromUtf8(words);
        };
        row(HealthPart::Survey, 25, 7.1, "+25 → +7");
        row(HealthPart::Survey, 0, -12.5, "0 → −13");
        row(HealthPart::Coefficient, 7, 4, "7 of 7 weeks → 4 of 6 weeks");
        row(HealthPart::SeatUse, .4, .55, "40% → 55%");
        row(HealthPart::Activity28, 1.18, .5,
            "118% of the active days needed → 50% of the active days needed");
    }
    void causesInTheirOwnUnits()
    {
        QFETCH(const int, part);
        QFETCH(const double, before);
        QFETCH(const double, after);
        QFETCH(const QString, words);
        const AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        ChangeTable table;
        ChangeSource source;
        source.cause = ChangeCause::Behaviour;
        source.part = static_cast<HealthPart>(part);
        source.before = 62.5;
        source.after = 53.6;
        source.figureBefore = before;
        source.figureAfter = after;
        source.knownBefore = 7;
        source.knownAfter = 6;
        table.change.sources = {source};
        const QString sentence = causeSentence(report, table, ChangeCause::Behaviour);
        QVERIFY2(sentence.endsWith(QStringLiteral(": ") + words)
                     || sentence.endsWith(QStringLiteral(": ") + QString(words).replace(u'−', u'-')),
                 qPrintable(sentence));
        // The same figure under other rules: what it earns is what differs.
        table.change.sources[0].figureAfter = before;
        table.change.sources[0].knownAfter = 7;
        QVERIFY(
            causeSentence(report, table, ChangeCause::Behaviour).endsWith(QStringLiteral(": 62.5 → 53.6")));
    }

    /// Scenarios: the expectation in numbers, a module that was not bought, seats that are not known.
    void goalsInWords()
    {
        const AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        AccountDetails details;
        Scenario orders;
        orders.id = QStringLiteral("o");
        orders.name = QStringLiteral("Taking orders");
        orders.sharePercent = 40;
        orders.weeklyTenths = 25;
        orders.main = true;
        Scenario stock = orders;
        stock.name = QStringLiteral("Stock check");
        stock.main = false;
        details.use.policy.scenarios = {orders, stock, stock};
        ScenarioUse use;
        use.expectedUsers = 80;
        use.last28.users = 60;
        use.last28.actions = 1200;
        use.last28.expectedActions = 800;
        use.last28.state = ScenarioState::Below;
        ScenarioUse foreign = use;
        foreign.scenario = 1;
        foreign.entitled = false;
        ScenarioUse seatless;
        seatless.scenario = 2;
        seatless.last28.actions = 7;
        details.use.scenarios = {use, foreign, seatless};
        const auto rows = scenarioFigures(report, details);
        QCOMPARE(rows.size(), size_t{4});
        const auto cells = [](const FigureRow &row) {
            QStringList words;
            for (const FigureCell &cell : row.cells)
                words += cell.text;
            return words.join(u'|');
        };
        QCOMPARE(cells(rows[1]),
                 QStringLiteral("Taking orders (main)|60|80||1,200|800|below what is expected"));
        QVERIFY2(rows[1].tip.startsWith(
                     QStringLiteral("Expected: 40% of the seats (80 users), 2.5 actions of each a week; held "
                                    "against the 28 days to 18 Oct 2026.")),
                 qPrintable(rows[1].tip));
        QCOMPARE(rows[2].cells.back().text, QStringLiteral("of a module that was not bought"));
        QCOMPARE(rows[2].cells.back().shape, std::optional(Band::None));
        const QString dash = text::dash();
        QCOMPARE(cells(rows[3]), QStringLiteral("Stock check|%1|%1||7|%1|not known").arg(dash));

        details.use.policy.northStar = NorthStar{QStringLiteral("Turnover"), {}, {}, 80'000, 3};
        NorthStarProgress star;
        star.threshold = 80'000;
        star.start = Day::of(2025, 1, 1);
        star.knownFrom = Day::of(2025, 6, 1);
        details.use.northStar = star;
        const auto about = starFigures(report, details);
        QCOMPARE(cells(about[0]), QStringLiteral("Turnover|not known"));
        QCOMPARE(cells(about[1]), QStringLiteral("|%1 of 80,000").arg(dash)); // not known, and not 0
        QCOMPARE(cells(about.back()), QStringLiteral("Not known|usage before 1 Jun 2025"));
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
