// What one account says and what a book says in groups, as of a day.
#include "feedback/book_feedback.h"
#include "model/scenario.h"

#include <QTest>
#include <random>

using namespace bw;

namespace {

const Day asOf = Day::of(2026, 10, 18);

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Survey said(int daysAgo, int score, const char *person, const char *role = "", const char *reason = "",
            SurveyKind kind = SurveyKind::Nps)
{
    Survey survey;
    survey.account = {1};
    survey.day = asOf - daysAgo;
    survey.kind = kind;
    survey.score = score;
    survey.scaleMax = usualMost(kind);
    survey.respondent = s(person);
    survey.role = s(role);
    survey.reason = s(reason);
    return survey;
}

quint8 role(const char *name)
{
    return answerRole(s(name));
}

/// Accounts a (large, Tom; small since 100 days), b (large, Ann), c (nothing known).
Cache book()
{
    Cache cache;
    for (const char *key : {"a", "b", "c"}) {
        Account account;
        account.id = {static_cast<qint64>(cache.accounts.size()) * 10 + 1};
        account.key = s(key);
        cache.accounts.push_back(account);
    }
    cache.accounts[0].segment = cache.accounts[1].segment = s("large");
    cache.accounts[0].csm = s("Tom");
    cache.accounts[1].csm = s("Ann");
    cache.changes = {{{1}, AccountField::Segment, asOf - 100, s("small")}};
    return cache;
}

SurveyAnswer answer(size_t account, int daysAgo, int score, int person, const char *roleName = "")
{
    SurveyAnswer one;
    one.account = {static_cast<qint64>(account) * 10 + 1};
    one.day = asOf - daysAgo;
    one.score = static_cast<quint8>(score);
    one.scaleMax = 10;
    one.person = person;
    one.role = role(roleName);
    return one;
}

std::vector<SurveyAnswer> answers()
{
    return {answer(0, 500, 0, 0, "manager"),
            answer(0, 200, 3, 1, "decision_maker"),
            answer(0, 40, 10, 0, "end_user"),
            answer(0, 20, 9, 1, "decision_maker"),
            answer(0, 10, 8, -1),
            answer(1, 30, 2, 0, "end_user"),
            answer(1, 5, 6, 1, "admin"),
            answer(2, 3, 10, 0)};
}

/// "name n value" of each group.
QStringList words(const std::vector<FeedbackGroup> &groups)
{
    QStringList lines;
    for (const FeedbackGroup &group : groups) {
        const NpsCount count = group.answers.nps();
        lines += group.name + u' ' + QString::number(count.n()) + u' '
            + (count.value() ? QString::number(*count.value(), 'f', 1) : s("-"));
    }
    return lines;
}

} // namespace

class TestBookFeedback : public QObject {
    Q_OBJECT

private slots:
    void groups_data();
    void groups();
    void names();
    void ofAnEmptyBook();
    void groupsAddUp();
    void account();
    void accountBefore();
    void quarters();
    void lowestFirst();
};

void TestBookFeedback::groups_data()
{
    QTest::addColumn<FeedbackBy>("by");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("only");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("all") << FeedbackBy::All << 0 << -1 << QStringList{s("all 6 16.7")};
    QTest::newRow("of one account") << FeedbackBy::All << 0 << 1 << QStringList{s("all 2 -100.0")};
    QTest::newRow("by account") << FeedbackBy::Account << 0 << -1
                                << QStringList{s("a 3 66.7"), s("b 2 -100.0"), s("c 1 100.0")};
    QTest::newRow("by segment of the day")
        << FeedbackBy::Segment << 0 << -1
        << QStringList{s("large 2 -100.0"), s("small 3 66.7"), s(" 1 100.0")};
    QTest::newRow("by segment before it changed")
        << FeedbackBy::Segment << 150 << -1 << QStringList{s("large 2 -100.0")};
    QTest::newRow("by CSM") << FeedbackBy::Csm << 0 << -1
                            << QStringList{s("Ann 2 -100.0"), s("Tom 3 66.7"), s(" 1 100.0")};
    QTest::newRow("by role") << FeedbackBy::Role << 0 << -1
                             << QStringList{s("decision_maker 1 100.0"), s("end_user 2 0.0"),
                                            s("admin 1 -100.0"), s(" 2 50.0")};
    // What a person said in an earlier quarter counts there, though not today.
    QTest::newRow("by quarter") << FeedbackBy::Quarter << 0 << -1
                                << QStringList{s("2025-Q2 1 -100.0"), s("2026-Q2 1 -100.0"),
                                               s("2026-Q3 3 33.3"), s("2026-Q4 3 0.0")};
    QTest::newRow("by quarter up to D")
        << FeedbackBy::Quarter << 8 << -1
        << QStringList{s("2025-Q2 1 -100.0"), s("2026-Q2 1 -100.0"), s("2026-Q3 3 33.3"), s("2026-Q4 1 0.0")};
}

void TestBookFeedback::groups()
{
    QFETCH(const FeedbackBy, by);
    QFETCH(const int, daysAgo);
    QFETCH(const int, only);
    FeedbackQuestion question{SurveyKind::Nps, by, asOf - daysAgo};
    if (only >= 0)
        question.account = only;
    const auto found = feedbackGroups(book(), answers(), question);
    QTEST(words(found), "groups");
    for (const FeedbackGroup &group : found)
        QCOMPARE(group.account.has_value(), by == FeedbackBy::Account);
}

void TestBookFeedback::names()
{
    for (const FeedbackBy by : {FeedbackBy::All, FeedbackBy::Account, FeedbackBy::Segment, FeedbackBy::Role,
                                FeedbackBy::Csm, FeedbackBy::Quarter})
        QCOMPARE(feedbackByFromName(feedbackByName(by)), std::optional(by));
    QVERIFY(!feedbackByFromName(s("month")));
    for (const auto &[day, name] : {std::pair("2026-01-01", "2026-Q1"),
                                    {"2026-03-31", "2026-Q1"},
                                    {"2026-04-01", "2026-Q2"},
                                    {"2026-12-31", "2026-Q4"},
                                    {"1969-12-31", "1969-Q4"},
                                    {"1969-01-01", "1969-Q1"}})
        QCOMPARE(quarterName(quarterOf(*Day::parse(s(day)))), s(name));
    QCOMPARE(quarterDays(quarterOf(asOf)), (DayRange{Day::of(2026, 10, 1), Day::of(2026, 12, 31)}));
}

void TestBookFeedback::ofAnEmptyBook()
{
    QCOMPARE(words(feedbackGroups({}, {}, {SurveyKind::Nps, FeedbackBy::All, asOf})),
             QStringList{s("all 0 -")});
    QVERIFY(feedbackGroups(book(), {}, {SurveyKind::Nps, FeedbackBy::Account, asOf}).empty());
    QCOMPARE(feedbackGroups(book(), answers(), {SurveyKind::Ces, FeedbackBy::All, asOf}).front().answers.n(),
             0);
}

/// Whatever is asked by, every answer that counts is in one group, and one account's groups are what the
/// account says.
void TestBookFeedback::groupsAddUp()
{
    std::mt19937 random(7);
    const auto pick = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    const Cache cache = book();
    for (int round = 0; round < 200; ++round) {
        std::vector<SurveyAnswer> all;
        for (size_t account = 0; account < 3; ++account) {
            std::vector<SurveyAnswer> own;
            for (int i = pick(20); i > 0; --i)
                own.push_back(answer(account, pick(800) - 50, pick(11), pick(6) - 1,
                                     qPrintable(userRoles().value(pick(6)))));
            std::stable_sort(own.begin(), own.end(),
                             [](const SurveyAnswer &a, const SurveyAnswer &b) { return a.day < b.day; });
            all.insert(all.end(), own.begin(), own.end());
        }
        NpsCount whole;
        for (const Account &account : cache.accounts)
            whole += countNps(answersOf(all, account.id), answerYear(asOf));
        for (const FeedbackBy by :
             {FeedbackBy::All, FeedbackBy::Account, FeedbackBy::Segment, FeedbackBy::Role, FeedbackBy::Csm}) {
            NpsCount sum;
            for (const FeedbackGroup &group : feedbackGroups(cache, all, {SurveyKind::Nps, by, asOf}))
                sum += group.answers.nps();
            QCOMPARE(sum, whole);
        }
        for (const FeedbackGroup &group :
             feedbackGroups(cache, all, {SurveyKind::Nps, FeedbackBy::Account, asOf})) {
            const AccountId id = cache.accounts[*group.account].id;
            QCOMPARE(group.answers.nps(), countNps(answersOf(all, id), answerYear(asOf)));
            QCOMPARE(group.answers.nps().value(), surveyFigure(answersOf(all, id), asOf));
        }
    }
}

void TestBookFeedback::account()
{
    const std::vector<Survey> surveys{
        said(500, 9, "u1", "end_user", "long ago"),
        said(100, 2, "u1", "end_user", "slow"),
        said(60, 4, "u2", "decision_maker", "too dear"),
        said(30, 4, "u2", "decision_maker", "", SurveyKind::Csat),
        said(20, 7, "u1", "end_user", "better"),
        said(10, 10, "", "", "great"),
        said(10, 6, "u1", "end_user", "", SurveyKind::Ces),
        said(-1, 0, "u2", "decision_maker", "not yet said"),
    };
    const AccountFeedback feedback = accountFeedback(surveys, asOf);
    QCOMPARE(feedback.nps.nps(), (NpsCount{1, 1, 1}));
    QCOMPARE(feedback.csat.tables().front().mean(), std::optional(4.0));
    QCOMPARE(feedback.ces.tables().front().scaleMax, 7);
    QCOMPARE(&feedback.of(SurveyKind::Csat), &feedback.csat);
    QCOMPARE(feedback.roles,
             (std::vector<RoleNps>{
                 {role("decision_maker"), {0, 0, 1}}, {role("end_user"), {0, 1, 0}}, {role(""), {1, 0, 0}}}));
    QStringList reasons;
    for (const GivenAnswer &given : feedback.answers)
        reasons += given.reason;
    QCOMPARE(reasons, (QStringList{QString(), s("great"), s("better"), QString(), s("too dear")}));
    QCOMPARE(feedback.answers[4].day, asOf - 60);
    QCOMPARE(feedback.answers[4].score, 4);
    QCOMPARE(feedback.before, 2);
}

/// An earlier D knows nothing of what came later.
void TestBookFeedback::accountBefore()
{
    std::vector<Survey> surveys{said(60, 2, "u1"), said(20, 9, "u1"), said(10, 9, "u2")};
    const AccountFeedback then = accountFeedback(surveys, asOf - 15);
    surveys.pop_back();
    QCOMPARE(then, accountFeedback(surveys, asOf - 15));
    surveys.pop_back();
    QVERIFY(then != accountFeedback(surveys, asOf - 15));
    QCOMPARE(accountFeedback(surveys, asOf - 61), AccountFeedback());
    QCOMPARE(accountFeedback({}, asOf), AccountFeedback());
}

void TestBookFeedback::quarters()
{
    const auto quarters =
        accountFeedback(std::vector<Survey>{said(700, 9, "u1"), said(105, 9, "u1"), said(100, 2, "u1"),
                                            said(50, 9, "u1"), said(5, 8, "u1"), said(-3, 1, "u1")},
                        asOf)
            .quarters;
    QStringList lines;
    for (const QuarterNps &quarter : quarters)
        lines += quarterName(quarter.first) + u' ' + QString::number(quarter.count.n()) + u' '
            + QString::number(*quarter.count.value());
    QCOMPARE(lines, (QStringList{s("2024-Q4 1 100"), s("2026-Q3 1 100"), s("2026-Q4 1 0")}));
}

void TestBookFeedback::lowestFirst()
{
    std::vector<SurveyAnswer> all;
    const auto add = [&](size_t account, int promoters, int detractors) {
        for (int i = 0; i < promoters + detractors; ++i)
            all.push_back(answer(account, 10, i < promoters ? 9 : 0, i));
    };
    Cache cache = book();
    Account fourth = cache.accounts.back();
    fourth.id = {31};
    fourth.key = s("d");
    cache.accounts.push_back(fourth);
    add(0, 0, 4); // few
    add(1, 2, 3);
    add(2, 1, 5);
    add(3, 3, 3); // not below
    QStringList names;
    for (const FeedbackGroup &group :
         belowZero(feedbackGroups(cache, all, {SurveyKind::Nps, FeedbackBy::Account, asOf})))
        names += group.name;
    QCOMPARE(names, (QStringList{s("c"), s("b"), s("a")}));
}

QTEST_APPLESS_MAIN(TestBookFeedback)
#include "tst_book_feedback.moc"
