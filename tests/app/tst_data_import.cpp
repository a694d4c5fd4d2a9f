#include "data/problems_table.h"
#include "data/remedies.h"
#include "shell/files.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"
#include "support/data_window.h"
#include "support/pictures.h"

#include <QLabel>
#include <QtTest>

using namespace bw;
using namespace bw::test;

/// Imports through the window, with real files and the real engine.
class TestDataImport : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;
private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_data_import"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
        text::setLanguage(text::Language::English);
    }

    /// On the first day: no workspace, three files, and not one question.
    void threeFilesTwoClicks()
    {
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("nutzung.csv"), usageCsv()),
                   desk.folder.write(QStringLiteral("vertraege.csv"),
                                     "contract_id,account_id,start,end,arr,currency\n"
                                     "C-1,A-1,2026-01-01,2026-12-31,120000,EUR\n"
                                     "C-2,A-2,2026-01-01,2026-12-31,480000,EUR\n"),
                   desk.folder.write(QStringLiteral("kunden.csv"), accountsCsv())});
        QCOMPARE(desk.window->currentPage(), QByteArray("data"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QVERIFY2(!QFile::exists(desk.own), "nothing is made before somebody says so");
        QStringList names;
        for (const QueuedFile &file : desk.page().queue().files()) {
            names += file.name;
            QVERIFY2(file.state() == FileState::Ready, qPrintable(file.name));
        }
        QCOMPARE(names,
                 QStringList({QStringLiteral("kunden.csv"), QStringLiteral("vertraege.csv"),
                              QStringLiteral("nutzung.csv")}));
        QVERIFY(takePicture(desk.window.get(), QStringLiteral("import-three-files")));

        QPushButton *import = desk.button("import");
        QCOMPARE(import->text(), QStringLiteral("Import all (65 rows)"));
        QTest::mouseClick(import, Qt::LeftButton); // one

        QTRY_VERIFY_WITH_TIMEOUT(!desk.window->session().isEmpty(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        for (const char *name : {"kunden.csv", "vertraege.csv", "nutzung.csv"})
            QVERIFY2(desk.state(name) == FileState::Imported, name);
        QCOMPARE(desk.dump("SELECT count(*) FROM account"), QStringLiteral("3"));
        QCOMPARE(desk.dump("SELECT count(*) FROM contract"), QStringLiteral("2"));
        QCOMPARE(desk.dump("SELECT kind, added FROM import ORDER BY id"),
                 QStringLiteral("accounts|3\ncontracts|2\ndaily_usage|60"));
        QTRY_COMPARE(desk.page().model().rows().history.size(), size_t(3));
        QVERIFY(takePicture(desk.window.get(), QStringLiteral("import-three-files-done")));
    }

    void keysDoAllOfIt()
    {
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("kunden.csv"), accountsCsv())});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QTest::keyClick(&desk.page().list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state("kunden.csv") == FileState::Imported, 20000);
        // Esc takes it off the list.
        QTest::keyClick(&desk.page().list(), Qt::Key_Escape);
        QVERIFY(desk.page().queue().files().empty());
        // The same file again: there is nothing to do.
        desk.drop({desk.folder.path(QStringLiteral("kunden.csv"))});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QCOMPARE(desk.state("kunden.csv"), FileState::Same);
        QVERIFY(!desk.button("import")->isEnabled());
    }

    /// A dry run of a file that comes before its accounts tells another story once they are in.
    void dryRunsFollowTheStore()
    {
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("kunden.csv"), accountsCsv()),
                   desk.folder.write(QStringLiteral("nutzung.csv"), usageCsv())});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        ImportQueue &queue = desk.page().queue();
        QCOMPARE(queue.files()[1].plan()->accountsCreated, qint64(3));
        queue.import({queue.files()[0].id});
        QTRY_VERIFY_WITH_TIMEOUT(queue.files()[1].plan() && queue.files()[1].plan()->accountsCreated == 0,
                                 20000);
        QCOMPARE(desk.state("nutzung.csv"), FileState::Ready);
    }

    /// Values that cannot be read are mended for the whole column in one step.
    void aRemedyMendsTheColumn()
    {
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("vertraege.csv"),
                                     "contract_id;account_id;start;end;arr;currency\n"
                                     "C-1;A-1;2026-01-01;2026-12-31;120.000,50;EUR\n"
                                     "C-2;A-2;2026-01-01;2026-12-31;480.000,00;EUR\n"
                                     "C-3;A-3;2026-01-01;2026-12-31;n/a;EUR\n")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QCOMPARE(desk.state("vertraege.csv"), FileState::Rejects);
        ImportQueue &queue = desk.page().queue();
        QCOMPARE(queue.files()[0].plan()->rejected, qint64(1));
        // Wrong on purpose, and back by the remedy.
        ImportSettings settings = queue.files()[0].settings;
        settings.columns.push_back({QStringLiteral("arr"), -1, {}, {}, NumberStyle::Point, false});
        queue.change(queue.files()[0].id, settings);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QCOMPARE(queue.files()[0].plan()->rejected, qint64(3));
        QCOMPARE(desk.button("yes")->text(), QStringLiteral("Import the others"));
        const Problem &problem = queue.files()[0].plan()->problems.listed.front();
        const std::vector<Remedy> remedies = remediesFor(queue.files()[0], problem);
        QVERIFY(!remedies.empty());
        QCOMPARE(remedies.front().does, Remedy::Does::DecimalComma);
        queue.change(queue.files()[0].id, applied(queue.files()[0], remedies.front()));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QCOMPARE(queue.files()[0].plan()->rejected, qint64(1));
    }

    void rejectedRowsAreSaved()
    {
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("sitze.csv"),
                                     "account_id,date,purchased\nA-1,2026-03-01,10\nA-1,2026-02-30,12\n"
                                     "A-2,2026-03-01,7\n")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        const QString to = desk.folder.path(QStringLiteral("mend.csv"));
        files::setNextAnswer({to});
        desk.button("saveRejected")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(to), 20000);
        const QByteArray saved = bytesOf(to);
        QVERIFY2(saved.contains("A-1,2026-02-30,12,"), saved.constData());
        QVERIFY(!saved.contains("A-2"));
        QTRY_VERIFY(desk.window->toast().sentence().contains(QStringLiteral("mend.csv")));
        QVERIFY(!QFile::exists(desk.own));
    }

    /// What was rejected can be saved for mending also when the other rows are in.
    void rejectedRowsAreSavedAfterTheImport_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("seats") << QByteArray("account_id,date,purchased\nA-1,2026-03-01,10\n"
                                             "A-1,2026-02-30,12\nA-2,2026-03-01,7\n");
        QTest::newRow("usage") << QByteArray(
            "account_id,date,user_id,event,count\nA-1,2026-03-01,U-1,login,3\n"
            "A-1,2026-02-30,U-1,login,12\nA-2,2026-03-01,U-2,login,7\n");
    }
    void rejectedRowsAreSavedAfterTheImport()
    {
        QFETCH(const QByteArray, csv);
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("zeilen.csv"), csv)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        desk.button("import")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.state("zeilen.csv") == FileState::Imported, 20000);
        const QString to = desk.folder.path(QStringLiteral("mend.csv"));
        files::setNextAnswer({to});
        QVERIFY(desk.button("saveRejected")->isVisible());
        desk.button("saveRejected")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(to), 20000);
        const QByteArray saved = bytesOf(to);
        QVERIFY2(saved.contains("A-1,2026-02-30,"), saved.constData());
        QVERIFY(!saved.contains("A-2"));
    }

    /// What is in stands apart, the next file that asks is shown, and the report does not lie over its
    /// question.
    void theNextFileIsShown()
    {
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("sitze.csv"),
                                     "account_id,date,purchased\nA-1,2026-03-01,10\nA-1,2026-02-30,12\n"
                                     "A-2,2026-03-01,7\n"),
                   desk.folder.write(QStringLiteral("who.csv"), "foo,bar\n1,2\n")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        desk.button("import")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.state("sitze.csv") == FileState::Imported, 20000);
        const DataListModel &model = desk.page().model();
        const auto shown = [&](int row) { return model.data(model.index(row), Qt::DisplayRole).toString(); };
        QTRY_COMPARE(shown(0), QStringLiteral("To import"));
        QCOMPARE(shown(1), QStringLiteral("who.csv"));
        QCOMPARE(shown(2), QStringLiteral("Done"));
        QCOMPARE(shown(3), QStringLiteral("sitze.csv"));
        QCOMPARE(desk.page().list().currentIndex().row(), 1);

        Toast &toast = desk.window->toast();
        QTRY_VERIFY(toast.isVisible() && !toast.isProgress());
        const auto *question = desk.page().findChild<QLabel *>(QStringLiteral("question"));
        const auto onScreen = [](const QWidget &widget) {
            return QRect(widget.mapToGlobal(QPoint()), widget.size());
        };
        QVERIFY(question->isVisible() && !question->text().isEmpty());
        QVERIFY(!onScreen(toast).intersects(onScreen(*question->parentWidget())));
        desk.page().list().setCurrentIndex(model.index(3));
        QVERIFY(!toast.isVisible());
    }

    void templatesAreSavedFromTheDataPage()
    {
        const DataWindow desk;
        QTRY_VERIFY(desk.window->session().cache());
        desk.window->show("data");
        files::setNextAnswer({desk.folder.path(QString())});
        // The first run has one of the same name.
        auto *button = desk.page().findChild<QPushButton *>(QStringLiteral("saveTemplates"));
        QVERIFY(button != nullptr && !button->isHidden() && !button->text().isEmpty());
        button->click();
        QTRY_VERIFY(QFile::exists(desk.folder.path(QStringLiteral("accounts.csv"))));
        QVERIFY(desk.window->toast().sentence().contains(QStringLiteral("saved")));
    }

    void filesThatCannotBeReadSayWhy()
    {
        const DataWindow desk;
        desk.drop({desk.folder.write(QStringLiteral("empty.csv"), {}),
                   desk.folder.write(QStringLiteral("paper.csv"), "%PDF-1.4\n%binary\n"),
                   desk.folder.write(QStringLiteral("who.csv"), "foo,bar\n1,2\n"),
                   desk.folder.write(QStringLiteral("kunden.csv"), accountsCsv())});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QCOMPARE(desk.state("empty.csv"), FileState::Problem);
        QCOMPARE(desk.state("paper.csv"), FileState::Problem);
        QCOMPARE(desk.state("who.csv"), FileState::Asking);
        // They keep the others from nothing.
        QCOMPARE(desk.page().queue().ready().size(), size_t(1));
        QTest::mouseClick(desk.button("import"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state("kunden.csv") == FileState::Imported, 20000);
    }

    /// Cancel leaves nothing behind, and leads back to the beginning.
    void cancelLeavesNothing()
    {
        const DataWindow desk;
        QTRY_VERIFY(desk.window->session().cache());
        desk.drop({desk.folder.write(QStringLiteral("kunden.csv"), accountsCsv())});
        QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 20000);
        QVERIFY(desk.page().isVisible());
        desk.button("cancel")->click();
        QVERIFY(!desk.page().isVisible());
        QVERIFY(!QFile::exists(desk.own));
    }

    /// A third of 100,000 rows is rejected: all are counted, the first of a reason are listed.
    void manyRowsAreRejected()
    {
        const DataWindow desk;
        QByteArray csv = "account_id,date,user_id,event,count\n";
        for (int i = 0; i < 100'000; ++i) {
            csv += "A-" + QByteArray::number(i % 500) + ",2026-0" + QByteArray::number(1 + i % 9) + "-1"
                + QByteArray::number(i % 10) + ",U-" + QByteArray::number(i % 4000) + ",e"
                + QByteArray::number(i % 20) + ',' + (i % 3 == 0 ? "1O" : "7") + '\n';
        }
        const QString file = desk.folder.write(QStringLiteral("nutzung.csv"), csv);
        QTRY_VERIFY(desk.window->session().cache());
        desk.window->show("data");
        QApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        desk.drop({file});
        qint64 longest = clock.elapsed();
        for (qint64 last = 0; !desk.isQuiet() && last < 60000; last = clock.elapsed()) {
            const qint64 before = clock.elapsed();
            QApplication::processEvents();
            longest = std::max(longest, clock.elapsed() - before);
            QThread::msleep(1);
        }
        qInfo("read in %lld ms, longest step of the window %lld ms", clock.elapsed(), longest);
        QVERIFY(desk.isQuiet());
        const ImportPlan *plan = desk.page().queue().files()[0].plan();
        QCOMPARE(plan->rejected, qint64(33'334));
        const auto *table = desk.page().findChild<ProblemsTable *>();
        QVERIFY(table->model()->rowCount() > 1000);
        QVERIFY(table->model()->rowCount() < 1600); // the 500 accounts that are new are told too
    }
};

QTEST_MAIN(TestDataImport)
#include "tst_data_import.moc"
