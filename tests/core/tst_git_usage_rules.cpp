// Real activity under three sets of rules, one with exceptions, against the same rules written in plain SQL:
// every day, week, month, rate and coefficient, no difference.
#include "evaluate/history.h"
#include "support/bookbuilder.h"
#include "support/git_usage.h"
#include "support/workspace.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace bw;
using namespace test::git;

namespace {

/// What the SQL knows of the rules of one segment.
struct SqlRules {
    int share, low, high, logins, activeFrom, weekDays, monthDays, monthShare, blockDays;
    bool capped, everyDay;
};

void must(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(query.lastError().text()), qPrintable(statement));
}

/// definitions.md §3 in SQL, on the rows of the files.
class Sql {
public:
    Sql()
        : m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain")))
    {
        m_db.setDatabaseName(QStringLiteral(":memory:"));
        m_db.open();
        QSqlQuery q(m_db);
        must(q, QStringLiteral("CREATE TABLE account (id TEXT PRIMARY KEY, segment TEXT, seats INT)"));
        must(q, QStringLiteral("CREATE TABLE event (account TEXT, user TEXT, event TEXT, day TEXT, n INT)"));
        must(q, QStringLiteral("CREATE TABLE contract (account TEXT, first TEXT, last TEXT)"));
        must(q,
             QStringLiteral("CREATE TABLE rules (segment TEXT PRIMARY KEY, share INT, low INT, high INT, "
                            "logins INT, active_from INT, week_days INT, month_days INT, month_share INT, "
                            "block_days INT, capped INT, every_day INT)"));
        must(q, QStringLiteral("CREATE TABLE weight (event TEXT PRIMARY KEY, weight INT, login INT)"));
        m_db.transaction();
    }
    ~Sql()
    {
        m_prepared.clear();
        const QString name = m_db.connectionName();
        m_db = {};
        QSqlDatabase::removeDatabase(name);
    }

    void insert(const char *statement, const QVariantList &values)
    {
        QSqlQuery &q = m_prepared[statement];
        if (q.lastQuery().isEmpty()) {
            q = QSqlQuery(m_db);
            q.prepare(QLatin1String(statement));
        }
        for (int i = 0; i < values.size(); ++i)
            q.bindValue(i, values[i]);
        if (!q.exec())
            qFatal("%s", qPrintable(q.lastError().text()));
    }
    void rules(const char *segment, const SqlRules &r)
    {
        insert("INSERT OR REPLACE INTO rules VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               {QLatin1String(segment), r.share, r.low, r.high, r.logins, r.activeFrom, r.weekDays,
                r.monthDays, r.monthShare, r.blockDays, r.capped, r.everyDay});
    }

    void compute(const QString &lastDay)
    {
        QSqlQuery q(m_db);
        for (const char *table : {"daily", "lastday", "calendar", "week", "month"})
            must(q, QStringLiteral("DROP TABLE IF EXISTS ") + QLatin1String(table));
        must(q,
             QStringLiteral(
                 "CREATE TABLE daily AS SELECT account, day, k, users, active_from, CASE "
                 "WHEN k = 0 THEN 0 "
                 "WHEN 100 * k <= share * seats * low THEN 1 "
                 "WHEN 100 * k <= share * seats * high THEN 2 "
                 "WHEN 100 * users >= logins * seats THEN 3 ELSE 2 END AS level FROM ("
                 "SELECT e.account, e.day, sum(e.n * coalesce(w.weight, 0)) AS k, "
                 "count(DISTINCT CASE WHEN w.login THEN e.user END) AS users, a.seats, r.* "
                 "FROM event e JOIN account a ON a.id = e.account JOIN rules r ON r.segment = a.segment "
                 "LEFT JOIN weight w ON w.event = e.event GROUP BY e.account, e.day)"));
        must(q, QStringLiteral("CREATE INDEX daily_account ON daily (account, day)"));
        must(q,
             QStringLiteral("CREATE TABLE calendar AS WITH RECURSIVE d(day) AS ("
                            "SELECT date(min(day), 'start of month', '-7 days') FROM event UNION ALL "
                            "SELECT date(day, '+1 day') FROM d WHERE day < date('%1', '+40 days')) "
                            "SELECT day, date(day, 'weekday 0', '-6 days') AS monday, "
                            "substr(day, 1, 7) AS month, strftime('%w', day) IN ('0', '6') AS weekend FROM d")
                 .arg(lastDay));
        period(QStringLiteral("week"), QStringLiteral("monday"),
               QStringLiteral("min(r.week_days, (3 * c.working + 4) / 5)"));
        period(QStringLiteral("month"), QStringLiteral("month"),
               QStringLiteral(
                   "CASE WHEN r.capped THEN min(r.month_days, (r.month_share * c.working + 99) / 100) "
                   "ELSE (r.month_share * c.working + 99) / 100 END"));
    }

    template <class Visit> qint64 each(const QString &statement, const Visit &visit)
    {
        QSqlQuery q(m_db);
        q.setForwardOnly(true);
        must(q, statement);
        qint64 rows = 0;
        for (; q.next(); ++rows)
            visit(q);
        return rows;
    }

private:
    /// Active days and need of every week or month with an active day.
    void period(const QString &table, const QString &key, const QString &need)
    {
        QSqlQuery q(m_db);
        must(q,
             QStringLiteral("CREATE TABLE %1 AS SELECT p.account, p.start, p.active, %3 AS needed FROM ("
                            "SELECT d.account, c.%2 AS start, sum(d.level >= d.active_from) AS active "
                            "FROM daily d JOIN calendar c ON c.day = d.day GROUP BY d.account, c.%2) p "
                            "JOIN account a ON a.id = p.account JOIN rules r ON r.segment = a.segment "
                            "JOIN (SELECT %2 AS start, every_day, sum(every_day OR NOT weekend) AS working "
                            "FROM calendar, (SELECT DISTINCT every_day FROM rules) GROUP BY 1, 2) c "
                            "ON c.start = p.start AND c.every_day = r.every_day")
                 .arg(table, key, need));
    }

    QSqlDatabase m_db;
    std::map<QByteArray, QSqlQuery> m_prepared;
};

struct Case {
    const char *name;
    QByteArray policy;
    QMap<QString, SqlRules> rules; ///< by segment
};

std::vector<Case> cases()
{
    const auto all = [](const SqlRules &r) {
        return QMap<QString, SqlRules>{
            {QStringLiteral("small"), r}, {QStringLiteral("medium"), r}, {QStringLiteral("large"), r}};
    };
    SqlRules base{50, 1, 3, 50, 2, 4, 12, 70, 2, false, false};
    std::vector<Case> list;
    list.push_back({"merges and tags weigh more",
                    R"({"key_actions": {"commit": 1, "merge": 4, "tag": 10}, "user_share_percent": 50,
                        "low_multiple": 1, "high_multiple": 3, "login_share_percent": 50,
                        "active_day_level": "medium", "week": {"days": 4},
                        "month": {"rule": "working_days", "share_percent": 70},
                        "coefficient": {"active_days": 2}})",
                    all(base)});
    list.push_back({"every day is a working day",
                    R"({"key_actions": {"commit": 1}, "login_events": ["commit"], "user_share_percent": 15,
                        "low_multiple": 5, "high_multiple": 9, "login_share_percent": 0,
                        "active_day_level": "high", "week": {"days": 2},
                        "month": {"days": 5, "share_percent": 75}, "calendar": "seven-day"})",
                    all({15, 5, 9, 0, 3, 2, 5, 75, 1, true, true})});
    Case exceptions{"exceptions for segments",
                    R"({"key_actions": {"commit": 1, "merge": 1}, "overrides": [
                        {"when": {"segment": "large"}, "set": {"active_day_level": "high",
                            "login_share_percent": 20, "month": {"days": 6}}},
                        {"when": {"segment": "medium"}, "set": {"calendar": "seven-day",
                            "user_share_percent": 100, "week": {"days": 5}}},
                        {"when": {"segment": "medium"}, "set": {"coefficient": {"active_days": 4}}}]})",
                    {}};
    exceptions.rules = {{QStringLiteral("small"), {60, 2, 4, 60, 1, 3, 12, 60, 1, true, false}},
                        {QStringLiteral("medium"), {100, 2, 4, 60, 1, 5, 12, 60, 4, true, true}},
                        {QStringLiteral("large"), {60, 2, 4, 20, 3, 3, 6, 60, 1, true, false}}};
    list.push_back(std::move(exceptions));
    return list;
}

} // namespace

class TestGitUsageRules : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void agrees_data();
    void agrees();

private:
    void days(const Cache &cache, const Policy &policy);
    void ratesAndCoefficients(const Cache &cache, const Policy &policy);

    Rows m_accounts;
    Rows m_events;
    QMap<QString, size_t> m_index;
    std::unique_ptr<Sql> m_sql;
};

void TestGitUsageRules::initTestCase()
{
    m_accounts = rowsOf(QStringLiteral("accounts"));
    if (m_accounts.empty())
        QSKIP("the real data are not at hand: nothing is compared");
    m_events = rowsOf(QStringLiteral("events"));
    m_sql = std::make_unique<Sql>();
    for (const auto &row : m_accounts)
        m_sql->insert("INSERT INTO account VALUES (?, ?, ?)",
                      {at(row, "account_id"), at(row, "segment"), at(row, "seats").toInt()});
    for (const auto &row : m_events)
        m_sql->insert("INSERT INTO event VALUES (?, ?, ?, ?, ?)",
                      {at(row, "account_id"), at(row, "user_id"), at(row, "event"),
                       localDay(at(row, "occurred_at")).iso(), at(row, "quantity").toInt()});
    for (const char *file : {"contracts", "contracts_pending"}) {
        for (const auto &row : rowsOf(QLatin1String(file)))
            m_sql->insert("INSERT INTO contract VALUES (?, ?, ?)",
                          {at(row, "account_id"), at(row, "start"), at(row, "end")});
    }
}

void TestGitUsageRules::agrees_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Case &one : cases())
        QTest::newRow(one.name) << number++;
}

void TestGitUsageRules::agrees()
{
    QFETCH(int, number);
    const Case one = cases()[static_cast<size_t>(number)];
    const Policy policy = test::must(Policy::fromJson(one.policy));

    test::BookBuilder book;
    for (const auto &row : m_accounts) {
        const size_t account = book.account(at(row, "account_id"), at(row, "seats").toInt());
        book.cache.accounts[account].segment = at(row, "segment");
        m_index[at(row, "account_id")] = account;
    }
    for (const auto &row : m_events) {
        const QString event = at(row, "event");
        book.useBy(m_index[at(row, "account_id")], localDay(at(row, "occurred_at")),
                   at(row, "quantity").toUInt() * static_cast<quint32>(policy.weightOf(event)),
                   at(row, "user_id"), policy.isLogin(event));
    }
    for (const char *file : {"contracts", "contracts_pending"}) {
        for (const auto &row : rowsOf(QLatin1String(file)))
            book.contract(m_index[at(row, "account_id")], *Day::parse(at(row, "start")),
                          *Day::parse(at(row, "end")), at(row, "arr").toDouble());
    }
    const Cache &cache = book.finish();

    for (auto it = one.rules.constBegin(); it != one.rules.constEnd(); ++it)
        m_sql->rules(it.key().toLatin1().constData(), it.value());
    for (const char *event : {"commit", "merge", "tag"}) {
        const QString word = QLatin1String(event);
        m_sql->insert("INSERT OR REPLACE INTO weight VALUES (?, ?, ?)",
                      {word, policy.weightOf(word), policy.isLogin(word)});
    }
    m_sql->compute(cache.lastDay->iso());
    days(cache, policy);
    if (!QTest::currentTestFailed())
        ratesAndCoefficients(cache, policy);
}

void TestGitUsageRules::days(const Cache &cache, const Policy &policy)
{
    std::vector<AccountHistory> pasts;
    for (size_t i = 0; i < cache.accounts.size(); ++i)
        pasts.push_back(history(cache, policy, static_cast<qint32>(i), *cache.lastDay));
    qint64 wrong = 0;
    const qint64 days = m_sql->each(
        QStringLiteral("SELECT account, day, k, users, level, level >= active_from FROM daily"),
        [&](const QSqlQuery &q) {
            const AccountHistory &past = pasts[m_index[q.value(0).toString()]];
            const Day day = *Day::parse(q.value(1).toString());
            const DayResult &ours = past.days.at(static_cast<size_t>(day - past.days.front().day));
            const bool same = ours.hasEvents && ours.keyActions == q.value(2).toUInt()
                && ours.activeUsers == q.value(3).toUInt()
                && ours.level == static_cast<Level>(q.value(4).toInt()) && ours.active == q.value(5).toBool();
            wrong += same ? 0 : 1;
        });
    QCOMPARE(wrong, 0);
    QVERIFY(days > 13000);

    qint64 weeks = 0;
    qint64 months = 0;
    const qint64 sqlWeeks = m_sql->each(
        QStringLiteral("SELECT account, start, active, needed FROM week"), [&](const QSqlQuery &q) {
            const AccountHistory &past = pasts[m_index[q.value(0).toString()]];
            const Day monday = *Day::parse(q.value(1).toString());
            const PeriodResult &ours =
                past.weeks.at(static_cast<size_t>((monday - past.weeks.front().start) / 7)).result;
            wrong += ours.activeDays == q.value(2).toInt() && ours.needed == q.value(3).toInt()
                    && (ours.state == PeriodState::Reached) == (ours.activeDays >= ours.needed)
                ? 0
                : 1;
            weeks += ours.activeDays > 0 ? 1 : 0;
        });
    m_sql->each(QStringLiteral("SELECT account, start, active, needed FROM month"), [&](const QSqlQuery &q) {
        const AccountHistory &past = pasts[m_index[q.value(0).toString()]];
        const Day first = *Day::parse(QString(q.value(1).toString() + QStringLiteral("-01")));
        const PeriodResult &ours =
            past.months.at(static_cast<size_t>(Month::of(first) - past.months.front().month)).result;
        wrong += ours.activeDays == q.value(2).toInt() && ours.needed == q.value(3).toInt() ? 0 : 1;
        months += ours.activeDays > 0 ? 1 : 0;
    });
    QCOMPARE(wrong, 0);
    QVERIFY(sqlWeeks > 5000);
    // Periods that the SQL has no rows of have no active day.
    for (const AccountHistory &past : pasts) {
        for (const WeekResult &week : past.weeks)
            weeks -= week.result.activeDays > 0 ? 1 : 0;
        for (const MonthResult &month : past.months)
            months -= month.result.activeDays > 0 ? 1 : 0;
    }
    QCOMPARE(weeks, 0);
    QCOMPARE(months, 0);
}

void TestGitUsageRules::ratesAndCoefficients(const Cache &cache, const Policy &policy)
{
    qint64 compared = 0;
    for (const MonthlyRate &rate : monthlyRates(cache, policy, *cache.lastDay)) {
        if (rate.rate.provisional)
            continue;
        const QString month = rate.month.iso();
        m_sql->each(
            QStringLiteral("SELECT count(*), coalesce(sum(coalesce(m.active >= m.needed, 0)), 0) FROM ("
                           "SELECT DISTINCT account FROM contract WHERE first <= '%2' AND last >= '%2') c "
                           "LEFT JOIN month m ON m.account = c.account AND m.start = '%1'")
                .arg(month, rate.month.last().iso()),
            [&](const QSqlQuery &q) {
                QCOMPARE(rate.rate.denominator, q.value(0).toLongLong());
                QCOMPARE(rate.rate.numerator, q.value(1).toLongLong());
                ++compared;
            });
    }
    QVERIFY(compared > 100);

    for (int back = 0; back < 6; ++back) {
        const Day asOf = *cache.lastDay - 61 * back;
        BookActivity book;
        computeActivity(cache, bookInputs(cache, policy, asOf), policy, book);
        qint64 wrong = 0;
        const qint64 accounts = m_sql->each(
            QStringLiteral(
                "SELECT a.id, (SELECT count(*) FROM ("
                "SELECT CAST((julianday('%1') - julianday(d.day)) / 7 AS INT) AS block FROM daily d "
                "WHERE d.account = a.id AND d.day <= '%1' AND d.day > date('%1', '-49 days') "
                "AND d.level >= d.active_from GROUP BY block HAVING count(*) >= r.block_days)) "
                "FROM account a JOIN rules r ON r.segment = a.segment")
                .arg(asOf.iso()),
            [&](const QSqlQuery &q) {
                const size_t account = m_index[q.value(0).toString()];
                const Coefficient one = coefficient(cache, policy, static_cast<qint32>(account), asOf);
                const bool same = one.active == q.value(1).toInt() && book.coefficients[account] == one;
                wrong += same ? 0 : 1;
            });
        QCOMPARE(wrong, 0);
        QCOMPARE(size_t(accounts), cache.accounts.size());
    }
}

QTEST_GUILESS_MAIN(TestGitUsageRules)
#include "tst_git_usage_rules.moc"
