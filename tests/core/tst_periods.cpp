#include "activity/gaps.h"
#include "evaluate/history.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;

namespace {

Day on(const QString &iso)
{
    return *Day::parse(iso);
}

/// An account active on the given days, in a book that another one keeps going from `first` to `last`.
struct Book {
    test::BookBuilder builder;
    Book(const QString &activeDays, Day first, Day last)
    {
        const size_t a = builder.account(QStringLiteral("a"), 10);
        builder.use(a, first, 0);
        for (const QString &iso : activeDays.split(u' ', Qt::SkipEmptyParts))
            builder.use(a, on(iso), 1);
        builder.rows(last, 1);
    }
};

} // namespace

class TestPeriods : public QObject {
    Q_OBJECT

private slots:
    void needs_data();
    void needs();
    void judged_data();
    void judged();
    void weeks_data();
    void weeks();
    void months_data();
    void months();
    void gaps_data();
    void gaps();
    void gapsInTime();
    void gapMakesUnknown();
    void stateNames();
};

void TestPeriods::needs_data()
{
    QTest::addColumn<int>("workingDays");
    QTest::addColumn<int>("week");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("byWorkingDays");
    const int rows[][4] = {{0, 0, 0, 0},    {1, 1, 1, 1},    {2, 2, 2, 2},    {3, 2, 2, 2},
                           {4, 3, 3, 3},    {5, 3, 3, 3},    {6, 3, 4, 4},    {7, 3, 5, 5},
                           {15, 3, 9, 9},   {16, 3, 10, 10}, {18, 3, 11, 11}, {20, 3, 12, 12},
                           {21, 3, 12, 13}, {23, 3, 12, 14}, {31, 3, 12, 19}};
    for (const auto &row : rows)
        QTest::addRow("%d working days", row[0]) << row[0] << row[1] << row[2] << row[3];
}

void TestPeriods::needs()
{
    QFETCH(int, workingDays);
    Policy policy;
    QTEST(neededInWeek(policy, workingDays), "week");
    QTEST(neededInMonth(policy, workingDays), "month");
    policy.monthRule = Policy::MonthRule::WorkingDays;
    QTEST(neededInMonth(policy, workingDays), "byWorkingDays");
    policy.monthSharePercent = 50;
    QCOMPARE(neededInMonth(policy, workingDays), (workingDays + 1) / 2);
    policy.weekDays = 2; // the week's share stays 60 %
    QCOMPARE(neededInWeek(policy, workingDays), qMin(2, (workingDays * 3 + 4) / 5));
}

void TestPeriods::judged_data()
{
    QTest::addColumn<int>("active");
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("working");
    QTest::addColumn<int>("gone");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("left");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, int active, int needed, int working, int gone, int gap, int left,
                        const char *state) {
        QTest::newRow(name) << active << needed << working << gone << gap << left
                            << QString::fromLatin1(state);
    };
    row("finished, enough", 3, 3, 5, 5, 0, 0, "reached");
    row("finished, not enough", 2, 3, 5, 5, 0, 0, "missed");
    row("finished, a gap could have been it", 2, 3, 5, 4, 1, 0, "unknown");
    row("finished, the gap would not have helped", 1, 3, 5, 4, 1, 0, "missed");
    row("finished, enough in spite of a gap", 3, 3, 5, 4, 1, 0, "reached");
    row("no working day", 0, 0, 0, 0, 0, 0, "skipped");
    row("no working day, yet active", 2, 0, 0, 0, 0, 0, "skipped");
    row("no working day, running", 0, 0, 0, 0, 0, 3, "skipped");
    row("running, enough already", 3, 3, 5, 3, 0, 4, "reached");
    row("running, in proportion", 2, 3, 5, 3, 0, 4, "on_track"); // 2/3 against 3/5
    row("running, exactly in proportion", 3, 12, 20, 5, 0, 20, "on_track");
    row("running, just below", 2, 12, 20, 5, 0, 20, "behind");
    row("running, first day was off", 0, 3, 5, 0, 0, 6, "on_track");
    row("running, still possible to the day", 1, 3, 5, 5, 0, 2, "behind");
    row("running, no longer possible", 0, 3, 5, 5, 0, 2, "out_of_reach");
    row("running, a gap leaves it possible", 0, 3, 5, 4, 1, 2, "behind");
}

void TestPeriods::judged()
{
    QFETCH(int, active);
    QFETCH(int, needed);
    QFETCH(int, working);
    QFETCH(int, gone);
    QFETCH(int, gap);
    QFETCH(int, left);
    QTEST(periodStateName(judge({needed, working, gone, gap, left}, active)), "state");
}

void TestPeriods::weeks_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("monday");
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("activeDays");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const char *calendar, const char *active, const char *asOf,
                        const char *monday, int needed, int activeDays, const char *state) {
        QTest::newRow(name) << QString::fromLatin1(calendar) << QString::fromLatin1(active)
                            << QString::fromLatin1(asOf) << QString::fromLatin1(monday) << needed
                            << activeDays << QString::fromLatin1(state);
    };
    row("three days", "mon-fri", "2026-03-02 2026-03-04 2026-03-06", "2026-03-31", "2026-03-02", 3, 3,
        "reached");
    row("two days", "mon-fri", "2026-03-02 2026-03-04", "2026-03-31", "2026-03-02", 3, 2, "missed");
    row("rest days count", "mon-fri", "2026-03-02 2026-03-07 2026-03-08", "2026-03-31", "2026-03-02", 3, 3,
        "reached");
    row("spring festival 2026", "cn", "", "2026-03-31", "2026-02-16", 0, 0, "skipped");
    row("the same, Monday to Friday", "mon-fri", "", "2026-03-31", "2026-02-16", 3, 0, "missed");
    row("spring festival 2025, silent", "cn", "", "2025-03-31", "2025-01-27", 1, 0, "missed");
    row("spring festival 2025, its one day", "cn", "2025-01-27", "2025-03-31", "2025-01-27", 1, 1, "reached");
    row("spring festival 2025, on a holiday", "cn", "2025-01-30", "2025-03-31", "2025-01-27", 1, 1,
        "reached");
    row("shops", "seven-day", "2026-02-16 2026-02-17 2026-02-18", "2026-03-31", "2026-02-16", 3, 3,
        "reached");
    row("ends at D", "mon-fri", "2026-03-02 2026-03-04", "2026-03-08", "2026-03-02", 3, 2, "missed");
    row("running, Wednesday", "mon-fri", "2026-03-02 2026-03-04", "2026-03-04", "2026-03-02", 3, 2,
        "on_track");
    row("running, Wednesday, one", "mon-fri", "2026-03-02", "2026-03-04", "2026-03-02", 3, 1, "behind");
    row("running, Friday, one", "mon-fri", "2026-03-02", "2026-03-06", "2026-03-02", 3, 1, "behind");
    row("running, Friday, none", "mon-fri", "", "2026-03-06", "2026-03-02", 3, 0, "out_of_reach");
    row("running, done", "mon-fri", "2026-03-02 2026-03-03 2026-03-04", "2026-03-04", "2026-03-02", 3, 3,
        "reached");
    row("running, after D does not count", "mon-fri", "2026-03-02 2026-03-05 2026-03-06", "2026-03-04",
        "2026-03-02", 3, 1, "behind");
    row("running, holiday week", "cn", "", "2026-02-18", "2026-02-16", 0, 0, "skipped");
}

void TestPeriods::weeks()
{
    QFETCH(QString, calendar);
    QFETCH(QString, active);
    QFETCH(QString, asOf);
    QFETCH(QString, monday);
    Book book(active, on(monday) - 10, on(QStringLiteral("2026-03-31")));
    Policy policy;
    policy.calendar = calendar;
    const AccountHistory past = history(book.builder.finish(), policy, 0, on(asOf));
    const auto week = std::find_if(past.weeks.begin(), past.weeks.end(),
                                   [&](const WeekResult &w) { return w.start == on(monday); });
    QVERIFY(week != past.weeks.end());
    QTEST(week->result.needed, "needed");
    QTEST(week->result.activeDays, "activeDays");
    QTEST(periodStateName(week->result.state), "state");
    QCOMPARE(past.weeks.back().start, on(asOf).monday());
}

void TestPeriods::months_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("month");
    QTest::addColumn<int>("working");
    QTest::addColumn<int>("capped");
    QTest::addColumn<int>("uncapped");
    QTest::newRow("16 working days") << "cn"
                                     << "2026-02" << 16 << 10 << 10;
    QTest::newRow("18") << "cn"
                        << "2025-10" << 18 << 11 << 11;
    QTest::newRow("20") << "mon-fri"
                        << "2026-02" << 20 << 12 << 12;
    QTest::newRow("21") << "mon-fri"
                        << "2026-05" << 21 << 12 << 13;
    QTest::newRow("23") << "mon-fri"
                        << "2026-07" << 23 << 12 << 14;
    QTest::newRow("31") << "seven-day"
                        << "2026-05" << 31 << 12 << 19;
}

void TestPeriods::months()
{
    QFETCH(QString, calendar);
    QFETCH(QString, month);
    QFETCH(int, working);
    const Day first = on(QString(month + QStringLiteral("-01")));
    const Month wanted = Month::of(first);
    for (const auto rule : {Policy::MonthRule::Days, Policy::MonthRule::WorkingDays}) {
        QFETCH(int, capped);
        QFETCH(int, uncapped);
        const int needed = rule == Policy::MonthRule::Days ? capped : uncapped;
        Policy policy;
        policy.calendar = calendar;
        policy.monthRule = rule;
        for (const int activeDays : {needed - 1, needed}) {
            test::BookBuilder book;
            const size_t a = book.account(QStringLiteral("a"), 10);
            for (int i = 0; i < activeDays; ++i)
                book.use(a, first + i, 1);
            book.rows(wanted.last() + 3, 1);
            const AccountHistory past = history(book.finish(), policy, 0, wanted.last());
            QCOMPARE(past.months.size(), size_t(1));
            QCOMPARE(past.months[0].result.workingDays, working);
            QCOMPARE(past.months[0].result.needed, needed);
            QCOMPARE(past.months[0].result.activeDays, activeDays);
            QCOMPARE(past.months[0].result.state,
                     activeDays < needed ? PeriodState::Missed : PeriodState::Reached);
        }
    }
}

void TestPeriods::gaps_data()
{
    QTest::addColumn<QString>("rows"); // of the last same weekdays, oldest first
    QTest::addColumn<bool>("gap"); // when the next one has none
    QTest::newRow("twenty each") << "20 20 20 20 20 20 20 20" << true;
    QTest::newRow("nineteen each") << "19 19 19 19 19 19 19 19" << false;
    QTest::newRow("median 20 between two") << "1 1 1 19 21 30 30 30" << true;
    QTest::newRow("median 19.5") << "1 1 1 19 20 30 30 30" << false;
    QTest::newRow("only the last 8") << "900 900 900 900 900 5 5 5 5 5 5 5 5" << false;
    QTest::newRow("four are enough") << "20 20 20 20" << true;
    QTest::newRow("three are not") << "500 500 500" << false;
    QTest::newRow("an earlier gap is left out") << "20 20 20 20 0 0 0 0 0 0" << true;
    QTest::newRow("a quiet book has none") << "3 0 2 0 3 1 0 4" << false;
}

void TestPeriods::gaps()
{
    QFETCH(QString, rows);
    std::vector<DayRows> dayRows;
    Day wednesday = Day::of(2026, 1, 7);
    for (const QString &count : rows.split(u' ')) {
        if (count.toLongLong() > 0)
            dayRows.push_back({wednesday, count.toLongLong()});
        wednesday = wednesday + 7;
    }
    dayRows.push_back({wednesday + 30, 1}); // deliveries went on
    const auto gaps = dataGaps(dayRows, Calendar::mondayToFriday(), wednesday + 3);
    QTEST(std::count(gaps.begin(), gaps.end(), wednesday) == 1, "gap");
}

void TestPeriods::gapsInTime()
{
    const Day first = Day::of(2026, 1, 1);
    std::vector<DayRows> dayRows;
    for (int i = 0; i < 90; ++i) {
        const Day day = first + i;
        if (day == Day::of(2026, 3, 10) || day == Day::of(2026, 3, 14) || day == Day::of(2026, 2, 17))
            continue; // a Tuesday, a Saturday, a holiday Tuesday
        dayRows.push_back({day, 100});
    }
    const Calendars calendars = Calendars::shipped();
    const Day last = dayRows.back().day;
    const Day silentTuesday = Day::of(2026, 3, 10);
    QCOMPARE(dataGaps(dayRows, calendars.get(QStringLiteral("cn")), last), std::vector<Day>{silentTuesday});
    QCOMPARE(dataGaps(dayRows, calendars.get(QStringLiteral("mon-fri")), last),
             (std::vector<Day>{Day::of(2026, 2, 17), silentTuesday}));
    QCOMPARE(dataGaps(dayRows, calendars.get(QStringLiteral("seven-day")), last).size(), size_t(3));
    QVERIFY(dataGaps(dayRows, calendars.get(QStringLiteral("cn")), Day::of(2026, 3, 9)).empty());
    // every day after the last delivery, rest days too
    const auto late = dataGaps(dayRows, calendars.get(QStringLiteral("cn")), last + 9);
    QCOMPARE(late.size(), size_t(10));
    QCOMPARE(late.back(), last + 9);
    QVERIFY(dataGaps({}, calendars.get(QStringLiteral("cn")), last).empty());
}

/// A missing file does not look like a silent customer: the week is unknown where it could have been reached.
void TestPeriods::gapMakesUnknown()
{
    const Day monday = Day::of(2026, 3, 9);
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    const size_t b = book.account(QStringLiteral("b"), 10);
    book.use(a, monday - 70, 1);
    book.use(b, monday - 70, 1);
    for (int i = -70; i < 7; ++i) {
        if (i < 2 || i > 4)
            book.rows(monday + i, 50); // Wednesday to Friday are missing
    }
    book.use(a, monday, 1);
    book.use(b, monday, 1);
    book.use(b, monday + 1, 1);
    book.use(b, monday + 5, 1);
    const Cache &cache = book.finish();
    const AccountHistory quiet = history(cache, {}, qint32(a), monday + 6);
    QCOMPARE(quiet.weeks.back().result, (PeriodResult{1, 3, 5, PeriodState::Unknown}));
    QVERIFY(quiet.days.back().gap == false);
    QVERIFY(quiet.days[quiet.days.size() - 4].gap);
    QCOMPARE(quiet.days[quiet.days.size() - 4].level, Level::Unknown);
    QVERIFY(!quiet.days[quiet.days.size() - 4].active);
    QCOMPARE(history(cache, {}, qint32(b), monday + 6).weeks.back().result.state, PeriodState::Reached);
    // Thursday of that week: two of the working days gone are known, and none of the three left is needed
    // less
    QCOMPARE(history(cache, {}, qint32(b), monday + 3).weeks.back().result.state, PeriodState::OnTrack);
    QCOMPARE(history(cache, {}, qint32(a), monday + 3).weeks.back().result.state, PeriodState::Behind);
}

void TestPeriods::stateNames()
{
    const char *names[] = {"reached", "on_track", "behind", "out_of_reach", "missed", "skipped", "unknown"};
    for (int i = 0; i < 7; ++i)
        QCOMPARE(periodStateName(PeriodState(i)), QString::fromLatin1(names[i]));
}

QTEST_APPLESS_MAIN(TestPeriods)
#include "tst_periods.moc"
