// The vectorised loops and everything built on them against the definitions read aloud, on random books
// with seats that change, calendars that change, gaps, days before and after the data.
#include "activity/kernel.h"
#include "evaluate/history.h"
#include "support/plainrules.h"
#include "support/random_books.h"

#include <QTest>

using namespace bw;

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void randomBooks_data();
    void randomBooks();
    void kernelEdges();
    void countersDoNotOverflow();
};

void TestRules::randomBooks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestRules::randomBooks()
{
    QFETCH(quint32, seed);
    const test::RandomBook one = test::randomBook(seed);
    const Cache &cache = one.book.cache;
    QRandomGenerator random(seed + 1000);
    const Day asOf = one.last + (random.bounded(3) ? random.bounded(-15, 1) : random.bounded(-200, 12));
    const test::PlainRules plain(cache, one.policy, asOf);
    const BookInputs inputs = bookInputs(cache, one.policy.calendar, asOf);
    BookActivity book;
    computeActivity(cache, inputs, one.policy, book);
    const Portfolio portfolio = evaluate(cache, one.policy, asOf, asOf);
    const Portfolio before = evaluate(cache, one.policy, asOf - 28, asOf - 28);
    std::map<std::pair<int, int>, quint32> counts; // day, level

    for (size_t account = 0; account < cache.accounts.size(); ++account) {
        const std::optional<Day> begin = inputs.accounts[account].begin;
        const Coefficient coefficient = plain.coefficient(account, begin);
        QCOMPARE(book.coefficients[account], coefficient);
        QCOMPARE(bw::coefficient(cache, one.policy, qint32(account), asOf), coefficient);

        const PortfolioRow &row = portfolio.rows[account];
        QCOMPARE(row.coefficient, coefficient);
        QCOMPARE(row.healthFourWeeksAgo, before.rows[account].health.value);
        QCOMPARE(row.week, plain.period(account, asOf.monday(), asOf.monday() + 6, true));
        QCOMPARE(row.last7, plain.period(account, asOf - 6, asOf, true));
        QCOMPARE(row.last28, plain.period(account, asOf - 27, asOf, false));
        for (int week = 0; week < 12; ++week) {
            const Day end = asOf - 7 * (11 - week);
            const auto state = plain.period(account, end - 27, end, false).state;
            QCOMPARE((row.activeWeeks >> week & 1) != 0, state == PeriodState::Reached);
            QCOMPARE((row.judgedWeeks >> week & 1) != 0,
                     state != PeriodState::Skipped && state != PeriodState::Unknown);
        }
        for (int i = 0; i < 28; ++i) {
            const Day day = asOf - 27 + i;
            const DayCell &cell = row.strip[size_t(i)];
            QCOMPARE(cell.gap, plain.gap(day));
            QCOMPARE(cell.dayOff, !plain.working(account, day));
            QCOMPARE(cell.before, !begin || day < *begin);
            QCOMPARE(cell.level, cell.gap ? Level::Unknown : plain.level(account, day));
        }

        const AccountHistory past = history(cache, one.policy, qint32(account), asOf);
        for (const DayResult &day : past.days) {
            QCOMPARE(day.level, plain.gap(day.day) ? Level::Unknown : plain.level(account, day.day));
            QCOMPARE(day.active, plain.active(account, day.day));
            QCOMPARE(day.dayOff, !plain.working(account, day.day));
        }
        for (const WeekResult &week : past.weeks)
            QCOMPARE(week.result, plain.period(account, week.start, week.start + 6, true));
        for (const MonthResult &month : past.months)
            QCOMPARE(month.result, plain.period(account, month.month.first(), month.month.last(), false));
        const AccountHistory again = history(cache, inputs, one.policy, qint32(account));
        QCOMPARE(again.days.size(), past.days.size());
        QCOMPARE(again.limits, past.limits);
        for (size_t i = 0; i < past.days.size(); ++i)
            QCOMPARE(again.days[i].level, past.days[i].level);

        for (qint32 week = 0; week < book.weeks; ++week) {
            const Day monday = book.origin + 7 * week;
            const PeriodResult expected = plain.period(account, monday, monday + 6, true);
            QCOMPARE(book.weekState(account, week), expected.state);
            QCOMPARE(qint32(book.weekActiveDays[account * size_t(book.weeks) + size_t(week)]),
                     expected.activeDays);
        }
        for (Month month = book.firstMonth; month <= Month::of(asOf); month = month + 1)
            QCOMPARE(book.monthState(account, month),
                     plain.period(account, month.first(), month.last(), false).state);
        for (Day day = book.origin; day <= asOf; day = day + 1)
            ++counts[{day - book.origin, int(plain.level(account, day))}];
    }
    for (qint32 day = 0; day < book.days; ++day) {
        for (int level = 1; level <= 4; ++level)
            QCOMPARE(book.levelCounts[size_t((level - 1) * book.days + day)], (counts[{day, level}]));
    }
}

/// Bits at every offset in a word, and lengths around the vector's and the word's.
void TestRules::kernelEdges()
{
    QRandomGenerator random(3);
    for (int n = 0; n < 140; ++n) {
        std::vector<quint8> levels(static_cast<size_t>(n));
        for (quint8 &level : levels)
            level = quint8(random.bounded(5));
        for (const Level least : {Level::Low, Level::Medium, Level::High}) {
            const qint32 offset = random.bounded(130);
            std::vector<quint64> words(7, 0); // countWeeks() looks one word ahead
            kernel::activeBits(levels.data(), n, least, offset, words.data());
            for (qint32 bit = 0; bit < 6 * 64; ++bit) {
                const qint32 i = bit - offset;
                const bool expected = i >= 0 && i < n && levels[size_t(i)] >= quint8(least)
                    && (levels[size_t(i)] != quint8(Level::Unknown) || least == Level::Low);
                QCOMPARE((words[size_t(bit >> 6)] >> (bit & 63) & 1) != 0, expected);
            }
            for (int i = 0; i < 20; ++i) {
                const qint32 a = random.bounded(380);
                const qint32 b = random.bounded(-3, 380);
                qint32 expected = 0;
                for (qint32 bit = a; bit <= b; ++bit)
                    expected += qint32(words[size_t(bit >> 6)] >> (bit & 63) & 1);
                QCOMPARE(countBits(words.data(), a, b), expected);
            }
            std::vector<quint8> weeks(50);
            kernel::countWeeks(words.data(), 50, weeks.data());
            for (qint32 week = 0; week < 50; ++week)
                QCOMPARE(qint32(weeks[size_t(week)]), countBits(words.data(), 7 * week, 7 * week + 6));
        }
    }
}

/// More accounts than a byte counts, and more than one piece of the book.
void TestRules::countersDoNotOverflow()
{
    test::BookBuilder book;
    const Day day = Day::of(2026, 3, 11);
    const quint32 accounts = 1500;
    for (quint32 i = 0; i < accounts; ++i)
        book.use(book.account(QString::number(i), 100), day, i % 3 == 0 ? 1 : 130);
    BookActivity activity;
    book.finish();
    computeActivity(book.cache, bookInputs(book.cache, QStringLiteral("mon-fri"), day), {}, activity);
    const auto at = static_cast<size_t>(activity.days - 1);
    const auto days = static_cast<size_t>(activity.days);
    QCOMPARE(activity.levelCounts[at], accounts / 3);
    QCOMPARE(activity.levelCounts[days + at], accounts - accounts / 3);
    QCOMPARE(activity.levelCounts[2 * days + at], 0U);
    const BookActivity before = activity;
    computeActivity(book.cache, bookInputs(book.cache, QStringLiteral("mon-fri"), day), {},
                    activity); // memory used again
    QCOMPARE(activity.weekActiveDays, before.weekActiveDays);
    QCOMPARE(activity.weekStates, before.weekStates);
    QCOMPARE(activity.monthActiveDays, before.monthActiveDays);
    QCOMPARE(activity.monthStates, before.monthStates);
    QCOMPARE(activity.coefficients, before.coefficients);
    QCOMPARE(activity.levelCounts, before.levelCounts);
    QVERIFY(activity == before);
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
