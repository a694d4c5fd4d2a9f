// Drafts and versions on the page of the activity rules: kept, published, compared, brought back.
#include "support/rules_page.h"

using namespace bw;
using namespace bw::test;
using Shown = bw::test::ShownRules;

class TestRuleDrafts : public QObject {
    Q_OBJECT

private slots:
    void undoIsTheDrafts();
    void exceptionOfAGroup();
    void draftIsKept();
    void draftIsThereAgain();
    void publishing();
    void discarding();
    void comparedWithAnOlderVersion();
    void restoreAnOlderVersion();
    void throughAFile();
};

void TestRuleDrafts::undoIsTheDrafts()
{
    const Shown shown;
    auto *box = shown.child<QSpinBox>("week.days");
    box->setFocus();
    box->setValue(5);
    QCOMPARE(shown.page->desk().draft().weekDays, 5);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : box, Qt::Key_Z,
                    Qt::ControlModifier);
    QCOMPARE(shown.page->desk().draft().weekDays, 3);
    QCOMPARE(box->value(), 3);
    QTest::keyClick(shown.page->view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.page->desk().draft().weekDays, 5);
    shown.wait();
}

void TestRuleDrafts::exceptionOfAGroup()
{
    const Shown shown;
    shown.page->desk().setScope(AccountGroup{QStringLiteral("large"), {}, {}});
    shown.page->desk().set(QStringLiteral("active_day_level"), QStringLiteral("high"));
    shown.wait();
    // The large ones have 11, 21 and 31 key actions: only over 24 is high.
    QCOMPARE(shown.page->view()->changes()->model()->rowCount(), 2);
    QCOMPARE(shown.page->desk().draft().activeDayLevel, Level::Low);
    QCOMPARE(shown.page->desk().draft().overrides.size(), size_t(1));
    shown.page->desk().setScope({});
    QCOMPARE(shown.page->desk().value(QStringLiteral("active_day_level")).toString(), QStringLiteral("low"));
}

void TestRuleDrafts::draftIsKept()
{
    Shown shown;
    shown.page->desk().set(QStringLiteral("week.days"), 4);
    QTest::keyClick(shown.page->view(), Qt::Key_S, Qt::ControlModifier);
    shown.wait();
    QVERIFY(shown.rules.state.draft);
    QCOMPARE(shown.rules.state.draft->policy.weekDays, 4);
    QVERIFY(!shown.child<QPushButton>("keepDraft")->isEnabled());
    shown.page->desk().set(QStringLiteral("week.days"), 5);
    QVERIFY(shown.child<QPushButton>("keepDraft")->isEnabled());
    QVERIFY(shown.rules.state.versions.empty());
    shown.wait();
}

void TestRuleDrafts::draftIsThereAgain()
{
    RulesState state;
    state.draft.emplace();
    state.draft->policy.weekDays = 6;
    const Shown shown(state);
    QCOMPARE(shown.page->desk().draft().weekDays, 6);
    QCOMPARE(shown.child<QSpinBox>("week.days")->value(), 6);
    QVERIFY(shown.child<QPushButton>("publish")->isEnabled());
}

void TestRuleDrafts::publishing()
{
    Shown shown;
    shown.page->desk().set(QStringLiteral("week.days"), 4);
    shown.child<QPushButton>("publish")->click();
    auto *dialog = shown.page->findChild<PublishDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("publishNow"))->click();
    QVERIFY(dialog->isVisible()); // it has no name yet
    QVERIFY(shown.rules.state.versions.empty());
    dialog->findChild<QLineEdit *>(QStringLiteral("note"))->setText(QStringLiteral("Four days are usual"));
    auto *author = dialog->findChild<QLineEdit *>(QStringLiteral("author"));
    author->setText(QStringLiteral(" "));
    dialog->findChild<QPushButton *>(QStringLiteral("publishNow"))->click();
    QVERIFY(dialog->isVisible()); // nobody says it yet
    QVERIFY(shown.rules.state.versions.empty());
    author->setText(QStringLiteral("Lin Yue"));
    dialog->findChild<QPushButton *>(QStringLiteral("publishNow"))->click();
    shown.wait();
    QCOMPARE(shown.rules.state.versions.size(), size_t(1));
    QCOMPARE(shown.rules.state.versions[0].policy.weekDays, 4);
    QCOMPARE(shown.rules.state.versions[0].note, QStringLiteral("Four days are usual"));
    QCOMPARE(shown.rules.state.versions[0].author, QStringLiteral("Lin Yue"));
    QVERIFY(!shown.rules.state.draft);
}

void TestRuleDrafts::discarding()
{
    Shown shown;
    shown.page->desk().set(QStringLiteral("week.days"), 4);
    shown.page->desk().set(QStringLiteral("low_multiple"), 1);
    QTest::keyClick(shown.page->view(), Qt::Key_S, Qt::ControlModifier);
    shown.wait();
    shown.child<QPushButton>("discard")->click();
    shown.wait();
    QVERIFY(shown.page->desk().draft() == Policy());
    QVERIFY(!shown.rules.state.draft);
    shown.page->desk().steps().undo(); // brings it back
    QCOMPARE(shown.page->desk().draft().lowMultiple, 1);
    shown.wait();
}

void TestRuleDrafts::comparedWithAnOlderVersion()
{
    const Shown shown({{saved(1, 7), saved(2, 3)}, {}});
    QCOMPARE(shown.page->desk().versionInForce(), 2);
    shown.page->openVersions();
    auto *dialog = shown.page->findChild<VersionsDialog *>();
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("versions"));
    QCOMPARE(list->count(), 3); // newest first, then the shipped rules
    list->setCurrentRow(1);
    dialog->findChild<QPushButton *>(QStringLiteral("compareVersion"))->click();
    shown.wait();
    QCOMPARE(shown.tile(1).before, QStringLiteral("33.3%")); // two are high on every working day
    QCOMPARE(shown.tile(1).value, QStringLiteral("100.0%"));
    const ChartSpec &rates = shown.child<ChartView>("rates")->spec();
    QVERIFY2(rates.conclusion.contains(QLatin1String("(Now, v2)")), qPrintable(rates.conclusion));
    QVERIFY2(rates.conclusion.endsWith(QLatin1String("(v1).")), qPrintable(rates.conclusion));
    QCOMPARE(rates.table.headings.mid(1), QStringList({QStringLiteral("v1"), QStringLiteral("Now, v2")}));
}

void TestRuleDrafts::restoreAnOlderVersion()
{
    const Shown shown({{saved(1, 7), saved(2, 3)}, {}});
    shown.page->openVersions();
    auto *dialog = shown.page->findChild<VersionsDialog *>();
    dialog->findChild<QListWidget *>(QStringLiteral("versions"))->setCurrentRow(1);
    dialog->findChild<QPushButton *>(QStringLiteral("restoreVersion"))->click();
    QCOMPARE(shown.page->desk().draft().weekDays, 7);
    QVERIFY(shown.page->desk().isChanged());
    shown.wait();
}

void TestRuleDrafts::throughAFile()
{
    const Shown shown({{saved(1, 5)}, {}});
    const QString path = shown.fixture.folder.filePath(QStringLiteral("rules.json"));
    shown.page->openVersions();
    auto *dialog = shown.page->findChild<VersionsDialog *>();
    files::setNextAnswer({path});
    dialog->findChild<QPushButton *>(QStringLiteral("exportVersion"))->click();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(test::must(Policy::fromJson(json)) == saved(1, 5).policy);
    file.close();
    json.replace("\"days\": 5", "\"days\": 6");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    files::setNextAnswer({path});
    dialog->findChild<QPushButton *>(QStringLiteral("importVersion"))->click();
    QCOMPARE(shown.page->desk().draft().weekDays, 6);
    shown.wait();
}

QTEST_MAIN(TestRuleDrafts)
#include "tst_rule_drafts.moc"
