#include "evaluate/ground.h"
#include "evaluate/history.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 5, 20); // a Wednesday
const QString cny = QStringLiteral("CNY");
const QString usd = QStringLiteral("USD");

std::vector<qint32> allOf(const Portfolio &portfolio)
{
    std::vector<qint32> indices;
    for (const PortfolioRow &row : portfolio.rows)
        indices.push_back(row.index);
    return indices;
}

/// Active on so many of the last 28 days, newest first, Mondays to Fridays only.
void useDays(test::BookBuilder &book, size_t account, Day last, int days, quint32 keyActions = 1,
             int users = 1)
{
    for (Day day = last; days > 0; day = day - 1) {
        if (day.weekday() <= 5) {
            book.use(account, day, keyActions, users);
            --days;
        }
    }
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private slots:
    void emptyBook();
    void contracts();
    void outcomesAreKnownLater();
    void daysLeftFromToday();
    void fieldsAsOfDay();
    void use();
    void usersUnknown();
    void stripAndBlocks();
    void healthParts();
    void gapsAreNotSilence();
    void rates();
    void runningMonth();
    void totalsOfRows();
    void timeMachine();
    void whatIf();
    void calendarYear();
};

void TestEvaluate::emptyBook()
{
    const Portfolio none = evaluate({}, {}, asOf, asOf);
    QVERIFY(none.rows.empty());
    QVERIFY(none.gaps.empty());
    const PortfolioTotals nothing = totals(none, {});
    QCOMPARE(nothing.accounts, 0);
    QVERIFY(!nothing.activeRate.value());
    QVERIFY(!nothing.meanHealth);
    QVERIFY(!nothing.seatUse);

    test::BookBuilder book; // accounts, but no usage at all: not known is not zero
    book.contract(book.account(QStringLiteral("a"), 5), asOf - 100, asOf + 100);
    const Portfolio portfolio = evaluate(book.finish(), {}, asOf, asOf);
    const PortfolioRow &row = portfolio.rows.at(0);
    QVERIFY(row.paying);
    QCOMPARE(row.last28.state, PeriodState::Unknown);
    QCOMPARE(row.coefficient.known, 0);
    QVERIFY(!row.health.value);
    QVERIFY(!row.seatUse);
    QVERIFY(row.strip[27].gap && row.strip[27].before);
    QCOMPARE(row.weeklyKeyActions[11], -1);
    QVERIFY(!totals(portfolio, {0}).activeRate.value());
    QVERIFY(monthlyRates(book.cache, {}, asOf).empty());
}

void TestEvaluate::contracts()
{
    test::BookBuilder book;
    const size_t one = book.account(QStringLiteral("one"));
    book.contract(one, asOf - 500, asOf - 136, 7);
    book.contract(one, asOf - 135, asOf + 229, 1200);
    const size_t two = book.account(QStringLiteral("two at once"));
    book.contract(two, asOf - 10, asOf + 30, 100);
    book.contract(two, asOf, asOf + 60, 50);
    const size_t mixed = book.account(QStringLiteral("two currencies"));
    book.contract(mixed, asOf - 10, asOf + 30, 100, cny);
    book.contract(mixed, asOf - 10, asOf + 20, 80, usd);
    const size_t lapsed = book.account(QStringLiteral("lapsed"));
    book.contract(lapsed, asOf - 400, asOf - 1, 100);
    const size_t future = book.account(QStringLiteral("future"));
    book.contract(future, asOf + 1, asOf + 365, 100);
    const size_t lastDay = book.account(QStringLiteral("last day"));
    book.contract(lastDay, asOf - 364, asOf, 100);
    const size_t replaced = book.account(QStringLiteral("replaced"));
    book.contract(replaced, asOf - 100, asOf + 264, 100);
    book.cache.contracts.back().key = QStringLiteral("C1");
    book.contract(replaced, asOf - 5, asOf + 359, 300);
    book.cache.contracts.back().renewedFrom = QStringLiteral("C1");
    book.rows(asOf, 1);
    const Portfolio portfolio = evaluate(book.finish(), {}, asOf, asOf);
    const auto row = [&](size_t account) { return portfolio.rows.at(account); };

    QVERIFY(row(one).paying);
    QCOMPARE(row(one).arr, std::optional(1200.0));
    QCOMPARE(row(one).currency, cny);
    QCOMPARE(row(one).renewal, std::optional(asOf + 229));
    QCOMPARE(row(one).daysLeft, std::optional(229));
    QCOMPARE(row(two).arr, std::optional(150.0));
    QCOMPARE(row(two).renewal, std::optional(asOf + 60));
    QVERIFY(row(mixed).paying);
    QVERIFY(!row(mixed).arr);
    QVERIFY(row(mixed).currency.isEmpty());
    QCOMPARE(row(mixed).mixedArr, (std::vector<Money>{{cny, 100}, {usd, 80}}));
    QCOMPARE(row(mixed).renewal, std::optional(asOf + 30));
    for (const size_t none : {lapsed, future}) {
        QVERIFY(!row(none).paying);
        QVERIFY(!row(none).arr);
        QVERIFY(!row(none).renewal);
        QVERIFY(!row(none).daysLeft);
    }
    QVERIFY(row(lastDay).paying);
    QCOMPARE(row(lastDay).daysLeft, std::optional(0));
    QCOMPARE(row(replaced).arr, std::optional(300.0));
    QCOMPARE(row(one).payingWeeks, quint16(0xfff));
    QCOMPARE(row(lapsed).payingWeeks, quint16(0x7ff));
    QCOMPARE(row(future).payingWeeks, quint16(0));
    QCOMPARE(row(two).payingWeeks, quint16(0xc00));
}

void TestEvaluate::outcomesAreKnownLater()
{
    Contract contract;
    contract.start = asOf - 364;
    contract.end = asOf;
    contract.renewed = false;
    contract.lostReason = QStringLiteral("price");
    QVERIFY(!asKnown(contract, asOf).renewed);
    QVERIFY(asKnown(contract, asOf).lostReason.isEmpty());
    QCOMPARE(asKnown(contract, asOf + 1).renewed, std::optional(false));
    QCOMPARE(asKnown(contract, asOf + 1).lostReason, QStringLiteral("price"));
    contract.decidedOn = asOf - 30;
    QVERIFY(!asKnown(contract, asOf - 31).renewed);
    QCOMPARE(asKnown(contract, asOf - 30).renewed, std::optional(false));

    contract.signedOn = contract.start - 10;
    QVERIFY(isKnown(contract, contract.start - 10));
    QVERIFY(!isKnown(contract, contract.start - 11));
    contract.signedOn = contract.start + 10; // signed late: known when it starts
    QVERIFY(isKnown(contract, contract.start));
}

void TestEvaluate::daysLeftFromToday()
{
    test::BookBuilder book;
    book.contract(book.account(QStringLiteral("a")), asOf - 100, asOf + 90);
    book.contract(book.account(QStringLiteral("b")), asOf - 100, asOf + 91);
    book.contract(book.account(QStringLiteral("c")), asOf - 100, asOf + 1);
    book.rows(asOf, 1);
    const Portfolio then = evaluate(book.finish(), {}, asOf, asOf);
    QCOMPARE(totals(then, allOf(then)).renewing90Accounts, 2);
    const Portfolio later = evaluate(book.cache, {}, asOf, asOf + 3);
    QCOMPARE(later.rows[0].daysLeft, std::optional(87));
    QCOMPARE(later.rows[2].daysLeft, std::optional(-2));
    const PortfolioTotals sums = totals(later, allOf(later));
    QCOMPARE(sums.renewing90Accounts, 2); // b came in, c has passed
    QCOMPARE(sums.renewing90, (std::vector<Money>{{cny, 2000}}));
}

void TestEvaluate::fieldsAsOfDay()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 5);
    Account &account = book.cache.accounts[a];
    account.segment = QStringLiteral("small");
    account.csm = QStringLiteral("Li");
    account.industry = QStringLiteral("retail");
    account.region = QStringLiteral("north");
    const AccountId id = account.id;
    book.cache.changes = {{id, AccountField::Segment, asOf, QStringLiteral("large")},
                          {id, AccountField::Csm, asOf + 1, QStringLiteral("Wang")},
                          {id, AccountField::SeatsPurchased, asOf, QStringLiteral("50")}};
    book.rows(asOf, 1);
    book.finish();
    const PortfolioRow now = evaluate(book.cache, {}, asOf, asOf).rows[0];
    QCOMPARE(now.key, QStringLiteral("a"));
    QCOMPARE(now.segment, QStringLiteral("large"));
    QCOMPARE(now.csm, QStringLiteral("Li"));
    QCOMPARE(now.industry, QStringLiteral("retail"));
    QCOMPARE(now.region, QStringLiteral("north"));
    QCOMPARE(now.seatsPurchased, std::optional<qint64>(50));
    const PortfolioRow before = evaluate(book.cache, {}, asOf - 1, asOf).rows[0];
    QCOMPARE(before.segment, QStringLiteral("small"));
    QCOMPARE(before.seatsPurchased, std::optional<qint64>(5));
}

void TestEvaluate::use()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 200, 100);
    book.use(a, asOf - 28, 1000, 90); // one day too early
    book.use(a, asOf - 27, 5, 40);
    book.use(a, asOf, 300, 60);
    book.use(book.account(QStringLiteral("none"), 10), asOf - 100, 3, 1);
    const Portfolio portfolio = evaluate(book.finish(), {}, asOf, asOf);
    const PortfolioRow &row = portfolio.rows[a];
    QCOMPARE(row.keyActions28, 305);
    QCOMPARE(row.activeUsers28, std::optional<qint64>(60));
    QCOMPARE(row.seatsPurchased, std::optional<qint64>(200));
    QCOMPARE(row.seatsOpened, std::optional<qint64>(100));
    QCOMPARE(row.seatUse, std::optional(0.3));
    QCOMPARE(row.level, Level::High);
    QCOMPARE(row.last28, (PeriodResult{2, 12, 20, PeriodState::Missed}));
    QCOMPARE(row.last7, (PeriodResult{1, 3, 5, PeriodState::Missed}));
    QCOMPARE(row.week, (PeriodResult{1, 3, 5, PeriodState::Behind}));
    QCOMPARE(portfolio.rows[1].activeUsers28, std::optional<qint64>(0));
    QCOMPARE(portfolio.rows[1].seatUse, std::optional(0.0));
    QCOMPARE(portfolio.rows[1].level, Level::Zero);
}

void TestEvaluate::usersUnknown()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    book.use(a, asOf - 40, 5, {});
    book.use(a, asOf - 20, 5, 3);
    book.use(a, asOf, 5, 4);
    const size_t noSeats = book.account(QStringLiteral("no seats"));
    book.use(noSeats, asOf, 1, 1);
    const size_t zeroSeats = book.account(QStringLiteral("none bought"), 0);
    book.use(zeroSeats, asOf, 1, 1);
    const Portfolio portfolio = evaluate(book.finish(), {}, asOf, asOf);
    QCOMPARE(portfolio.rows[a].activeUsers28, std::optional<qint64>(4));
    QVERIFY(!evaluate(book.cache, {}, asOf - 14, asOf).rows[a].activeUsers28);
    QVERIFY(!evaluate(book.cache, {}, asOf - 14, asOf).rows[a].seatUse);
    QVERIFY(!portfolio.rows[noSeats].seatUse);
    QCOMPARE(portfolio.rows[noSeats].level, Level::Unknown);
    QVERIFY(!portfolio.rows[zeroSeats].seatUse);
}

void TestEvaluate::stripAndBlocks()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 100);
    for (int ago = 0; ago < 30; ++ago)
        book.use(a, asOf - ago, quint32(10 * ago), 1);
    book.rows(asOf - 200, 1);
    const PortfolioRow row = evaluate(book.finish(), {}, asOf, asOf).rows[a];
    QCOMPARE(row.strip[27], (DayCell{Level::Zero, false, false, false}));
    QCOMPARE(row.strip[26].level, Level::Low); // 10
    QCOMPARE(row.strip[15].level, Level::Low); // 120
    QCOMPARE(row.strip[14].level, Level::Medium); // 130
    QVERIFY(row.strip[24].dayOff); // 17 May 2026, a Sunday
    QVERIFY(!row.strip[22].dayOff);
    QVERIFY(!row.strip[0].before);
    qint64 newest = 0;
    for (int ago = 0; ago < 7; ++ago)
        newest += 10 * ago;
    QCOMPARE(row.weeklyKeyActions[11], newest);
    QCOMPARE(row.weeklyKeyActions[10], newest + 7 * 70);
    QCOMPARE(row.weeklyKeyActions[7], 280 + 290);
    QCOMPARE(row.weeklyKeyActions[6], -1); // before its first event

    book.cache.accounts[a].startedOn = asOf - 7 * 8;
    const PortfolioRow earlier = evaluate(book.finish(), {}, asOf, asOf).rows[a];
    QCOMPARE(earlier.weeklyKeyActions[6], 0);
    QCOMPARE(earlier.weeklyKeyActions[3], 0);
    QCOMPARE(earlier.weeklyKeyActions[2], -1);

    test::BookBuilder young;
    const size_t b = young.account(QStringLiteral("b"), 100);
    young.use(b, asOf - 3, 1);
    young.rows(asOf - 90, 1);
    young.rows(asOf, 1);
    const PortfolioRow youngRow = evaluate(young.finish(), {}, asOf, asOf).rows[b];
    QVERIFY(youngRow.strip[23].before);
    QVERIFY(!youngRow.strip[24].before);
}

void TestEvaluate::healthParts()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    useDays(book, a, asOf, 80, 10, 5); // every weekday for 16 weeks
    const Portfolio steady = evaluate(book.finish(), {}, asOf, asOf);
    const Health &full = steady.rows[a].health;
    const auto part = [](const Health &health, HealthPart which) { return health.parts[size_t(which)]; };
    QCOMPARE(part(full, HealthPart::Activity28).score, 100.0);
    QCOMPARE(part(full, HealthPart::Coefficient).score, 100.0);
    QCOMPARE(part(full, HealthPart::Trend).score, 100.0);
    QCOMPARE(part(full, HealthPart::SeatUse).score, 50.0);
    QCOMPARE(*full.value, 4200.0 / 46);
    QCOMPARE(full.band, Band::Healthy);
    QCOMPARE(steady.rows[a].healthFourWeeksAgo, full.value);

    const size_t b = book.account(QStringLiteral("b"), 10);
    useDays(book, b, asOf - 21, 65, 10, 5); // silent for three weeks
    const PortfolioRow silent = evaluate(book.finish(), {}, asOf, asOf).rows[b];
    QCOMPARE(silent.last28.activeDays, 5);
    QCOMPARE(silent.last28.needed, 12);
    QCOMPARE(part(silent.health, HealthPart::Activity28).score, 100.0 * 5 / 12);
    QCOMPARE(part(silent.health, HealthPart::Coefficient).score, 100.0 * 4 / 7);
    QCOMPARE(part(silent.health, HealthPart::Trend).score, 0.0);
    QVERIFY(part(silent.health, HealthPart::Trend).known);
    QCOMPARE(silent.health.band, Band::AtRisk);
    QVERIFY(*silent.healthFourWeeksAgo > 90);

    const size_t never = book.account(QStringLiteral("never"), 10);
    const size_t unborn = book.account(QStringLiteral("unborn"), 10);
    book.cache.accounts[unborn].startedOn = asOf + 5;
    const Portfolio all = evaluate(book.finish(), {}, asOf, asOf);
    QCOMPARE(all.rows[never].health.value, std::optional(0.0)); // covered by the data, never used
    QVERIFY(!part(all.rows[never].health, HealthPart::Trend).known);
    QVERIFY(!all.rows[unborn].health.value); // not covered
    for (const HealthPartValue &value : all.rows[unborn].health.parts)
        QVERIFY(!value.known);
}

void TestEvaluate::gapsAreNotSilence()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    for (int ago = 20; ago < 150; ++ago)
        book.rows(asOf - ago, 50);
    useDays(book, a, asOf - 20, 60, 5, 2); // then nothing arrived for twenty days
    const Portfolio portfolio = evaluate(book.finish(), {}, asOf, asOf);
    QCOMPARE(portfolio.gaps.size(), size_t(20));
    QCOMPARE(portfolio.gaps.front(), asOf - 19);
    QCOMPARE(portfolio.gaps.back(), asOf);
    const PortfolioRow &row = portfolio.rows[a];
    QCOMPARE(row.last28.state, PeriodState::Unknown);
    QCOMPARE(row.last7.state, PeriodState::Unknown);
    QCOMPARE(row.week.state, PeriodState::OnTrack);
    QCOMPARE(row.level, Level::Unknown);
    QVERIFY(row.strip[27].gap);
    QVERIFY(!row.strip[7].gap);
    QCOMPARE(row.weeklyKeyActions[11], missingWeek);
    QCOMPARE(row.weeklyKeyActions[9], missingWeek); // one day of it came: less than a week, and no fall
    QCOMPARE(totals(portfolio, {0}).weeklyKeyActions[9], missingWeek);
    QCOMPARE(row.weeklyKeyActions[8], 25);
    QCOMPARE(row.coefficient.active, 7);
    QVERIFY(!row.health.parts[size_t(HealthPart::Activity28)].known);
    QCOMPARE(totals(portfolio, {0}).activeRate.denominator, 0);
}

void TestEvaluate::rates()
{
    test::BookBuilder book;
    book.rows(asOf - 300, 1);
    for (int i = 0; i < 4; ++i) {
        const size_t a = book.account(QString::number(i), 10);
        useDays(book, a, asOf, i < 2 ? 12 : 11);
        if (i != 1) // 1 is active, but does not pay
            book.contract(a, asOf - 200, asOf - 200 + 364);
    }
    const size_t silent = book.account(QStringLiteral("silent"), 10);
    book.contract(silent, asOf - 200, asOf);
    const Portfolio portfolio = evaluate(book.finish(), {}, asOf, asOf);
    const PortfolioTotals sums = totals(portfolio, allOf(portfolio));
    QCOMPARE(sums.activeRate, (Rate{1, 4, false}));
    QCOMPARE(sums.activeRate.value(), std::optional(0.25));
    QCOMPARE(sums.activeRateFourWeeksAgo, (Rate{0, 4, false}));
    QCOMPARE(portfolio.monthlyRates.size(), size_t(12));
    QCOMPARE(portfolio.monthlyRates[11], (Rate{1, 4, false}));
    for (size_t i = 0; i < 12; ++i)
        QCOMPARE(sums.activeRates[i], portfolio.monthlyRates[i]);
    QCOMPARE(totals(portfolio, {0, 2}).activeRate, (Rate{1, 2, false}));
    QVERIFY(!totals(portfolio, {1}).activeRate.value());

    // what each point says is what the portfolio of that day says
    for (int week = 0; week < 12; ++week) {
        const Day day = asOf - 7 * (11 - week);
        const Portfolio then = evaluate(book.cache, {}, day, day);
        QCOMPARE(portfolio.monthlyRates[size_t(week)], totals(then, allOf(then)).activeRate);
    }
}

void TestEvaluate::runningMonth()
{
    test::BookBuilder book;
    book.rows(asOf - 80, 1); // 1 March
    for (int i = 0; i < 3; ++i) {
        const size_t a = book.account(QString::number(i), 10);
        useDays(book, a, asOf, i == 0 ? 12 : 3);
        if (i == 1)
            book.contract(a, asOf - 100, Day::of(2026, 5, 30)); // not on the month's last day
        else
            book.contract(a, asOf - 100, Day::of(2026, 5, 31));
    }
    const size_t next = book.account(QStringLiteral("next"), 10);
    book.contract(next, asOf + 1, asOf + 300); // after D: plays no part yet
    const auto rates = monthlyRates(book.finish(), {}, asOf);
    QCOMPARE(rates.size(), size_t(3));
    QCOMPARE(rates.front().month, Month::of(asOf - 80));
    QCOMPARE(rates.back().month, Month::of(asOf));
    QCOMPARE(rates.back().rate, (Rate{1, 2, true}));
    QCOMPARE(rates[1].rate, (Rate{0, 3, false}));

    Policy chinese;
    chinese.calendar = QStringLiteral("seven-day");
    const auto ended = monthlyRates(book.cache, chinese, Month::of(asOf).last());
    QVERIFY(!ended.back().rate.provisional);
    // Deliveries stopped on the 20th: who could have reached it in eleven days is out of the rate, who has
    // reached it already and who could not are in.
    QCOMPARE(ended.back().rate, (Rate{1, 2, false}));
}

void TestEvaluate::totalsOfRows()
{
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 10);
    const size_t b = book.account(QStringLiteral("b"), 30);
    const size_t c = book.account(QStringLiteral("c"));
    book.contract(a, asOf - 100, asOf + 10, 100, cny);
    book.contract(b, asOf - 100, asOf + 200, 900, usd);
    book.contract(c, asOf - 100, asOf + 20, 50, cny);
    book.contract(c, asOf - 100, asOf + 20, 5, usd);
    useDays(book, a, asOf, 80, 2, 10);
    useDays(book, b, asOf, 10, 1, 3);
    book.use(c, asOf, 1, 7);
    const Portfolio portfolio = evaluate(book.finish(), {}, asOf, asOf);
    const PortfolioTotals sums = totals(portfolio, allOf(portfolio));
    QCOMPARE(sums.accounts, 3);
    QCOMPARE(sums.paying, 3);
    QCOMPARE(sums.arr, (std::vector<Money>{{usd, 905}, {cny, 150}}));
    QCOMPARE(sums.renewing90, (std::vector<Money>{{cny, 150}, {usd, 5}}));
    QCOMPARE(sums.renewing90Accounts, 2);
    QCOMPARE(sums.seatUse, std::optional(13 / 40.0));
    QCOMPARE(sums.meanCoefficient, std::optional((7 + 2 + 1) / 3.0)); // of 7, of 2, of 1
    QCOMPARE(sums.weeklyKeyActions[11], 5 * 2 + 5 * 1 + 1);
    QCOMPARE(sums.weeklyKeyActions[0], 10);
    QCOMPARE(totals(portfolio, {qint32(c)}).weeklyKeyActions[10], 0);
    QCOMPARE(totals(portfolio, {}).weeklyKeyActions[10], -1);
    double healths = 0;
    int scored = 0;
    for (const PortfolioRow &row : portfolio.rows) {
        healths += row.health.value.value_or(0);
        scored += row.health.value ? 1 : 0;
    }
    QVERIFY(scored > 0 && scored < 3);
    QCOMPARE(sums.meanHealth, std::optional(healths / scored));
    QCOMPARE(sums.bands[size_t(Band::None)], 3 - scored);
    QCOMPARE(sums.bands[0] + sums.bands[1] + sums.bands[2] + sums.bands[3], 3);
}

/// A portfolio of an earlier day is the portfolio of a book that ends there.
void TestEvaluate::timeMachine()
{
    const Day early = asOf - 40;
    test::BookBuilder whole;
    test::BookBuilder cut;
    for (int account = 0; account < 6; ++account) {
        for (test::BookBuilder *book : {&whole, &cut}) {
            const size_t a = book->account(QString::number(account), 10 + account);
            for (int ago = 0; ago < 200; ++ago) {
                const Day day = asOf - ago;
                if ((ago * 7 + account * 3) % (account + 2) == 0 && (book == &whole || day <= early))
                    book->use(a, day, quint32(ago % 30), 1 + account);
            }
            book->contract(a, early - 30 * account, early + 300, 100);
        }
        whole.cache.changes.push_back({whole.cache.accounts[size_t(account)].id, AccountField::SeatsPurchased,
                                       early + 1, QStringLiteral("1")});
        whole.contract(size_t(account), early + 1, early + 400, 5, usd, 3);
    }
    whole.finish();
    cut.finish();
    const Portfolio back = evaluate(whole.cache, {}, early, early, true);
    const Portfolio then = evaluate(cut.cache, {}, early, early);
    QVERIFY(back.picked);
    for (size_t i = 0; i < back.rows.size(); ++i) {
        const PortfolioRow &x = back.rows[i];
        const PortfolioRow &y = then.rows[i];
        QCOMPARE(x.arr, y.arr);
        QCOMPARE(x.renewal, y.renewal);
        QCOMPARE(x.seatsPurchased, y.seatsPurchased);
        QCOMPARE(x.strip, y.strip);
        QCOMPARE(x.weeklyKeyActions, y.weeklyKeyActions);
        QCOMPARE(x.last28, y.last28);
        QCOMPARE(x.week, y.week);
        QCOMPARE(x.coefficient, y.coefficient);
        QCOMPARE(x.activeUsers28, y.activeUsers28);
        QCOMPARE(x.health, y.health);
        QCOMPARE(x.healthFourWeeksAgo, y.healthFourWeeksAgo);
        QCOMPARE(x.payingWeeks, y.payingWeeks);
    }
    QCOMPARE(back.monthlyRates, then.monthlyRates);
    QCOMPARE(back.gaps, then.gaps);
}

/// A what-if from the same ground, in used memory, is the evaluation from scratch.
void TestEvaluate::whatIf()
{
    test::BookBuilder book;
    for (int account = 0; account < 700; ++account) { // more than one piece
        const size_t a = book.account(QString::number(account), 5 + account % 40);
        for (int ago = account % 9; ago < 120; ago += 1 + account % 5)
            book.use(a, asOf - ago, quint32((ago * 13 + account) % 90), account % 30);
        book.contract(a, asOf - 200, asOf + account, account);
    }
    const Cache &cache = book.finish();
    const Policy shipped;
    const auto ground = portfolioGround(cache, shipped, asOf, asOf + 1);
    Portfolio portfolio = evaluate(cache, *ground, shipped);
    int different = 0;
    for (const int share : {60, 10, 90, 33}) {
        Policy policy;
        policy.userSharePercent = share;
        policy.activeDayLevel = share == 90 ? Level::Medium : Level::Low;
        policy.monthDays = share == 33 ? 8 : 12;
        QVERIFY(fits(*ground, policy));
        const PortfolioRow *memory = portfolio.rows.data();
        portfolio = evaluate(cache, *ground, policy, std::move(portfolio));
        QCOMPARE(static_cast<const PortfolioRow *>(portfolio.rows.data()), memory);
        const Portfolio fresh = evaluate(cache, policy, asOf, asOf + 1);
        QCOMPARE(portfolio.monthlyRates, fresh.monthlyRates);
        for (size_t i = 0; i < fresh.rows.size(); ++i) {
            QCOMPARE(portfolio.rows[i].strip, fresh.rows[i].strip);
            QCOMPARE(portfolio.rows[i].last28, fresh.rows[i].last28);
            QCOMPARE(portfolio.rows[i].last7, fresh.rows[i].last7);
            QCOMPARE(portfolio.rows[i].week, fresh.rows[i].week);
            QCOMPARE(portfolio.rows[i].coefficient, fresh.rows[i].coefficient);
            QCOMPARE(portfolio.rows[i].health, fresh.rows[i].health);
            QCOMPARE(portfolio.rows[i].healthFourWeeksAgo, fresh.rows[i].healthFourWeeksAgo);
            QCOMPARE(portfolio.rows[i].activeWeeks, fresh.rows[i].activeWeeks);
            QCOMPARE(portfolio.rows[i].arr, fresh.rows[i].arr);
            QCOMPARE(portfolio.rows[i].name, fresh.rows[i].name);
            different += portfolio.rows[i].level == ground->base.rows[i].level ? 0 : 1;
        }
    }
    QVERIFY(different > 0);
    Policy other;
    other.calendar = QStringLiteral("cn");
    QVERIFY(!fits(*ground, other));
    other = {};
    other.loginEvents = {QStringLiteral("login")};
    QVERIFY(!fits(*ground, other));
    // memory of another ground is not mistaken for this one's
    const auto later = portfolioGround(cache, shipped, asOf - 7, asOf);
    portfolio = evaluate(cache, *later, shipped, std::move(portfolio));
    QCOMPARE(portfolio.asOf, asOf - 7);
}

void TestEvaluate::calendarYear()
{
    const Day far = Day::of(2027, 3, 10);
    test::BookBuilder book;
    const size_t a = book.account(QStringLiteral("a"), 5);
    book.use(a, far, 1);
    Policy policy;
    QVERIFY(!evaluate(book.finish(), policy, far, far).calendarYearUnknown);
    policy.calendar = QStringLiteral("cn");
    QVERIFY(evaluate(book.cache, policy, far, far).calendarYearUnknown);
    QVERIFY(!evaluate(book.cache, policy, asOf, far).calendarYearUnknown);
    policy.calendar = QStringLiteral("mon-fri");
    book.cache.accounts[a].calendar = QStringLiteral("cn");
    QVERIFY(evaluate(book.cache, policy, far, far).calendarYearUnknown);
}

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
