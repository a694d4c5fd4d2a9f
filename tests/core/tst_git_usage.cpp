// Real activity of public repositories against figures that were computed elsewhere (their README states
// the definitions): every row, no difference.
#include "evaluate/history.h"
#include "support/bookbuilder.h"
#include "support/git_usage.h"

#include <QTest>

using namespace bw;
using namespace test::git;

class TestGitUsage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void days();
    void weeks();
    void months();
    void rates();
    void coefficients();
    void wholeBookAgrees();

private:
    test::BookBuilder m_book;
    QMap<QString, qint32> m_index;
    std::vector<AccountHistory> m_histories;
    Policy m_policy;
};

void TestGitUsage::initTestCase()
{
    const Rows accounts = rowsOf(QStringLiteral("accounts"));
    if (accounts.empty())
        QSKIP("the real data are not at hand: nothing is compared");
    m_policy.keyActions = QMap<QString, qint32>{{QStringLiteral("commit"), 1}};
    m_policy.loginEvents = {QStringLiteral("commit")};
    m_policy.coefficientActiveDays = 3;
    for (const auto &row : accounts)
        m_index[at(row, "account_id")] =
            static_cast<qint32>(m_book.account(at(row, "account_id"), at(row, "seats").toInt()));
    for (const auto &row : rowsOf(QStringLiteral("events"))) {
        const bool commit = at(row, "event") == QLatin1String("commit");
        m_book.useBy(static_cast<size_t>(m_index[at(row, "account_id")]), localDay(at(row, "occurred_at")),
                     commit ? at(row, "quantity").toUInt() : 0, at(row, "user_id"), commit);
    }
    for (const char *file : {"contracts", "contracts_pending"}) {
        for (const auto &row : rowsOf(QString::fromLatin1(file)))
            m_book.contract(static_cast<size_t>(m_index[at(row, "account_id")]),
                            *Day::parse(at(row, "start")), *Day::parse(at(row, "end")),
                            at(row, "arr").toDouble());
    }
    const Cache &cache = m_book.finish();
    QCOMPARE(*cache.lastDay, Day::of(2024, 3, 27));
    for (size_t i = 0; i < cache.accounts.size(); ++i)
        m_histories.push_back(history(cache, m_policy, static_cast<qint32>(i), *cache.lastDay));
}

void TestGitUsage::days()
{
    size_t compared = 0;
    for (const auto &row : rowsOf(QStringLiteral("expected_daily"))) {
        const AccountHistory &past = m_histories[static_cast<size_t>(m_index[at(row, "account_id")])];
        const Day day = *Day::parse(at(row, "local_day"));
        const DayResult &ours = past.days.at(static_cast<size_t>(day - past.days.front().day));
        QCOMPARE(ours.day, day);
        QVERIFY(ours.hasEvents);
        QCOMPARE(ours.keyActions, at(row, "k").toUInt());
        QCOMPARE(ours.activeUsers.value_or(99999), at(row, "users").toUInt());
        const QString level = at(row, "level");
        QCOMPARE(levelName(ours.level), level == QLatin1String("none") ? QStringLiteral("zero") : level);
        ++compared;
    }
    size_t ours = 0;
    for (const AccountHistory &past : m_histories)
        ours +=
            std::count_if(past.days.begin(), past.days.end(), [](const DayResult &d) { return d.hasEvents; });
    QCOMPARE(ours, compared);
    QVERIFY(compared > 13000);
}

void TestGitUsage::weeks()
{
    size_t compared = 0;
    for (const auto &row : rowsOf(QStringLiteral("expected_weekly"))) {
        const AccountHistory &past = m_histories[static_cast<size_t>(m_index[at(row, "account_id")])];
        const Day monday = *Day::parse(at(row, "monday"));
        const WeekResult &ours = past.weeks.at(static_cast<size_t>((monday - past.weeks.front().start) / 7));
        QCOMPARE(ours.start, monday);
        QCOMPARE(ours.result.activeDays, at(row, "active_days").toInt());
        QCOMPARE(ours.result.needed, 3);
        QCOMPARE(ours.result.state == PeriodState::Reached, at(row, "weekly_active").toInt() == 1);
        if (at(row, "complete_week").toInt() == 1)
            QVERIFY(ours.result.state == PeriodState::Reached || ours.result.state == PeriodState::Missed);
        ++compared;
    }
    size_t ours = 0;
    for (const AccountHistory &past : m_histories)
        ours += past.weeks.size();
    QCOMPARE(ours, compared);
    QVERIFY(compared > 16000);
}

void TestGitUsage::months()
{
    size_t compared = 0;
    for (const auto &row : rowsOf(QStringLiteral("expected_monthly"))) {
        const AccountHistory &past = m_histories[static_cast<size_t>(m_index[at(row, "account_id")])];
        const Month month = Month::of(*Day::parse(QString(at(row, "month") + QStringLiteral("-01"))));
        const MonthResult &ours = past.months.at(static_cast<size_t>(month - past.months.front().month));
        QCOMPARE(ours.month, month);
        QCOMPARE(ours.result.activeDays, at(row, "active_days").toInt());
        QCOMPARE(ours.result.needed, 12);
        QCOMPARE(ours.result.state == PeriodState::Reached, at(row, "monthly_active").toInt() == 1);
        ++compared;
    }
    size_t ours = 0;
    for (const AccountHistory &past : m_histories)
        ours += past.months.size();
    QCOMPARE(ours, compared);
    QVERIFY(compared > 3700);
}

void TestGitUsage::rates()
{
    QMap<QString, Rate> ours;
    for (const MonthlyRate &rate : monthlyRates(m_book.cache, m_policy, *m_book.cache.lastDay))
        ours.insert(rate.month.iso(), rate.rate);
    int compared = 0;
    for (const auto &row : rowsOf(QStringLiteral("expected_monthly_active_rate"))) {
        const QString month = at(row, "month");
        QVERIFY2(ours.contains(month), qPrintable(month));
        QCOMPARE(ours[month].denominator, at(row, "eom_accounts").toLongLong());
        QCOMPARE(ours[month].numerator, at(row, "eom_active").toLongLong());
        const QString rate = at(row, "eom_rate");
        QCOMPARE(ours[month].value().has_value(), !rate.isEmpty());
        if (!rate.isEmpty())
            QVERIFY(qAbs(*ours[month].value() - rate.toDouble()) < 1e-12);
        QCOMPARE(ours[month].provisional, month == QLatin1String("2024-03"));
        ++compared;
    }
    QVERIFY(compared >= 130);
}

void TestGitUsage::coefficients()
{
    int compared = 0;
    for (const auto &row : rowsOf(QStringLiteral("expected_weeks_active_coefficient"))) {
        const Coefficient ours = coefficient(m_book.cache, m_policy, m_index[at(row, "account_id")],
                                             *Day::parse(at(row, "as_of")));
        QCOMPARE(ours.active, at(row, "coefficient").toInt());
        ++compared;
    }
    QCOMPARE(compared, 1350);
}

/// The flat figures of the whole book are those of the single accounts.
void TestGitUsage::wholeBookAgrees()
{
    const Cache &cache = m_book.cache;
    BookActivity book;
    computeActivity(cache, bookInputs(cache, m_policy.calendar, *cache.lastDay), m_policy, book);
    for (size_t account = 0; account < m_histories.size(); ++account) {
        const AccountHistory &past = m_histories[account];
        for (const WeekResult &week : past.weeks) {
            const auto at = static_cast<qint32>((week.start - book.origin) / 7);
            QCOMPARE(book.weekState(account, at), week.result.state);
            QCOMPARE(qint32(book.weekActiveDays[account * size_t(book.weeks) + size_t(at)]),
                     week.result.activeDays);
        }
        for (const MonthResult &month : past.months)
            QCOMPARE(book.monthState(account, month.month), month.result.state);
        QCOMPARE(book.coefficients[account], coefficient(cache, m_policy, qint32(account), *cache.lastDay));
    }
}

QTEST_APPLESS_MAIN(TestGitUsage)
#include "tst_git_usage.moc"
