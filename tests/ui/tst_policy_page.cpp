// The page of the activity rules: a draft beside the rules in force, tried out on the whole book.
#include "support/rules_page.h"

using namespace bw;
using namespace bw::test;
using Shown = bw::test::ShownRules;

class TestPolicyPage : public QObject {
    Q_OBJECT

private slots:
    void nothingChanged();
    void whatIfEqualsEvaluation_data();
    void whatIfEqualsEvaluation();
    void accountsThatChange();
    void newestDraftWins();
    void keyActionsAreCountedAgain();
    void loginEventsAreChosen();
    void rulesAreMarkedOnTheYear();
    void slider();
    void limitsAreDragged();
    void tablesOfRules_data();
    void tablesOfRules();
    void scenarioByHand();
    void wordsInChinese();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestPolicyPage::nothingChanged()
{
    const Shown shown;
    QCOMPARE(shown.tile(0).value, QStringLiteral("100.0%"));
    QVERIFY(shown.tile(0).before.isEmpty());
    QVERIFY(!shown.child<QPushButton>("publish")->isEnabled());
    QVERIFY(!shown.child<QPushButton>("keepDraft")->isEnabled());
    QCOMPARE(shown.page->view()->changes()->model()->rowCount(), 0);
    QVERIFY(!shown.page->title().isEmpty());
    const ChartSpec &rates = shown.child<ChartView>("rates")->spec();
    QVERIFY(!rates.series.empty());
    QCOMPARE(rates.series.back().name, QStringLiteral("Shipped"));
    QVERIFY2(!rates.conclusion.contains(QLatin1String("raft")), qPrintable(rates.conclusion));
}

void TestPolicyPage::whatIfEqualsEvaluation_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *key, const QJsonValue &value) {
        QTest::newRow(key) << QString::fromLatin1(key) << value;
    };
    row("user_share_percent", 100);
    row("low_multiple", 4);
    row("high_multiple", 3);
    row("login_share_percent", 90);
    row("least_opened_percent", 60);
    row("active_day_level", QStringLiteral("medium"));
    row("week.days", 7);
    row("month.rule", QStringLiteral("working_days"));
    row("month.share_percent", 100);
    row("coefficient.active_days", 5);
    row("calendar", QStringLiteral("seven-day"));
}

void TestPolicyPage::whatIfEqualsEvaluation()
{
    const Shown shown;
    std::shared_ptr<const TrialAnswer> last;
    connect(&shown.page->trial(), &TrialRun::answered, shown.page,
            [&last](const auto &answer) { last = answer; });
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QVERIFY(shown.page->desk().set(key, value));
    shown.wait();
    QVERIFY(last);
    const Policy draft = shown.page->desk().draft();
    QVERIFY(!(draft == Policy()));
    const Portfolio &before = *shown.fixture.window->session().portfolio();
    const Portfolio fresh = evaluate(shown.cache(), draft, before.asOf, before.today);
    QVERIFY(last->after.portfolio->rows == fresh.rows);
    QVERIFY(last->before.portfolio->rows == before.rows);
    QVERIFY(last->comparison == compare(before, fresh));
}

void TestPolicyPage::accountsThatChange()
{
    Shown shown;
    ChangesTable *changes = shown.page->view()->changes();
    const QAbstractItemModelTester tester(changes->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.page->desk().set(QStringLiteral("active_day_level"), QStringLiteral("medium"));
    shown.wait();
    // 6 and 11 key actions are low for 10 seats; 16 and more are not.
    QCOMPARE(shown.tile(0).before, QStringLiteral("100.0%"));
    QCOMPARE(shown.tile(0).value, QStringLiteral("66.7%"));
    QCOMPARE(changes->model()->rowCount(), 2);
    const auto text = [&](int row, int column) {
        return changes->model()->index(row, column).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(text(0, 0), QStringLiteral("Account 2")); // the larger contract first
    QCOMPARE(text(0, 3), QStringLiteral("lost"));
    QCOMPARE(text(0, 4), QStringLiteral("20 → 0 need 12"));
    QCOMPARE(text(0, 5), QStringLiteral("7 → 0"));

    QSignalSpy opened(shown.page, &Page::openAccount);
    changes->table()->selectKey(shown.cache().accounts[1].id.value);
    changes->table()->openCurrent();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<AccountId>(), shown.cache().accounts[1].id);

    shown.page->desk().steps().undo();
    shown.wait();
    QCOMPARE(changes->model()->rowCount(), 0);
}

void TestPolicyPage::newestDraftWins()
{
    const Shown shown;
    int answers = 0;
    Policy last;
    connect(&shown.page->trial(), &TrialRun::answered, shown.page, [&](const auto &answer) {
        ++answers;
        last = answer->after.policy;
    });
    for (int share = 20; share <= 95; ++share)
        shown.page->desk().set(QStringLiteral("user_share_percent"), share);
    shown.wait();
    QCOMPARE(last.userSharePercent, 95);
    QVERIFY2(answers < 76, qPrintable(QString::number(answers)));
    QCOMPARE(shown.page->desk().steps().count(), 1); // one stroke is one step
}

void TestPolicyPage::keyActionsAreCountedAgain()
{
    const Shown shown;
    auto *weight = shown.child<QSpinBox>("weight.create_order");
    QVERIFY(weight);
    QCOMPARE(weight->value(), 1);
    QCOMPARE(shown.child<QSpinBox>("weight.login")->value(), 0);
    weight->setValue(3);
    shown.wait();
    QCOMPARE(shown.page->desk().draft().keyActions->value(QStringLiteral("create_order")), 3);
    QVERIFY(!shown.page->desk().draft().keyActions->contains(QStringLiteral("login")));
    std::shared_ptr<const TrialAnswer> last;
    connect(&shown.page->trial(), &TrialRun::answered, shown.page,
            [&last](const auto &answer) { last = answer; });
    shown.page->desk().set(QStringLiteral("active_day_level"), QStringLiteral("high"));
    shown.wait();
    // 3 x 6 is medium, 3 x 11 is high; before, with weight 1, nobody but the last two were.
    QCOMPARE(last->comparison.monthly.after.numerator, 5);
    QCOMPARE(last->comparison.monthly.before.numerator, 6);
}

void TestPolicyPage::loginEventsAreChosen()
{
    const Shown shown;
    std::shared_ptr<const TrialAnswer> last;
    connect(&shown.page->trial(), &TrialRun::answered, shown.page,
            [&last](const auto &answer) { last = answer; });
    shown.page->desk().set(QStringLiteral("active_day_level"), QStringLiteral("high"));
    shown.wait();
    const qint64 before = last->comparison.monthly.after.numerator;
    QVERIFY(before > 0);
    auto *field = shown.child<FilterField>("login_events");
    QVERIFY(field);
    QCOMPARE(field->value(), QStringLiteral("any event"));
    field->click();
    auto *list = shown.page->findChild<ChoicePopover *>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown.page->desk().draft().loginEvents, QStringList(QStringLiteral("login")));
    QCOMPARE(field->value(), QStringLiteral("login"));
    QVERIFY(field->isSet());
    shown.wait();
    QCOMPARE(last->comparison.monthly.after.numerator, 0); // one user of ten seats logs in: never high
    QTest::keyClick(field, Qt::Key_Delete);
    QVERIFY(shown.page->desk().draft().loginEvents.isEmpty());
    shown.wait();
    QCOMPARE(last->comparison.monthly.after.numerator, before);
    shown.page->desk().setScope(AccountGroup{QStringLiteral("large"), {}, {}});
    QVERIFY(!field->isEnabled()); // for the whole book alike
}

void TestPolicyPage::rulesAreMarkedOnTheYear()
{
    test::Fixture fixture;
    RulesKept rules;
    rules.state.versions = {saved(1, 2), saved(2, 3)};
    fixture.pages.push_back(policyPageInfo());
    fixture.changeEngine = [&rules](Engine &engine) { rules.addTo(engine); };
    auto cache = std::make_shared<Cache>(*book());
    cache->policyMarks = {{1, test::lastDay - 40, {}, QStringLiteral("why 1"), {}},
                          {2, test::lastDay + 1, {}, QStringLiteral("why 2"), {}}};
    fixture.open(cache);
    fixture.window->show("policy");
    auto *page = qobject_cast<PolicyPage *>(fixture.window->page("policy"));
    QTRY_VERIFY(page->isIdle());
    const ChartSpec &rates = page->findChild<ChartView *>(QStringLiteral("rates"))->spec();
    QCOMPARE(rates.marks.size(), size_t{2});
    QCOMPARE(rates.marks[0].x, (test::lastDay - 40).n);
    QVERIFY2(rates.marks[0].detail.endsWith(QStringLiteral("Activity rules, version 1\nwhy 1")),
             qPrintable(rates.marks[0].detail));
    QCOMPARE(rates.marks[1].x, (test::lastDay + 1).n); // today, in the month that runs
}

void TestPolicyPage::slider()
{
    const Shown shown;
    auto *slider = shown.child<RuleSlider>("low_multiple");
    QCOMPARE(slider->value(), 2);
    slider->slider()->setFocus();
    QTest::keyClick(slider->slider(), Qt::Key_Left);
    QCOMPARE(shown.page->desk().draft().lowMultiple, 1);
    QVERIFY(slider->slider()->accessibleName().contains(QLatin1String("was")));
    QTest::keyClick(slider->slider(), Qt::Key_Home);
    QCOMPARE(shown.page->desk().draft().lowMultiple, 2);
    slider->box()->setValue(9); // above the other limit: refused, and the field shows what holds
    QCOMPARE(shown.page->desk().draft().lowMultiple, 2);
    QCOMPARE(slider->value(), 2);
    shown.wait();
}

void TestPolicyPage::limitsAreDragged()
{
    const Shown shown;
    LevelsChart *chart = shown.page->view()->levels();
    QSignalSpy dragged(chart, &LevelsChart::limitDragged);
    // From the left until the mark of the low limit is found.
    int at = 0;
    for (int x = 100; x < chart->width() && at == 0; ++x) {
        QTest::mouseMove(chart, {x, 200});
        if (chart->cursor().shape() == Qt::SizeHorCursor)
            at = x + 3;
    }
    QVERIFY(at > 0);
    QTest::mousePress(chart, Qt::LeftButton, {}, {at, 200});
    QMouseEvent move(QEvent::MouseMove, QPointF(at + 150, 200), chart->mapToGlobal(QPointF(at + 150, 200)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(chart, &move);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, {at + 150, 200});
    QVERIFY(dragged.count() > 0);
    QCOMPARE(dragged[0][0].toString(), QStringLiteral("low_multiple"));
    QVERIFY(shown.page->desk().draft().lowMultiple > 2);
    shown.wait();
}

void TestPolicyPage::tablesOfRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("scenarios") << QByteArray(
        R"({"scenarios": [{"id": "a", "name": "Orders", "events": ["create_order"], "roles": ["manager"],
            "actions_per_user_and_week": 2.5, "main": true}]})")
                               << QStringLiteral("scenarios");
    QTest::newRow("modules") << QByteArray(R"({"modules": ["Orders", "Stock"]})")
                             << QStringLiteral("modules");
    QTest::newRow("standards") << QByteArray(
        R"({"standards": {"breadth_percent": null, "account": {"least_minutes": 7},
            "modules": {"Stock": {"depth_percent": 90}}}})")
                               << QStringLiteral("standards");
    QTest::newRow("features") << QByteArray(R"({"features_of_roles": {"admin": ["x", "y"]}})")
                              << QStringLiteral("features_of_roles");
    QTest::newRow("north star") << QByteArray(
        R"({"north_star": {"name": "Turnover", "measure": "turnover", "threshold": 80000}})")
                                << QStringLiteral("north_star");
    QTest::newRow("no north star") << QByteArray("{}") << QStringLiteral("north_star");
}

void TestPolicyPage::tablesOfRules()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    RulesState state;
    state.versions = {saved(1, 3)};
    state.versions[0].policy = test::must(Policy::fromJson(json));
    RulesDesk desk;
    desk.setState(state);
    RuleTableDialog dialog(desk, key, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.apply());
    QCOMPARE(QString::fromUtf8(desk.draft().toJson()), QString::fromUtf8(state.versions[0].policy.toJson()));
}

void TestPolicyPage::scenarioByHand()
{
    RulesDesk desk;
    desk.setState({});
    RuleTableDialog dialog(desk, QStringLiteral("scenarios"), {{{QStringLiteral("create_order"), 5}}, {}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPushButton *>(QStringLiteral("addRow"))->click();
    QCOMPARE(dialog.table()->rowCount(), 1);
    QVERIFY(!dialog.apply()); // without a name and events
    QVERIFY(desk.draft().scenarios.empty());
    dialog.table()->item(0, 0)->setText(QStringLiteral("开单"));
    QVERIFY(!dialog.apply()); // without events
    std::vector<QJsonObject> rows = dialog.rows();
    QCOMPARE(rows[0].value(QStringLiteral("name")).toString(), QStringLiteral("开单"));
    rows[0].insert(QStringLiteral("events"), QJsonArray{QStringLiteral("create_order")});
    QVERIFY(desk.set(QStringLiteral("scenarios"), ruleValueOf(QStringLiteral("scenarios"), rows)));
    QCOMPARE(desk.draft().scenarios.size(), size_t(1));
    QVERIFY(desk.draft().scenarios[0].main); // the first one is
}

void TestPolicyPage::wordsInChinese()
{
    const Shown shown;
    shown.page->desk().set(QStringLiteral("low_multiple"), 1);
    shown.wait();
    text::setLanguage(text::Language::Chinese);
    QCOMPARE(shown.page->title(), QStringLiteral("活跃度、健康度和预警规则"));
    shown.wait();
    QTRY_COMPARE(shown.tile(0).label, QStringLiteral("月活跃率"));
    text::setLanguage(text::Language::English);
    shown.wait();
}

void TestPolicyPage::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("chinese");
    for (const QSize size : {QSize(1440, 900), QSize(1600, 1000)}) {
        for (const bool chinese : {false, true})
            QTest::addRow("%d %s", size.width(), chinese ? "zh" : "en") << size << chinese;
    }
}

void TestPolicyPage::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(bool, chinese);
    Shown shown;
    shown.fixture.window->resize(size);
    text::setLanguage(chinese ? text::Language::Chinese : text::Language::English);
    shown.wait(); // the list of events arrives, and boxes take their places in turn
    for (int pass = 0; pass < 4; ++pass)
        QApplication::processEvents();
    for (const auto *box : shown.page->panel()->findChildren<QSpinBox *>()) {
        const int needed = box->fontMetrics().horizontalAdvance(box->text());
        QVERIFY2(box->findChild<QLineEdit *>()->width() >= needed + 2,
                 qPrintable(box->objectName() + u' ' + box->text()));
    }
    for (const auto *box : shown.page->panel()->findChildren<QComboBox *>())
        QVERIFY2(box->width() >= box->sizeHint().width(),
                 qPrintable(QStringLiteral("%1 %2: %3 of %4")
                                .arg(box->objectName(), box->currentText())
                                .arg(box->width())
                                .arg(box->sizeHint().width())));
    for (const auto *label : shown.page->panel()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap()
            && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    if (!chinese) {
        shown.page->desk().set(QStringLiteral("coefficient.active_days"), 1);
        QCOMPARE(shown.child<QSpinBox>("coefficient.active_days")->text(), QStringLiteral("1 active day"));
        shown.page->desk().set(QStringLiteral("coefficient.active_days"), 2);
        QCOMPARE(shown.child<QSpinBox>("coefficient.active_days")->text(), QStringLiteral("2 active days"));
    }
    for (const char *key : {"scenarios", "standards", "north_star"}) {
        RuleTableDialog dialog(shown.page->desk(), QLatin1String(key), {}, shown.page);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *table = dialog.findChild<QTableWidget *>();
        for (int c = 0; c < table->columnCount(); ++c)
            QVERIFY2(table->columnWidth(c) >= QFontMetrics(table->horizontalHeader()->font())
                                                  .horizontalAdvance(table->horizontalHeaderItem(c)->text())
                             + 16,
                     qPrintable(table->horizontalHeaderItem(c)->text()));
    }
    text::setLanguage(text::Language::English);
    shown.wait();
}

QTEST_MAIN(TestPolicyPage)
#include "tst_policy_page.moc"
