#include "activity/accounts.h"
#include "activity/anomaly.h"
#include "activity/book.h"
#include "support/bookbuilder.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace bw;

namespace {

const Day monday = Day::of(2026, 1, 5);

/// The account's terms over the whole book, as history() makes them.
struct Ground {
    BookInputs inputs;
    Ground(const Cache &cache, Day asOf, const QString &calendar = QStringLiteral("mon-fri"))
        : inputs(bookInputs(cache, calendar, asOf))
    {
    }
    DayTerms terms(size_t account) const { return dayTermsOf(inputs.days, inputs.accounts[account]); }
};

std::vector<DayCheck> checked(const Cache &cache, DayRange range, size_t account = 0,
                              const QString &calendar = QStringLiteral("mon-fri"))
{
    const Ground ground(cache, range.last, calendar);
    return checkDays(cache.usage, account, ground.terms(account), range);
}

double plainMedian(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    return (values[(n - 1) / 2] + values[n / 2]) / 2;
}

/// How far a day is off the median of its last 8 same weekdays.
std::optional<double> plainResidual(const std::map<qint32, double> &roots, Day day)
{
    std::vector<double> last;
    for (auto it = roots.rbegin(); it != roots.rend() && last.size() < 8; ++it) {
        if (it->first < day.n && Day{it->first}.weekday() == day.weekday())
            last.push_back(it->second);
    }
    if (last.size() < 4 || !roots.contains(day.n))
        return {};
    return roots.at(day.n) - plainMedian(last);
}

/// definitions.md §3 read aloud for one day, from the days that count alone.
std::optional<double> plainZ(const std::map<qint32, double> &roots, Day day)
{
    const auto own = plainResidual(roots, day);
    std::vector<double> residuals;
    for (Day before = day - 56; before < day; before = before + 1) {
        if (const auto residual = plainResidual(roots, before))
            residuals.push_back(std::abs(*residual));
    }
    if (!own || residuals.size() < 4)
        return {};
    return *own / std::max(0.5, 1.71 * plainMedian(residuals));
}

} // namespace

class TestAnomaly : public QObject {
    Q_OBJECT

private slots:
    void usualRange();
    void floorOfTheDeviation_data();
    void floorOfTheDeviation();
    void fewWeekdays();
    void restDaysHolidaysAndGaps();
    void quietPeriod();
    void likePlainCode();
    void falseAlarms_data();
    void falseAlarms();
    void realBreaksAreFound();
    void nothingToCheck();
};

/// "Tuesday 214 key actions, usually 480-560".
void TestAnomaly::usualRange()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    const std::array<int, 8> tuesdays = {470, 500, 540, 520, 560, 505, 535, 520};
    for (int week = 0; week < 9; ++week) {
        for (int day = 0; day < 5; ++day)
            book.use(a, monday + 7 * week + day,
                     static_cast<quint32>(week < 8 ? tuesdays[size_t(week)] : 214), 50, 50);
    }
    const Day tuesday = monday + 57;
    const auto checks = checked(book.finish(), {tuesday, tuesday});
    QCOMPARE(checks.size(), size_t(1));
    const DayCheck &check = checks.front();
    QCOMPARE(check.day, tuesday);
    QCOMPARE(check.keyActions, 214U);
    QCOMPARE(check.weekdays, 8);
    QCOMPARE(check.usualMiddle, 520);
    QVERIFY2(check.usualLow > 480 && check.usualLow < 510, qPrintable(QString::number(check.usualLow)));
    QVERIFY2(check.usualHigh > 530 && check.usualHigh < 560, qPrintable(QString::number(check.usualHigh)));
    QVERIFY(check.z < -4 && isAnomaly(check));
}

void TestAnomaly::floorOfTheDeviation_data()
{
    QTest::addColumn<int>("usual"); // key actions of every working day before
    QTest::addColumn<int>("today");
    QTest::addColumn<double>("z");
    QTest::newRow("the same as ever") << 100 << 100 << 0.0;
    QTest::newRow("a little more, however steady") << 100 << 121 << 2.0;
    QTest::newRow("exactly the limit") << 100 << 144 << 4.0;
    QTest::newRow("exactly the limit below") << 100 << 64 << -4.0;
    QTest::newRow("silence after 4") << 4 << 0 << -4.0;
    QTest::newRow("silence after 1") << 1 << 0 << -2.0;
    QTest::newRow("4 out of nothing") << 0 << 4 << 4.0;
}

void TestAnomaly::floorOfTheDeviation()
{
    QFETCH(int, usual);
    QFETCH(int, today);
    QFETCH(double, z);
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    const Day day = monday + 56;
    for (Day d = monday; d < day; d = d + 1)
        book.use(a, d, static_cast<quint32>(usual));
    book.use(a, day, static_cast<quint32>(today));
    const auto checks = checked(book.finish(), {day, day});
    QCOMPARE(checks.size(), size_t(1));
    QCOMPARE(checks.front().z, z);
    QCOMPARE(isAnomaly(checks.front()), std::abs(z) >= 4);
    const Ground ground(book.cache, day);
    QCOMPARE(anomaliesIn(book.cache.usage, 0, ground.terms(0), {day, day}).size(), size_t(std::abs(z) >= 4));
}

/// The fifth week is the first with four same weekdays before it; its Friday the first that four days of
/// their own tell how much is usual.
void TestAnomaly::fewWeekdays()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    for (Day d = monday; d < monday + 70; d = d + 1)
        book.use(a, d, 100);
    const auto checks = checked(book.finish(), {monday, monday + 69});
    QCOMPARE(checks.front().day, monday + 32);
    QCOMPARE(checks.front().weekdays, 4);
    QCOMPARE(checks.size(), size_t(26)); // one day, then 5 weeks of 5 days
    QCOMPARE(checks.back().weekdays, 8);
}

void TestAnomaly::restDaysHolidaysAndGaps()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    // Spring Festival 2026 is 15 to 23 February; a day of the book is lost on 2026-03-10.
    const Day first = Day::of(2025, 12, 1);
    const Day last = Day::of(2026, 3, 31);
    const Day lost = Day::of(2026, 3, 10);
    const Calendar &cn = book.cache.calendars.get(QStringLiteral("cn"));
    for (Day d = first; d <= last; d = d + 1) {
        if (d != lost && cn.isWorkingDay(d))
            book.use(a, d, 100, 1, 50);
        else if (d != lost)
            book.rows(d, 50);
    }
    book.use(a, Day::of(2026, 3, 7), 10000); // a Saturday
    const auto checks = checked(book.finish(), {Day::of(2026, 1, 20), last}, 0, QStringLiteral("cn"));
    QVERIFY(checks.size() > 40);
    for (const DayCheck &check : checks) {
        QVERIFY2(cn.isWorkingDay(check.day) && check.day != lost, qPrintable(check.day.iso()));
        QVERIFY2(!isAnomaly(check), qPrintable(check.day.iso()));
        QCOMPARE(check.usualMiddle, 100);
    }
    // Monday to Friday knows of no festival: nine silent days stand out.
    const auto plain = checked(book.cache, {Day::of(2026, 1, 20), last});
    QVERIFY(std::count_if(plain.begin(), plain.end(), isAnomaly) >= 4);
    // The lost day counts on neither side, also not under this calendar.
    QVERIFY(
        std::none_of(plain.begin(), plain.end(), [&](const DayCheck &check) { return check.day == lost; }));
}

void TestAnomaly::quietPeriod()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    const Day first = monday + 70;
    for (Day d = monday; d <= monday + 120; d = d + 1) {
        if (d < first || d > first + 13)
            book.use(a, d, 100, 1, 50);
        else
            book.rows(d, 50);
    }
    const auto loud = checked(book.finish(), {monday, monday + 120});
    QVERIFY(std::any_of(loud.begin(), loud.end(), isAnomaly));
    book.cache.quiet.push_back({1, book.cache.accounts[a].id, first, first + 13, {}});
    const auto quiet = checked(book.cache, {monday, monday + 120});
    QVERIFY(std::none_of(quiet.begin(), quiet.end(), isAnomaly));
    QCOMPARE(loud.size() - quiet.size(), size_t(10));
}

/// Random books with weekends, lost days and breaks, against the definition read aloud.
void TestAnomaly::likePlainCode()
{
    std::mt19937 random(11);
    int compared = 0;
    int found = 0;
    for (int round = 0; round < 12; ++round) {
        test::BookBuilder book;
        const size_t a = book.account(QStringLiteral("a"), 100);
        const Day first = monday + static_cast<qint32>(random() % 7);
        const Day last = first + 150;
        std::map<qint32, double> roots;
        std::poisson_distribution<int> usual(round * 9 + 1);
        for (Day d = first; d <= last; d = d + 1) {
            const bool lost = d != first && d != last && d - first > 60 && random() % 23 == 0;
            if (lost)
                continue;
            const int k = usual(random) * (random() % 40 == 0 ? 4 : 1);
            book.use(a, d, static_cast<quint32>(k), 1, 50);
        }
        const Cache &cache = book.finish();
        const Ground ground(cache, last);
        const DayTerms terms = ground.terms(a);
        const auto span = cache.usage.spans[a];
        for (Day d = first; d <= last; d = d + 1) {
            if (d.weekday() < 6 && !ground.inputs.days.gaps[0].test(d))
                roots[d.n] = std::sqrt(double(cache.usage.keyActions[span.offset + size_t(d - first)]));
        }
        const auto checks = checkDays(cache.usage, a, terms, {first, last});
        size_t at = 0;
        for (Day d = first; d <= last; d = d + 1) {
            const auto z = plainZ(roots, d);
            if (!z)
                continue;
            QVERIFY(at < checks.size());
            QCOMPARE(checks[at].day, d);
            QVERIFY2(std::abs(checks[at].z - *z) < 1e-9, qPrintable(d.iso()));
            found += isAnomaly(checks[at]) ? 1 : 0;
            ++compared;
            ++at;
        }
        QCOMPARE(at, checks.size());
        // A part of the range says the same of its days.
        const auto late = checkDays(cache.usage, a, terms, {last - 20, last});
        QVERIFY(std::equal(late.begin(), late.end(), checks.end() - qsizetype(late.size())));
    }
    QVERIFY2(compared > 700 && found > 5, qPrintable(QStringLiteral("%1 %2").arg(compared).arg(found)));
}

void TestAnomaly::falseAlarms_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>(
        "spread"); // deviation of a day's own mean, as a share: more noise than counting alone
    for (const double mean : {0.5, 3.0, 12.0, 60.0, 300.0, 2000.0}) {
        for (const double spread : {0.0, 0.15, 0.3})
            QTest::newRow(qPrintable(QStringLiteral("%1 a day, %2 %").arg(mean).arg(spread * 100)))
                << mean << spread;
    }
}

/// On steady noisy accounts at most 0.4 % of days are flagged (definitions.md §3).
void TestAnomaly::falseAlarms()
{
    QFETCH(double, mean);
    QFETCH(double, spread);
    std::mt19937_64 random(5);
    std::normal_distribution<double> normal(0, 1);
    const std::array<double, 5> weekdays = {1.1, 1.0, 1.05, 0.95, 0.8};
    qint64 days = 0;
    qint64 alarms = 0;
    for (int account = 0; account < 60; ++account) {
        test::BookBuilder book;
        const size_t a = book.account(QStringLiteral("a"), 100);
        const Day last = monday + 399;
        for (Day d = monday; d <= last; d = d + 1) {
            if (d.weekday() > 5)
                continue;
            const double own =
                mean * weekdays[size_t(d.weekday() - 1)] * std::max(0.05, 1 + spread * normal(random));
            std::poisson_distribution<int> counts(own);
            book.use(a, d, static_cast<quint32>(counts(random)), 1, 50);
        }
        const auto checks = checked(book.finish(), {monday, last});
        days += static_cast<qint64>(checks.size());
        alarms += std::count_if(checks.begin(), checks.end(), isAnomaly);
    }
    const double share = double(alarms) / double(days);
    QVERIFY2(days > 15000, qPrintable(QString::number(days)));
    QVERIFY2(share <= 0.004, qPrintable(QStringLiteral("%1 % of %2 days").arg(100 * share).arg(days)));
}

/// What a CSM would call a break is found on the day itself.
void TestAnomaly::realBreaksAreFound()
{
    std::mt19937 random(3);
    int found = 0;
    for (int round = 0; round < 50; ++round) {
        test::BookBuilder book;
        const size_t a = book.account(QStringLiteral("a"), 100);
        std::poisson_distribution<int> usual(120);
        const Day day = monday + 100;
        for (Day d = monday; d <= day; d = d + 1)
            book.use(a, d, static_cast<quint32>(d == day ? usual(random) / 3 : usual(random)), 1, 50);
        const auto checks = checked(book.finish(), {day, day});
        found += checks.size() == 1 && checks.front().z <= -4 ? 1 : 0;
    }
    QVERIFY2(found >= 48, qPrintable(QString::number(found)));
}

void TestAnomaly::nothingToCheck()
{
    test::BookBuilder book;
    book.account(QStringLiteral("never"), 100);
    book.rows(monday, 10);
    book.use(book.account(QStringLiteral("new"), 100), monday + 30, 5);
    const Cache &cache = book.finish();
    QVERIFY(checked(cache, {monday, monday + 30}, 0).empty());
    QVERIFY(checked(cache, {monday, monday + 30}, 1).empty());
    Cache unloaded;
    unloaded.accounts = cache.accounts;
    const Ground ground(cache, monday + 30);
    QVERIFY(checkDays(unloaded.usage, 0, ground.terms(0), {monday, monday + 30}).empty());
}

QTEST_APPLESS_MAIN(TestAnomaly)
#include "tst_anomaly.moc"
