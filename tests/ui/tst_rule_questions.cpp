// The questions that people answer, as the user changes them: words, answers, limits, order, faults.
#include "support/health_rules_page.h"

using namespace bw;
using namespace bw::test;
using Shown = bw::test::ShownHealthRules;

class TestRuleQuestions : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::setLanguage(text::Language::English); }

    void questionOfOnesOwn();
    void shippedTextsFollowTheLanguage();
    void answersOfAStepTakenAway();
    void questionTakenAwayAndBroughtBack();
    void limitByAnAnswer();
    void faultsAreSaid();
    void orderIsTheUsers();
};

void TestRuleQuestions::questionOfOnesOwn()
{
    const Shown shown;
    const auto dialog = questions(shown.page->desk(), shown.fixture.window->session().cache());
    in<QPushButton>(*dialog, "addCriterion")->click(); // all shipped ones are asked: no choice
    QCOMPARE(dialog->list()->count(), 8);
    QVERIFY(!dialog->apply());
    type(in<QLineEdit>(*dialog, "question"), QStringLiteral("Is everybody trained?"));
    QVERIFY(!dialog->apply()); // answers without words
    type(in<QLineEdit>(*dialog, "words.0"), QStringLiteral("Nobody"));
    type(in<QLineEdit>(*dialog, "words.1"), QStringLiteral("Everybody"));
    type(in<QLineEdit>(*dialog, "anchor.1"), QStringLiteral("all have the certificate"));
    in<QPushButton>(*dialog, "addStep")->click();
    type(in<QLineEdit>(*dialog, "words.2"), QStringLiteral("More than asked"));
    in<QPlainTextEdit>(*dialog, "guidance")->setPlainText(QStringLiteral("Ask for the list."));
    in<QSpinBox>(*dialog, "weight")->setValue(6);
    in<QSpinBox>(*dialog, "shelfDays")->setValue(180);
    auto *evidence = in<QComboBox>(*dialog, "evidence");
    evidence->setCurrentIndex(static_cast<int>(Evidence::UsersUse));
    emit evidence->activated(evidence->currentIndex());
    QVERIFY(dialog->apply());
    const RubricCriterion &made = shown.page->desk().draft().rubric.criteria.back();
    QCOMPARE(made.key, QStringLiteral("is_everybody_trained"));
    QCOMPARE(made.question, QStringLiteral("Is everybody trained?"));
    QCOMPARE(made.guidance, QStringLiteral("Ask for the list."));
    QCOMPARE(made.steps.size(), size_t{3});
    QCOMPARE(made.steps[1].anchor, QStringLiteral("all have the certificate"));
    QCOMPARE(made.weight, 6);
    QCOMPARE(made.shelfDays, 180);
    QCOMPARE(made.evidence, Evidence::UsersUse);
    QCOMPARE(shown.page->desk().steps().count(), 1); // one step to take back
    QVERIFY(shown.child<QSpinBox>(QStringLiteral("criterion.is_everybody_trained")));
    shown.checkTrial();
}

void TestRuleQuestions::shippedTextsFollowTheLanguage()
{
    RulesDesk desk;
    desk.setState({});
    {
        const auto dialog = questions(desk, nullptr);
        auto *question = in<QLineEdit>(*dialog, "question");
        // It looks like what it is: a question that is asked, and no empty field.
        QCOMPARE(question->text(), QStringLiteral("Does the main business process run in the product?"));
        QVERIFY(question->property("shipped").toBool());
        QCOMPARE(in<QLineEdit>(*dialog, "words.1")->text(), QStringLiteral("A pilot"));
        question->setFocus();
        QTest::keyClick(question, Qt::Key_End);
        QTest::keyClicks(question, QStringLiteral("!"));
        QVERIFY(!question->property("shipped").toBool());
        QTest::keyClick(question, Qt::Key_Backspace); // word for word as shipped again: no text of one's own
        QVERIFY(question->property("shipped").toBool());
        in<QPushButton>(*dialog, "removeStep.0")->click();
        // The words go with the step, not with its place.
        QCOMPARE(in<QLineEdit>(*dialog, "words.0")->text(), QStringLiteral("A pilot"));
        QVERIFY(dialog->apply());
    }
    QVERIFY(desk.draft().rubric.criteria[0].question.isEmpty());
    QVERIFY(desk.draft().rubric.criteria[0].steps[0].words.isEmpty());
    text::setLanguage(text::Language::Chinese);
    const auto dialog = questions(desk, nullptr);
    QCOMPARE(in<QLineEdit>(*dialog, "question")->text(), QStringLiteral("主要业务流程是否在产品中运行？"));
    type(in<QLineEdit>(*dialog, "question"), QStringLiteral("Does it run?"));
    QVERIFY(in<QPushButton>(*dialog, "restoreShipped")->isEnabled());
    in<QPushButton>(*dialog, "restoreShipped")->click();
    QVERIFY(in<QLineEdit>(*dialog, "question")->property("shipped").toBool());
    QVERIFY(!in<QPushButton>(*dialog, "restoreShipped")->isEnabled());
    QVERIFY(dialog->apply());
    QVERIFY(!desk.isChanged());
}

void TestRuleQuestions::answersOfAStepTakenAway()
{
    const Shown shown;
    const auto cache = shown.fixture.window->session().cache();
    const auto dialog = questions(shown.page->desk(), cache);
    dialog->list()->setCurrentRow(1);
    auto *shift = in<QLabel>(*dialog, "answerShift");
    QVERIFY(shift->isHidden());
    in<QPushButton>(*dialog, "removeStep.3")->click();
    // Of six accounts the ones with (account + 1) % 4 = 3.
    QCOMPARE(shift->text(),
             QStringLiteral("Boss uses it: 1 answer “Weekly” will count as not known; it is kept."));
    in<QPushButton>(*dialog, "removeStep.0")->click();
    QVERIFY2(shift->text().contains(QStringLiteral("“Never” will count as “Rarely”")),
             qPrintable(shift->text()));
    QVERIFY(dialog->apply());
    shown.checkTrial();
    const Portfolio &after = *shown.last->after.portfolio;
    for (size_t account = 0; account < after.rows.size(); ++account)
        QCOMPARE(static_cast<int>(after.rows[account].health.answered), account == 2 ? 6 : 7);
}

void TestRuleQuestions::questionTakenAwayAndBroughtBack()
{
    const Shown shown;
    const auto cache = shown.fixture.window->session().cache();
    const auto dialog = questions(shown.page->desk(), cache);
    dialog->list()->setCurrentRow(3);
    in<QPushButton>(*dialog, "removeCriterion")->click();
    QCOMPARE(in<QLabel>(*dialog, "answerShift")->text(),
             QStringLiteral("Champion: 6 answers are kept, and count again once it is asked again."));
    QVERIFY(dialog->apply());
    shown.checkTrial();
    QCOMPARE(static_cast<int>(shown.last->after.portfolio->rows[0].health.answered), 6);
    QVERIFY(!shown.child<QSpinBox>(QStringLiteral("criterion.champion")));
    const auto again = questions(shown.page->desk(), cache);
    again->addCriterion(QStringLiteral("champion"));
    QVERIFY(in<QLabel>(*again, "answerShift")->isHidden());
    QVERIFY(again->apply());
    shown.checkTrial();
    QCOMPARE(static_cast<int>(shown.last->after.portfolio->rows[0].health.answered), 7);
}

void TestRuleQuestions::limitByAnAnswer()
{
    const Shown shown;
    const auto dialog = questions(shown.page->desk(), nullptr);
    dialog->list()->setCurrentRow(1);
    auto *limit = in<QComboBox>(*dialog, "limit");
    QVERIFY(in<QSpinBox>(*dialog, "limitValue")->isHidden());
    limit->setCurrentIndex(1);
    emit limit->activated(1);
    in<QSpinBox>(*dialog, "limitValue")->setValue(7);
    auto *step = in<QComboBox>(*dialog, "limitStep");
    QCOMPARE(step->itemText(2), QStringLiteral("Monthly"));
    step->setCurrentIndex(2);
    emit step->activated(2);
    QVERIFY(dialog->apply());
    QCOMPARE(shown.page->desk().draft().rubric.criteria[1].limit,
             std::optional(AnswerLimit{QStringLiteral("2"), LimitKind::AtMost, 7}));
    QCOMPARE(said(Policy(), shown.page->desk().draft()),
             QStringList{QStringLiteral(
                 "Question “Boss uses it”, limit of the health: none → at most 7 for “Monthly”")});
    shown.checkTrial();
    QCOMPARE(shown.last->after.portfolio->rows[1].health.value, std::optional(7.0)); // (1 + 1) % 4
}

void TestRuleQuestions::faultsAreSaid()
{
    RulesDesk desk;
    desk.setState({});
    const auto dialog = questions(desk, nullptr);
    auto *fault = in<QLabel>(*dialog, "rubricFault");
    dialog->addCriterion();
    QVERIFY(!dialog->apply());
    QVERIFY(!fault->isHidden());
    QCOMPARE(fault->text(), QStringLiteral("The question is missing. Write what is to be asked."));
    type(in<QLineEdit>(*dialog, "question"), QStringLiteral("A?"));
    QVERIFY(fault->isHidden()); // it is being set right
    type(in<QLineEdit>(*dialog, "words.0"), QStringLiteral("No"));
    type(in<QLineEdit>(*dialog, "words.1"), QStringLiteral("no"));
    dialog->list()->setCurrentRow(0);
    QVERIFY(!dialog->apply());
    QCOMPARE(dialog->list()->currentRow(), 7); // where the fault is
    QCOMPARE(fault->text(), QStringLiteral("“A?”: answer 2 has the words of another one. Write others."));
    QVERIFY(!desk.isChanged());
    type(in<QLineEdit>(*dialog, "words.1"), QStringLiteral("Yes"));
    QVERIFY(!in<QPushButton>(*dialog, "removeStep.0")->isEnabled()); // two are the least
    for (int i = 0; i < 4; ++i)
        in<QPushButton>(*dialog, "addStep")->click();
    QVERIFY(!in<QPushButton>(*dialog, "addStep")->isEnabled()); // six are the most
}

void TestRuleQuestions::orderIsTheUsers()
{
    RulesDesk desk;
    desk.setState({});
    const auto dialog = questions(desk, nullptr);
    dialog->list()->setCurrentRow(2);
    in<QPushButton>(*dialog, "criterionUp")->click();
    in<QPushButton>(*dialog, "criterionUp")->click();
    QVERIFY(!in<QPushButton>(*dialog, "criterionUp")->isEnabled());
    QVERIFY(dialog->apply());
    QCOMPARE(desk.draft().rubric.criteria[0].key, QStringLiteral("expected_return"));
    const QStringList lines = said(Policy(), desk.draft());
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(QStringLiteral("Questions: Main process, Boss uses it, Return")),
             qPrintable(lines[0]));
}

QTEST_MAIN(TestRuleQuestions)
#include "tst_rule_questions.moc"
