#include "report/account_report.h"
#include "report/key_actions.h"
#include "report/score.h"
#include "support/account_books.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace bw;
using bw::test::AccountBook;

namespace {

/// A history of `days` days that end at D, every Monday to Friday with so many key actions.
AccountHistory steady(int days, Day asOf, quint32 recent, quint32 before)
{
    AccountHistory history;
    for (int i = days - 1; i >= 0; --i) {
        DayResult day;
        day.day = asOf - i;
        day.dayOff = day.day.weekday() > 5;
        day.keyActions = day.dayOff ? 0 : i < 28 ? recent : before;
        day.hasEvents = day.keyActions > 0;
        day.level = day.keyActions > 0 ? Level::Low : Level::Zero;
        history.days.push_back(day);
    }
    return history;
}

AccountHistory withGap(AccountHistory history, int fromEnd)
{
    DayResult &day = history.days[history.days.size() - 1 - static_cast<size_t>(fromEnd)];
    day.gap = true;
    day.hasEvents = false;
    day.keyActions = 0;
    day.level = Level::Unknown;
    return history;
}

const Day sunday = Day::of(2026, 10, 18);

} // namespace

class TestAccountReport : public QObject {
    Q_OBJECT
private slots:
    void tenthsAddUp_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<qint64>>("tenths");
        QTest::newRow("thirds") << QList<double>{33.3333, 33.3333, 33.3334} << QList<qint64>{333, 333, 334};
        QTest::newRow("all just under") << QList<double>{0.04, 0.04, 0.04} << QList<qint64>{1, 0, 0};
        QTest::newRow("exact") << QList<double>{10, 20.5, 0} << QList<qint64>{100, 205, 0};
        QTest::newRow("largest rest first") << QList<double>{1.01, 1.09, 1.05} << QList<qint64>{10, 11, 11};
        QTest::newRow("none") << QList<double>{} << QList<qint64>{};
    }
    void tenthsAddUp()
    {
        QFETCH(QList<double>, values);
        QFETCH(QList<qint64>, tenths);
        const auto result = tenthsThatAddUp({values.begin(), values.end()});
        QCOMPARE(QList<qint64>(result.begin(), result.end()), tenths);
    }

    void useChangeComparesWorkingDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("recent");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("gap"); ///< days before the end; -1: none
        QTest::addColumn<qint64>("sum");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<double>("change"); ///< NaN: none
        const double none = std::nan("");
        QTest::newRow("half") << 84 << 50 << 100 << -1 << qint64{1000} << true << -0.5;
        QTest::newRow("double") << 84 << 200 << 100 << -1 << qint64{4000} << true << 1.0;
        QTest::newRow("steady") << 300 << 7 << 7 << -1 << qint64{140} << true << 0.0;
        QTest::newRow("a gap is no decline") << 84 << 100 << 100 << 4 << qint64{1900} << true << 0.0;
        QTest::newRow("a gap before is no rise") << 84 << 100 << 100 << 30 << qint64{2000} << true << 0.0;
        QTest::newRow("one day short") << 83 << 100 << 100 << -1 << qint64{2000} << false << none;
        QTest::newRow("nothing before") << 84 << 100 << 0 << -1 << qint64{2000} << true << none;
        QTest::newRow("nothing now") << 84 << 0 << 100 << -1 << qint64{0} << true << -1.0;
        QTest::newRow("nothing at all") << 84 << 0 << 0 << -1 << qint64{0} << true << none;
    }
    void useChangeComparesWorkingDays()
    {
        QFETCH(int, days);
        QFETCH(int, recent);
        QFETCH(int, before);
        QFETCH(int, gap);
        QFETCH(qint64, sum);
        QFETCH(bool, complete);
        QFETCH(double, change);
        AccountHistory history =
            steady(days, sunday, static_cast<quint32>(recent), static_cast<quint32>(before));
        if (gap >= 0)
            history = withGap(history, gap);
        const UseChange use = useChange(history, sunday);
        QCOMPARE(use.recent, sum);
        QCOMPARE(use.complete, complete);
        QCOMPARE(use.change.has_value(), !std::isnan(change));
        if (use.change)
            QVERIFY(qAbs(*use.change - change) < 1e-12);
    }
    void useChangeOfNothing() { QCOMPARE(useChange({}, sunday), UseChange{}); }

    void holidaysAreNamedRuns()
    {
        const Calendar cn = Calendars::shipped().get(QStringLiteral("cn"));
        const auto hatches = holidayHatches(cn, {Day::of(2026, 9, 20), Day::of(2026, 10, 18)});
        QCOMPARE(hatches.size(), size_t{2});
        QCOMPARE(hatches[0].from, Day::of(2026, 9, 25).n - 0.5);
        QCOMPARE(hatches[0].to, Day::of(2026, 9, 27).n + 0.5);
        QCOMPARE(hatches[1].label, cn.holidayName(Day::of(2026, 10, 1)));
        QCOMPARE(hatches[1].from, Day::of(2026, 10, 1).n - 0.5);
        QCOMPARE(hatches[1].to, Day::of(2026, 10, 7).n + 0.5);
        // Cut at the range; plain weekends and other calendars have none.
        QCOMPARE(holidayHatches(cn, {Day::of(2026, 10, 6), Day::of(2026, 10, 18)}).front().from,
                 Day::of(2026, 10, 6).n - 0.5);
        QVERIFY(holidayHatches(cn, {Day::of(2026, 10, 8), Day::of(2026, 10, 18)}).empty());
        QVERIFY(holidayHatches(Calendar::mondayToFriday(), {Day::of(2026, 1, 1), sunday}).empty());
    }

    void barsTellTheHistory()
    {
        const AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        const DayRange range = trailingWeeks(report.asOf, 13);
        QCOMPARE(range.first, Day::of(2026, 7, 20));
        QCOMPARE(range.days(), 91);
        const ChartSpec spec = keyActionsChart(report.history, report.calendar, range);
        const auto &points = spec.series.at(0).points;
        QCOMPARE(points.size(), size_t{91});
        for (const ChartPoint &point : points) {
            const DayResult *day = dayOf(report.history, Day{static_cast<qint32>(point.x)});
            QVERIFY(day != nullptr);
            if (day->day == AccountBook::gapDay()) {
                QVERIFY(std::isnan(point.y));
                continue;
            }
            QCOMPARE(point.y, static_cast<double>(day->keyActions));
            const bool zero = day->level == Level::Zero;
            QCOMPARE(point.tone == ChartTone::Zero || point.tone == ChartTone::DayOff, zero);
            QCOMPARE(point.tone == ChartTone::DayOff, zero && day->dayOff);
            QCOMPARE(point.tone == ChartTone::High, day->level == Level::High);
            QCOMPARE(point.tone == ChartTone::Low, day->level == Level::Low);
        }
        // Limits of 160 seats, then of 212, stepping where the seats do.
        QCOMPARE(spec.limits.size(), size_t{4});
        const double step = Day::of(2026, 8, 17).n - 0.5;
        QCOMPARE(spec.limits[0], (ChartLimit{range.first.n - 0.5, step, 192, false}));
        QCOMPARE(spec.limits[1], (ChartLimit{range.first.n - 0.5, step, 384, false}));
        QCOMPARE(spec.limits[2], (ChartLimit{step, range.last.n + 0.5, 254, true}));
        QCOMPARE(spec.limits[3], (ChartLimit{step, range.last.n + 0.5, 508, true}));
        QCOMPARE(spec.bands.size(), size_t{2});
        QCOMPARE(spec.bands[1], (ChartBand{step, range.last.n + 0.5, 254, 508}));
        const auto gap = std::find_if(spec.hatches.begin(), spec.hatches.end(), [](const ChartHatch &hatch) {
            return hatch.kind == ChartHatch::Kind::Gap;
        });
        QVERIFY(gap != spec.hatches.end());
        QCOMPARE(gap->from, AccountBook::gapDay().n - 0.5);
        QCOMPARE(gap->to, AccountBook::gapDay().n + 0.5);
        QVERIFY(std::is_sorted(spec.hatches.begin(), spec.hatches.end(),
                               [](const auto &a, const auto &b) { return a.from < b.from; }));
    }
    void limitsDoNotPressBarsFlat()
    {
        AccountHistory history = steady(91, sunday, 10, 10);
        history.limits = {{.from = history.days.front().day, .seats = 1000, .low = 1200, .medium = 2400}};
        ChartSpec spec = keyActionsChart(history, Calendar::mondayToFriday(), trailingWeeks(sunday, 13));
        QVERIFY(spec.y.max < 20);
        QVERIFY(spec.limits.empty() && spec.bands.empty());
        history.limits[0].low = 20;
        history.limits[0].medium = 40;
        spec = keyActionsChart(history, Calendar::mondayToFriday(), trailingWeeks(sunday, 13));
        QCOMPARE(spec.limits.size(), size_t{1});
        QCOMPARE(spec.bands.at(0).high, spec.y.max);
        history.limits[0].seats.reset(); // no seats, no limits
        QVERIFY(
            keyActionsChart(history, Calendar::mondayToFriday(), trailingWeeks(sunday, 13)).limits.empty());
    }
    void nothingToDraw()
    {
        const ChartSpec spec = keyActionsChart({}, Calendar::mondayToFriday(), trailingWeeks(sunday, 13));
        QVERIFY(spec.series.empty());
        QVERIFY(spec.x.max > spec.x.min && spec.y.max > spec.y.min);
        QVERIFY(weeksChart({}, isoWeeks(sunday, 13)).series.empty());
    }

    void weeksTellTheirStates()
    {
        AccountHistory history;
        const Day monday = sunday.monday() - 21;
        using State = PeriodState;
        history.weeks = {{monday - 70, {9, 3, 5, State::Reached}}, // before the range
                         {monday, {2, 3, 5, State::Missed}},
                         {monday + 7, {4, 0, 0, State::Skipped}},
                         {monday + 14, {2, 2, 3, State::Unknown}},
                         {monday + 21, {3, 3, 5, State::Reached}}};
        const ChartSpec spec = weeksChart(history, isoWeeks(sunday, 4));
        const auto &points = spec.series.at(0).points;
        QCOMPARE(points.size(), size_t{4});
        const double x = monday.n + 3;
        QCOMPARE(points[0], (ChartPoint{x, 2, ChartTone::Inactive, QStringLiteral("2"), {}}));
        QCOMPARE(points[1].tone, ChartTone::Active);
        QCOMPARE(points[2].tone, ChartTone::NotKnown);
        QCOMPARE(points[3].tone, ChartTone::Active);
        QCOMPARE(spec.marks[0].shape, ChartMark::Shape::Ring);
        QCOMPARE(spec.marks[1].shape, ChartMark::Shape::Dash);
        QCOMPARE(spec.marks[3].shape, ChartMark::Shape::Disc);
        // The line leaves out the skipped week and steps to the need of each.
        QCOMPARE(spec.limits.size(), size_t{3});
        QCOMPARE(spec.limits[0], (ChartLimit{x - 3.5, x + 3.5, 3, false}));
        QCOMPARE(spec.limits[1], (ChartLimit{x + 10.5, x + 17.5, 2, false}));
        QCOMPARE(weeksReached(history, sunday, isoWeeks(sunday, 4)), (Rate{1, 2, false}));
        // On the Saturday the newest week still runs.
        QVERIFY(weekRuns(sunday.monday(), sunday - 1) && !weekRuns(sunday.monday(), sunday));
        QCOMPARE(weeksReached(history, sunday - 1, isoWeeks(sunday - 1, 4)), (Rate{0, 1, false}));
    }

    void reportsAreOfTheDay()
    {
        const AccountReport report = AccountBook::shared().report(AccountBook::Falling);
        QCOMPARE(report.customerSince, std::optional(Day::of(2023, 2, 11)));
        QCOMPARE(report.renewals, 1);
        QVERIFY(report.hasContracts && report.calendarIsOwn && report.calendarYearKnown);
        QCOMPARE(report.calendar.name(), QStringLiteral("cn"));
        QCOMPARE(report.policyVersion, qint64{7});
        QCOMPARE(limitsOn(report.history, Day::of(2026, 8, 16))->seats, std::optional<qint64>(160));
        QCOMPARE(limitsOn(report.history, Day::of(2026, 8, 17))->seats, std::optional<qint64>(212));

        const AccountReport young = AccountBook::shared().report(AccountBook::Young);
        QCOMPARE(young.customerSince, std::optional(Day::of(2026, 9, 25))); // its first contract
        QCOMPARE(young.renewals, 0);
        QVERIFY(!young.calendarIsOwn);
        const AccountReport empty = AccountBook::shared().report(AccountBook::Empty);
        QVERIFY(!empty.hasContracts && !empty.customerSince && empty.history.days.empty());
        QVERIFY(limitsOn(AccountBook::shared().report(AccountBook::NoSeats).history, sunday) == nullptr);
    }

    void pointsAddUpToTheFigure()
    {
        for (int which = 0; which < AccountBook::count; ++which) {
            const AccountReport report = AccountBook::shared().report(static_cast<AccountBook::Which>(which));
            const ScoreTable &table = report.score;
            QCOMPARE(table.parts.size(), healthPartCount + report.explanation.rubric.criteria.size());
            qint64 sum = 0;
            qint64 most = 0;
            for (const ScorePart &part : table.parts) {
                sum += part.tenths;
                most += part.mostTenths;
                QVERIFY(part.tenths <= part.mostTenths);
                QVERIFY(part.share.known || part.mostTenths == 0);
            }
            QCOMPARE(sum, table.totalTenths);
            QCOMPARE(most, qint64{1000});
            QCOMPARE(table.scored, report.row.health.value.has_value());
            if (table.scored)
                QCOMPARE(table.totalTenths, std::llround(*report.row.health.value * 10));
        }
    }

    void loginSharesNeedSeatsAndUsers()
    {
        DayResult day;
        day.activeUsers = 30;
        LevelLimits limits;
        limits.seats = 40;
        QCOMPARE(loginShare(day, &limits), std::optional(0.75));
        QCOMPARE(loginShare(day, nullptr), std::optional<double>());
        limits.seats = 0;
        QCOMPARE(loginShare(day, &limits), std::optional<double>());
        limits.seats = 40;
        day.activeUsers.reset();
        QCOMPARE(loginShare(day, &limits), std::optional<double>());
    }

    void calendarEndsWithTheWeekOfTheDay()
    {
        const AccountHistory history = withGap(steady(20, sunday - 2, 5, 5), 1);
        const CalendarWeeks weeks = calendarWeeks(history, sunday - 2, 26);
        QCOMPARE(weeks.cells.size(), size_t{182});
        QCOMPARE(weeks.firstMonday + 181, sunday);
        QVERIFY(weeks.cells[0].before); // before the first event
        QVERIFY(weeks.cells[181].before); // after D
        QVERIFY(!weeks.cells[179].before);
        QVERIFY(weeks.cells[178].gap);
        QCOMPARE(weeks.cells[177].level, Level::Low);
    }
};

QTEST_GUILESS_MAIN(TestAccountReport)
#include "tst_account_report.moc"
