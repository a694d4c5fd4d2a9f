// Net promoter scores against figures that were computed elsewhere from real answers, and the rules of which
// answers count and how few of them are shown.
#include "feedback/nps.h"
#include "feedback/scores.h"
#include "model/scenario.h"
#include "store/surveys.h"
#include "support/workspace.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>
#include <cmath>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 10, 18);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using Rows = std::vector<QMap<QString, QString>>;

/// Rows of a file without quotes in ../shared/data/nps; none where a checkout stands alone.
Rows rowsOf(const QString &name)
{
    Rows rows;
    QFile file(QStringLiteral(BW_SHARED_DATA "/nps/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = lines.front().trimmed().split(u',');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].trimmed().split(u',');
        for (qsizetype c = 0; c < headings.size(); ++c) {
            if (c == 0)
                rows.emplace_back();
            rows.back().insert(headings[c], cells.value(c));
        }
    }
    return rows;
}

struct RealGroup {
    NpsCount count;
    qint64 rows = 0;
};

/// Every group of both files by "file group": all, segment, day or month, month and segment.
QMap<QString, RealGroup> realGroups()
{
    QMap<QString, RealGroup> groups;
    for (const char *name : {"sfo2017_nps.csv", "telecom_journey_nps.csv"}) {
        for (const auto &row : rowsOf(s(name))) {
            const QString segment = row.value(s("segment"));
            const QString stamp = row.value(s("responded_at"));
            const QString when = stamp.isEmpty()
                ? row.value(s("responded_on"))
                : stamp.section(u' ', 0, 0).section(u'/', 2) + u'-' + stamp.section(u'/', 1, 1);
            bool isNumber = false;
            const int score = row.value(s("score")).toInt(&isNumber);
            QStringList of{s("ALL"), segment, when};
            if (!stamp.isEmpty())
                of += when + s(" | ") + segment;
            for (const QString &group : of) {
                RealGroup &one = groups[s(name) + u' ' + group];
                ++one.rows;
                if (isNumber && score >= leastScore(SurveyKind::Nps) && score <= usualMost(SurveyKind::Nps))
                    one.count.add(score);
            }
        }
    }
    return groups;
}

bool close(double ours, const QString &theirs)
{
    bool isNumber = false;
    const double expected = theirs.toDouble(&isNumber);
    return isNumber && std::abs(ours - expected) <= 1e-9;
}

SurveyAnswer answer(int daysAgo, int score, int person = -1, SurveyKind kind = SurveyKind::Nps)
{
    SurveyAnswer one;
    one.account = {1};
    one.day = asOf - daysAgo;
    one.person = person;
    one.kind = kind;
    one.score = static_cast<quint8>(score);
    one.scaleMax = static_cast<quint8>(usualMost(kind));
    return one;
}

NpsCount counted(int promoters, int passives, int detractors)
{
    return {promoters, passives, detractors};
}

} // namespace

class TestFeedback : public QObject {
    Q_OBJECT

private slots:
    void everyRealGroup();
    void realDifferences();
    void shown_data();
    void shown();
    void whichAnswersCount_data();
    void whichAnswersCount();
    void theYearThatCounts_data();
    void theYearThatCounts();
    void manyPersons();
    void accountFigure();
    void scales();
    void answersOfSurveys();
    void answersFromTheStore();
};

void TestFeedback::everyRealGroup()
{
    const Rows expected = rowsOf(s("expected_nps.csv"));
    if (expected.empty())
        QSKIP("the real answers are not at hand: nothing is compared");
    const QMap<QString, RealGroup> groups = realGroups();
    QSet<QString> files;
    for (const auto &row : expected) {
        const QString name = row.value(s("dataset")) + u' ' + row.value(s("group"));
        QVERIFY2(groups.contains(name), qPrintable(name));
        const RealGroup &ours = groups[name];
        QCOMPARE(ours.rows, row.value(s("rows")).toLongLong());
        QCOMPARE(ours.rows - ours.count.n(), row.value(s("blank_or_invalid")).toLongLong());
        QCOMPARE(ours.count,
                 counted(row.value(s("promoters")).toInt(), row.value(s("passives")).toInt(),
                         row.value(s("detractors")).toInt()));
        const auto nps = plainNps(ours.count);
        QCOMPARE(nps.has_value(), row.value(s("n")) != u"0");
        if (!nps)
            continue;
        QVERIFY2(close(nps->value, row.value(s("nps"))), qPrintable(name));
        QVERIFY2(close(nps->standardError, row.value(s("se"))), qPrintable(name));
        QVERIFY2(close(nps->low, row.value(s("lo95"))), qPrintable(name));
        QVERIFY2(close(nps->high, row.value(s("hi95"))), qPrintable(name));
        QCOMPARE(ours.count.value(), std::optional(nps->value));
        files.insert(row.value(s("dataset")));
    }
    QCOMPARE(files.size(), 2);
    QCOMPARE(static_cast<qsizetype>(expected.size()), groups.size()); // and none left out
}

void TestFeedback::realDifferences()
{
    const Rows expected = rowsOf(s("expected_nps_differences.csv"));
    if (expected.empty())
        QSKIP("the real answers are not at hand: nothing is compared");
    const QMap<QString, RealGroup> groups = realGroups();
    for (const auto &row : expected) {
        const auto of = [&](const char *heading) {
            return groups[row.value(s("dataset")) + u' ' + row.value(s(heading))].count;
        };
        const auto difference = npsDifference(of("group_a"), of("group_b"));
        QVERIFY(difference);
        QVERIFY(close(difference->difference, row.value(s("diff"))));
        QVERIFY(close(difference->standardError, row.value(s("se_diff"))));
        QVERIFY(close(difference->low, row.value(s("lo95"))));
        QVERIFY(close(difference->high, row.value(s("hi95"))));
        QVERIFY(close(difference->p, row.value(s("p_value"))));
    }
    QVERIFY(!npsDifference({}, counted(1, 1, 1)));
    QCOMPARE(npsDifference(counted(3, 0, 0), counted(5, 0, 0))->p, 1.0);
    QCOMPARE(npsDifference(counted(3, 0, 0), counted(0, 5, 0))->p, 0.0);
}

void TestFeedback::shown_data()
{
    QTest::addColumn<int>("promoters");
    QTest::addColumn<int>("passives");
    QTest::addColumn<int>("detractors");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("few");
    // By hand: mean and variance of (P + 3/4, D + 3/4) / (n + 3) below 30 answers, else of (P, D) / n.
    QTest::newRow("50 answers, 20 promoters, 10 detractors")
        << 20 << 20 << 10 << 20.0 << -0.742309127 << 40.742309127 << false;
    QTest::newRow("30 alike vary by nothing")
        << 30 << 0 << 0 << 100.0 << 100.000000000 << 100.000000000 << false;
    QTest::newRow("29 alike are adjusted") << 29 << 0 << 0 << 100.0 << 78.044728677 << 100.000000000 << false;
    QTest::newRow("5 promoters reach the end")
        << 5 << 0 << 0 << 100.0 << 17.491453034 << 100.000000000 << false;
    QTest::newRow("5 detractors reach the other")
        << 0 << 0 << 5 << -100.0 << -100.000000000 << -17.491453034 << false;
    QTest::newRow("4 are few") << 4 << 0 << 0 << 100.0 << 6.944177980 << 100.000000000 << true;
    QTest::newRow("half and half") << 3 << 0 << 3 << 0.0 << -59.639804791 << 59.639804791 << false;
}

void TestFeedback::shown()
{
    QFETCH(const int, promoters);
    QFETCH(const int, passives);
    QFETCH(const int, detractors);
    const NpsCount count = counted(promoters, passives, detractors);
    const Nps nps = npsOf(count);
    QCOMPARE(nps.count, count);
    QTEST(*nps.value, "value");
    QTEST(nps.few, "few");
    QFETCH(const double, low);
    QFETCH(const double, high);
    QVERIFY(std::abs(nps.low - low) < 1e-8);
    QVERIFY(std::abs(nps.high - high) < 1e-8);
    QVERIFY(!npsOf({}).value);
    QVERIFY(npsOf({}).few);
}

void TestFeedback::whichAnswersCount_data()
{
    QTest::addColumn<std::vector<SurveyAnswer>>("answers");
    QTest::addColumn<NpsCount>("count");
    using Answers = std::vector<SurveyAnswer>;
    QTest::newRow("none") << Answers{} << counted(0, 0, 0);
    QTest::newRow("the latest of a person") << Answers{answer(90, 2, 0), answer(5, 9, 0)} << counted(1, 0, 0);
    QTest::newRow("the later one of a day") << Answers{answer(5, 2, 0), answer(5, 7, 0)} << counted(0, 1, 0);
    QTest::newRow("two persons") << Answers{answer(5, 2, 0), answer(5, 9, 1)} << counted(1, 0, 1);
    QTest::newRow("without a person each counts")
        << Answers{answer(9, 2), answer(7, 9), answer(6, 9)} << counted(2, 0, 1);
    QTest::newRow("an answer after D is not known and hides none")
        << Answers{answer(5, 9, 0), answer(-1, 1, 0)} << counted(1, 0, 0);
    QTest::newRow("too old") << Answers{answer(365, 9, 0), answer(364, 8, 1)} << counted(0, 1, 0);
    QTest::newRow("of another kind") << Answers{answer(5, 9, 0), answer(1, 1, 0, SurveyKind::Csat)}
                                     << counted(1, 0, 0);
    QTest::newRow("each limit") << Answers{answer(7, 0), answer(6, 6), answer(5, 7),
                                           answer(4, 8), answer(3, 9), answer(2, 10)}
                                << counted(2, 2, 2);
}

void TestFeedback::whichAnswersCount()
{
    QFETCH(const std::vector<SurveyAnswer>, answers);
    QTEST(countNps(answers, answerYear(asOf)), "count");
}

void TestFeedback::theYearThatCounts_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("first");
    QTest::newRow("a year") << s("2026-10-18") << s("2025-10-19");
    QTest::newRow("over a leap day") << s("2024-03-01") << s("2023-03-02");
    QTest::newRow("on a leap day") << s("2024-02-29") << s("2023-03-01");
    QTest::newRow("a year after a leap day") << s("2025-02-28") << s("2024-02-29");
}

void TestFeedback::theYearThatCounts()
{
    QFETCH(const QString, asOf);
    const DayRange year = answerYear(*Day::parse(asOf));
    QTEST(year.first.iso(), "first");
    QCOMPARE(year.last.iso(), asOf);
}

void TestFeedback::manyPersons()
{
    // More than are kept without asking for memory; everybody answered twice.
    std::vector<SurveyAnswer> answers;
    for (const int daysAgo : {20, 10}) {
        for (int person = 0; person < 1500; ++person)
            answers.push_back(answer(daysAgo, daysAgo == 20 ? 0 : 7 + person % 2 * 2, person));
    }
    QCOMPARE(countNps(answers, answerYear(asOf)), counted(750, 750, 0));
    QCOMPARE(countNps(answers, answerYear(asOf - 10)), counted(750, 750, 0));
    QCOMPARE(countNps(answers, answerYear(asOf - 11)), counted(0, 0, 1500));
}

void TestFeedback::accountFigure()
{
    QVERIFY(!surveyFigure({}, asOf));
    const std::vector<SurveyAnswer> old{answer(400, 9, 0)};
    QVERIFY(!surveyFigure(old, asOf));
    QCOMPARE(surveyFigure(old, asOf - 100), std::optional(100.0));
    const std::vector<SurveyAnswer> four{answer(40, 9, 0), answer(30, 8, 1), answer(20, 0, 2),
                                         answer(9, 1, 3)};
    QCOMPARE(surveyFigure(four, asOf), std::optional(-25.0));
}

void TestFeedback::scales()
{
    ScaleTables csat(SurveyKind::Csat);
    QCOMPARE(csat.n(), 0);
    for (const auto &[score, most] : {std::pair{5, 5}, {4, 5}, {1, 5}, {3, 3}, {1, 3}, {5, 5}}) {
        SurveyAnswer one = answer(1, score, -1, SurveyKind::Csat);
        one.scaleMax = static_cast<quint8>(most);
        csat.add(one);
    }
    QCOMPARE(csat.n(), 6);
    QCOMPARE(csat.tables().size(), size_t{2});
    const ScaleTable &three = csat.tables().front();
    QCOMPARE(three.scaleMax, 3);
    QCOMPARE(three.mean(), std::optional(2.0));
    QCOMPARE(three.topTwo(), 1);
    const ScaleTable &five = csat.tables().back();
    QCOMPARE(five.counts, (std::vector<qint32>{1, 0, 0, 1, 2}));
    QCOMPARE(five.mean(), std::optional(3.75));
    QCOMPARE(five.topTwo(), 3);
    QVERIFY(five.few());
    QVERIFY(!ScaleTable(SurveyKind::Ces, 7).mean());

    ScaleTables nps(SurveyKind::Nps);
    NpsCount plain;
    for (int score = 0; score <= 10; ++score) {
        for (int i = 0; i <= score; ++i)
            nps.add(answer(1, score));
        for (int i = 0; i <= score; ++i)
            plain.add(score);
    }
    QCOMPARE(nps.nps(), plain);
    QCOMPARE(plain, counted(21, 17, 28));
    QCOMPARE(ScaleTables(SurveyKind::Nps).nps(), NpsCount());
}

void TestFeedback::answersOfSurveys()
{
    Survey survey;
    survey.account = {7};
    survey.kind = SurveyKind::Ces;
    survey.score = 6;
    survey.scaleMax = 7;
    survey.day = asOf;
    survey.respondent = s("u2");
    survey.role = s("manager");
    Survey again = survey;
    again.role = s("janitor");
    Survey nobody = survey;
    nobody.respondent.clear();
    nobody.role.clear();
    Survey other = survey;
    other.respondent = s("u1");
    const auto answers = answersOf(std::vector<Survey>{survey, nobody, other, again});
    QCOMPARE(answers.size(), size_t{4});
    QCOMPARE(answers[0].account, AccountId{7});
    QCOMPARE(answers[0].score, quint8{6});
    QCOMPARE(userRoles().at(answers[0].role), s("manager"));
    QCOMPARE(userRoles().at(answers[3].role), s("other"));
    QCOMPARE(qsizetype{answers[1].role}, userRoles().size());
    QCOMPARE(answers[1].person, -1);
    QVERIFY(answers[0].person >= 0);
    QCOMPARE(answers[3].person, answers[0].person);
    QVERIFY(answers[2].person != answers[0].person);

    std::vector<SurveyAnswer> book = answers;
    for (SurveyAnswer &one : book)
        one.account = {9};
    book.insert(book.begin(), answers.begin(), answers.end());
    QCOMPARE(answersOf(book, AccountId{7}).size(), size_t{4});
    QCOMPARE(answersOf(book, AccountId{9}).data(), book.data() + 4);
    QVERIFY(answersOf(book, AccountId{8}).empty());
    QVERIFY(answersOf(book, AccountId{10}).empty());
}

void TestFeedback::answersFromTheStore()
{
    test::TemporaryWorkspace temporary;
    const Workspace workspace = temporary.open();
    test::execute(workspace, s("INSERT INTO account (id, key) VALUES (3, 'a'), (8, 'b')"));
    const AccountId first{3};
    const AccountId second{8};
    auto writer = test::must(SurveyWriter::open(workspace));
    const auto write = [&](AccountId account, int daysAgo, const char *respondent, const char *role) {
        Survey survey;
        survey.account = account;
        survey.key = s("R%1").arg(daysAgo);
        survey.score = 9;
        survey.scaleMax = 10;
        survey.day = asOf - daysAgo;
        survey.respondent = s(respondent);
        survey.role = s(role);
        static_cast<void>(test::must(writer.insert(survey, {})));
    };
    write(second, 1, "x", "end_user");
    write(first, 2, "x", "decision_maker");
    write(first, 5, "y", "");
    write(first, 3, "", "manager");
    write(first, 9, "x", "end_user");
    // As one account's surveys say, account after account.
    std::vector<SurveyAnswer> expected;
    for (const AccountId account : {first, second}) {
        const auto answers = answersOf(test::must(loadSurveys(workspace, account)));
        expected.insert(expected.end(), answers.begin(), answers.end());
    }
    QCOMPARE(expected.size(), size_t{5});
    QCOMPARE(test::must(loadAnswers(workspace)), expected);

    test::execute(workspace, s("UPDATE survey SET scale_max = 300 WHERE key = 'R3'"));
    QCOMPARE(test::codeOf(loadAnswers(workspace)), std::optional(ErrorCode::DatabaseDamaged));
}

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
