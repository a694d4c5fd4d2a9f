// Surveys, outcomes, judgements, touches, costs and holidays: what comes in, what is known already, what is
// refused.
#include "intake/months.h"
#include "store/cache_reader.h"
#include "store/costs.h"
#include "store/holidays.h"
#include "store/imports.h"
#include "store/judgements.h"
#include "store/outcomes.h"
#include "store/revision.h"
#include "store/surveys.h"
#include "store/touches.h"
#include "support/import.h"

#include <QStringEncoder>
#include <algorithm>

using namespace bw;
using namespace bw::test;

namespace {

const QString someDay = QStringLiteral("2026-03-20");

/// A workspace and files to import into it.
class Desk {
public:
    ImportPlan import(FileKind kind, const QByteArray &csv) { return must(tryImport(kind, csv)); }
    Result<ImportPlan> tryImport(std::optional<FileKind> kind, const QByteArray &csv)
    {
        ImportOptions options = importOn(someDay);
        options.kind = kind;
        options.persons = persons;
        options.zone = zone;
        return importFile(workspace, temporary.folder().write(QStringLiteral("f.csv"), csv), options);
    }
    [[nodiscard]] QString dump(const char *statement) const
    {
        return test::dump(workspace, QLatin1String(statement));
    }
    /// All that imports of these kinds can write.
    [[nodiscard]] QString everything() const
    {
        return dump("SELECT a.key, s.* FROM survey s JOIN account a ON a.id = s.account_id ORDER BY s.id")
            + dump("SELECT * FROM outcome ORDER BY 1, 2")
            + dump("SELECT * FROM outcome_actual ORDER BY 1, 2, 3")
            + dump("SELECT * FROM judgement ORDER BY id") + dump("SELECT * FROM touch ORDER BY id")
            + dump("SELECT * FROM cost ORDER BY 1, 2, 3") + dump("SELECT * FROM holiday ORDER BY 1, 2")
            + dump("SELECT key FROM account ORDER BY id");
    }
    /// "entity key before -> after" of the last import's changes to rows of that entity.
    [[nodiscard]] QStringList changes(const QString &entity) const
    {
        QStringList lines;
        const ImportId last = must(loadImports(workspace)).back().id;
        for (const ImportChange &change : must(loadImportChanges(workspace, last))) {
            if (change.entity == entity)
                lines += change.key + u' ' + QString::fromUtf8(change.before) + QStringLiteral(" -> ")
                    + QString::fromUtf8(change.after);
        }
        return lines;
    }

    TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    bool persons = false;
    QString zone;
};

struct Sample {
    FileKind kind;
    const char *entity;
    const char *csv; ///< three rows
    const char *chinese; ///< the same rows in Chinese words
    const char *corrected; ///< the first row as it is, the second changed, the third left out
    const char *changed; ///< what the log says of the change
    const char *emptied; ///< the first and the third row, what need not be said left out
};

const Sample samples[] = {
    {FileKind::Surveys, "survey",
     "response_id,account_id,kind,score,date,respondent,role,scale_max,reason\n"
     "R1,A,NPS,9,2026-03-01,u1,decision_maker,10,fine\nR2,A,CSAT,2,2026-03-02,u2,end_user,5,\n"
     ",B,ces,6,2026-03-01,u1,manager,,\n",
     "答卷编号,客户编号,问卷类型,评分,提交时间,受访者编号,角色,满分,打分原因\n"
     "R1,A,净推荐值,9,2026年3月1日 18:20,u1,老板,10,fine\nR2,A,满意度,2,2026/3/2,u2,一线用户,5,\n"
     ",B,费力度,6,2026-03-01,u1,经理,7,\n",
     "response_id,account_id,kind,score,date,respondent\nR1,A,NPS,9,2026-03-01,u1\nR2,A,CSAT,4,2026-03-02,"
     "u2\n",
     R"(["2"] {"score":2} -> {"score":4})",
     "response_id,account_id,kind,score,date,respondent,role,reason\nR1,A,NPS,9,2026-03-01,,,\n"
     ",B,CES,6,2026-03-01,u1,,\n"},
    {FileKind::Outcomes, "outcome_actual",
     "account_id,measure,date,actual,kind,unit,baseline,target,start,due,better\n"
     "A,Hours,2026-02-01,30,work_faster,h,40,12,2025-03-01,2026-03-01,lower\n"
     "A,Hours,2026-03-01,14.5,work_faster,h,40,12,2025-03-01,2026-03-01,lower\n"
     "B,Orders,2026-03-01,310,,,,350,,,\n",
     "客户编号,指标名称,日期,实际值,成果类型,单位,基线值,目标值,开始日期,截止日期,优化方向\n"
     "A,Hours,2026/2/1,30,提效,h,40,12,2025年3月1日,2026年3月1日,越低越好\n"
     "A,Hours,2026/3/1,14.5,提效,h,40,12,2025年3月1日,2026年3月1日,越低越好\n"
     "B,Orders,2026/3/1,310,,,,350,,,\n",
     "account_id,measure,date,actual\nA,Hours,2026-02-01,30\nA,Hours,2026-03-01,13\n",
     R"(["A","Hours","2026-03-01"] {"actual":14.5} -> {"actual":13})",
     "account_id,measure,date,actual,kind,target\nA,Hours,2026-02-01,,,\nB,Orders,2026-03-01,310,,\n"},
    {FileKind::Touches, "touch",
     "touch_id,account_id,date,kind,summary,by,next_step,next_date,done_on\n"
     "T1,A,2026-03-01,call,Regular call,Maria,Send report,2026-03-10,\n"
     ",A,2026-03-02,qbr,Review,Maria,,,\n,B,2026-03-02,site tour,Tour,Tom,,,2026-03-03\n",
     "联系记录编号,客户编号,联系日期,联系方式,主题,跟进人,下一步,下次联系日期,完成日期\n"
     "T1,A,2026年3月1日,电话,Regular call,Maria,Send report,2026/3/10,\n"
     ",A,2026-03-02 09:30,季度业务回顾,Review,Maria,,,\n,B,2026-03-02,site tour,Tour,Tom,,,2026/3/3\n",
     "touch_id,account_id,date,kind,summary,by\nT1,A,2026-03-01,call,Regular call,Maria\n"
     ",A,2026-03-02,QBR,Review,Tom\n",
     R"(["2"] {"by":"Maria"} -> {"by":"Tom"})",
     "account_id,date,kind,summary,by\nA,2026-03-01,phone,Regular call,\nB,2026-03-02,site tour,Tour,\n"},
    {FileKind::Costs, "cost",
     "month,kind,amount,csm,currency\n2026-01,people,5200,Maria,EUR\n2026-01,infrastructure,1800.5,,EUR\n"
     "2026-02,people,5200,Maria,\n",
     "月份,成本类型,金额,客户成功经理,币种\n2026年1月,人力成本,\"5,200\",Maria,eur\n"
     "2026/1,服务器,1800.50,,EUR\n202602,工资,5200,Maria,\n",
     "month,kind,amount,csm\n2026-01-01,people,5200,Maria\n2026-01-01,infrastructure,1900,\n",
     R"(["2026-01","","infrastructure"] {"amount":1800.5} -> {"amount":1900})",
     "month,kind,amount,csm,currency\n2026-01,people,5200,Maria,\n2026-02,people,5200,Maria,\n"},
    {FileKind::Holidays, "holiday",
     "calendar,date,kind,name\nde,2026-12-25,holiday,Christmas\nde,2026-12-26,holiday,\n"
     "cn,2027-01-03,working,\n",
     "工作日历,日期,类型,名称\nDE,2026年12月25日,放假,Christmas\nde,2026/12/"
     "26,节假日,\ncn,2027-01-03,上班,\n",
     "calendar,date,kind,name\nde,2026-12-25,holiday,Christmas\nde,2026-12-26,working,\n",
     R"(["de","2026-12-26"] {"kind":"holiday"} -> {"kind":"working"})",
     "calendar,date,kind,name\nde,2026-12-25,holiday,\ncn,2027-01-03,working,\n"},
};

void addSamples()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(samples)); ++i)
        QTest::newRow(samples[i].entity) << i;
}

QByteArray gb18030(const char *text)
{
    return QStringEncoder("GB18030").encode(QString::fromUtf8(text));
}

const QByteArray judgementHead = "judgement_id,account_id,criterion,value,date,judged_by,note,confidence\n";

} // namespace

class TestImportRecords : public QObject {
    Q_OBJECT

private slots:
    void theSameRowsChangeNothing_data() { addSamples(); }
    void theSameRowsChangeNothing()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        const ImportPlan first = desk.import(sample.kind, sample.csv);
        QCOMPARE(countsOf(first), QStringLiteral("3/0/0/0"));
        QCOMPARE(first.novelty, FileNovelty::New);
        const QString everything = desk.everything();
        const qint64 before = must(revision(desk.workspace.database()));
        const ImportPlan again = desk.import(sample.kind, sample.csv);
        QCOMPARE(countsOf(again), QStringLiteral("0/0/3/0"));
        QCOMPARE(again.novelty, FileNovelty::Same);
        for (const QByteArray &chinese : {QByteArray(sample.chinese), gb18030(sample.chinese)}) {
            const ImportPlan reshaped = must(desk.tryImport({}, chinese));
            QCOMPARE(reshaped.kind, sample.kind);
            QCOMPARE(countsOf(reshaped), QStringLiteral("0/0/3/0"));
        }
        QCOMPARE(desk.everything(), everything);
        QCOMPARE(must(revision(desk.workspace.database())), before);
    }

    void chineseFilesGiveTheSame_data() { addSamples(); }
    void chineseFilesGiveTheSame()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk english;
        english.import(sample.kind, sample.csv);
        Desk chinese;
        QCOMPARE(countsOf(must(chinese.tryImport({}, gb18030(sample.chinese)))), QStringLiteral("3/0/0/0"));
        QCOMPARE(chinese.everything(), english.everything());
    }

    void aCorrectedFileChangesWhatDiffers_data() { addSamples(); }
    void aCorrectedFileChangesWhatDiffers()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        desk.import(sample.kind, sample.csv);
        for (const ImportChange &change : must(loadImportChanges(desk.workspace, ImportId{1})))
            QVERIFY(change.before.isEmpty() && !change.after.isEmpty());
        QVERIFY(desk.changes(QLatin1String(sample.entity)).size() == 3);

        QCOMPARE(countsOf(desk.import(sample.kind, sample.corrected)), QStringLiteral("0/1/1/0"));
        QCOMPARE(desk.changes(QLatin1String(sample.entity)), QStringList{QString::fromUtf8(sample.changed)});
        QCOMPARE(countsOf(desk.import(sample.kind, sample.corrected)), QStringLiteral("0/0/2/0"));
        // The row that the file does not name is still there: going back needs one change only.
        QCOMPARE(countsOf(desk.import(sample.kind, sample.csv)), QStringLiteral("0/1/2/0"));
    }

    void anEmptyCellSaysNothing_data() { addSamples(); }
    void anEmptyCellSaysNothing()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        desk.import(sample.kind, sample.csv);
        const QString everything = desk.everything();
        QCOMPARE(countsOf(desk.import(sample.kind, sample.emptied)), QStringLiteral("0/0/2/0"));
        QCOMPARE(desk.everything(), everything);
    }

    void oneKeyWithTwoValuesIsRefused_data() { addSamples(); }
    void oneKeyWithTwoValuesIsRefused()
    {
        QFETCH(const int, index);
        const Sample &sample = samples[index];
        Desk desk;
        const QByteArrayList corrected = QByteArray(sample.corrected).split('\n');
        const QByteArrayList rows{corrected[0], corrected[1], corrected[2], corrected[2], QByteArray()};
        QByteArray csv = rows.join('\n');
        QCOMPARE(countsOf(desk.import(sample.kind, csv)), QStringLiteral("2/0/1/0"));
        // The third row again, with the value that the first file gives it.
        csv.clear();
        const QByteArrayList head = QByteArray(sample.csv).split('\n');
        for (const QByteArray &line : {head[0], head[1], head[2], head[2]})
            csv += line + '\n';
        const qsizetype last = csv.trimmed().lastIndexOf('\n');
        const QByteArray row = csv.mid(last + 1);
        const char *changes[][2] = {
            {",2,", ",3,"}, {"14.5", "15"}, {"Maria", "Tom"}, {"1800.5", "1"}, {"holiday", "working"}};
        QByteArray other = row;
        other.replace(changes[index][0], changes[index][1]);
        QVERIFY(other != row);
        Desk fresh;
        const ImportPlan plan = fresh.import(sample.kind, csv.left(last + 1) + other);
        QCOMPARE(countsOf(plan), QStringLiteral("2/0/0/1"));
        QCOMPARE(plan.problems.count(ProblemCode::KeyTwice), 1);
        QCOMPARE(plan.problems.listed.back().line, 4);
    }

    void rejectsRowsWithTheirReason_data()
    {
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        const auto add = [](const char *name, FileKind kind, const char *header, const char *good,
                            const char *row, ProblemCode code, const char *column, const char *value = "") {
            QTest::newRow(name) << kind << QByteArray(header) << QByteArray(good) << QByteArray(row) << code
                                << QString::fromUtf8(column) << QString::fromUtf8(value);
        };
        using enum ProblemCode;
        using enum FileKind;
        const char *h = "account_id,kind,score,date,respondent,role,scale_max";
        const char *g = "Z,NPS,9,2026-03-01,u9,,";
        add("survey of nobody", Surveys, h, g, ",NPS,9,2026-03-01,u,,", CellMissing, "account_id");
        add("no kind of survey", Surveys, h, g, "A,,9,2026-03-01,u,,", CellMissing, "kind");
        add("another survey", Surveys, h, g, "A,SUS,9,2026-03-01,u,,", WordUnknown, "kind", "SUS");
        add("no score", Surveys, h, g, "A,NPS,,2026-03-01,u,,", CellMissing, "score");
        add("NPS of 11", Surveys, h, g, "A,NPS,11,2026-03-01,u,,", ScoreOutsideScale, "score", "11");
        add("NPS of -1", Surveys, h, g, "A,NPS,-1,2026-03-01,u,,", Negative, "score", "-1");
        add("NPS of 8.5", Surveys, h, g, "A,NPS,8.5,2026-03-01,u,,", NotWhole, "score", "8.5");
        add("NPS in words", Surveys, h, g, "A,NPS,good,2026-03-01,u,,", NotANumber, "score", "good");
        add("CSAT of 0", Surveys, h, g, "A,CSAT,0,2026-03-01,u,,", ScoreOutsideScale, "score", "0");
        add("CSAT of 6 of 5", Surveys, h, g, "A,CSAT,6,2026-03-01,u,,", ScoreOutsideScale, "score", "6");
        add("CSAT of 4 of 3", Surveys, h, g, "A,CSAT,4,2026-03-01,u,,3", ScoreOutsideScale, "score", "4");
        add("CES of 8 of 7", Surveys, h, g, "A,CES,8,2026-03-01,u,,", ScoreOutsideScale, "score", "8");
        add("NPS to 5", Surveys, h, g, "A,NPS,4,2026-03-01,u,,5", ScaleInvalid, "scale_max", "5");
        add("scale of one", Surveys, h, g, "A,CSAT,1,2026-03-01,u,,1", ScaleInvalid, "scale_max", "1");
        add("survey of no day", Surveys, h, g, "A,NPS,4,,u,,", CellMissing, "date");
        add("survey of some day", Surveys, h, g, "A,NPS,4,2026-02-30,u,,", DayImpossible, "date",
            "2026-02-30");
        add("survey of a wizard", Surveys, h, g, "A,NPS,4,2026-03-01,u,wizard,", RoleUnknown, "role",
            "wizard");
        add("Chinese NPS of 12", Surveys, "客户编号,NPS评分,提交时间", "Z,9,2026-03-01", "A,12,2026-03-01",
            ScoreOutsideScale, "NPS评分", "12");
        h = "account_id,measure,date,actual,baseline,target,start,due,better";
        g = "Z,m,2026-03-01,1,,,,,";
        add("outcome of nobody", Outcomes, h, g, ",m,2026-03-01,1,,,,,", CellMissing, "account_id");
        add("outcome of nothing", Outcomes, h, g, "A,,2026-03-01,1,,,,,", CellMissing, "measure");
        add("outcome of no day", Outcomes, h, g, "A,m,,1,,,,,", CellMissing, "date");
        add("much reached", Outcomes, h, g, "A,m,2026-03-01,much,,,,,", NotANumber, "actual", "much");
        add("target in words", Outcomes, h, g, "A,m,2026-03-01,1,,more,,,", NotANumber, "target", "more");
        add("baseline too large", Outcomes, h, g, "A,m,2026-03-01,1,1e999,,,,", TooLarge, "baseline",
            "1e999");
        add("due before start", Outcomes, h, g, "A,m,2026-03-01,1,,,2026-03-02,2026-03-01,", EndBeforeStart,
            "due", "2026-03-01");
        add("start of no day", Outcomes, h, g, "A,m,2026-03-01,1,,,soon,,", NotADay, "start", "soon");
        add("better sideways", Outcomes, h, g, "A,m,2026-03-01,1,,,,,sideways", WordUnknown, "better",
            "sideways");
        h = "account_id,criterion,value,date,judged_by,confidence";
        g = "Z,c,1,2026-03-01,M,";
        add("judgement of nobody", Judgements, h, g, ",c,1,2026-03-01,M,", CellMissing, "account_id");
        add("judgement of nothing", Judgements, h, g, "A,,1,2026-03-01,M,", CellMissing, "criterion");
        add("no judgement", Judgements, h, g, "A,c,,2026-03-01,M,", CellMissing, "value");
        add("judged never", Judgements, h, g, "A,c,1,,M,", CellMissing, "date");
        add("judged some time", Judgements, h, g, "A,c,1,lately,M,", NotADay, "date", "lately");
        add("confidence", Judgements, h, g, "A,c,1,2026-03-01,M,somewhat", WordUnknown, "confidence",
            "somewhat");
        h = "account_id,date,kind,summary,next_date,done_on";
        g = "Z,2026-03-01,call,s,,";
        add("touch of nobody", Touches, h, g, ",2026-03-01,call,s,,", CellMissing, "account_id");
        add("touch of no day", Touches, h, g, "A,,call,s,,", CellMissing, "date");
        add("touch of no kind", Touches, h, g, "A,2026-03-01,,s,,", CellMissing, "kind");
        add("next soon", Touches, h, g, "A,2026-03-01,call,s,soon,", NotADay, "next_date", "soon");
        add("done on 30 February", Touches, h, g, "A,2026-03-01,call,s,,2026-02-30", DayImpossible, "done_on",
            "2026-02-30");
        h = "month,kind,amount,csm";
        g = "2026-01,people,1,Z";
        add("cost of no month", Costs, h, g, ",people,1,M", CellMissing, "month");
        add("cost of month 13", Costs, h, g, "2026-13,people,1,M", NotAMonth, "month", "2026-13");
        add("cost of a year", Costs, h, g, "soon,people,1,M", NotAMonth, "month", "soon");
        add("cost of nothing", Costs, h, g, "2026-01,,1,M", CellMissing, "kind");
        add("cost of coffee", Costs, h, g, "2026-01,coffee,1,M", WordUnknown, "kind", "coffee");
        add("cost without amount", Costs, h, g, "2026-01,people,,M", CellMissing, "amount");
        add("income", Costs, h, g, "2026-01,people,-1,M", Negative, "amount", "-1");
        add("cost in words", Costs, h, g, "2026-01,people,much,M", NotANumber, "amount", "much");
        h = "calendar,date,kind,name";
        g = "cn,2026-01-01,holiday,";
        add("holiday of no day", Holidays, h, g, "cn,,holiday,", CellMissing, "date");
        add("holiday on 30 February", Holidays, h, g, "cn,2026-02-30,holiday,", DayImpossible, "date",
            "2026-02-30");
        add("neither", Holidays, h, g, "cn,2026-01-02,,", CellMissing, "kind");
        add("half a holiday", Holidays, h, g, "cn,2026-01-02,half,", WordUnknown, "kind", "half");
        add("holiday without holidays", Holidays, h, g, "seven-day,2026-01-02,holiday,", CalendarPlain,
            "calendar", "seven-day");
        add("weekdays only", Holidays, h, g, "Mon-Fri,2026-01-02,holiday,", CalendarPlain, "calendar",
            "Mon-Fri");
    }

    void rejectsRowsWithTheirReason()
    {
        QFETCH(const FileKind, kind);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, row);
        QFETCH(const ProblemCode, code);
        QFETCH(const QString, column);
        QFETCH(const QString, value);
        const QByteArray csv = header + '\n' + good + '\n' + row + '\n';
        for (const QByteArray &bytes : {csv, gb18030(csv.constData())}) {
            Desk desk;
            const ImportPlan plan = desk.import(kind, bytes);
            QCOMPARE(countsOf(plan), QStringLiteral("1/0/0/1"));
            QCOMPARE(plan.problems.rejected(), 1);
            const auto problem = std::find_if(plan.problems.listed.begin(), plan.problems.listed.end(),
                                              [](const Problem &p) { return rejects(p.code); });
            QCOMPARE(problem->code, code);
            QCOMPARE(problem->line, 3);
            QCOMPARE(problem->column, column);
            QCOMPARE(problem->value, value);
            QVERIFY(!desk.dump("SELECT key FROM account").contains(u'A'));
        }
    }

    /// definitions.md §6: the ends of each scale are in it.
    void scales_data()
    {
        QTest::addColumn<QByteArray>("cells");
        for (const char *cells : {"NPS,0,", "NPS,10,", "NPS,10,10", "CSAT,1,", "CSAT,5,", "CSAT,3,3",
                                  "CSAT,7,7", "CES,1,", "CES,7,", "CES,5,5", "CSAT,100,100"})
            QTest::newRow(cells) << QByteArray(cells);
    }
    void scales()
    {
        QFETCH(const QByteArray, cells);
        Desk desk;
        QCOMPARE(countsOf(desk.import(FileKind::Surveys,
                                      "account_id,date,kind,score,scale_max\nA,2026-03-01," + cells + '\n')),
                 QStringLiteral("1/0/0/0"));
        const Survey survey = must(loadSurveys(desk.workspace)).front();
        const QByteArrayList parts = cells.split(',');
        QCOMPARE(surveyKindName(survey.kind).toLatin1(), parts[0]);
        QCOMPARE(survey.score, parts[1].toInt());
        if (!parts[2].isEmpty())
            QCOMPARE(survey.scaleMax, parts[2].toInt());
    }

    /// csv.md: surveys without respondent add up per file; the same file again changes nothing.
    void namelessAnswersAddUpPerFile()
    {
        const QByteArray head = "account_id,nps,date\n";
        const QByteArray january = head + "A,9,2026-01-05\nA,9,2026-01-05\nB,3,2026-01-06\n";
        Desk desk;
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, january)), QStringLiteral("3/0/0/0"));
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, january)), QStringLiteral("0/0/3/0"));
        // Another file with the same answers holds further ones.
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, head + "A,9,2026-01-05\n")),
                 QStringLiteral("1/0/0/0"));
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, january)), QStringLiteral("0/0/3/0"));
        // A grown one brings what is new.
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, january + "A,9,2026-01-05\n")),
                 QStringLiteral("1/0/3/0"));
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, january + "A,9,2026-01-05\nC,1,2026-01-07\n")),
                 QStringLiteral("1/0/4/0"));
        QCOMPARE(must(loadSurveys(desk.workspace)).size(), size_t(6));
        // Grown in the middle it is another file: nobody can tell which answers are new.
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, head + "A,1,2026-01-01\nB,3,2026-01-06\n")),
                 QStringLiteral("2/0/0/0"));
    }

    void anAnswerIsFoundByKeyOrPerson()
    {
        Desk desk;
        desk.import(FileKind::Surveys,
                    "account_id,nps,date,respondent\nA,9,2026-01-05,u1\nA,9,2026-01-05,u2\n");
        // The same answers from a file with numbers: they get them.
        QCOMPARE(countsOf(desk.import(FileKind::Surveys,
                                      "response_id,account_id,nps,date,respondent\nR1,A,8,2026-01-05,u1\n"
                                      "R2,A,9,2026-01-05,u2\nR3,A,7,2026-01-05,u1\n")),
                 QStringLiteral("1/2/0/0"));
        QCOMPARE(desk.dump("SELECT key, score FROM survey ORDER BY id"), QStringLiteral("R1|8\nR2|9\nR3|7"));
        // Two answers of one person on one day: without a number none of them is meant.
        const ImportPlan plan = desk.import(FileKind::Surveys,
                                            "account_id,nps,date,respondent\nA,9,2026-01-05,u1\n"
                                            "A,9,2026-01-05,u2\n");
        QCOMPARE(countsOf(plan), QStringLiteral("0/0/1/1"));
        QCOMPARE(plan.problems.listed.front().code, ProblemCode::KeyTwice);
        QCOMPARE(plan.problems.listed.front().column, QStringLiteral("respondent"));
    }

    /// The last word on a field holds, whatever the order of the rows.
    void anOutcomeKeepsItsLatestFields()
    {
        const QByteArray head = "account_id,measure,date,actual,target,kind\n";
        const QByteArray early = "A,m,2026-01-01,1,10,own word\n";
        const QByteArray late = "A,m,2026-02-01,2,20,\n";
        for (const QByteArray &csv : {QByteArray(head + early + late), QByteArray(head + late + early)}) {
            Desk desk;
            QCOMPARE(countsOf(desk.import(FileKind::Outcomes, csv)), QStringLiteral("2/0/0/0"));
            QCOMPARE(countsOf(desk.import(FileKind::Outcomes, csv + '\n')), QStringLiteral("0/0/2/0"));
            const Outcome outcome = must(loadOutcomes(desk.workspace)).front();
            QCOMPARE(outcome.target, std::optional(20.0));
            QCOMPARE(outcome.kind, QStringLiteral("own word"));
            const std::vector<OutcomeActual> actuals{{Day::of(2026, 1, 1), 1}, {Day::of(2026, 2, 1), 2}};
            QVERIFY(outcome.actuals == actuals);
            // A goal without a reading.
            QCOMPARE(
                countsOf(desk.import(FileKind::Outcomes, head + "A,m,2026-03-01,,30,\nB,n,2026-03-01,,5,\n")),
                QStringLiteral("1/1/0/0"));
            QCOMPARE(desk.changes(QStringLiteral("outcome")).front(),
                     QStringLiteral(R"(["A","m"] {"target":20} -> {"target":30})"));
            QVERIFY(must(loadOutcomes(desk.workspace)).front().actuals == actuals);
            QVERIFY(must(loadOutcomes(desk.workspace)).back().actuals.empty());
        }
    }

    void judgementsAreNeverLost()
    {
        Desk desk;
        const QByteArray first = judgementHead
            + "J1,A,boss,3,2026-03-01,Maria,seen,high\n,A,boss,2,2026-03-01T09:30:00,Maria,,low\n"
              ",A,boss,2,2026-03-01T09:30:00,Tom,,\n,B,risk,不清楚,2026-03-01,Maria,,确定\n";
        const ImportPlan plan = desk.import(FileKind::Judgements, first);
        QCOMPARE(countsOf(plan), QStringLiteral("4/0/0/0"));
        QCOMPARE(plan.problems.count(ProblemCode::JudgementConflict), 0);
        QCOMPARE(desk.dump("SELECT key, criterion, value, judged_at, judged_by, note, confidence, conflict "
                           "FROM judgement ORDER BY id"),
                 QStringLiteral(
                     "J1|boss|3|2026-03-01|Maria|seen|high|0\n|boss|2|2026-03-01T09:30:00|Maria||low|0\n"
                     "|boss|2|2026-03-01T09:30:00|Tom|||0\n|risk|unknown|2026-03-01|Maria||high|0"));
        QCOMPARE(countsOf(desk.import(FileKind::Judgements, first)), QStringLiteral("0/0/4/0"));
        // In other words and bytes, without notes: known.
        QCOMPARE(countsOf(must(desk.tryImport(
                     {},
                     gb18030("客户编号,判断项,判断结果,判断时间,判断人,把握程度\nA,boss,2,2026年3月1日 "
                             "09:30,Maria,低\nB,risk,未知,2026/3/1 00:00,Maria,\n")))),
                 QStringLiteral("0/0/2/0"));

        // The same key, another value: kept beside the first, both marked, told with both values.
        const QByteArray other =
            judgementHead + ",A,boss,0,2026-03-01T09:30:00,Maria,,\nJ1,A,boss,1,2026-03-01,Maria,,\n";
        const ImportPlan conflict = desk.import(FileKind::Judgements, other);
        QCOMPARE(countsOf(conflict), QStringLiteral("2/0/0/0"));
        QCOMPARE(conflict.problems.count(ProblemCode::JudgementConflict), 2);
        const auto &listed = conflict.problems.listed;
        const Problem &told = *std::find_if(listed.begin(), listed.end(), [](const Problem &problem) {
            return problem.code == ProblemCode::JudgementConflict;
        });
        QCOMPARE(told.line, 2);
        QCOMPARE(told.column, QStringLiteral("value"));
        QCOMPARE(told.value, QStringLiteral("0"));
        QCOMPARE(told.detail, QStringLiteral("A, boss: 2"));
        QCOMPARE(
            desk.dump("SELECT key, value, judged_by, conflict FROM judgement ORDER BY id"),
            QStringLiteral("J1|3|Maria|1\n|2|Maria|1\n|2|Tom|1\n|unknown|Maria|0\n|0|Maria|1\nJ1|1|Maria|1"));
        const QStringList changes = desk.changes(QStringLiteral("judgement"));
        QCOMPARE(changes.size(), 5);
        QCOMPARE(changes[0], QStringLiteral(R"(["1"] {"conflict":0} -> {"conflict":1})"));
        QCOMPARE(changes[1], QStringLiteral(R"(["2"] {"conflict":0} -> {"conflict":1})"));
        QCOMPARE(changes[2], QStringLiteral(R"(["3"] {"conflict":0} -> {"conflict":1})"));
        QVERIFY(changes[3].startsWith(QLatin1String("[\"5\"]  -> {\"account_id\":\"A\"")));
        QCOMPARE(countsOf(desk.import(FileKind::Judgements, other)), QStringLiteral("0/0/2/0"));
        QCOMPARE(countsOf(desk.import(FileKind::Judgements, first)), QStringLiteral("0/0/4/0"));
    }

    void conflictsWithinOneFile()
    {
        Desk desk;
        const QByteArray csv = judgementHead
            + ",A,boss,3,2026-03-01,Maria,,\n,A,boss,1,2026-03-01,Maria,,\n"
              ",A,boss,1,2026-03-01,Maria,,\n,A,boss,1,2026-03-01,Maria,why,\n";
        const ImportPlan plan = desk.import(FileKind::Judgements, csv);
        // The third says nothing new; the fourth has a note, which is kept.
        QCOMPARE(countsOf(plan), QStringLiteral("3/0/1/0"));
        QCOMPARE(desk.dump("SELECT value, note, conflict FROM judgement ORDER BY id"),
                 QStringLiteral("3||1\n1||1\n1|why|1"));
        QCOMPARE(countsOf(desk.import(FileKind::Judgements, csv)), QStringLiteral("0/0/4/0"));
    }

    /// A time with an offset is counted in the workspace's zone, so that the same instant is one key.
    void timesComeIntoTheZone()
    {
        Desk desk;
        desk.zone = QStringLiteral("Asia/Shanghai");
        desk.import(FileKind::Judgements, judgementHead + ",A,boss,3,2026-03-01T20:30:00Z,Maria,,\n");
        QCOMPARE(desk.dump("SELECT judged_at FROM judgement"), QStringLiteral("2026-03-02T04:30:00"));
        QCOMPARE(must(loadJudgements(desk.workspace)).front().day, Day::of(2026, 3, 2));
        QCOMPARE(countsOf(desk.import(FileKind::Judgements,
                                      judgementHead + ",A,boss,3,2026-03-02T04:30:00+08:00,Maria,,\n")),
                 QStringLiteral("0/0/1/0"));
        desk.import(FileKind::Surveys, "account_id,nps,date\nA,9,2026-03-09 17:31:24 UTC\n");
        QCOMPARE(must(loadSurveys(desk.workspace)).front().day, Day::of(2026, 3, 10));
        desk.import(FileKind::Touches, "account_id,date,kind\nA,2026-03-09T17:31:24Z,call\n");
        QCOMPARE(must(loadTouches(desk.workspace)).front().day, Day::of(2026, 3, 10));
        // Without a zone it is the day as it is written.
        Desk plain;
        plain.import(FileKind::Touches, "account_id,date,kind\nA,2026-03-09T17:31:24Z,call\n");
        QCOMPARE(must(loadTouches(plain.workspace)).front().day, Day::of(2026, 3, 9));
    }

    void namesOfPeopleOnlyWhenAsked()
    {
        const QByteArray csv = "account_id,date,kind,people\nA,2026-03-01,call,Anna Vogt\n";
        Desk desk;
        desk.import(FileKind::Touches, csv);
        QCOMPARE(desk.dump("SELECT people FROM touch"), QString());
        desk.persons = true;
        QCOMPARE(countsOf(desk.import(FileKind::Touches, csv)), QStringLiteral("0/1/0/0"));
        QCOMPARE(desk.dump("SELECT people FROM touch"), QStringLiteral("Anna Vogt"));
    }

    void months_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("month");
        const auto row = [](const char *cell, const char *month) {
            QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(month);
        };
        row("2026-03", "2026-03");
        row("2026-3", "2026-03");
        row("2026/3", "2026-03");
        row("2026.03", "2026-03");
        row("202603", "2026-03");
        row("2026年3月", "2026-03");
        row("2026年03月份", "2026-03");
        row("２０２６年３月", "2026-03");
        row(" 2026-03 ", "2026-03");
        row("3/2026", "2026-03");
        row("Mar 2026", "2026-03");
        row("March 2026", "2026-03");
        row("Mar-2026", "2026-03");
        row("2026-03-31", "2026-03");
        row("2026/3/1", "2026-03");
        row("2026年3月1日", "2026-03");
        row("46082", "2026-03"); // Excel's 2026-03-01
        row("", "");
        row("2026-00", "");
        row("2026-13", "");
        row("2026", "");
        row("26-03", "");
        row("Foo 2026", "");
        row("03/04/2026", ""); // no order is known
        row("2026-02-30", "");
    }
    void months()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, month);
        const auto read = parseMonth({cell.constData(), size_t(cell.size())});
        QCOMPARE(read ? read->iso() : QString(), month);
        if (!read)
            QCOMPARE(read.error(), cell.isEmpty() ? ProblemCode::CellMissing : ProblemCode::NotAMonth);
    }

    /// What is imported lies over the shipped days; what the file does not name stays.
    void holidaysTakeEffect()
    {
        Desk desk;
        const Day shipped = Day::of(2026, 10, 1); // National Day
        QVERIFY(!must(loadBook(desk.workspace)).calendars.get(QStringLiteral("cn")).isWorkingDay(shipped));
        QCOMPARE(countsOf(desk.import(
                     FileKind::Holidays,
                     "日期,类型,名称\n2028-05-01,放假,劳动节\n2028-05-06,上班,\n2026-10-09,放假,\n")),
                 QStringLiteral("3/0/0/0"));
        const Cache cache = must(loadBook(desk.workspace));
        const Calendar &cn = cache.calendars.get(QStringLiteral("cn"));
        QVERIFY(!cn.isWorkingDay(shipped));
        QVERIFY(cn.knowsYear(2026) && cn.knowsYear(2028) && !cn.knowsYear(2031));
        QVERIFY(!cn.isWorkingDay(Day::of(2026, 10, 9)));
        QVERIFY(!cn.isWorkingDay(Day::of(2028, 5, 1)));
        QVERIFY(cn.isWorkingDay(Day::of(2028, 5, 6))); // a Saturday
        QCOMPARE(cn.holidayName(Day::of(2028, 5, 1)), QStringLiteral("劳动节"));
        // Another file leaves them alone.
        desk.import(FileKind::Holidays, "date,kind\n2028-05-02,holiday\n");
        const Cache later = must(loadBook(desk.workspace));
        QVERIFY(!later.calendars.get(QStringLiteral("cn")).isWorkingDay(Day::of(2028, 5, 1)));
    }

    void aNewCalendarIsMade()
    {
        Desk desk;
        const QByteArray accounts = "account_id,calendar\nA,JP\n";
        const auto refused = desk.tryImport(FileKind::Accounts, accounts);
        QCOMPARE(codeOf(refused), ErrorCode::TooManyRejected);
        desk.import(FileKind::Holidays, "calendar,date,kind,name\nJP,2026-04-29,holiday,Showa Day\n");
        QCOMPARE(countsOf(desk.import(FileKind::Accounts, accounts)), QStringLiteral("1/0/0/0"));
        const Cache cache = must(loadBook(desk.workspace));
        QVERIFY(cache.calendars.contains(QStringLiteral("jp")));
        QVERIFY(!cache.calendars.get(cache.accounts.front().calendar).isWorkingDay(Day::of(2026, 4, 29)));
        QVERIFY(cache.calendars.get(QStringLiteral("jp")).isWorkingDay(Day::of(2026, 4, 28)));
    }

    /// Spreadsheet programs begin UTF-8 with a mark; old ones end a file with Ctrl-Z.
    void marksAroundTheText_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") << QByteArray();
        QTest::newRow("Ctrl-Z") << QByteArray() << QByteArray("\x1A");
        QTest::newRow("both") << QByteArray("\xEF\xBB\xBF") << QByteArray("\x1A");
    }
    void marksAroundTheText()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        Desk desk;
        const QByteArray csv = before + "month,kind,amount\r\n2026-01,people,1\r\n" + after;
        QCOMPARE(countsOf(desk.import(FileKind::Costs, csv)), QStringLiteral("1/0/0/0"));
        QCOMPARE(desk.import(FileKind::Costs, csv).novelty, FileNovelty::Same);
    }

    /// The mark that exports put before formulas goes when the text comes back.
    void textMarksAreTakenOff_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("stored");
        QTest::newRow("formula") << QByteArray("'=1+1") << QStringLiteral("=1+1");
        QTest::newRow("minus") << QByteArray("'- none so far") << QStringLiteral("- none so far");
        QTest::newRow("full-width") << QByteArray("'＠home") << QStringLiteral("＠home");
        QTest::newRow("plain") << QByteArray("'tis so") << QStringLiteral("'tis so");
        QTest::newRow("unmarked") << QByteArray("=1+1") << QStringLiteral("=1+1");
    }
    void textMarksAreTakenOff()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, stored);
        Desk desk;
        desk.import(FileKind::Touches, "account_id,date,kind,summary\nA,2026-03-01,call," + cell + '\n');
        QCOMPARE(desk.dump("SELECT summary FROM touch"), stored);
    }
};

QTEST_GUILESS_MAIN(TestImportRecords)
#include "tst_import_records.moc"
