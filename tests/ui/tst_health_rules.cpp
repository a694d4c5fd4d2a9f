// The rules of health on the page of the rules: weights, bands and questions, tried out on the whole book.
#include "model/rubric_edit.h"
#include "policy/changes_table.h"
#include "policy/criterion_editor.h"
#include "policy/policy_page.h"
#include "policy/rubric_box.h"
#include "policy/rubric_dialog.h"
#include "policy/rule_panel.h"
#include "policy/trial_view.h"
#include "policy/versions_dialog.h"
#include "shell/policy_words.h"
#include "shell/rubric_words.h"
#include "shell/text.h"
#include "support/test_window.h"
#include "support/workspace.h"
#include "widgets/tile.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace bw;

namespace {

/// Six accounts, the first hardly used, the last much; of each people said something: that the boss never
/// uses it, or that they love it.
std::shared_ptr<const Cache> book()
{
    test::BookBuilder builder;
    for (int i = 0; i < 6; ++i) {
        const size_t account = builder.account(QStringLiteral("Account %1").arg(i + 1), 20, 10);
        builder.cache.accounts[account].segment = i % 2 ? QStringLiteral("large") : QStringLiteral("small");
        builder.contract(account, Day::of(2026, 1, 1), Day::of(2026, 12, 31), 1000 * (i + 1));
        for (Day day = test::lastDay - 90; day <= test::lastDay; day = day + 1) {
            if (day.weekday() <= i)
                builder.use(account, day, static_cast<quint32>(6 + 5 * i), 8, static_cast<quint32>(1 + i));
        }
    }
    Cache cache = builder.finish();
    cache.judges = {QStringLiteral("Maya")};
    for (const RubricCriterion &criterion : shippedRubric().criteria) {
        for (const RubricStep &step : criterion.steps)
            cache.answerValues.push_back({criterion.key, step.key});
    }
    for (quint32 account = 0; account < cache.accounts.size(); ++account) {
        for (quint32 criterion = 0; criterion < 7; ++criterion) {
            CriterionAnswer answer;
            answer.account = account;
            answer.day = test::lastDay - static_cast<qint32>(10 + 17 * criterion);
            answer.value = 4 * criterion + (account + criterion) % 4;
            answer.by = 0;
            cache.answers.push_back(answer);
        }
        std::reverse(cache.answers.end() - 7, cache.answers.end()); // the newest last
    }
    return std::make_shared<const Cache>(std::move(cache));
}

/// What a workspace has of rules, without a disk.
struct Rules {
    QMutex lock;
    RulesState state;
    int published = 0;

    void addTo(Engine &engine)
    {
        engine.rules = [this](const QString &) -> Result<RulesState> {
            const QMutexLocker guard(&lock);
            return state;
        };
        engine.publishRules = [this](const QString &, PolicyVersion version) -> Result<PolicyId> {
            const QMutexLocker guard(&lock);
            version.id = {static_cast<qint64>(state.versions.size()) + 1};
            state.versions.push_back(version);
            ++published;
            return version.id;
        };
        engine.keepDraft = [this](const QString &, const std::optional<PolicyDraft> &draft) -> Status {
            const QMutexLocker guard(&lock);
            state.draft = draft;
            return {};
        };
    }
};

struct Shown {
    Rules rules;
    test::Fixture fixture;
    PolicyPage *page = nullptr;
    std::shared_ptr<const TrialAnswer> last;

    explicit Shown(const RulesState &state = {})
    {
        rules.state = state;
        fixture.pages.push_back(policyPageInfo());
        fixture.changeEngine = [this](Engine &engine) { rules.addTo(engine); };
        fixture.open(book());
        fixture.window->show("policy");
        page = qobject_cast<PolicyPage *>(fixture.window->page("policy"));
        QObject::connect(&page->trial(), &TrialRun::answered, page,
                         [this](const std::shared_ptr<const TrialAnswer> &answer) { last = answer; });
        page->showSection(RuleSection::Health);
        wait();
    }
    void wait() const { QTRY_VERIFY(page->isIdle()); }
    template <class T> [[nodiscard]] T *child(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] const Cache &cache() const { return *fixture.window->session().cache(); }
    /// Before and after are what the whole evaluation makes of the rules in force and of the draft.
    void checkTrial() const
    {
        wait();
        QVERIFY(last);
        const Portfolio &before = *fixture.window->session().portfolio();
        const Portfolio fresh = evaluate(cache(), page->desk().draft(), before.asOf, before.today);
        QVERIFY(last->after.portfolio->rows == fresh.rows);
        QVERIFY(last->before.portfolio->rows == before.rows);
        QVERIFY(last->comparison == compare(before, fresh));
    }
};

std::unique_ptr<RubricDialog> questions(RulesDesk &desk, const std::shared_ptr<const Cache> &cache)
{
    auto dialog = std::make_unique<RubricDialog>(desk, cache);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return dialog;
}

template <class T> T *in(const QDialog &dialog, const char *name)
{
    return dialog.findChild<T *>(QLatin1String(name));
}

void type(QLineEdit *field, const QString &words)
{
    field->clear();
    field->setFocus();
    QTest::keyClicks(field, words);
}

QStringList said(const Policy &before, const Policy &after)
{
    QStringList lines;
    for (const PolicyChange &change : changesBetween(before, after))
        lines += text::sentence(change);
    return lines;
}

} // namespace

class TestHealthRules : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { text::setLanguage(text::Language::English); }

    void everyNumberIsTried_data();
    void everyNumberIsTried();
    void homeBringsBack();
    void bandsStayApart();
    void accountsThatChangeTheirBand();
    void criterionWeights();
    void exceptionOfAGroup();
    void questionOfOnesOwn();
    void shippedTextsFollowTheLanguage();
    void answersOfAStepTakenAway();
    void questionTakenAwayAndBroughtBack();
    void limitByAnAnswer();
    void faultsAreSaid();
    void orderIsTheUsers();
    void nothingIsSavedUntilPublished();
    void draftIsThereAgain();
    void versionsInWords();
    void wordsInBothLanguages_data();
    void wordsInBothLanguages();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestHealthRules::everyNumberIsTried_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("value");
    const auto row = [](const char *key, int value) {
        QTest::newRow(key) << QString::fromLatin1(key) << value;
    };
    row("health.machine_percent", 20);
    row("health.weights.activity", 1);
    row("health.weights.coefficient", 40);
    row("health.weights.trend", 90);
    row("health.weights.seat_use", 60);
    row("health.watch_from", 69);
    row("health.healthy_from", 51);
    row("health.full_trend_percent", 100);
    row("health.least_coverage_percent", 100);
    row("health.disagreement_points", 1);
}

/// A field changes the rows it should, and what is shown is what the whole evaluation gives.
void TestHealthRules::everyNumberIsTried()
{
    QFETCH(QString, key);
    QFETCH(int, value);
    const Shown shown;
    auto *box = shown.child<QSpinBox>(key);
    QVERIFY(box);
    QVERIFY(box->value() != value);
    box->setValue(value);
    QCOMPARE(box->value(), value);
    QCOMPARE(static_cast<int>(ruleValue(shown.page->desk().draft(), {}, key).toInteger()), value);
    shown.checkTrial();
    const bool sameRows = shown.last->after.portfolio->rows == shown.last->before.portfolio->rows;
    QCOMPARE(sameRows, key == QLatin1String("health.full_trend_percent")); // nobody's use fell here
}

void TestHealthRules::homeBringsBack()
{
    const Shown shown;
    auto *box = shown.child<QSpinBox>(QStringLiteral("health.watch_from"));
    box->setValue(30);
    QCOMPARE(shown.page->desk().draft().health.watchFrom, 30);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(box->value(), 50);
    QVERIFY(!shown.page->desk().isChanged());
    auto *weight = shown.child<QSpinBox>(QStringLiteral("criterion.champion"));
    weight->setValue(9);
    QTest::keyClick(weight, Qt::Key_Home);
    QCOMPARE(weight->value(), 4);
    QVERIFY(!shown.page->desk().isChanged());
    shown.wait();
}

void TestHealthRules::bandsStayApart()
{
    const Shown shown;
    auto *watch = shown.child<QSpinBox>(QStringLiteral("health.watch_from"));
    const auto complaint = [&shown]() -> QString {
        for (const auto *label : shown.page->findChildren<QLabel *>(QStringLiteral("bandComplaint"))) {
            if (label->isVisibleTo(label->parentWidget()))
                return label->text();
        }
        return {};
    };
    QVERIFY(complaint().isEmpty());
    watch->setValue(95);
    QCOMPARE(watch->value(), 50); // what holds, and why
    QVERIFY(!shown.page->desk().isChanged());
    QCOMPARE(complaint(), QStringLiteral("“Watch from” stays at 50: 95 would be above “Healthy from”, which is "
                                         "70. Raise that first."));
    auto *healthy = shown.child<QSpinBox>(QStringLiteral("health.healthy_from"));
    healthy->setValue(10);
    QCOMPARE(healthy->value(), 70);
    QCOMPARE(complaint(), QStringLiteral("“Healthy from” stays at 70: 10 would be below “Watch from”, which is "
                                         "50. Lower that first."));
    healthy->setValue(50);
    QVERIFY(complaint().isEmpty());
    QCOMPARE(shown.page->desk().draft().health.healthyFrom, 50);
    shown.wait();
}

void TestHealthRules::accountsThatChangeTheirBand()
{
    const Shown shown;
    shown.child<QSpinBox>(QStringLiteral("health.healthy_from"))->setValue(100);
    shown.child<QSpinBox>(QStringLiteral("health.watch_from"))->setValue(100);
    shown.checkTrial();
    const ChangedAccounts &changed = shown.last->comparison.changed[static_cast<size_t>(Standing::Band)];
    QVERIFY(!changed.rows.empty());
    const ChangesModel *model = shown.page->view()->changes()->model();
    QCOMPARE(model->rowCount(), static_cast<int>(changed.rows.size()));
    const int last = model->columnCount() - 1;
    QCOMPARE(model->index(0, last).data(Qt::DisplayRole).toString(), QStringLiteral("the bands moved"));
    QVERIFY(model->index(0, 4).data(Qt::DisplayRole).toString().endsWith(QStringLiteral("→ At risk")));
    const auto &tiles = shown.page->view()->tiles();
    QCOMPARE(tiles[0]->face().label, QStringLiteral("Mean health"));
    QVERIFY(tiles[0]->face().before.isEmpty()); // no score is another one
    QCOMPARE(tiles[1]->face().label, QStringLiteral("Healthy accounts"));
    QCOMPARE(tiles[1]->face().value, QStringLiteral("0"));
    QCOMPARE(tiles[3]->face().label, QStringLiteral("Revenue at risk"));
    shown.child<QSpinBox>(QStringLiteral("health.weights.activity"))->setValue(0);
    shown.checkTrial();
    QVERIFY(!tiles[0]->face().before.isEmpty());
    QVERIFY2(model->index(0, last).data(Qt::DisplayRole).toString().contains(QStringLiteral("15 → 0")),
             qPrintable(model->index(0, last).data(Qt::DisplayRole).toString()));
    shown.page->showSection(RuleSection::Activity);
    QCOMPARE(tiles[0]->face().label, QStringLiteral("Monthly active rate"));
}

void TestHealthRules::criterionWeights()
{
    const Shown shown;
    auto *weight = shown.child<QSpinBox>(QStringLiteral("criterion.boss_uses"));
    QCOMPARE(weight->value(), 9);
    QVERIFY(weight->accessibleName().contains(QStringLiteral("Does the boss use it?")));
    weight->setValue(80);
    shown.checkTrial();
    QCOMPARE(shown.page->desk().draft().rubric.criteria[1].weight, 80);
    QVERIFY(!(shown.last->after.portfolio->rows == shown.last->before.portfolio->rows));
    shown.page->desk().steps().undo();
    QCOMPARE(weight->value(), 9);
    shown.wait();
}

/// A group may have weights, bands and questions of its own.
void TestHealthRules::exceptionOfAGroup()
{
    const Shown shown;
    const AccountGroup large{QStringLiteral("large"), {}, {}};
    shown.page->desk().setScope(large);
    shown.child<QSpinBox>(QStringLiteral("health.watch_from"))->setValue(20);
    shown.child<QSpinBox>(QStringLiteral("criterion.champion"))->setValue(40);
    const Policy &draft = shown.page->desk().draft();
    QCOMPARE(draft.health, HealthRules());
    QCOMPARE(draft.rubric, shippedRubric());
    QVERIFY(isException(draft, large, QStringLiteral("health.watch_from")));
    QCOMPARE(rubricFromValue(ruleValue(draft, large, QStringLiteral("rubric"))).criteria[3].weight, 40);
    shown.checkTrial();
    for (const qint32 row : shown.last->comparison.changed[static_cast<size_t>(Standing::Band)].rows)
        QCOMPARE(shown.cache().accounts[static_cast<size_t>(row)].segment, QStringLiteral("large"));
    QCOMPARE(said(Policy(), draft),
             (QStringList{QStringLiteral("Enterprise: Watch from: 50 → 20"),
                          QStringLiteral("Enterprise: Question “Champion”, weight: 4 → 40")}));
}

void TestHealthRules::questionOfOnesOwn()
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

/// What the user has not written is shown as shipped in the language in use, and never saved.
void TestHealthRules::shippedTextsFollowTheLanguage()
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
    QCOMPARE(in<QLineEdit>(*dialog, "question")->text(),
             QStringLiteral("主要业务流程是否在产品中运行？"));
    type(in<QLineEdit>(*dialog, "question"), QStringLiteral("Does it run?"));
    QVERIFY(in<QPushButton>(*dialog, "restoreShipped")->isEnabled());
    in<QPushButton>(*dialog, "restoreShipped")->click();
    QVERIFY(in<QLineEdit>(*dialog, "question")->property("shipped").toBool());
    QVERIFY(!in<QPushButton>(*dialog, "restoreShipped")->isEnabled());
    QVERIFY(dialog->apply());
    QVERIFY(!desk.isChanged());
}

/// It is said how the answers count then, and that is how they count.
void TestHealthRules::answersOfAStepTakenAway()
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

void TestHealthRules::questionTakenAwayAndBroughtBack()
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

void TestHealthRules::limitByAnAnswer()
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

void TestHealthRules::faultsAreSaid()
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

void TestHealthRules::orderIsTheUsers()
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

void TestHealthRules::nothingIsSavedUntilPublished()
{
    Shown shown;
    shown.child<QSpinBox>(QStringLiteral("health.machine_percent"))->setValue(80);
    shown.child<QSpinBox>(QStringLiteral("criterion.champion"))->setValue(11);
    shown.wait();
    {
        const QMutexLocker guard(&shown.rules.lock);
        QCOMPARE(shown.rules.published, 0);
        QVERIFY(!shown.rules.state.draft);
    }
    QCOMPARE(shown.cache().policy.health, HealthRules());
    shown.child<QPushButton>(QStringLiteral("keepDraft"))->click();
    shown.wait();
    const QMutexLocker guard(&shown.rules.lock);
    QVERIFY(shown.rules.state.draft);
    QCOMPARE(shown.rules.state.draft->policy.health.machinePercent, 80);
    QCOMPARE(shown.rules.state.draft->policy.rubric.criteria[3].weight, 11);
    QCOMPARE(shown.rules.published, 0);
}

void TestHealthRules::draftIsThereAgain()
{
    RulesState state;
    PolicyDraft draft;
    draft.policy.health.watchFrom = 33;
    draft.policy.rubric.criteria[0].weight = 77;
    state.draft = draft;
    const Shown shown(state);
    QCOMPARE(shown.child<QSpinBox>(QStringLiteral("health.watch_from"))->value(), 33);
    QCOMPARE(shown.child<QSpinBox>(QStringLiteral("criterion.main_process"))->value(), 77);
    shown.checkTrial();
}

/// What another version changed is said in words, and its rules come back whole.
void TestHealthRules::versionsInWords()
{
    PolicyVersion version;
    version.id = {1};
    version.policy.health.healthyFrom = 80;
    version.policy.rubric.criteria.erase(version.policy.rubric.criteria.begin() + 3);
    version.savedAt = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    RulesState state;
    state.versions = {version, version};
    state.versions[1].id = {2};
    state.versions[1].policy = Policy();
    const Shown shown(state);
    VersionsDialog dialog(shown.page->desk(), QStringLiteral("UTC"), 1);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto labels = dialog.findChildren<QLabel *>();
    const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("Healthy from: 70 → 80"))
            && label->text().contains(
                QStringLiteral("Question “Champion”: Is there an internal champion? → none"));
    });
    QVERIFY(told);
    shown.page->desk().take(shown.page->desk().policyOf(1), QStringLiteral("back"));
    QCOMPARE(shown.child<QSpinBox>(QStringLiteral("health.healthy_from"))->value(), 80);
    QVERIFY(!shown.child<QSpinBox>(QStringLiteral("criterion.champion")));
    shown.checkTrial();
}

void TestHealthRules::wordsInBothLanguages_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::newRow("en") << false;
    QTest::newRow("zh_CN") << true;
}

/// Every change of the rules of health has words of its own: no key, no JSON.
void TestHealthRules::wordsInBothLanguages()
{
    QFETCH(const bool, chinese);
    text::setLanguage(chinese ? text::Language::Chinese : text::Language::English);
    Policy other;
    other.health.weights = {1, 2, 3, 4, 5, 6, 7};
    other.health.machinePercent = 1;
    other.health.watchFrom = 2;
    other.health.healthyFrom = 3;
    other.health.fullTrendPercent = 4;
    other.health.leastCoveragePercent = 5;
    other.health.disagreementPoints = 6;
    other.health.outcomeBehindPercent = 7;
    RubricCriterion &boss = other.rubric.criteria[1];
    boss.question = QStringLiteral("Q?");
    boss.guidance = QStringLiteral("G");
    boss.weight = 1;
    boss.shelfDays = 1;
    boss.evidence = Evidence::Touches;
    boss.limit = AnswerLimit{QStringLiteral("0"), LimitKind::AtLeast, 10};
    boss.steps[1].words = QStringLiteral("W");
    boss.steps[2].anchor = QStringLiteral("A");
    removeStep(other.rubric.criteria[2], 0);
    addStep(other.rubric.criteria[3], nullptr);
    other.rubric.criteria.pop_back();
    Policy group;
    group.overrides = {{{QStringLiteral("large"), {}, {}},
                        {{QStringLiteral("health"), QJsonObject{{QStringLiteral("watch_from"), 50}}}}}};
    QStringList lines = said(Policy(), other) + said(other, Policy()) + said(Policy(), group);
    QVERIFY2(lines.size() > 50, qPrintable(lines.join(u'\n')));
    static const QRegularExpression raw(QStringLiteral("[{}\\[\\]_]|health\\.|rubric|%\\d|undefined"));
    QSet<QString> seen;
    for (const QString &line : std::as_const(lines)) {
        QVERIFY2(!raw.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(!seen.contains(line), qPrintable(line));
        seen.insert(line);
    }
    if (!chinese) {
        QVERIFY(lines.contains(QStringLiteral("Scored from a coverage of: 35% → 5%")));
        QVERIFY(lines.contains(QStringLiteral("Weight of the trend: 8 → 3")));
        QVERIFY(lines.contains(
            QStringLiteral("Question “Boss uses it”, an answer is good for: 90 days → 1 day")));
        QVERIFY(lines.contains(
            QStringLiteral("Question “Boss uses it”, answer “Rarely”, words: as shipped → W")));
        QVERIFY(lines.contains(QStringLiteral(
            "Question “Boss uses it”, what the machine shows: Use by decision makers → Contacts")));
    }
    for (int i = 0; i <= static_cast<int>(Evidence::Touches); ++i)
        QVERIFY(!criterionFacts(boss).isEmpty());
}

void TestHealthRules::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("chinese");
    for (const QSize size : {QSize(1440, 900), QSize(1600, 1000)}) {
        for (const bool chinese : {false, true})
            QTest::addRow("%d %s", size.width(), chinese ? "zh" : "en") << size << chinese;
    }
}

void TestHealthRules::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(bool, chinese);
    text::setLanguage(chinese ? text::Language::Chinese : text::Language::English);
    Shown shown;
    shown.fixture.window->resize(size);
    QApplication::processEvents();
    const auto check = [](const QWidget &all) {
        for (const auto *label : all.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap()
                && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const auto *button : all.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        for (const auto *box : all.findChildren<QComboBox *>()) {
            if (box->isVisible())
                QVERIFY2(box->width() >= box->minimumSizeHint().width(), qPrintable(box->currentText()));
        }
    };
    for (auto *box : shown.page->panel()->findChildren<QSpinBox *>()) {
        if (!box->isVisible())
            continue;
        const QSignalBlocker quiet(box);
        box->setValue(box->maximum());
        QVERIFY2(box->findChild<QLineEdit *>()->width()
                     >= box->fontMetrics().horizontalAdvance(box->text()) + 2,
                 qPrintable(box->objectName()));
    }
    check(*shown.page->panel());
    QVERIFY(shown.page->panel()->width() <= 392);
    const auto dialog = questions(shown.page->desk(), nullptr);
    dialog->list()->setCurrentRow(1);
    auto *limit = in<QComboBox>(*dialog, "limit");
    limit->setCurrentIndex(2);
    emit limit->activated(2);
    QApplication::processEvents();
    QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
    check(*dialog);
    QVERIFY(dialog->editor()->minimumSizeHint().width() <= dialog->editor()->parentWidget()->width());
    shown.wait();
}

QTEST_MAIN(TestHealthRules)
#include "tst_health_rules.moc"
