// Surveys, outcomes, judgements, touches, costs and holidays as tables: what is in them, and that importing
// them again changes nothing.
#include "app/program.h"

#include <QTest>

using namespace bw;

namespace {

const QByteArray surveys = "response_id,account_id,kind,score,date,respondent,role,scale_max,reason\n"
                           "R1,A,NPS,9,2026-03-02,u1,decision_maker,10,\"=fine, says he\"\n"
                           "R2,B,NPS,3,2026-03-20,u9,end_user,10,\n,A,CSAT,2,2026-03-25,u2,,3,一般\n"
                           ",A,CSAT,2,2026-03-26,,,5,\n,A,CSAT,2,2026-03-26,,,5,\n";
const QByteArray outcomes = "account_id,measure,date,actual,kind,unit,baseline,target,start,due,better\n"
                            "A,Hours,2026-03-01,30.5,work_faster,h,40,12,2025-04-01,2026-03-31,lower\n"
                            "A,Hours,2026-03-20,0.1,work_faster,h,40,12,2025-04-01,2026-03-31,lower\n"
                            "B,Orders,2026-03-16,,own,,,350,2026-03-16,,\n";
const QByteArray judgements =
    "judgement_id,account_id,criterion,value,date,judged_by,note,confidence,taken_back_at,taken_back_by\n"
    "J1,A,boss,3,2026-03-02,Tom,\"-- seen,\nhimself\",high,2026-03-02T10:00:00,Tom\n"
    ",A,boss,2,2026-03-02T09:30:00,林悦,,low,,\n,A,boss,0,2026-03-02T09:30:00,林悦,,,,\n"
    ",B,risk,unknown,2026-03-25,Tom,,,,\n";
const QByteArray touches = "touch_id,account_id,date,kind,summary,by,people,next_step,next_date,done_on\n"
                           "T1,A,2026-03-02,call,@first,Tom,Anna Vogt,Send report,2026-03-10,2026-03-28\n"
                           ",A,2026-03-02,call,again,Tom,,,,\n,B,2026-03-25,own word,,林悦,Ben Aydin,,,\n";
const QByteArray costs = "month,kind,amount,csm,currency\n2026-02,people,5200,Tom,EUR\n"
                         "2026-03,people,5200.55,Tom,EUR\n2026-03,infrastructure,0.1,,\n";
const QByteArray holidays = "calendar,date,kind,name\ncn,2027-01-01,holiday,元旦\ncn,2027-01-03,working,\n"
                            "de,2026-03-10,holiday,Day\n";

const QStringList tables = {QStringLiteral("surveys"),    QStringLiteral("outcomes"),
                            QStringLiteral("judgements"), QStringLiteral("touches"),
                            QStringLiteral("costs"),      QStringLiteral("holidays")};

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestExportRecords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program.write(QStringLiteral("accounts.csv"), "account_id,name\nA,Alpha\nB,Beta\n");
        m_program.write(QStringLiteral("surveys.csv"), surveys);
        m_program.write(QStringLiteral("outcomes.csv"), outcomes);
        m_program.write(QStringLiteral("judgements.csv"), judgements);
        m_program.write(QStringLiteral("touches.csv"), touches);
        m_program.write(QStringLiteral("costs.csv"), costs);
        m_program.write(QStringLiteral("holidays.csv"), holidays);
        for (const QString &table : QStringList{QStringLiteral("accounts")} + tables) {
            const test::Run run = m_program.import({table + QStringLiteral(".csv")});
            QVERIFY2(run.code == 0, run.err.constData());
        }
    }

    /// All of it, in the columns of an import.
    void wholeTables_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("outcomes") << outcomes;
        QTest::newRow("costs") << QByteArray(
            "month,kind,amount,csm,currency\n2026-02,people,5200,Tom,EUR\n"
            "2026-03,infrastructure,0.1,,\n2026-03,people,5200.55,Tom,EUR\n");
        QTest::newRow("holidays") << holidays;
        QTest::newRow("touches") << QByteArray(
            "touch_id,account_id,date,kind,summary,by,people,next_step,next_date,done_on\n"
            "T1,A,2026-03-02,call,'@first,Tom,,Send report,2026-03-10,2026-03-28\n"
            ",A,2026-03-02,call,again,Tom,,,,\n,B,2026-03-25,own word,,林悦,,,,\n");
        QTest::newRow("judgements") << QByteArray(
            "judgement_id,account_id,criterion,value,date,judged_by,note,confidence,taken_back_at,"
            "taken_back_by,conflict\n"
            "J1,A,boss,3,2026-03-02,Tom,\"'-- seen,\nhimself\",high,2026-03-02T10:00:00,Tom,0\n"
            ",A,boss,2,2026-03-02T09:30:00,林悦,,low,,,1\n,A,boss,0,2026-03-02T09:30:00,林悦,,,,,1\n"
            ",B,risk,unknown,2026-03-25,Tom,,,,,0\n");
    }
    void wholeTables()
    {
        QFETCH(const QByteArray, expected);
        QCOMPARE(m_program.exported({QString::fromLatin1(QTest::currentDataTag())}), expected);
    }

    void answersGetANumber()
    {
        const QList<QByteArray> lines = test::linesOf(m_program.exported({QStringLiteral("surveys")}));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[1], QByteArray("R1,A,NPS,9,2026-03-02,u1,decision_maker,10,\"'=fine, says he\""));
        QCOMPARE(lines[2], QByteArray(",A,CSAT,2,2026-03-25,u2,,3,一般"));
        // Two answers of nobody: told apart by the file and the line.
        QVERIFY(lines[3].startsWith('#') && lines[3].contains(".5,A,CSAT"));
        QVERIFY(lines[4].startsWith('#') && lines[4].contains(".6,A,CSAT"));
    }

    /// Importing an export changes nothing, and makes the same workspace elsewhere.
    void comesBack_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("plain") << QString();
        QTest::newRow("for spreadsheets") << QStringLiteral("--bom");
        QTest::newRow("with people") << QStringLiteral("--persons");
    }
    void comesBack()
    {
        QFETCH(const QString, options);
        for (const QString &table : tables) {
            const QString file = QStringLiteral("again-%1.csv").arg(table);
            m_program.write(file, m_program.exported(QStringList{table} + words(options)));
            const QByteArray before = m_program.exported({table});
            const test::Run same = m_program.import({file});
            QVERIFY2(same.code == 0, same.err.constData());
            QCOMPARE(same.err, QByteArray());
            QVERIFY2(same.out.contains("0 new, 0 changed") || same.out.contains("nothing changed"),
                     same.out.constData());
            QCOMPARE(m_program.exported({table}), before);

            const QString fresh = QStringLiteral("fresh.bellwether");
            const test::Run moved = m_program.import({file}, fresh);
            QVERIFY2(moved.code == 0, moved.err.constData());
            QCOMPARE(m_program.exported({table}, fresh), before);
        }
        QFile::remove(m_program.path(QStringLiteral("fresh.bellwether")));
    }

    void parts_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *options, int rows) {
            QTest::newRow(options) << QString::fromLatin1(options) << rows;
        };
        row("surveys --account A", 4);
        row("surveys --account B", 1);
        row("surveys --as-of 2026-03-20", 2);
        row("surveys --from 2026-03-20", 4);
        row("surveys --from 2026-03-20 --to 2026-03-25", 2);
        row("surveys --from 2026-03-20 --to 2026-03-31 --as-of 2026-03-25 --account A", 1);
        row("outcomes --account B", 1);
        row("outcomes --as-of 2026-03-15", 1);
        row("outcomes --as-of 2026-03-16", 2);
        row("outcomes --to 2026-02-28", 0);
        row("judgements --account A", 3);
        row("judgements --as-of 2026-03-24", 3);
        row("judgements --as-of 2026-03-01", 0);
        row("touches --account B", 1);
        row("touches --as-of 2026-03-24", 2);
        row("touches --from 2026-03-03", 1);
        row("costs --as-of 2026-02-28", 1);
        row("costs --as-of 2026-03-01", 3);
        row("costs --from 2026-03-15", 2);
        row("costs --to 2026-02-01", 1);
        row("holidays --from 2027-01-02", 1);
        row("holidays --to 2026-12-31", 1);
        row("holidays --as-of 2026-01-01", 3);
    }
    void parts()
    {
        QFETCH(const QString, options);
        QFETCH(const int, rows);
        // A note with a line break is one row.
        const QByteArray out = m_program.exported(words(options)).replace("seen,\n", "seen,");
        QCOMPARE(test::linesOf(out).size() - 1, rows);
    }

    /// What was done after the day looked at is not known on it.
    void noFutureLeaksIntoThePast()
    {
        const QByteArray done = m_program.exported(words(QStringLiteral("touches --as-of 2026-03-28")));
        QVERIFY(done.contains(",2026-03-10,2026-03-28\n"));
        const QByteArray open = m_program.exported(words(QStringLiteral("touches --as-of 2026-03-27")));
        QVERIFY(open.contains(",2026-03-10,\n"));
    }

    void namesOfPeopleWhenAskedFor()
    {
        // They were not imported, for nobody asked.
        QVERIFY(!m_program.exported(words(QStringLiteral("touches --persons"))).contains("Anna"));
    }

    void json()
    {
        const QByteArray out = m_program.exported(words(QStringLiteral("touches --format json --account A")));
        QVERIFY(out.contains("\"summary\":\"@first\"") || out.contains("\"summary\": \"@first\""));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *options :
             {"costs --account A", "holidays --account A", "surveys --account X", "tickets"})
            QTest::newRow(options) << QString::fromLatin1(options);
    }
    void refuses()
    {
        QFETCH(const QString, options);
        const test::Run run =
            m_program.run(words(QStringLiteral("export --workspace w.bellwether ") + options));
        QVERIFY(run.code >= 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

private:
    test::Program m_program;
};

QTEST_GUILESS_MAIN(TestExportRecords)
#include "tst_export_records.moc"
