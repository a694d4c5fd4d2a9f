// A book whose rules have exceptions is the book of each group under the group's own rules.
#include "evaluate/day_use.h"
#include "evaluate/history.h"
#include "support/random_books.h"

#include <QTest>

using namespace bw;

namespace {

const QStringList segments = {QStringLiteral("large"), QStringLiteral("mid"), QStringLiteral("small")};
const QStringList products = {QStringLiteral("POS"), QStringLiteral("CRM")};

/// Some of the rules of another policy, as an exception sets them.
QJsonObject someOf(const Policy &policy, QRandomGenerator &random, bool calendars)
{
    QJsonObject set;
    if (random.bounded(2))
        set.insert(QStringLiteral("user_share_percent"), policy.userSharePercent);
    if (random.bounded(2)) {
        set.insert(QStringLiteral("low_multiple"), policy.lowMultiple);
        set.insert(QStringLiteral("high_multiple"), policy.highMultiple);
    }
    if (random.bounded(2))
        set.insert(QStringLiteral("login_share_percent"), policy.loginSharePercent);
    if (random.bounded(2))
        set.insert(QStringLiteral("active_day_level"), levelName(policy.activeDayLevel));
    if (random.bounded(2))
        set.insert(QStringLiteral("week"), QJsonObject{{QStringLiteral("days"), policy.weekDays}});
    if (random.bounded(2))
        set.insert(QStringLiteral("month"), QJsonObject{{QStringLiteral("days"), policy.monthDays}});
    if (random.bounded(2))
        set.insert(QStringLiteral("coefficient"),
                   QJsonObject{{QStringLiteral("active_days"), policy.coefficientActiveDays}});
    if (calendars)
        set.insert(QStringLiteral("calendar"), policy.calendar);
    return set;
}

struct Book {
    test::RandomBook made;
    Policy policy;
    Day asOf;

    explicit Book(quint32 seed, bool calendars = false)
        : made(test::randomBook(seed))
        , policy(made.policy)
    {
        QRandomGenerator random(seed);
        Cache &cache = made.book.cache;
        for (Account &account : cache.accounts) {
            account.segment = segments.at(random.bounded(3));
            account.product = products.at(random.bounded(2));
            if (random.bounded(3) == 0)
                cache.changes.push_back({account.id, AccountField::Segment, made.last - random.bounded(40),
                                         segments.at(random.bounded(3))});
        }
        made.book.finish();
        for (int i = 0; i < 3; ++i) {
            PolicyOverride one;
            if (random.bounded(2))
                one.when.segment = segments.at(random.bounded(3));
            if (!one.when.segment || random.bounded(3) == 0)
                one.when.product = products.at(random.bounded(2));
            one.set = someOf(test::randomPolicy(random), random, calendars);
            policy.overrides.push_back(one);
        }
        asOf = made.last - random.bounded(10);
    }
    [[nodiscard]] const Cache &cache() const { return made.book.cache; }
    [[nodiscard]] Policy own(size_t account) const
    {
        return effectivePolicy(policy, accountAt(cache().accounts[account], cache().changes, asOf));
    }
};

} // namespace

class TestOverrides : public QObject {
    Q_OBJECT

private slots:
    void eachGroupUnderItsOwnRules_data();
    void eachGroupUnderItsOwnRules();
    void periodsOfTheWholeBook_data() { eachGroupUnderItsOwnRules_data(); }
    void periodsOfTheWholeBook();
    void calendarOfAGroup();
    void dayOfAGroup();
};

void TestOverrides::eachGroupUnderItsOwnRules_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("book %u", seed) << seed;
}

void TestOverrides::eachGroupUnderItsOwnRules()
{
    QFETCH(quint32, seed);
    const Book book(seed);
    const Portfolio whole = evaluate(book.cache(), book.policy, book.asOf, book.asOf);
    std::vector<Rate> rates(whole.monthlyRates.size());
    for (size_t i = 0; i < whole.rows.size(); ++i) {
        const Portfolio alone = evaluate(book.cache(), book.own(i), book.asOf, book.asOf);
        PortfolioRow row = whole.rows[i];
        PortfolioRow own = alone.rows[i];
        for (PortfolioRow *one : {&row, &own}) {
            if (one->renewalBasis == RenewalBasis::SegmentMean) { // of others, who have other rules
                one->renewalProbability.reset();
                one->revenueAtRisk.reset();
                one->renewalBasis = RenewalBasis::None;
            }
        }
        if (const std::optional<Day> churned = row.health.frozenOn) { // under the rules of its group of then
            const Policy then = effectivePolicy(book.cache(), book.policy, i, *churned);
            own.health = evaluate(book.cache(), then, *churned, *churned, true).rows[i].health;
            own.health.frozenOn = churned;
            own.healthFourWeeksAgo = row.healthFourWeeksAgo;
        }
        QVERIFY2(row == own, qPrintable(QString::number(i)));
        for (size_t k = 0; k < rates.size(); ++k) {
            const int counted = (row.payingWeeks & row.judgedWeeks) >> k & 1;
            rates[k].denominator += counted;
            rates[k].numerator += counted & row.activeWeeks >> k;
        }
    }
    QVERIFY(whole.monthlyRates == rates);
}

void TestOverrides::periodsOfTheWholeBook()
{
    QFETCH(quint32, seed);
    const Book book(seed);
    BookActivity whole;
    computeActivity(book.cache(), bookInputs(book.cache(), book.policy, book.asOf), book.policy, whole);
    std::map<qint32, Rate> rates;
    for (size_t i = 0; i < book.cache().accounts.size(); ++i) {
        const auto index = static_cast<qint32>(i);
        const Policy own = book.own(i);
        const AccountHistory past = history(book.cache(), own, index, book.asOf);
        const AccountHistory under = history(book.cache(), book.policy, index, book.asOf);
        QVERIFY(past.limits == under.limits);
        QCOMPARE(under.weeks.size(), past.weeks.size());
        for (size_t k = 0; k < past.weeks.size(); ++k) {
            QVERIFY(under.weeks[k].result == past.weeks[k].result);
            const auto week = static_cast<qint32>((past.weeks[k].start - whole.origin) / 7);
            QCOMPARE(whole.weekState(i, week), past.weeks[k].result.state);
        }
        for (size_t k = 0; k < past.months.size(); ++k) {
            QVERIFY(under.months[k].result == past.months[k].result);
            QCOMPARE(whole.monthState(i, past.months[k].month), past.months[k].result.state);
        }
        QCOMPARE(whole.coefficients[i], coefficient(book.cache(), own, index, book.asOf));
        QCOMPARE(whole.coefficients[i], coefficient(book.cache(), book.policy, index, book.asOf));
    }
}

/// The Spring Festival of 2026 by the Chinese calendar, by exception.
void TestOverrides::calendarOfAGroup()
{
    test::BookBuilder builder;
    for (const char *segment : {"large", "small", "own"}) {
        const size_t account = builder.account(QLatin1String(segment), 10, 10);
        builder.cache.accounts[account].segment = QLatin1String(segment);
        builder.use(account, Day::of(2026, 2, 9), 5);
    }
    builder.cache.accounts[2].segment = QStringLiteral("large");
    builder.cache.accounts[2].calendar = QStringLiteral("seven-day");
    const Day asOf = Day::of(2026, 2, 22);
    builder.rows(asOf, 1);
    const Cache &cache = builder.finish();
    Policy policy;
    policy.overrides = {
        {{QStringLiteral("large"), {}, {}}, {{QStringLiteral("calendar"), QStringLiteral("cn")}}}};
    const Portfolio portfolio = evaluate(cache, policy, asOf, asOf);
    QCOMPARE(portfolio.rows[0].last7.workingDays, 0);
    QCOMPARE(portfolio.rows[0].last7.state, PeriodState::Skipped);
    QCOMPARE(portfolio.rows[1].last7.workingDays, 5);
    QCOMPARE(portfolio.rows[2].last7.workingDays, 7); // its own goes before
    QCOMPARE(history(cache, policy, 0, asOf).weeks.back().result.state, PeriodState::Skipped);

    // What is kept between policies does not hold under another calendar of a group.
    const auto ground = portfolioGround(cache, policy, asOf, asOf);
    QVERIFY(fits(*ground, policy));
    Policy other = policy;
    other.overrides[0].set.insert(QStringLiteral("calendar"), QStringLiteral("seven-day"));
    QVERIFY(!fits(*ground, other));
    other = policy;
    other.overrides[0].set.insert(QStringLiteral("low_multiple"), 1);
    QVERIFY(fits(*ground, other));
    other.overrides[0].when.segment = QStringLiteral("small");
    QVERIFY(!fits(*ground, other));
}

void TestOverrides::dayOfAGroup()
{
    test::BookBuilder builder;
    const Day day = Day::of(2026, 10, 16);
    for (const char *segment : {"large", "small"}) {
        const size_t account = builder.account(QLatin1String(segment), 100, 100);
        builder.cache.accounts[account].segment = QLatin1String(segment);
        builder.use(account, day, 130, 5);
    }
    const Cache &cache = builder.finish();
    Policy policy;
    policy.overrides = {{{QStringLiteral("large"), {}, {}}, {{QStringLiteral("high_multiple"), 2}}}};
    QVERIFY(dayUse(cache, policy, 0, day)->concentrated); // over 120 is high there
    QVERIFY(!dayUse(cache, policy, 1, day)->concentrated);
}

QTEST_APPLESS_MAIN(TestOverrides)
#include "tst_overrides.moc"
