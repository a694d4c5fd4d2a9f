#include "report/csv_writer.h"
#include "report/export_use.h"
#include "sample/rules.h"
#include "sample/sample.h"
#include "store/account_use.h"
#include "store/cache_reader.h"
#include "store/outcomes.h"
#include "support/import.h"

#include <QBuffer>
#include <QDate>
#include <QTest>

using namespace bw;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// Every working day from 2 January to 31 March 2026 A's u1 takes fifteen orders, on 30 March next to none;
/// u2 counts stock on Mondays; B has one user since 16 March.
class Book {
public:
    Book()
    {
        fill();
        m_policy = test::must(Policy::fromJson(rules));
        m_cache = test::must(loadCache(m_workspace));
    }
    /// Of the files of a folder.
    Book(const QString &folder, const Policy &policy)
        : m_policy(policy)
    {
        for (const FileKind kind : {FileKind::Accounts, FileKind::Contracts, FileKind::Seats, FileKind::Users,
                                    FileKind::Units, FileKind::Events})
            import(sampleFileName(kind).toLatin1().constData(),
                   test::bytesOf(QDir(folder).filePath(sampleFileName(kind))));
        m_cache = test::must(loadCache(m_workspace));
    }
    /// As the command line says it: table, --account, --as-of, --from, --to, --persons, --shipped-rules.
    QList<QList<QByteArray>> exported(const QStringList &words) const;

private:
    void import(const char *name, const QByteArray &csv)
    {
        ImportOptions options = test::importOn(QStringLiteral("2026-04-10"));
        options.zone = QStringLiteral("+08:00");
        options.persons = true;
        const ImportPlan plan = test::must(
            test::importFile(m_workspace, m_place.folder().write(QString::fromLatin1(name), csv), options));
        if (plan.rejected > 0)
            qFatal("rows of %s rejected", name);
    }
    void fill();

    static constexpr char rules[] = R"({
        "scenarios": [{"id": "o", "name": "Orders", "events": ["order"], "share_percent": 10,
                       "actions_per_user_and_week": 2}],
        "features_of_roles": {"manager": ["count"]},
        "north_star": {"name": "Orders", "events": ["order"], "threshold": 500, "deadline_months": 3}})";
    test::TemporaryWorkspace m_place;
    Workspace m_workspace = m_place.open();
    Policy m_policy;
    Cache m_cache;
};

void Book::fill()
{
    import("accounts.csv",
           "account_id,name,segment,csm,seats,started_on,modules\n"
           "A,Alpha,large,Tom,10,2026-01-02,orders;stock;reports\n"
           "B,Beta,small,Ann,2,2026-03-16,orders\n");
    import("users.csv",
           "account_id,user_id,name,role\nA,u1,Ann Lee,end_user\nA,u2,Bob,manager\nA,u3,Cem,manager\n");
    QByteArray events = "account_id,user_id,event,module,occurred_at,quantity,duration_seconds\n";
    for (QDate day(2026, 1, 2); day <= QDate(2026, 3, 31); day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        const QByteArray date = day.toString(Qt::ISODate).toLatin1();
        events += "A,u1,order,orders," + date + (day == QDate(2026, 3, 30) ? ",1,600\n" : ",15,600\n");
        if (day.dayOfWeek() == 1)
            events += "A,u2,count,stock," + date + ",1,\n";
        if (day >= QDate(2026, 3, 16))
            events += "B,u1,order,orders," + date + ",2,\n";
    }
    import("events.csv", events);
}

QList<QList<QByteArray>> Book::exported(const QStringList &words) const
{
    const auto after = [&](const char *option) {
        const qsizetype at = words.indexOf(QString::fromLatin1(option));
        return at < 0 ? QString() : words.at(at + 1);
    };
    ExportRequest request;
    request.table = *tableFromName(words.first());
    request.asOf = Day::parse(after("--as-of")).value_or(*m_cache.lastDay);
    request.today = request.asOf;
    request.picked = words.contains(QStringLiteral("--as-of"));
    request.from = Day::parse(after("--from"));
    request.to = Day::parse(after("--to"));
    request.persons = words.contains(QStringLiteral("--persons"));
    std::vector<AccountId> ids;
    for (size_t i = 0; i < m_cache.accounts.size(); ++i) {
        ids.push_back(m_cache.accounts[i].id);
        if (m_cache.accounts[i].key == after("--account"))
            request.account = static_cast<qint32>(i);
    }
    UseSource source;
    source.events = [this] { return loadUseEvents(m_workspace); };
    source.account = [this](AccountId account, const std::vector<UseEvent> &events) {
        return loadAccountUse(m_workspace, account, events);
    };
    source.outcomes = [this] { return loadOutcomes(m_workspace); };
    source.book = [&](size_t events, const RollupVisitor &visit, Progress &progress) {
        return visitRollups(m_workspace, ids, events, visit, progress);
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, QStringLiteral("test"));
    Progress progress;
    const bool shipped = words.contains(QStringLiteral("--shipped-rules"));
    test::must(exportUse(m_cache, shipped ? Policy() : m_policy, source, request, writer, progress));
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : buffer.data().trimmed().split('\n'))
        rows.append(line.split(','));
    return rows;
}

/// One row as "column=value" of what was asked for.
QByteArray cell(const QList<QList<QByteArray>> &rows, qsizetype row, const char *column)
{
    return rows.at(row).at(rows.first().indexOf(QByteArray(column)));
}

} // namespace

class TestUseTables : public QObject {
    Q_OBJECT

private slots:
    void scenarios();
    void dimensions();
    void features();
    void users();
    void anomalies();
    void companyUsage();
    void northStar();
    void eachDayOfARange();
    void sampleShowsEverything();

private:
    QList<QList<QByteArray>> exported(const QStringList &words) const { return m_book.exported(words); }
    Book m_book;
};

void TestUseTables::scenarios()
{
    const auto rows = exported(words("scenarios --account A"));
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.at(1).join(','),
             QByteArray("A,2026-03-31,o,Orders,28_days,2026-03-04,2026-03-31,1,28,10,1,1,8,286,met"));
    QCOMPARE(rows.at(5).join(','),
             QByteArray("A,2026-03-31,o,Orders,week,2026-03-25,2026-03-31,1,7,10,1,1,2,61,met"));
    // B is sixteen days old: so much less is expected.
    const auto young = exported(words("scenarios --account B"));
    QCOMPARE(young.at(1).join(','),
             QByteArray("B,2026-03-31,o,Orders,28_days,2026-03-04,2026-03-31,1,16,2,1,1,5,24,met"));
    // Without scenarios in the rules there is nothing to say.
    QCOMPARE(exported(words("scenarios --shipped-rules")).size(), 1);
}

void TestUseTables::dimensions()
{
    const auto rows = exported(words("dimensions --account A"));
    QCOMPARE(rows.size(), 5); // the account, and three modules
    QCOMPARE(rows.at(1).mid(2, 10).join(','), QByteArray(",1,2,290,2,3,0.6666666666666666,2,2,1"));
    QCOMPARE(cell(rows, 1, "days_per_user_and_week"),
             QByteArray("3")); // 20 and 4 days of two users in 4 weeks
    QCOMPARE(cell(rows, 2, "module"), QByteArray("orders"));
    QCOMPARE(cell(rows, 2, "minutes_per_user_day"), QByteArray("10"));
    QCOMPARE(cell(rows, 3, "module"), QByteArray("reports"));
    QCOMPARE(cell(rows, 3, "findings"), QByteArray("not_used"));
    QCOMPARE(cell(rows, 3, "depth"), QByteArray());
    QCOMPARE(cell(rows, 4, "minutes_per_user_day"), QByteArray()); // nothing is timed
}

void TestUseTables::features()
{
    const auto rows = exported(words("features --account A"));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(1).join(','), QByteArray("A,2026-03-31,manager,orders,order,0,2,0,0,0"));
    QCOMPARE(rows.at(2).join(','), QByteArray("A,2026-03-31,manager,stock,count,1,2,0.5,4,1"));
    QCOMPARE(rows.at(3).join(','), QByteArray("A,2026-03-31,end_user,orders,order,1,1,1,286,0"));
}

/// Names of people only when asked for.
void TestUseTables::users()
{
    const auto rows = exported(words("users --account A"));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(1).join(','),
             QByteArray("A,u1,,end_user,2026-03-31,1,,,2026-01-02,2026-03-31,20,286,7,7"));
    QCOMPARE(rows.at(3).join(','), QByteArray("A,u3,,manager,2026-03-31,1,,,,,0,0,0,7"));
    QCOMPARE(cell(exported(words("users")), 1, "name"), QByteArray());
    QCOMPARE(cell(exported(words("users --persons")), 1, "name"), QByteArray("Ann Lee"));
}

void TestUseTables::anomalies()
{
    const auto rows = exported(words("anomalies"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1).mid(0, 3).join(','), QByteArray("A,2026-03-30,2"));
    QVERIFY(cell(rows, 1, "z").toDouble() < -4);
    QCOMPARE(cell(rows, 1, "usual_middle"), QByteArray("16"));
    QCOMPARE(exported(words("anomalies --to 2026-03-29")).size(), 1);
    QCOMPARE(exported(words("anomalies --from 2026-03-30")).size(), 2);
}

void TestUseTables::companyUsage()
{
    const auto rows = exported(words("company-usage --from 2026-03-30"));
    const auto of = [&](const char *group, const char *name, const char *day) {
        for (const QList<QByteArray> &row : rows) {
            if (row.at(0) == group && row.at(1) == name && row.at(2) == day)
                return row.mid(3).join(',');
        }
        return QByteArray();
    };
    QCOMPARE(rows.size(), 1 + 2 * (1 + 2 + 2 + 2));
    QCOMPARE(of("all", "", "2026-03-30"), QByteArray("3,3,3,1,0,0,0"));
    QCOMPARE(of("all", "", "2026-03-31"), QByteArray("2,3,3,0.6666666666666666,0,0,0"));
    QCOMPARE(of("segment", "large", "2026-03-31"), QByteArray("1,2,2,0.5,0,0,0"));
    QCOMPARE(of("csm", "Ann", "2026-03-31"), QByteArray("1,1,1,1,0,0,0"));
    QCOMPARE(of("module", "stock", "2026-03-31"), QByteArray("0,1,1,0,0,0,0"));
    // From the first usage on, and of one account alone.
    QCOMPARE(cell(exported(words("company-usage")), 1, "date"), QByteArray("2026-01-02"));
    QCOMPARE(exported(words("company-usage --account B --from 2026-03-31")).at(1).join(','),
             QByteArray("all,,2026-03-31,1,1,1,1,0,0,0"));
}

void TestUseTables::northStar()
{
    const auto rows = exported(words("northstar"));
    QCOMPARE(rows.size(), 3);
    // Fifteen a working day: the 34th is 18 February.
    QCOMPARE(rows.at(1).join(','),
             QByteArray("A,2026-03-31,Orders,2026-01-02,2026-04-01,931,2026-03-31,500,2026-02-18,,reached"));
    QCOMPARE(cell(rows, 2, "state"), QByteArray("behind")); // 24 in 16 of 92 days
    QCOMPARE(cell(rows, 2, "projected"), QByteArray("138"));
    QCOMPARE(exported(words("northstar --shipped-rules")).size(), 1);
}

/// Day by day the same as asked for one by one, also where rules and fields changed meanwhile.
void TestUseTables::eachDayOfARange()
{
    for (const char *table : {"scenarios", "dimensions", "features", "users", "northstar"}) {
        const QString name = QString::fromLatin1(table);
        const auto range = exported({name, QStringLiteral("--from"), QStringLiteral("2026-03-29")});
        qsizetype rows = 1;
        for (const char *day : {"2026-03-29", "2026-03-30", "2026-03-31"}) {
            const auto one = exported({name, QStringLiteral("--as-of"), QString::fromLatin1(day)});
            rows += one.size() - 1;
            QVERIFY2(one.size() > 1, table);
            for (const QList<QByteArray> &row : one)
                QVERIFY2(range.contains(row), table);
        }
        QCOMPARE(range.size(), rows);
        QVERIFY(range.size() > 1);
        const auto first = exported({name, QStringLiteral("--to"), QStringLiteral("2026-01-02")});
        for (const QList<QByteArray> &row : first.mid(1))
            QVERIFY(row.contains("2026-01-02"));
    }
}

/// The sample portfolio under its own rules: nothing is all good, all bad or empty.
void TestUseTables::sampleShowsEverything()
{
    SampleOptions options;
    options.accounts = 60;
    options.days = 200;
    options.until = Day::of(2026, 3, 31);
    const test::Folder folder;
    Progress progress;
    test::must(writeSample(options, folder.path(QStringLiteral("s")), progress));
    const Book book(folder.path(QStringLiteral("s")), samplePolicy());
    const auto counts = [&](const char *words, const char *column) {
        const auto rows = book.exported(::words(words));
        QMap<QByteArray, int> count;
        const bool only28 = ::words(words).contains(QStringLiteral("--28-days"));
        for (qsizetype row = 1; row < rows.size(); ++row) {
            if (!only28 || cell(rows, row, "period") == "28_days")
                ++count[cell(rows, row, column)];
        }
        return count;
    };
    const auto states = counts("scenarios --28-days", "state");
    const int all = states["met"] + states["below"] + states["not_started"];
    QCOMPARE(all + states["unknown"], 60 * 6);
    for (const char *state : {"met", "below", "not_started"})
        QVERIFY2(states[state] * 10 > all, state);
    const auto stars = counts("northstar", "state");
    QVERIFY(stars["reached"] > 0 && stars["missed"] > 0 && stars["unknown"] > 20);
    const auto findings = counts("dimensions", "findings");
    QVERIFY(findings[""] > 30 && findings["not_used"] > 20);
    QStringList kinds;
    for (auto it = findings.cbegin(); it != findings.cend(); ++it)
        kinds += QString::fromLatin1(it.key()).split(u';');
    for (const char *kind : {"depth_low", "frequency_low", "breadth_low"})
        QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
    QVERIFY(counts("features", "expected")["1"] > 60);
    QVERIFY(counts("anomalies", "account_id").size() > 10);
    QCOMPARE(counts("users", "role").size(), 4);
}

QTEST_GUILESS_MAIN(TestUseTables)
#include "tst_use_tables.moc"
