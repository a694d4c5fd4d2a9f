// nps, csat, ces and attainment by the real program.
#include "app/program.h"

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

void importBook(const test::Program &program)
{
    program.write(
        word("accounts.csv"),
        "account_id,name,segment,csm,seats,started_on\n"
        "A,Alpha,large,Tom,10,2025-01-02\nB,Beta,small,Ann,2,2025-03-16\nC,Gamma,,Ann,5,2025-03-16\n");
    QByteArray surveys = "response_id,account_id,kind,score,date,respondent,role,scale_max,reason\n"
                         "R1,A,NPS,2,2026-01-10,u1,end_user,,slow\n" // said again later
                         "R2,A,NPS,9,2026-03-10,u1,end_user,,\n"
                         "R3,A,NPS,6,2026-03-11,u2,decision_maker,,\n"
                         "R4,A,NPS,10,2026-04-02,u2,decision_maker,,\n" // after the day looked at
                         "R5,A,CSAT,3,2026-03-11,u2,decision_maker,3,\n"
                         "R6,A,CSAT,4,2026-03-11,u1,end_user,5,\n"
                         "R7,B,CSAT,2,2026-03-12,u1,end_user,5,\n"
                         "R8,B,CES,6,2026-03-12,u1,end_user,,\n"
                         "R9,B,NPS,10,2024-12-12,u1,end_user,,\n"; // too old
    for (int i = 0; i < 5; ++i)
        surveys += "S" + QByteArray::number(i) + ",C,NPS," + (i < 4 ? "9" : "3") + ",2026-02-0"
            + QByteArray::number(i + 1) + ",,,,\n";
    program.write(word("surveys.csv"), surveys);
    program.write(word("outcomes.csv"),
                  "account_id,measure,date,actual,kind,unit,baseline,target,start,due,better\n"
                  "A,Orders,2026-02-01,150,earn_more,orders,100,200,2026-01-01,2026-04-11,higher\n"
                  "A,Orders,2026-03-02,120,,,,,,,\n"
                  "A,Orders,2026-04-02,200,,,,,,,\n"
                  "B,Hours,2026-03-01,12,work_faster,hours,12,12,,,lower\n"
                  "B,Stock,2026-03-01,12,cost_less,t,,8,,,lower\n");
    const test::Run run =
        program.import(words("--zone +08:00 --persons accounts.csv surveys.csv outcomes.csv"));
    if (run.code != 0)
        qFatal("not imported: %s %s", run.out.constData(), run.err.constData());
}

const char *const day = "--as-of 2026-03-31";

} // namespace

class TestExportFeedback : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { importBook(m_program); }
    void tables_data();
    void tables();
    void jsonSaysTheSame();
    void quartersOfARange();
    void rulesDecide();
    void wrongUsage_data();
    void wrongUsage();
    void ofAnEmptyWorkspace();

private:
    test::Program m_program;
};

void TestExportFeedback::tables_data()
{
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *arguments, const char *expected) {
        QTest::newRow(arguments) << QByteArray(expected);
    };
    row("nps --account A",
        "group,n,promoters,passives,detractors,nps,low,high,few\n"
        "all,2,1,0,1,0,-73.3351372,73.3351372,1\n");
    row("nps --by account",
        "group,n,promoters,passives,detractors,nps,low,high,few\n"
        "A,2,1,0,1,0,-73.3351372,73.3351372,1\n"
        "C,5,4,0,1,60,-19.2998696,94.2998696,0\n");
    row("nps --by segment",
        "group,n,promoters,passives,detractors,nps,low,high,few\n"
        "large,2,1,0,1,0,-73.3351372,73.3351372,1\n"
        ",5,4,0,1,60,-19.2998696,94.2998696,0\n");
    row("nps --by role --account A",
        "group,n,promoters,passives,detractors,nps,low,high,few\n"
        "decision_maker,1,0,0,1,-100,-98.4986494,48.4986494,1\n"
        "end_user,1,1,0,0,100,-48.4986494,98.4986494,1\n");
    row("csat",
        "group,scale_max,n,mean,top_two,top_two_share,few\n"
        "all,3,1,3,1,1,1\n"
        "all,5,2,3,1,0.5,1\n");
    row("csat --by csm",
        "group,scale_max,n,mean,top_two,top_two_share,few\n"
        "Ann,5,1,2,0,0,1\n"
        "Tom,3,1,3,1,1,1\n"
        "Tom,5,1,4,1,1,1\n");
    row("ces --by account", "group,scale_max,n,mean,few\nB,7,1,6,1\n");
    row("attainment",
        "account_id,as_of,measure,kind,unit,better,baseline,target,start,due,date,actual,expected_actual,"
        "attained,expected,state,reason\n"
        "A,2026-03-31,Orders,earn_more,orders,higher,100,200,2026-01-01,2026-04-11,2026-03-02,120,160,0.2,0."
        "6,"
        "behind,\n"
        "B,2026-03-31,Hours,work_faster,hours,lower,12,12,,,2026-03-01,12,,,,held,\n"
        "B,2026-03-31,Stock,cost_less,t,lower,,8,,,2026-03-01,12,,,,unknown,no_baseline\n");
    row("attainment --account C",
        "account_id,as_of,measure,kind,unit,better,baseline,target,start,due,date,actual,expected_actual,"
        "attained,expected,state,reason\n");
}

/// Limits of intervals to seven digits.
void TestExportFeedback::tables()
{
    QFETCH(const QByteArray, expected);
    const auto ours = test::cellsOf(m_program.exported(words(QTest::currentDataTag()) + words(day)));
    const auto theirs = test::cellsOf(expected);
    QCOMPARE(ours.size(), theirs.size());
    for (qsizetype row = 0; row < ours.size(); ++row) {
        QCOMPARE(ours[row].size(), theirs[row].size());
        for (qsizetype column = 0; column < ours[row].size(); ++column) {
            const QByteArray heading = ours.front()[column];
            if (row > 0 && (heading == "low" || heading == "high"))
                QVERIFY(std::abs(ours[row][column].toDouble() - theirs[row][column].toDouble()) < 1e-6);
            else
                QCOMPARE(ours[row][column], theirs[row][column]);
        }
    }
}

void TestExportFeedback::jsonSaysTheSame()
{
    for (const char *table : {"nps --by role", "csat", "ces", "attainment"}) {
        const auto csv = test::cellsOf(m_program.exported(words(table) + words(day)));
        const QJsonArray json =
            QJsonDocument::fromJson(m_program.exported(words(table) + words(day) + words("--format json")))
                .array();
        QCOMPARE(json.size(), csv.size() - 1);
        for (qsizetype i = 0; i < json.size(); ++i) {
            const QJsonObject row = json.at(i).toObject();
            for (qsizetype c = 0; c < csv.front().size(); ++c) {
                const QJsonValue value = row.value(QString::fromUtf8(csv.front().at(c)));
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
}

void TestExportFeedback::quartersOfARange()
{
    const auto names = [&](const char *arguments) {
        QByteArrayList found;
        for (const auto &row :
             test::cellsOf(m_program.exported(words("nps --by quarter") + words(arguments))))
            found += row.at(0) + ' ' + row.at(1);
        found.removeFirst();
        return found;
    };
    // In the first quarter of 2026 u1 counts once, and the later word of both.
    QCOMPARE(names("--as-of 2026-04-30"), (QByteArrayList{"2024-Q4 1", "2026-Q1 7", "2026-Q2 1"}));
    QCOMPARE(names(day), (QByteArrayList{"2024-Q4 1", "2026-Q1 7"}));
    QCOMPARE(names("--as-of 2026-04-30 --from 2026-01-15 --to 2026-02-01"), (QByteArrayList{"2026-Q1 7"}));
}

/// The policy's share decides what is behind.
void TestExportFeedback::rulesDecide()
{
    m_program.write(word("mild.json"), R"({"health": {"outcome_behind_percent": 30}})");
    const QByteArray mild =
        m_program.exported(words("attainment --account A --policy mild.json") + words(day));
    QCOMPARE(test::cellsOf(mild).at(1).at(15), QByteArray("on_track"));
}

void TestExportFeedback::wrongUsage_data()
{
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QByteArray(says);
    };
    row("nps --by month", "“--by month” is not known: use account, segment, role, csm or quarter.");
    row("portfolio --by segment", "“portfolio” takes no --by: it is for nps, csat and ces.");
    row("attainment --by segment", "“attainment” takes no --by: it is for nps, csat and ces.");
    row("nps --from 2026-01-01", "“nps” is about one day: use --as-of instead of --from and --to.");
    row("attainment --to 2026-01-01",
        "“attainment” is about one day: use --as-of instead of --from and --to.");
}

void TestExportFeedback::wrongUsage()
{
    QFETCH(const QByteArray, says);
    const test::Run run =
        m_program.run(words("export --workspace w.bellwether") + words(QTest::currentDataTag()));
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void TestExportFeedback::ofAnEmptyWorkspace()
{
    test::Program program;
    program.write(word("rules.json"), "{}");
    QCOMPARE(program.run(words("policy set rules.json --workspace w.bellwether")).code, 0);
    QCOMPARE(program.exported(words("nps")),
             QByteArray("group,n,promoters,passives,detractors,nps,low,high,few\nall,0,0,0,0,,,,1\n"));
    for (const char *table : {"nps --by segment", "csat", "ces", "attainment"})
        QCOMPARE(test::linesOf(program.exported(words(table))).size(), 1);
}

QTEST_GUILESS_MAIN(TestExportFeedback)
#include "tst_export_feedback.moc"
