#include "app/program.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bw;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

const QStringList tables = {word("scenarios"), word("dimensions"),    word("features"), word("users"),
                            word("anomalies"), word("company-usage"), word("northstar")};

/// Every working day from 2 January to 31 March 2026 A's u1 takes fifteen orders, on 30 March next to none;
/// u2 counts stock on Mondays; B has one user since 16 March.
void importBook(const test::Program &program)
{
    program.write(word("accounts.csv"),
                  "account_id,name,segment,csm,seats,started_on,modules\n"
                  "A,Alpha,large,Tom,10,2026-01-02,orders;stock;reports\n"
                  "B,Beta,small,Ann,2,2026-03-16,orders\n");
    program.write(
        word("users.csv"),
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
    program.write(word("events.csv"), events);
    const test::Run run = program.import(words("--zone +08:00 --persons accounts.csv users.csv events.csv"));
    if (run.code != 0)
        qFatal("not imported: %s", run.err.constData());
    program.write(word("rules.json"), R"({
        "scenarios": [{"id": "o", "name": "Orders", "events": ["order"], "share_percent": 10,
                       "actions_per_user_and_week": 2}],
        "features_of_roles": {"manager": ["count"]},
        "north_star": {"name": "Orders", "events": ["order"], "threshold": 500, "deadline_months": 3}})");
}

/// One row as "column=value" of what was asked for.
QByteArray cell(const QList<QList<QByteArray>> &rows, qsizetype row, const char *column)
{
    return rows.at(row).at(rows.first().indexOf(QByteArray(column)));
}

} // namespace

class TestExportUse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void headings_data();
    void headings();
    void persons();
    void account();
    void ranges();
    void pastIsPast();
    void ofAnEmptyWorkspace();

private:
    QList<QList<QByteArray>> exported(const QStringList &arguments) const
    {
        return test::cellsOf(m_program.exported(arguments + words("--policy rules.json")));
    }
    test::Program m_program;
};

void TestExportUse::initTestCase()
{
    importBook(m_program);
}

void TestExportUse::headings_data()
{
    QTest::addColumn<QByteArray>("heading");
    const auto row = [](const char *table, const char *heading) {
        QTest::newRow(table) << QByteArray(heading);
    };
    row("scenarios",
        "account_id,as_of,scenario_id,scenario,period,first_day,last_day,entitled,known_days,seats,expected_"
        "users,"
        "users,expected_actions,actions,state");
    row("dimensions",
        "account_id,as_of,module,entitled,users,key_actions,modules_used,modules_entitled,breadth,key_events_"
        "used,"
        "key_events,depth,days_per_user_and_week,minutes_per_user_day,longest_session_seconds,long_sessions,"
        "findings");
    row("features", "account_id,as_of,role,module,event,users,role_users,share,quantity,expected");
    row("users",
        "account_id,user_id,name,role,as_of,counts,opened_on,closed_on,first_seen,last_seen,active_days_28,"
        "key_actions_28,weeks_active,weeks_known");
    row("anomalies", "account_id,date,key_actions,usual_low,usual_middle,usual_high,same_weekdays,z");
    row("company-usage", "group,name,date,dau,wau,mau,dau_per_mau,dau_uncounted,wau_uncounted,mau_uncounted");
    row("northstar",
        "account_id,as_of,name,start,deadline,value,value_on,threshold,reached_on,projected,state");
}

/// The headings are a promise; JSON says the same as CSV, with numbers as numbers.
void TestExportUse::headings()
{
    QFETCH(QByteArray, heading);
    const QString table = word(QTest::currentDataTag());
    const auto csv = exported({table});
    QCOMPARE(csv.first().join(','), heading);
    QVERIFY(csv.size() > 1);
    const QJsonArray json =
        QJsonDocument::fromJson(
            m_program.exported(QStringList{table} + words("--policy rules.json --format json")))
            .array();
    QCOMPARE(json.size(), csv.size() - 1);
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QJsonObject row = json.at(i).toObject();
        QCOMPARE(row.size(), csv.first().size());
        for (qsizetype c = 0; c < csv.first().size(); ++c) {
            const QJsonValue value = row.value(QString::fromUtf8(csv.first().at(c)));
            const QByteArray text = csv.at(i + 1).at(c);
            if (value.isNull())
                QCOMPARE(text, QByteArray());
            else if (value.isDouble())
                QCOMPARE(value.toDouble(), text.toDouble());
            else
                QCOMPARE(value.toString().toUtf8(), text);
        }
    }
}

/// Names of people only when asked for.
void TestExportUse::persons()
{
    QVERIFY(!m_program.exported(words("users")).contains("Ann"));
    QCOMPARE(cell(exported(words("users --persons")), 1, "name"), QByteArray("Ann Lee"));
}

void TestExportUse::account()
{
    for (const QString &table : tables) {
        if (table == u"company-usage")
            continue;
        const auto all = exported({table});
        for (const char *account : {"A", "B"}) {
            const auto one = exported({table, word("--account"), word(account)});
            qsizetype expected = 1;
            for (const QList<QByteArray> &row : all)
                expected += row.first() == account ? 1 : 0;
            QCOMPARE(one.size(), expected);
        }
    }
}

/// With a range there are the rows of each of its days, as --as-of gives them.
void TestExportUse::ranges()
{
    for (const QString &table : tables) {
        const auto range = exported(QStringList{table} + words("--from 2026-03-29 --to 2026-03-30"));
        if (table == u"anomalies" || table == u"company-usage")
            continue;
        qsizetype rows = 1;
        for (const char *day : {"2026-03-29", "2026-03-30"}) {
            const auto one = exported(QStringList{table} + words("--as-of") + words(day));
            rows += one.size() - 1;
            for (const QList<QByteArray> &row : one)
                QVERIFY2(range.contains(row), qPrintable(table));
        }
        QCOMPARE(range.size(), rows);
    }
}

/// A day of the past says what it would have said then: a workspace with nothing later gives the same.
void TestExportUse::pastIsPast()
{
    test::Program past;
    for (const char *name : {"accounts.csv", "users.csv", "rules.json"})
        past.write(word(name), test::bytesOf(m_program.path(word(name))));
    QByteArray events;
    for (const QByteArray &line : test::linesOf(test::bytesOf(m_program.path(word("events.csv"))))) {
        if (line.startsWith("account_id") || line.split(',').at(4) <= "2026-03-20")
            events += line + '\n';
    }
    past.write(word("events.csv"), events);
    QCOMPARE(past.import(words("--zone +08:00 --persons accounts.csv users.csv events.csv")).code, 0);
    for (const QString &table : tables) {
        const QStringList arguments = QStringList{table} + words("--as-of 2026-03-20 --policy rules.json");
        QCOMPARE(m_program.exported(arguments), past.exported(arguments));
    }
}

void TestExportUse::ofAnEmptyWorkspace()
{
    test::Program program;
    program.write(word("rules.json"), "{}");
    QCOMPARE(program.run(words("policy set rules.json --workspace w.bellwether")).code, 0);
    for (const QString &table : tables) {
        QCOMPARE(test::linesOf(program.exported({table})).size(), 1);
        QCOMPARE(program.exported({table, word("--format"), word("json")}), QByteArray("[\n]\n"));
    }
}

QTEST_GUILESS_MAIN(TestExportUse)
#include "tst_export_use.moc"
