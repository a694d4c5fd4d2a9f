// Questions that are added, changed and taken away: keys, steps, faults, and what happens to the answers.
#include "health/answer_shift.h"
#include "health/human.h"
#include "model/policy.h"
#include "model/rubric_edit.h"

#include <QTest>

using namespace bw;

namespace {

RubricCriterion &shippedIn(Rubric &rubric, const char *key)
{
    return rubric.criteria[static_cast<size_t>(*rubric.indexOf(QLatin1String(key)))];
}

RubricCriterion own(const char *key, const char *question)
{
    RubricCriterion criterion;
    criterion.key = QLatin1String(key);
    criterion.question = QLatin1String(question);
    criterion.steps = {{QStringLiteral("0"), QStringLiteral("No"), {}},
                       {QStringLiteral("1"), QStringLiteral("Yes"), {}}};
    return criterion;
}

Cache answered(const std::vector<AnswerValue> &values, const std::vector<quint32> &given)
{
    Cache cache;
    cache.answerValues = values;
    for (const quint32 value : given) {
        CriterionAnswer answer;
        answer.value = value;
        cache.answers.push_back(answer);
    }
    return cache;
}

} // namespace

class TestRubricEdit : public QObject {
    Q_OBJECT

private slots:
    void throughTheRules();
    void criterionKeys_data();
    void criterionKeys();
    void stepKeys();
    void steps();
    void faults_data();
    void faults();
    void shifts();
    void addedStepShiftsNothing();
    void removedCriterionKeepsItsAnswers();
};

void TestRubricEdit::throughTheRules()
{
    Rubric rubric = shippedRubric();
    rubric.criteria.push_back(own("trained", "Is everybody trained?"));
    rubric.criteria.back().limit = AnswerLimit{QStringLiteral("0"), LimitKind::AtMost, 30};
    std::swap(rubric.criteria[0], rubric.criteria[3]);
    QCOMPARE(rubricFromValue(rubricValue(rubric)), rubric);
    QCOMPARE(rubricFromValue(rubricValue({})), Rubric());
    QCOMPARE(rubricFromValue(QJsonValue(7)), shippedRubric());
}

void TestRubricEdit::criterionKeys_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("key");
    QTest::newRow("words") << "Is  everybody trained?"
                           << "is_everybody_trained";
    QTest::newRow("Chinese") << QStringLiteral("客户是否完成培训？") << QStringLiteral("客户是否完成培训");
    QTest::newRow("nothing") << "?!"
                             << "question";
    QTest::newRow("of a shipped one") << "Champion"
                                      << "champion_2";
    QTest::newRow("of the rules in force") << "Old one"
                                           << "old_one_2";
    QTest::newRow("long") << QString(60, u'a') << QString(40, u'a');
    QTest::newRow("no dot, which parts keys of the rules") << "a.b"
                                                           << "a_b";
}

void TestRubricEdit::criterionKeys()
{
    QFETCH(QString, question);
    QFETCH(QString, key);
    Rubric inForce;
    inForce.criteria = {own("old_one", "Old one")};
    QCOMPARE(newCriterionKey(question, {}, inForce), key);
}

void TestRubricEdit::stepKeys()
{
    RubricCriterion criterion = own("trained", "Trained?");
    QCOMPARE(newStepKey(criterion, nullptr), QStringLiteral("2"));
    const RubricCriterion inForce = shippedRubric().criteria[0]; // its best step, 3, may be gone by now
    QCOMPARE(newStepKey(criterion, &inForce), QStringLiteral("4"));
    criterion.steps = {{QStringLiteral("no"), {}, {}}, {QStringLiteral("yes"), {}, {}}};
    QCOMPARE(newStepKey(criterion, nullptr), QStringLiteral("2")); // 0 and 1 are numbers of steps
}

void TestRubricEdit::steps()
{
    RubricCriterion criterion = shippedRubric().criteria[0];
    criterion.limit = AnswerLimit{QStringLiteral("1"), LimitKind::AtMost, 20};
    removeStep(criterion, 3);
    QVERIFY(criterion.limit);
    removeStep(criterion, 1);
    QVERIFY(!criterion.limit); // what it was bound to is gone
    removeStep(criterion, 0);
    QCOMPARE(criterion.steps.size(), leastSteps);
    for (int i = 0; i < 9; ++i)
        addStep(criterion, nullptr);
    QCOMPARE(criterion.steps.size(), mostSteps);
    Policy policy;
    policy.rubric.criteria[0] = criterion;
    QVERIFY(Policy::fromJson(policy.toJson())); // every key is unique
}

void TestRubricEdit::faults_data()
{
    using Kind = RubricFault::Kind;
    QTest::addColumn<Rubric>("rubric");
    QTest::addColumn<std::optional<RubricFault>>("fault");
    const auto row = [](const char *name, std::vector<RubricCriterion> criteria,
                        std::optional<RubricFault> fault) {
        QTest::newRow(name) << Rubric{std::move(criteria)} << fault;
    };
    QTest::newRow("shipped") << shippedRubric() << std::optional<RubricFault>();
    row("no questions at all", {}, {});
    row("no question", {own("a", "A?"), own("b", "  ")}, RubricFault{Kind::NoQuestion, 1, 0});
    row("asked twice", {own("a", "A?"), own("b", "a? ")}, RubricFault{Kind::SameQuestion, 1, 0});
    RubricCriterion wordless = own("a", "A?");
    wordless.steps[1].words.clear();
    row("no words", {wordless}, RubricFault{Kind::NoWords, 0, 1});
    RubricCriterion same = own("a", "A?");
    same.steps[1].words = QStringLiteral("no");
    row("same words", {same}, RubricFault{Kind::SameWords, 0, 1});
    RubricCriterion more = shippedRubric().criteria[0];
    addStep(more, nullptr);
    row("a step that is not shipped", {more}, RubricFault{Kind::NoWords, 0, 4});
}

void TestRubricEdit::faults()
{
    QFETCH(Rubric, rubric);
    QFETCH(std::optional<RubricFault>, fault);
    QVERIFY(faultOf(rubric) == fault);
}

/// What is said about an answer is what the figures make of it.
void TestRubricEdit::shifts()
{
    const QString key = QStringLiteral("boss_uses");
    const Cache cache = answered({{key, QStringLiteral("0")},
                                  {key, QStringLiteral("1")},
                                  {key, QStringLiteral("3")},
                                  {key, notKnown},
                                  {QStringLiteral("never_asked"), QStringLiteral("1")}},
                                 {0, 1, 1, 2, 2, 2, 3, 4});
    Rubric after = shippedRubric();
    removeStep(shippedIn(after, "boss_uses"), 3);
    QCOMPARE(answerShifts(cache, shippedRubric(), after),
             (std::vector<AnswerShift>{{key, QStringLiteral("3"), {}, 3}}));
    after = shippedRubric();
    removeStep(shippedIn(after, "boss_uses"), 1);
    // "1" is no key any more, but still the number of a step.
    QCOMPARE(answerShifts(cache, shippedRubric(), after),
             (std::vector<AnswerShift>{{key, QStringLiteral("1"), QStringLiteral("2"), 2}}));
    const AnswerMeanings meanings(cache.answerValues, after);
    QCOMPARE(meanings.of(cache.answers[1]).step, 1);
    QCOMPARE(shippedIn(after, "boss_uses").steps[1].key, QStringLiteral("2"));
}

void TestRubricEdit::addedStepShiftsNothing()
{
    const QString key = QStringLiteral("champion");
    const Cache cache = answered({{key, QStringLiteral("3")}, {key, QStringLiteral("4")}}, {0, 1});
    Rubric after = shippedRubric();
    addStep(shippedIn(after, "champion"), nullptr);
    std::swap(after.criteria[0], after.criteria[5]);
    QVERIFY(answerShifts(cache, shippedRubric(), after).empty());
}

void TestRubricEdit::removedCriterionKeepsItsAnswers()
{
    const QString key = QStringLiteral("champion");
    const Cache cache = answered({{key, QStringLiteral("3")}, {key, QStringLiteral("0")}}, {0, 1, 1});
    Rubric after = shippedRubric();
    after.criteria.erase(after.criteria.begin() + *after.indexOf(key));
    QCOMPARE(
        answerShifts(cache, shippedRubric(), after),
        (std::vector<AnswerShift>{{key, QStringLiteral("0"), {}, 2}, {key, QStringLiteral("3"), {}, 1}}));
    QVERIFY(answerShifts(cache, after, shippedRubric()).empty()); // asked again, they count again
}

QTEST_APPLESS_MAIN(TestRubricEdit)
#include "tst_rubric_edit.moc"
