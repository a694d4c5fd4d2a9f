// What a plan tells beside its rows: criteria that are not known, which columns were read otherwise before,
// which accounts it makes, the days it covers; and addresses, of which only a key is kept.
#include "intake/mapping_note.h"
#include "intake/words.h"
#include "store/policies.h"
#include "store/surveys.h"
#include "support/import.h"

#include <QJsonDocument>

using namespace bw;
using namespace bw::test;

namespace {

struct Desk {
    ImportPlan import(FileKind kind, const QByteArray &csv) { return must(tryImport(kind, csv)); }
    Result<ImportPlan> tryImport(std::optional<FileKind> kind, const QByteArray &csv)
    {
        options.kind = kind;
        return importFile(workspace, file(csv), options);
    }
    [[nodiscard]] QString file(const QByteArray &csv) const
    {
        return temporary.folder().write(QStringLiteral("f.csv"), csv);
    }
    [[nodiscard]] QString dump(const char *statement) const
    {
        return test::dump(workspace, QLatin1String(statement));
    }

    TemporaryWorkspace temporary;
    Workspace workspace = temporary.open();
    ImportOptions options = importOn(QStringLiteral("2026-03-20"));
};

/// Imported on a day when all of them are past.
ImportPlan judged(Desk &desk, const QByteArray &csv)
{
    desk.options = importOn(QStringLiteral("2026-03-20"));
    return desk.import(FileKind::Judgements, csv);
}

/// "3 value=9 (0, 1)" of every finding of the code.
QStringList told(const ImportPlan &plan, ProblemCode code)
{
    QStringList lines;
    for (const Problem &problem : plan.problems.listed) {
        if (problem.code == code)
            lines += QStringLiteral("%1 %2=%3 (%4)")
                         .arg(problem.line)
                         .arg(problem.column, problem.value, problem.detail);
    }
    return lines;
}

} // namespace

class TestImportTold : public QObject {
    Q_OBJECT

private slots:
    /// Another criterion, or a value that is no step, is kept and told, once for each word.
    void judgementsOutsideTheRubric()
    {
        Desk desk;
        const ImportPlan plan = judged(desk,
                                       "account_id,criterion,value,date,judged_by\n"
                                       "A,boss_uses,2,2026-03-01,Mei\nA,champion,unknown,2026-03-01,Mei\n"
                                       "A,weather,2,2026-03-01,Mei\nB,weather,3,2026-03-01,Mei\n"
                                       "A,relationship,4,2026-03-01,Mei\nB,relationship,4,2026-03-02,Mei\n"
                                       "A,no_risk,good,2026-03-01,Mei\n");
        QCOMPARE(countsOf(plan), QStringLiteral("7/0/0/0"));
        QCOMPARE(desk.dump("SELECT count(*) FROM judgement"), QStringLiteral("7"));
        QCOMPARE(told(plan, ProblemCode::CriterionUnknown),
                 QStringList(QStringLiteral("4 criterion=weather (main_process, boss_uses, expected_return, "
                                            "champion, users_want, no_risk, relationship)")));
        QCOMPARE(told(plan, ProblemCode::StepUnknown),
                 (QStringList{QStringLiteral("6 value=4 (0, 1, 2, 3, unknown)"),
                              QStringLiteral("8 value=good (0, 1, 2, 3, unknown)")}));
    }

    /// Criteria of one's own, also those that a group of accounts has, are known with their steps and words.
    void judgementsByOwnRubric()
    {
        Desk desk;
        PolicyVersion version;
        RubricCriterion weather;
        weather.key = QStringLiteral("weather");
        weather.steps = {{QStringLiteral("rain"), {}, {}},
                         {QStringLiteral("sun"), QStringLiteral("Sunny"), {}}};
        version.policy.rubric.criteria = {weather};
        PolicyOverride exception;
        exception.when.segment = QStringLiteral("Large");
        exception.set =
            QJsonDocument::fromJson(
                R"({"rubric": [{"id": "budget", "weight": 1, "steps": [{"id": "cut"}, {"id": "kept"}]}]})")
                .object();
        version.policy.overrides = {exception};
        must(savePolicy(desk.workspace, version));
        const ImportPlan plan = judged(desk,
                                       "account_id,criterion,value,date,judged_by\n"
                                       "A,weather,rain,2026-03-01,Mei\nA,weather,Sunny,2026-03-02,Mei\n"
                                       "A,weather,1,2026-03-03,Mei\nA,budget,kept,2026-03-01,Mei\n"
                                       "A,budget,rain,2026-03-02,Mei\nA,champion,2,2026-03-01,Mei\n");
        QCOMPARE(countsOf(plan), QStringLiteral("6/0/0/0"));
        QCOMPARE(told(plan, ProblemCode::CriterionUnknown),
                 QStringList(QStringLiteral("7 criterion=champion (weather, budget)")));
        QCOMPARE(told(plan, ProblemCode::StepUnknown),
                 QStringList(QStringLiteral("6 value=rain (cut, kept, unknown)")));
    }

    /// A conflict says where, of which account and criterion, and both values.
    void conflictNamesBothValues()
    {
        Desk desk;
        judged(desk, "account_id,criterion,value,date,judged_by\nA,boss_uses,2,2026-03-01,Mei\n");
        const ImportPlan plan = judged(desk,
                                       "account_id,criterion,value,date,judged_by\n"
                                       "B,boss_uses,1,2026-03-01,Mei\nA,boss_uses,0,2026-03-01,Mei\n");
        QCOMPARE(told(plan, ProblemCode::JudgementConflict),
                 QStringList(QStringLiteral("3 value=0 (A, boss_uses: 2)")));
    }

    /// Colleagues who say different things of one moment, under IDs of their own: both stay, both are told.
    void colleaguesConflict()
    {
        Desk desk;
        const QByteArray head = "judgement_id,account_id,criterion,value,date,judged_by\n";
        const ImportPlan plan = judged(desk,
                                       head
                                           + "J1,A,boss_uses,2,2026-03-01T10:00,Mei\n"
                                             "J2,A,boss_uses,Monthly,2026-03-01T10:00,Tom\n"
                                             "J3,A,boss_uses,0,2026-03-01T10:00,Tom\n"
                                             "J4,A,boss_uses,0,2026-03-01T10:01,Tom\n");
        QCOMPARE(countsOf(plan), QStringLiteral("4/0/0/0"));
        const auto &listed = plan.problems.listed;
        const auto found = std::find_if(listed.begin(), listed.end(), [](const Problem &problem) {
            return problem.code == ProblemCode::JudgementConflict;
        });
        QCOMPARE(plan.problems.count(ProblemCode::JudgementConflict), 1);
        QCOMPARE(found->line, 4);
        QCOMPARE(found->otherLine, 3);
        QCOMPARE(found->detail, QStringLiteral("A, boss_uses: Monthly"));
        QCOMPARE(desk.dump("SELECT key, conflict FROM judgement ORDER BY id"),
                 QStringLiteral("J1|1\nJ2|1\nJ3|1\nJ4|0"));
        const ImportPlan other = judged(desk, head + "J9,A,boss_uses,3,2026-03-01T10:01,Ann\n");
        QCOMPARE(told(other, ProblemCode::JudgementConflict),
                 QStringList(QStringLiteral("2 value=3 (A, boss_uses: 0 (Tom))")));
        // One that was taken back stands against nobody.
        const ImportPlan third =
            judged(desk,
                   "judgement_id,account_id,criterion,value,date,judged_by,taken_back_at\n"
                   "J5,A,champion,1,2026-03-01,Ann,2026-03-02\nJ6,A,champion,2,2026-03-01,Tom,\n");
        QCOMPARE(third.problems.count(ProblemCode::JudgementConflict), 0);
    }

    /// What is judged later than now is a mistake; one that nobody signed counts, and is told.
    void judgementsOfTheFutureAndOfNobody()
    {
        Desk desk;
        ImportOptions options = importOn(QStringLiteral("2026-03-01"));
        options.kind = FileKind::Judgements;
        options.zone = QStringLiteral("Asia/Shanghai"); // 20:00 there
        const ImportPlan plan = must(importFile(desk.workspace,
                                                desk.file("account_id,criterion,value,date,judged_by\n"
                                                          "A,champion,2,2026-03-01T19:59,Ann\n"
                                                          "A,champion,2,2026-03-01T20:01,Ann\n"
                                                          "A,champion,2,2026-03-01,Ann\n"
                                                          "A,champion,2,2026-03-02,Ann\n"
                                                          "A,champion,2,2026-02-03,\n"
                                                          "A,champion,2,2026-03-01T12:01Z,Ann\n"
                                                          "A,champion,2,2026-03-01T11:58Z,Ann\n"),
                                                options));
        QCOMPARE(countsOf(plan), QStringLiteral("4/0/0/3"));
        QCOMPARE(
            told(plan, ProblemCode::InTheFuture),
            (QStringList{QStringLiteral("3 date=2026-03-01T20:01 ()"), QStringLiteral("5 date=2026-03-02 ()"),
                         QStringLiteral("7 date=2026-03-01T12:01Z ()")}));
        QCOMPARE(told(plan, ProblemCode::JudgeMissing), QStringList(QStringLiteral("6 judged_by= ()")));
    }

    /// An e-mail address serves as the respondent, and is not kept: only a key made of it.
    void addressesServeAsRespondents()
    {
        Desk desk;
        const QByteArray csv = "Account,Email,Survey,Score,Date\n"
                               "A,anna@acme.example,NPS,9,2026-03-01\nA,Anna@ACME.example ,NPS,7,2026-03-08\n"
                               "A,ben@acme.example,NPS,4,2026-03-01\n";
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, csv)), QStringLiteral("3/0/0/0"));
        QCOMPARE(desk.dump("SELECT count(DISTINCT respondent) FROM survey"), QStringLiteral("2"));
        QCOMPARE(desk.dump("SELECT respondent FROM survey LIMIT 1"),
                 maskedAddress(QStringLiteral("ANNA@acme.example")));
        QVERIFY(!QFile::exists(desk.temporary.path() + QStringLiteral("-journal")));
        for (const Survey &survey : must(loadSurveys(desk.workspace)))
            QVERIFY(!survey.respondent.contains(u'@') && !survey.respondent.contains(u"anna"));
        // Corrected, the same answer is found again by its key; with or without persons asked for.
        desk.options.persons = true;
        QByteArray corrected = csv;
        corrected.replace("NPS,4", "NPS,5");
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, corrected)), QStringLiteral("0/1/2/0"));
        // A respondent of its own goes before.
        desk.import(FileKind::Surveys,
                    "account_id,email,respondent,kind,score,date\nB,cleo@b.example,u7,NPS,9,2026-03-01\n");
        QCOMPARE(desk.dump("SELECT respondent FROM survey ORDER BY id DESC LIMIT 1"), QStringLiteral("u7"));
        QCOMPARE(maskedAddress(QStringLiteral("  ")), QString());
    }

    /// An address in the column of respondents is kept as one of a column of addresses, and told once a row
    /// without being shown.
    void addressesInPlaceOfRespondents()
    {
        Desk desk;
        const QByteArray csv =
            "account_id,respondent,kind,score,date\n"
            "A,anna@acme.example,NPS,9,2026-03-01\nA,Anna <Anna@ACME.example>,NPS,7,2026-03-08\n"
            "A,u7,NPS,4,2026-03-01\nA,@anna,NPS,5,2026-03-01\n";
        const ImportPlan plan = desk.import(FileKind::Surveys, csv);
        QCOMPARE(countsOf(plan), QStringLiteral("4/0/0/0"));
        QCOMPARE(told(plan, ProblemCode::AddressMasked),
                 (QStringList{QStringLiteral("2 respondent= ()"), QStringLiteral("3 respondent= ()")}));
        const QString anna = maskedAddress(QStringLiteral("anna@acme.example"));
        QCOMPARE(desk.dump("SELECT respondent FROM survey WHERE score IN (9, 7)"), anna + u'\n' + anna);
        QCOMPARE(desk.dump("SELECT respondent FROM survey WHERE score IN (4, 5)"),
                 QStringLiteral("u7\n@anna"));
        // What earlier versions kept as it was written is found again, and mended.
        must(sql::run(desk.workspace.database(),
                      QStringLiteral("UPDATE survey SET respondent = 'anna@acme.example' WHERE score = 9")));
        QByteArray later = csv;
        later.replace("u7,NPS,4", "u7,NPS,3");
        QCOMPARE(countsOf(desk.import(FileKind::Surveys, later)), QStringLiteral("0/2/2/0"));
        QCOMPARE(desk.dump("SELECT count(*) FROM survey WHERE respondent LIKE '%acme%'"),
                 QStringLiteral("0"));
        QCOMPARE(addressIn(QStringLiteral(" a.b@c.example ")), QStringLiteral("a.b@c.example"));
        for (const char *none : {"", "Anna", "@anna", "anna@home", "anna@acme.example asks ben@acme.example"})
            QCOMPARE(addressIn(QLatin1String(none)), QString());
    }

    /// What a rejected row says counts for no day, in whatever order its cells are read.
    void rejectedRowsCoverNoDays()
    {
        Desk desk;
        const ImportPlan plan = desk.import(FileKind::Seats,
                                            "account_id,date,purchased\nA,2026-03-01,5\nA,2026-03-04,6\n"
                                            "A,2019-01-01,many\n,2030-01-01,5\nA,2026-02-30,5\n"
                                            "B,2026-03-02,1\nB,2026-03-03,1\nC,2026-03-02,1\n");
        QCOMPARE(plan.rejected, 3);
        const DayRange days{Day::of(2026, 3, 1), Day::of(2026, 3, 4)};
        QCOMPARE(plan.days, days);
        QCOMPARE(plan.findings.at(1).days, days);
        // And what was covered stands in the log.
        const ImportRecord record = must(loadImports(desk.workspace)).back();
        QCOMPARE(record.firstDay, std::optional(days.first));
        QCOMPARE(record.lastDay, std::optional(days.last));
    }

    /// Answers, judgements and touches have times; the days they lie on are covered as well.
    void timesCoverDays()
    {
        Desk desk;
        desk.options.zone = QStringLiteral("Asia/Shanghai");
        const ImportPlan plan = desk.import(FileKind::Surveys,
                                            "account_id,kind,score,date,respondent\n"
                                            "A,NPS,9,2026-03-01T23:00:00Z,u1\nA,NPS,99,2019-01-01,u2\n"
                                            "A,NPS,8,2026-03-05,u3\n");
        QCOMPARE(plan.rejected, 1);
        const DayRange days{Day::of(2026, 3, 2), Day::of(2026, 3, 5)};
        QCOMPARE(plan.days, days);
        QCOMPARE(plan.findings.at(3).days, days);
    }

    /// By key and by name, so that files which name them either way are known to find them.
    void accountsThatAreMade()
    {
        Desk desk;
        const auto sorted = [](ImportPlan plan) {
            plan.accountsMade.sort();
            return plan.accountsMade.join(u'|');
        };
        desk.import(FileKind::Accounts, "account_id,name\nA-0,Old One\n");
        QCOMPARE(
            sorted(desk.import(FileKind::Accounts, "account_id,name\nA-0,Old One\nA-1,Acme Ltd\nA-2,\n")),
            QStringLiteral("a-1|a-2|acmeltd"));
        QCOMPARE(sorted(desk.import(FileKind::Users, "account_id,user_id\nAcme Ltd,u1\nNew Co,u2\nA-0,u3\n")),
                 QStringLiteral("newco"));
        QCOMPARE(sorted(desk.import(FileKind::Events,
                                    "account_id,event,occurred_at\nA-1,x,2026-03-01 10:00\n"
                                    "Zed,x,2026-03-01 10:00\n")),
                 QStringLiteral("zed"));
    }

    /// A file that is in already and is now mapped otherwise names the import that would have to go first.
    void mappedOtherwise_data()
    {
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("column");
        QTest::newRow("usage") << FileKind::Events
                               << QByteArray("account_id,event,other,occurred_at\nA,x,y,2026-03-01 10:00\n")
                               << QStringLiteral("other");
    }
    void mappedOtherwise()
    {
        QFETCH(const FileKind, kind);
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, column);
        Desk desk;
        desk.import(FileKind::Accounts, "account_id,name\nZ,Zeta\n");
        desk.import(kind, csv);
        QCOMPARE(desk.import(kind, csv).problems.count(ProblemCode::MappedOtherwise), 0);
        ColumnChoice choice;
        choice.heading = column;
        choice.field = QStringLiteral("module");
        desk.options.columns = {choice};
        const ImportPlan plan = desk.import(kind, csv);
        QCOMPARE(plan.novelty, FileNovelty::Same);
        QCOMPARE(told(plan, ProblemCode::MappedOtherwise), QStringList(QStringLiteral("0 = (2)")));
    }

    void mappingIsRead()
    {
        Desk desk;
        desk.import(FileKind::Accounts, "Industry,Customer ID,zzz,客户名称\nRetail,A,1,Alpha\n");
        ImportRecord record = must(loadImports(desk.workspace)).back();
        const std::vector<FieldHeading> expected{
            {QStringLiteral("account_id"), QStringLiteral("Customer ID")},
            {QStringLiteral("name"), QStringLiteral("客户名称")},
            {QStringLiteral("industry"), QStringLiteral("Industry")}};
        QVERIFY(readMapping(record) == expected);
        record.mapping = QStringLiteral("no json");
        QVERIFY(readMapping(record).empty());
    }
};

QTEST_GUILESS_MAIN(TestImportTold)
#include "tst_import_told.moc"
