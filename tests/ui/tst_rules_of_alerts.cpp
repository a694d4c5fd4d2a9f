// Rules of alerts and the service plan on the page of the rules: thresholds, own rules, trials, exceptions.
#include "alerts/trial.h"
#include "model/service_steps.h"
#include "policy/alert_values.h"
#include "policy/alerts_box.h"
#include "policy/plan_box.h"
#include "policy/policy_page.h"
#include "policy/rule_builder.h"
#include "policy/rule_trial.h"
#include "shell/alert_words.h"
#include "shell/policy_words.h"
#include "shell/settings.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "support/test_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace bw;

namespace {

/// Answers a trial with the cases that the rule's first threshold asks for.
struct Trials {
    QMutex lock;
    std::vector<AlertRule> asked;
    std::vector<Day> days;

    void addTo(Engine &engine)
    {
        engine.tryRule = [this](const QString &, const Cache &cache, const AlertRule &rule, Day asOf,
                                Progress &) -> Result<RuleTrial> {
            const QMutexLocker guard(&lock);
            asked.push_back(rule);
            days.push_back(asOf);
            RuleTrial trial;
            trial.rule = rule;
            trial.days = {asOf - 89, asOf};
            for (qint32 i = 0; i < static_cast<qint32>(cache.accounts.size()); ++i)
                trial.cases.push_back({i, asOf - i, i == 0, i < 2});
            trial.accounts = static_cast<qint32>(cache.accounts.size());
            trial.lost = 2;
            trial.lostWithout = 1;
            return trial;
        };
        engine.publishRules = [](const QString &, const PolicyVersion &) -> Result<PolicyId> {
            return PolicyId{1};
        };
    }
};

struct Shown {
    Trials trials;
    test::Fixture fixture;
    PolicyPage *page = nullptr;

    Shown()
    {
        fixture.pages.push_back(policyPageInfo());
        fixture.changeEngine = [this](Engine &engine) { trials.addTo(engine); };
        fixture.openUsual();
        fixture.window->show("policy");
        page = qobject_cast<PolicyPage *>(fixture.window->page("policy"));
        page->showSection(RuleSection::Alerts);
        [&] { QTRY_VERIFY(page->isIdle()); }();
    }
    template <class T> [[nodiscard]] T *child(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] RulesDesk &desk() const { return page->desk(); }
    [[nodiscard]] AlertRule rule(const QString &id) const { return alertRuleOf(desk(), id); }
};

QString noKey()
{
    return QStringLiteral("no_key_action");
}

} // namespace

class TestAlertRules : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_rules_of_alerts"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }
    void init() { QSettings().clear(); }

    void everyMetricHasWordsAndARange()
    {
        QSet<QString> names;
        for (int i = 0; i < alertMetricCount; ++i) {
            const auto metric = static_cast<AlertMetric>(i);
            QVERIFY(!text::metricName(metric).isEmpty());
            QVERIFY(text::metricHelp(metric).endsWith(u'.'));
            names.insert(text::metricName(metric));
            const text::MetricRange range = text::metricRange(metric);
            QVERIFY(range.least < range.most);
            QVERIFY(range.usual >= range.least && range.usual <= range.most);
        }
        QCOMPARE(names.size(), alertMetricCount);
    }

    void everyShippedRuleHasWordsAndFitsItsFields()
    {
        for (const AlertRule &rule : shippedAlertRules().rules) {
            QVERIFY2(!text::ruleHelp(rule.id).isEmpty(), qPrintable(rule.id));
            QVERIFY(text::ruleTitle(rule) != QStringLiteral("Own rule without a name"));
            for (const AlertCondition &condition : rule.when) {
                const text::MetricRange range = text::metricRange(condition.metric);
                QVERIFY2(condition.value >= range.least && condition.value <= range.most,
                         qPrintable(rule.id));
            }
        }
    }

    void aThresholdIsPartOfTheDraft()
    {
        Shown shown;
        auto *days = shown.child<QDoubleSpinBox>(QStringLiteral("alertValue.no_key_action.0"));
        QVERIFY(days);
        QCOMPARE(days->value(), 14.0);
        QCOMPARE(days->text(), QStringLiteral("14 days"));
        days->setValue(21);
        QCOMPARE(shown.rule(noKey()).when[0].value, 21.0);
        QVERIFY(shown.desk().isChanged());
        const auto changes = changesBetween(shown.desk().inForce(), shown.desk().draft());
        QCOMPARE(changes.size(), size_t{1});
        QCOMPARE(text::sentence(changes[0]), QStringLiteral("Alert “No key action, threshold”: 14 → 21"));
        shown.desk().steps().undo();
        QCOMPARE(days->value(), 14.0);
    }

    void aRuleIsSwitchedOff()
    {
        Shown shown;
        auto *on = shown.child<QCheckBox>(QStringLiteral("alertOn.no_key_action"));
        on->click();
        QVERIFY(!shown.rule(noKey()).on);
        QVERIFY(!shown.child<QDoubleSpinBox>(QStringLiteral("alertValue.no_key_action.0"))->isEnabled());
        shown.desk().steps().undo();
        QVERIFY(on->isChecked());
    }

    void aGroupHasAnExceptionOfItsOwn()
    {
        Shown shown;
        AccountGroup mid;
        mid.segment = QStringLiteral("mid");
        shown.desk().setScope(mid);
        auto *days = shown.child<QDoubleSpinBox>(QStringLiteral("alertValue.no_touch.0"));
        days->setValue(60);
        QCOMPARE(shown.desk().draft().overrides.size(), size_t{1});
        QCOMPARE(shown.rule(QStringLiteral("no_touch")).when[0].value, 60.0);
        shown.desk().setScope({});
        QCOMPARE(shown.rule(QStringLiteral("no_touch")).when[0].value, 30.0);
        QCOMPARE(shown.child<QDoubleSpinBox>(QStringLiteral("alertValue.no_touch.0"))->value(), 30.0);
        // Own rules are for all accounts.
        shown.desk().setScope(mid);
        QVERIFY(!shown.child<QPushButton>(QStringLiteral("addAlertRule"))->isEnabled());
    }

    void theMorningsCapIsARule()
    {
        Shown shown;
        shown.child<QSpinBox>(QStringLiteral("alerts.most_new"))->setValue(25);
        QCOMPARE(shown.desk().draft().alerts.mostNew, 25);
    }

    void aRuleIsTriedOutOnTheWholeBook()
    {
        Shown shown;
        shown.child<QPushButton>(QStringLiteral("alertTry.no_key_action"))->click();
        QTRY_VERIFY(shown.page->ruleTrial()->answer());
        QCOMPARE(shown.trials.asked.back().id, noKey());
        QCOMPARE(
            shown.child<QLabel>(QStringLiteral("trialVerdict"))->text(),
            QStringLiteral("Would have opened 3 alerts on 3 accounts in the 90 days to 18 Oct 2026, 2 of "
                           "them on accounts that were later lost."));
        QCOMPARE(shown.child<QLabel>(QStringLiteral("trialMissed"))->text(),
                 QStringLiteral("1 account was lost in those days without such an alert."));
        auto *cases = shown.child<QTableWidget>(QStringLiteral("trialCases"));
        QCOMPARE(cases->rowCount(), 3);
        QCOMPARE(cases->item(0, 0)->text(), QStringLiteral("Blue Harbor"));
        QCOMPARE(cases->item(0, 4)->text(), QStringLiteral("lost"));
        // Another threshold is tried once the hand rests, another day at once.
        shown.child<QDoubleSpinBox>(QStringLiteral("alertValue.no_key_action.0"))->setValue(30);
        QTRY_COMPARE(shown.trials.asked.back().when[0].value, 30.0);
        shown.page->ruleTrial()->setDay(test::lastDay - 40);
        QTRY_COMPARE(shown.trials.days.back().iso(), (test::lastDay - 40).iso());
    }

    void anOwnRuleIsBuiltTriedAndPutIntoTheDraft()
    {
        Shown shown;
        shown.page->editAlertRule({});
        auto *builder = shown.page->findChild<RuleBuilder *>();
        QVERIFY(builder);
        QCOMPARE(builder->rule().when.size(), size_t{1});
        QVERIFY(!builder->apply()); // no name yet
        QVERIFY(builder->findChild<QLabel *>(QStringLiteral("ruleFault"))->isVisible());
        auto *name = builder->findChild<QLineEdit *>(QStringLiteral("ruleName"));
        QTest::keyClicks(name, QStringLiteral("Quiet and large"));
        builder->addCondition(AlertMetric::Arr);
        QCOMPARE(builder->rule().when.size(), size_t{2});
        auto *value = builder->findChild<QDoubleSpinBox *>(QStringLiteral("value.1"));
        value->setValue(250000);
        QTRY_VERIFY(builder->trial()->answer());
        QTRY_COMPARE(shown.trials.asked.back().when.size(), size_t{2});
        QCOMPARE(shown.trials.asked.back().when[1].value, 250000.0);
        QVERIFY(builder->apply());
        const std::vector<AlertRule> &rules = shown.desk().draft().alerts.rules;
        QCOMPARE(rules.back().name, QStringLiteral("Quiet and large"));
        QCOMPARE(rules.back().when.size(), size_t{2});
        const QString id = rules.back().id;
        builder->reject();
        // It is listed, can be switched off, edited and taken away; each is a step.
        QVERIFY(shown.child<QCheckBox>(QStringLiteral("alertOn.") + id));
        QVERIFY(removeAlertRule(shown.desk(), id));
        QCOMPARE(shown.desk().draft().alerts, shown.desk().inForce().alerts);
        shown.desk().steps().undo();
        QCOMPARE(shown.rule(id).name, QStringLiteral("Quiet and large"));
        shown.desk().steps().undo();
        QVERIFY(!shown.desk().isChanged());
    }

    void anotherFigureBringsItsOwnRange()
    {
        Shown shown;
        shown.page->editAlertRule({});
        auto *builder = shown.page->findChild<RuleBuilder *>();
        auto *metric = builder->findChild<QComboBox *>(QStringLiteral("metric.0"));
        QCOMPARE(metric->count(), alertMetricCount);
        metric->setCurrentIndex(static_cast<int>(AlertMetric::Nps));
        emit metric->activated(static_cast<int>(AlertMetric::Nps));
        QCOMPARE(builder->rule().when[0].metric, AlertMetric::Nps);
        QCOMPARE(builder->rule().when[0].by, CompareBy::Below);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(builder->findChild<QDoubleSpinBox *>(QStringLiteral("value.0"))->minimum(), -100.0);
        builder->reject();
    }

    void twoRulesHaveNotOneName()
    {
        Shown shown;
        AlertRule own;
        own.id = QStringLiteral("own");
        own.name = QStringLiteral("No touch");
        own.when = {{AlertMetric::Health, CompareBy::Below, 40}};
        shown.page->editAlertRule({});
        auto *builder = shown.page->findChild<RuleBuilder *>();
        QTest::keyClicks(builder->findChild<QLineEdit *>(QStringLiteral("ruleName")), own.name);
        QVERIFY(!builder->apply());
        builder->reject();
        QVERIFY(!shown.desk().isChanged());
    }

    void stepsOfThePlanAreChanged()
    {
        Shown shown;
        auto *days = shown.child<QSpinBox>(QStringLiteral("stepDays.training"));
        QVERIFY(days);
        QCOMPARE(days->value(), 21);
        days->setValue(28);
        const auto step = [&](const QString &id) {
            const auto &steps = shown.desk().draft().plan.steps;
            const auto found =
                std::find_if(steps.begin(), steps.end(), [&](const PlanStep &one) { return one.id == id; });
            return found == steps.end() ? std::nullopt : std::optional(*found);
        };
        QCOMPARE(step(QStringLiteral("training"))->offsetDays, 28);
        // Before the renewal is said without a sign.
        auto *talk = shown.child<QSpinBox>(QStringLiteral("stepDays.renewal_talk"));
        QCOMPARE(talk->value(), 90);
        talk->setValue(120);
        QCOMPARE(step(QStringLiteral("renewal_talk"))->offsetDays, -120);
        // Off takes the step out of the plan, on brings it back to its place.
        shown.child<QCheckBox>(QStringLiteral("stepOn.go_live"))->click();
        QVERIFY(!step(QStringLiteral("go_live")));
        shown.child<QCheckBox>(QStringLiteral("stepOn.go_live"))->click();
        QCOMPARE(shown.desk().draft().plan.steps[2].id, QStringLiteral("go_live"));
        const size_t before = shown.desk().draft().plan.steps.size();
        shown.child<QPushButton>(QStringLiteral("addPlanStep"))->click();
        QCOMPARE(shown.desk().draft().plan.steps.size(), before + 1);
        QVERIFY(!isShippedStep(shown.desk().draft().plan.steps.back().id));
        shown.child<QSpinBox>(QStringLiteral("service_plan.grace_days"))->setValue(10);
        QCOMPARE(shown.desk().draft().plan.graceDays, 10);
    }

    void whatChangedIsSaidInWords()
    {
        Shown shown;
        QVERIFY(shown.desk().set(QStringLiteral("service_plan.grace_days"), 3));
        const auto changes = changesBetween(shown.desk().inForce(), shown.desk().draft());
        QCOMPARE(changes.size(), size_t{1});
        QCOMPARE(text::sentence(changes[0]),
                 QStringLiteral("Days around a step in which a touch does it: 7 → 3"));
    }
};

QTEST_MAIN(TestAlertRules)
#include "tst_rules_of_alerts.moc"
