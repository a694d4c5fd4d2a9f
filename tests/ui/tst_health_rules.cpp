// The rules of health on the page of the rules: weights, bands and questions, tried out on the whole book.
#include "support/health_rules_page.h"

using namespace bw;
using namespace bw::test;
using Shown = bw::test::ShownHealthRules;

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
    QCOMPARE(complaint(),
             QStringLiteral("“Watch from” stays at 50: 95 would be above “Healthy from”, which is "
                            "70. Raise that first."));
    auto *healthy = shown.child<QSpinBox>(QStringLiteral("health.healthy_from"));
    healthy->setValue(10);
    QCOMPARE(healthy->value(), 70);
    QCOMPARE(complaint(),
             QStringLiteral("“Healthy from” stays at 70: 10 would be below “Watch from”, which is "
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
        QVERIFY(lines.contains(QStringLiteral("Weight of the trend of key actions: 8 → 3")));
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
