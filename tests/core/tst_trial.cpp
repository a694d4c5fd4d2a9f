// Rules tried out on a book: the same as evaluating it, and what differs between two policies.
#include "evaluate/trial.h"
#include "support/random_books.h"

#include <QTest>
#include <numeric>

using namespace bw;

namespace {

PortfolioRow row(const char *name, bool paying, double arr, PeriodState month, PeriodState week, Band band,
                 qint32 weeks)
{
    PortfolioRow row;
    row.name = QLatin1String(name);
    row.paying = paying;
    if (arr > 0) {
        row.arr = arr;
        row.currency = QStringLiteral("USD");
    }
    row.last28.state = month;
    row.last7.state = week;
    row.health.band = band;
    row.coefficient.active = weeks;
    row.coefficient.known = weeks < 0 ? 0 : 7;
    row.coefficient.active = std::max(weeks, 0);
    for (DayCell &cell : row.strip)
        cell.before = true;
    return row;
}

constexpr auto yes = PeriodState::Reached;
constexpr auto no = PeriodState::Missed;

} // namespace

class TestTrial : public QObject {
    Q_OBJECT

private slots:
    void whatDiffers();
    void healthOfBothSides();
    void everyAccountWithoutContracts();
    void levelDays();
    void sameAsEvaluate_data();
    void sameAsEvaluate();
    void histogramHoldsEveryDay();
    void histogramEndsAtLimits();
};

void TestTrial::whatDiffers()
{
    Portfolio before;
    before.rows = {row("Small", true, 100, yes, yes, Band::Healthy, 7),
                   row("Large", true, 900, yes, no, Band::Watch, 5),
                   row("Free", false, 0, yes, yes, Band::Healthy, 7),
                   row("Skipped", true, 50, PeriodState::Skipped, yes, Band::AtRisk, -1),
                   row("Gained", true, 0, no, no, Band::AtRisk, 1)};
    Portfolio after;
    after.rows = {
        row("Small", true, 100, no, yes, Band::AtRisk, 4), row("Large", true, 900, no, no, Band::Watch, 5),
        row("Free", false, 0, no, no, Band::AtRisk, 0), row("Skipped", true, 50, no, no, Band::AtRisk, -1),
        row("Gained", true, 0, yes, no, Band::Watch, 2)};
    const Comparison result = compare(before, after);
    QVERIFY(result.payingOnly);
    QCOMPARE(result.accounts, 4);
    QVERIFY((result.monthly == Pair<Rate>{{2, 3, false}, {1, 4, false}}));
    QVERIFY((result.weekly == Pair<Rate>{{2, 4, false}, {1, 4, false}}));
    QCOMPARE(*result.meanWeeks.before, 13.0 / 3);
    QCOMPARE(*result.meanWeeks.after, 11.0 / 3);
    QCOMPARE(result.loseWeeks, 1);
    QCOMPARE(result.gainWeeks, 1);
    QVERIFY((result.atRisk == Pair<qint64>{2, 2}));
    QCOMPARE(result.atRiskArr.before, (std::vector<Money>{{QStringLiteral("USD"), 50}}));
    QCOMPARE(result.atRiskArr.after, (std::vector<Money>{{QStringLiteral("USD"), 150}}));

    const ChangedAccounts &monthly = result.changed[static_cast<size_t>(Standing::Monthly)];
    QCOMPARE(monthly.rows, (std::vector<qint32>{1, 0, 4})); // by ARR; a skipped month is no change
    QCOMPARE(monthly.worse, 2);
    QCOMPARE(monthly.better, 1);
    QCOMPARE(monthly.arr, (std::vector<Money>{{QStringLiteral("USD"), 1000}}));
    QCOMPARE(result.changed[static_cast<size_t>(Standing::Weekly)].rows, (std::vector<qint32>{3}));
    QCOMPARE(result.changed[static_cast<size_t>(Standing::Band)].rows, (std::vector<qint32>{0, 4}));
    QVERIFY(compare(before, before).changed[0].rows.empty());
}

/// Bands, the mean and the revenue at risk of the accounts that are counted, on each side.
void TestTrial::healthOfBothSides()
{
    Portfolio before;
    before.rows = {
        row("A", true, 100, yes, yes, Band::Healthy, 7), row("B", true, 200, yes, yes, Band::AtRisk, 7),
        row("C", true, 50, yes, yes, Band::None, 7), row("D", false, 0, yes, yes, Band::Healthy, 7)};
    before.rows[0].health.value = 80;
    before.rows[0].revenueAtRisk = 28;
    before.rows[1].health.value = 40;
    before.rows[1].revenueAtRisk = 128;
    before.rows[2].arr.reset(); // two currencies
    before.rows[2].mixedArr = {{QStringLiteral("EUR"), 1000}, {QStringLiteral("USD"), 10}};
    before.rows[2].renewalProbability = 0.6;
    before.rows[3].health.value = 100;
    Portfolio after = before;
    after.rows[0].health.value = 60;
    after.rows[0].health.band = Band::Watch;
    after.rows[0].revenueAtRisk = 46;
    const Comparison result = compare(before, after);
    QCOMPARE(result.bands.before, (std::array<qint64, 4>{1, 1, 0, 1}));
    QCOMPARE(result.bands.after, (std::array<qint64, 4>{1, 1, 1, 0}));
    QCOMPARE(result.meanHealth.before, std::optional(60.0));
    QCOMPARE(result.meanHealth.after, std::optional(50.0));
    QCOMPARE(result.revenueAtRisk.before,
             (std::vector<Money>{{QStringLiteral("EUR"), 400}, {QStringLiteral("USD"), 160}}));
    QCOMPARE(result.revenueAtRisk.after,
             (std::vector<Money>{{QStringLiteral("EUR"), 400}, {QStringLiteral("USD"), 178}}));
    before.rows.erase(before.rows.begin(), before.rows.begin() + 2);
    before.rows.pop_back();
    QVERIFY(!compare(before, before).meanHealth.after); // nobody has a score
}

void TestTrial::everyAccountWithoutContracts()
{
    Portfolio book;
    book.rows = {row("A", false, 0, yes, yes, Band::Healthy, 7), row("B", false, 0, no, no, Band::None, 0)};
    const Comparison result = compare(book, book);
    QVERIFY(!result.payingOnly);
    QCOMPARE(result.accounts, 2);
    QVERIFY((result.monthly.before == Rate{1, 2, false}));
}

void TestTrial::levelDays()
{
    Portfolio book;
    book.rows = {row("A", false, 0, yes, yes, Band::Healthy, 7)};
    auto &strip = book.rows[0].strip;
    strip[0] = {Level::Zero, false, false, false};
    strip[1] = {Level::Zero, true, false, false}; // a day off without use
    strip[2] = {Level::Low, true, false, false};
    strip[3] = {Level::Medium, false, false, false};
    strip[4] = {Level::High, false, false, false};
    strip[5] = {Level::Unknown, false, true, false}; // a gap
    strip[6] = {Level::Unknown, false, false, false}; // seats not known
    const LevelDays levels = compare(book, book).levels.after;
    QCOMPARE(levels.days, (std::array<qint64, 4>{1, 1, 1, 1}));
    QCOMPARE(levels.unknown, 1);
    QCOMPARE(levels.known(), 4);
}

void TestTrial::sameAsEvaluate_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("book %u", seed) << seed;
}

void TestTrial::sameAsEvaluate()
{
    QFETCH(quint32, seed);
    test::RandomBook book = test::randomBook(seed);
    for (Account &account : book.book.cache.accounts)
        account.segment = account.id.value % 2 ? QStringLiteral("large") : QStringLiteral("small");
    const auto cache = std::make_shared<const Cache>(book.book.cache);
    QRandomGenerator random(seed);
    const Day asOf = book.last - random.bounded(10);
    Trial trial(cache, book.policy, asOf, asOf, false);
    const QStringList calendars = {QStringLiteral("cn"), QStringLiteral("seven-day")};
    for (int step = 0; step < 8; ++step) {
        Policy policy = step == 0 ? book.policy : test::randomPolicy(random);
        if (step > 3) // exceptions, whose calendars come and go
            policy.overrides = {{{QStringLiteral("large"), {}, {}},
                                 {{QStringLiteral("user_share_percent"), random.bounded(1, 101)}}}};
        if (step > 5)
            policy.overrides[0].set.insert(QStringLiteral("calendar"), calendars.at(random.bounded(2)));
        const Tried tried = trial.under(policy);
        const Portfolio fresh = evaluate(*cache, policy, asOf, asOf);
        QVERIFY(tried.portfolio->rows == fresh.rows);
        std::vector<MonthlyRate> all = monthlyRates(*cache, policy, asOf);
        if (all.size() > size_t(Trial::months))
            all.erase(all.begin(), all.end() - Trial::months);
        QCOMPARE(tried.rates.size(), all.size());
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(tried.rates[i].month, all[i].month);
            QVERIFY(tried.rates[i].rate == all[i].rate);
        }
    }
}

void TestTrial::histogramHoldsEveryDay()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const test::RandomBook book = test::randomBook(seed);
        const auto cache = std::make_shared<const Cache>(book.book.cache);
        Trial trial(cache, book.policy, book.last, book.last, false);
        const Tried tried = trial.under(book.policy);
        const UseHistogram use = trial.histogram(*tried.portfolio, 100);
        const LevelDays levels = compare(*tried.portfolio, *tried.portfolio).levels.after;
        QCOMPARE(use.counts.size(), size_t(UseHistogram::bins + 1));
        const qint64 used = std::accumulate(use.counts.begin(), use.counts.end(), qint64{0});
        QCOMPARE(used, levels.days[1] + levels.days[2] + levels.days[3]);
        QCOMPARE(use.none, levels.days[0]);
        QCOMPARE(use.unknown, levels.unknown);
    }
}

/// With 100 seats and a share of 60 %, 120 key actions are low and 121 are not: the bins part there.
void TestTrial::histogramEndsAtLimits()
{
    test::BookBuilder builder;
    const Day last = Day::of(2026, 10, 16);
    for (const quint32 actions : {119U, 120U, 121U, 5000U}) {
        const size_t account = builder.account(QString::number(actions), 100, 100);
        builder.use(account, last, actions);
    }
    const auto cache = std::make_shared<const Cache>(builder.finish());
    Trial trial(cache, {}, last, last, false);
    const UseHistogram use = trial.histogram(*trial.under({}).portfolio, 240);
    qint64 low = 0;
    for (size_t i = 0; i < use.counts.size(); ++i)
        low += qint64(i + 1) * use.step <= 120 ? use.counts[i] : 0;
    QCOMPARE(120 % use.step, 0);
    QCOMPARE(low, 2);
}

QTEST_APPLESS_MAIN(TestTrial)
#include "tst_trial.moc"
