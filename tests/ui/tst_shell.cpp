#include "intake/template_files.h"
#include "shell/editing.h"
#include "shell/fault_panel.h"
#include "shell/files.h"
#include "shell/first_run.h"
#include "shell/jump_field.h"
#include "shell/keys_dialog.h"
#include "shell/look.h"
#include "shell/settings.h"
#include "shell/toast.h"
#include "shell/window.h"
#include "support/test_window.h"

#include <QApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>
#include <QtTest>

using namespace bw;
using namespace bw::test;

class TestShell : public QObject {
    Q_OBJECT
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Bellwether"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_shell"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        theme().setUp(ThemeChoice::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup() { text::setLanguage(text::Language::English); }

    void showsTheFirstPage()
    {
        Fixture f;
        f.openUsual();
        QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
        QCOMPARE(f.label("title"), QStringLiteral("portfolio"));
        QCOMPARE(f.label("freshness"), QStringLiteral("Data through Sun 18 Oct"));
        QCOMPARE(f.page("portfolio")->states, 1);
        QVERIFY2(!f.page("account"), "pages are built when they are first shown");
        QVERIFY(!f.window->findChild<FirstRun *>());
    }

    void jumpFindsAndOpens_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("downs");
        QTest::addColumn<qint64>("opened");
        QTest::newRow("name") << QStringLiteral("blue h") << 0 << qint64(1);
        QTest::newRow("second of two") << QStringLiteral("BLUE") << 1 << qint64(3);
        QTest::newRow("key") << QStringLiteral("k-002") << 0 << qint64(2);
        QTest::newRow("pinyin initials") << QStringLiteral("htl") << 0 << qint64(2);
        QTest::newRow("Chinese") << QStringLiteral("连锁") << 0 << qint64(2);
        QTest::newRow("nothing") << QStringLiteral("zzz") << 0 << qint64(0);
    }
    void jumpFindsAndOpens()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, downs);
        QFETCH(const qint64, opened);
        Fixture f;
        f.openUsual();
        f.press(Qt::Key_K, Qt::ControlModifier);
        auto *jump = f.window->findChild<JumpField *>();
        QTRY_VERIFY(jump->hasFocus());
        QInputMethodEvent written; // as an input method gives it: any script
        written.setCommitString(typed);
        QApplication::sendEvent(jump, &written);
        auto *list = f.window->findChild<QWidget *>(QStringLiteral("jumpList"));
        QVERIFY(list && list->isVisible());
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(jump, Qt::Key_Down);
        QTest::keyClick(jump, Qt::Key_Return);
        if (opened == 0) {
            QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
            QTest::keyClick(jump, Qt::Key_Escape);
            QVERIFY(!list->isVisible());
            return;
        }
        QCOMPARE(f.window->currentPage(), QByteArray("account"));
        QCOMPARE(f.page("account")->account.value, opened);
        QCOMPARE(f.label("title"), QStringLiteral("account %1").arg(opened));
        QVERIFY(!list->isVisible());
        QVERIFY(jump->text().isEmpty());
    }

    void backAndPath()
    {
        Fixture f;
        f.openUsual();
        emit f.page("portfolio")->openAccount(AccountId{2});
        QCOMPARE(f.window->currentPage(), QByteArray("account"));
        auto *path = f.window->findChild<QToolButton *>(QStringLiteral("path"));
        QVERIFY(path->isVisible());
        QCOMPARE(path->text(), QStringLiteral("Portfolio"));
        f.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
        QVERIFY(!path->isVisible());
        emit f.page("portfolio")->openAccount(AccountId{1});
        path->click();
        QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
        f.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(f.window->currentPage(), QByteArray("settings"));
        f.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
    }

    void stepsFollowTheList()
    {
        Fixture f;
        f.openUsual();
        emit f.page("portfolio")->openAccount(AccountId{1});
        auto *previous = f.window->findChild<QPushButton *>(QStringLiteral("previousAccount"));
        auto *next = f.window->findChild<QPushButton *>(QStringLiteral("nextAccount"));
        QVERIFY(!previous->isEnabled() && next->isEnabled());
        next->click();
        QCOMPARE(f.page("account")->account.value, qint64(2));
        f.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.page("account")->account.value, qint64(3));
        QVERIFY(previous->isEnabled() && !next->isEnabled());
        f.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.page("account")->account.value, qint64(3));
        f.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.page("account")->account.value, qint64(2));
    }

    void newStatesReachTheShownPageOnly()
    {
        Fixture f;
        f.openUsual();
        f.window->show("settings");
        const int before = f.page("portfolio")->states;
        f.window->session().pickDay(lastDay - 30);
        QTRY_VERIFY(f.window->session().portfolio()->picked);
        QCOMPARE(f.page("portfolio")->states, before);
        QVERIFY(f.label("note").contains(QStringLiteral("As of 18 Sep 2026")));
        f.window->show("portfolio");
        QCOMPARE(f.page("portfolio")->states, before + 1);
        QCOMPARE(f.page("portfolio")->shown->asOf, lastDay - 30);
    }

    void pagesAskForADay()
    {
        Fixture f;
        f.openUsual();
        emit f.page("portfolio")->asOfPicked(lastDay - 7);
        QTRY_VERIFY(f.page("portfolio")->shown->picked);
        emit f.page("portfolio")->asOfPicked(std::nullopt);
        QTRY_VERIFY(!f.page("portfolio")->shown->picked);
    }

    void oldDataIsSaid()
    {
        Fixture f;
        f.fake.now = QDateTime(QDate(2026, 10, 21), QTime(1, 0), Qt::UTC);
        f.openUsual();
        QCOMPARE(f.label("freshness"), QStringLiteral("Data through Sun 18 Oct, 3 days old"));
        auto *label = f.window->findChild<QLabel *>(QStringLiteral("freshness"));
        QCOMPARE(label->palette().color(label->foregroundRole()), tok(Token::WatchText));
    }

    void aLateSourceIsNamed()
    {
        Fixture f;
        Cache book(*smallBook({QStringLiteral("Blue Harbor")}, lastDay));
        SourceFacts usage;
        usage.id = {1};
        usage.name = QStringLiteral("usage");
        usage.dayRows = book.dayRows;
        for (int back = 9; back >= 5; --back)
            usage.deliveries.push_back({lastDay - back, 100});
        SourceFacts users;
        users.id = {2};
        users.name = QStringLiteral("everybody who has an account");
        users.intervalDays = 1;
        users.deliveries = {{lastDay - 4, 20}};
        book.sources = {SourceFacts(), usage, users};
        book.coverages = {{1}};
        book.coverage = {0};
        f.open(std::make_shared<const Cache>(book));
        QCOMPARE(
            f.label("freshness"),
            QStringLiteral("Data through Sun 18 Oct · Source “usage” is late: nothing since Tue 13 Oct · "
                           "1 more late"));
        auto *label = f.window->findChild<QLabel *>(QStringLiteral("freshness"));
        QCOMPARE(label->palette().color(label->foregroundRole()), tok(Token::WatchText));
        QVERIFY(f.window->width() <= 1440);
    }

    /// Far fewer rows than usual are told as lateness is, behind it where there is both.
    void aThinSourceIsNamed()
    {
        const auto bookWith = [](bool late) {
            Cache book(*smallBook({QStringLiteral("Blue Harbor")}, lastDay));
            SourceFacts usage;
            usage.id = {1};
            usage.name = QStringLiteral("usage");
            for (int back = 41; back >= 0; --back)
                usage.dayRows.push_back({lastDay - back, back == 2 ? 412 : 12'400}); // Friday
            usage.deliveries = {{lastDay, 412}};
            SourceFacts users;
            users.id = {2};
            users.name = QStringLiteral("users");
            users.intervalDays = 1;
            users.deliveries = {{late ? lastDay - 4 : lastDay, 20}};
            book.sources = {SourceFacts(), usage, users};
            book.coverages = {{1}};
            book.coverage = {0};
            return std::make_shared<const Cache>(book);
        };
        Fixture f;
        f.open(bookWith(false));
        QCOMPARE(f.label("freshness"),
                 QStringLiteral("Data through Sun 18 Oct · Source “usage” is thin: 412 rows on Fri 16 Oct, "
                                "usually 12,400"));
        auto *label = f.window->findChild<QLabel *>(QStringLiteral("freshness"));
        QCOMPARE(label->palette().color(label->foregroundRole()), tok(Token::WatchText));
        Fixture both;
        both.open(bookWith(true));
        QCOMPARE(
            both.label("freshness"),
            QStringLiteral("Data through Sun 18 Oct · Source “users” is late: nothing since Wed 14 Oct · "
                           "1 more thin"));
    }

    /// Days that no late or thin source explains are told, for 28 days.
    void missingDaysAreSaid_data()
    {
        QTest::addColumn<int>("from"); // days before the last, a Sunday
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("saved"); // a saved source, else by hand
        QTest::addColumn<QString>("words");
        QTest::newRow("by hand") << 6 << 4 << false
                                 << QStringLiteral(" · No data for 3 days from Mon 12 Oct to Wed 14 Oct");
        QTest::newRow("a source")
            << 6 << 4 << true
            << QStringLiteral(" · Source “usage” has no data for 3 days from Mon 12 Oct to Wed 14 Oct");
        QTest::newRow("one day") << 5 << 5 << false << QStringLiteral(" · No data for Tue 13 Oct");
        QTest::newRow("one day of a source")
            << 5 << 5 << true << QStringLiteral(" · Source “usage” has no data for Tue 13 Oct");
        QTest::newRow("long ago") << 33 << 31 << false << QString();
        QTest::newRow("none") << -1 << -1 << false << QString();
    }
    void missingDaysAreSaid()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, saved);
        QFETCH(QString, words);
        Cache book(*smallBook({QStringLiteral("Blue Harbor")}, lastDay));
        book.dayRows.clear();
        for (int back = 90; back >= 0; --back) {
            if (back > from || back < to)
                book.dayRows.push_back({lastDay - back, 400});
        }
        if (saved) {
            SourceFacts usage;
            usage.id = {1};
            usage.name = QStringLiteral("usage");
            usage.intervalDays = 1;
            usage.dayRows = book.dayRows;
            usage.deliveries = {{lastDay, 400}};
            book.sources = {SourceFacts(), usage};
            book.coverages = {{1}};
            book.coverage = {0};
        }
        Fixture f;
        f.open(std::make_shared<const Cache>(book));
        QCOMPARE(f.label("freshness"), QStringLiteral("Data through Sun 18 Oct") + words);
        auto *label = f.window->findChild<QLabel *>(QStringLiteral("freshness"));
        QCOMPARE(label->palette().color(label->foregroundRole()),
                 tok(words.isEmpty() ? Token::TextSecondary : Token::WatchText));
    }

    void bringsInWhatIsNew()
    {
        Fixture f;
        f.fake.reports = {{{1}, QStringLiteral("usage"), {}, {}}};
        f.fake.reports.front().files = {
            {QStringLiteral("/in/a.csv"), SyncOutcome::Imported, f.fake.plan, {}}};
        f.openUsual();
        QTRY_COMPARE(f.window->toast().sentence(),
                     QStringLiteral("“usage” brought 1 file, 1,204 new or changed rows."));
        // The figures followed.
        QTRY_VERIFY(f.page("portfolio")->states >= 2);
    }

    void keysAreListed()
    {
        Fixture f;
        f.openUsual();
        f.page("portfolio")->setFocus();
        f.press(Qt::Key_Question);
        auto *dialog = f.window->findChild<KeysDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words += label->text();
        QVERIFY(words.contains(QStringLiteral("next row")));
        QVERIFY(words.contains(QStringLiteral("Everywhere")));
        for (const QLabel *label : dialog->findChildren<QLabel *>()) { // none is cut
            if (label->isVisible())
                QVERIFY2(label->heightForWidth(label->width()) <= label->height()
                             && (label->wordWrap() || label->sizeHint().width() <= label->width()),
                         qPrintable(label->text()));
        }
        QVERIFY(dialog->height() <= f.window->height());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!f.window->findChild<KeysDialog *>());
    }

    /// What was done in one language is named in the one in use.
    void whatCanBeUndoneFollowsTheLanguage()
    {
        Fixture f;
        f.changeEngine = [](Engine &engine) {
            engine.setLimit = [](const QString &, const HealthLimit &limit) -> Result<HealthLimit> {
                return limit;
            };
            engine.endLimit = [](const QString &, const QString &, const QString &) -> Status { return {}; };
        };
        f.openUsual();
        f.window->editing().limit({}, [] {
            return text::language() == text::Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
        });
        f.window->editing().finish();
        QCOMPARE(f.window->editing().undoWords(), QStringLiteral("en"));
        text::setLanguage(text::Language::Chinese);
        QCOMPARE(f.window->editing().undoWords(), QStringLiteral("zh"));
    }

    /// What a page has along its foot stays free, also where the page changes under the toast.
    void theToastLeavesTheFootFree()
    {
        Fixture f;
        f.openUsual();
        f.page("portfolio")->setProperty("footRoom", 36);
        Toast &toast = f.window->toast();
        toast.say(QStringLiteral("Something happened."), Toast::Stays::Briefly);
        const int bottom = f.window->height() - 24 - 36;
        QVERIFY(toast.geometry().bottom() < bottom);
        f.window->show("data");
        const int high = toast.geometry().bottom();
        f.window->show("portfolio");
        QCOMPARE(high - toast.geometry().bottom(), 36);
    }

    void letterKeysCanBeTurnedOff()
    {
        settings::letterKeys.set(false);
        Fixture f;
        f.openUsual();
        QVERIFY(!f.page("portfolio")->letters);
        f.page("portfolio")->setFocus();
        f.press(Qt::Key_Question);
        QVERIFY(!f.window->findChild<KeysDialog *>());
        f.press(Qt::Key_F1);
        QVERIFY(f.window->findChild<KeysDialog *>());
    }

    void questionMarkCanBeTyped()
    {
        Fixture f;
        f.openUsual();
        auto *jump = f.window->findChild<JumpField *>();
        jump->setFocus();
        QTest::keyClick(jump, Qt::Key_Question);
        QVERIFY(!f.window->findChild<KeysDialog *>());
    }

    void sampleStaysApart()
    {
        Fixture f;
        f.fake.imported = smallBook({QStringLiteral("Made Up")}, lastDay);
        f.open(nullptr);
        auto *first = f.window->findChild<FirstRun *>();
        QTRY_VERIFY(first && first->isVisible());
        f.window->findChild<QPushButton *>(QStringLiteral("openSample"))->click();
        QTRY_COMPARE(f.window->currentPage(), QByteArray("portfolio"));
        QTRY_VERIFY(!first->isVisible() && !f.window->session().imports().isRunning());
        QCOMPARE(f.window->session().workspace(), f.sample);
        QCOMPARE(f.fake.importedFiles,
                 QStringList({QStringLiteral("sample.bellwether <- accounts.csv"),
                              QStringLiteral("sample.bellwether <- events.csv")}));
        QCOMPARE(f.label("note"), QStringLiteral("Sample portfolio"));
        // Own files go to the own workspace, which opens.
        f.window->import({QStringLiteral("/x/accounts.csv")});
        QCOMPARE(f.window->session().workspace(), f.own);
        QCOMPARE(f.window->currentPage(), QByteArray("data"));
        QCOMPARE(f.page("data")->files, QStringList{QStringLiteral("/x/accounts.csv")});
        QTRY_VERIFY(f.page("data")->isVisible());
        QTRY_VERIFY(f.label("note").isEmpty());
        // Without accounts and without files to import there is nothing to show but the beginning.
        emit f.page("data")->backRequested();
        QTRY_VERIFY(first->isVisible());
    }

    void sampleOpenedByNameTakesFiles()
    {
        Fixture f;
        f.own = f.sample;
        f.openUsual();
        f.window->import({QStringLiteral("/x/accounts.csv")});
        QCOMPARE(f.window->session().workspace(), f.sample);
        QCOMPARE(f.window->currentPage(), QByteArray("data"));
        QCOMPARE(f.page("data")->files, QStringList{QStringLiteral("/x/accounts.csv")});
    }

    void sampleCanBeLeft()
    {
        Fixture f;
        f.fake.imported = smallBook({QStringLiteral("Made Up")}, lastDay);
        f.open(nullptr);
        f.window->import({});
        QTRY_COMPARE(f.label("note"), QStringLiteral("Sample portfolio"));
        QTRY_VERIFY(!f.window->session().imports().isRunning());
        f.window->findChild<QToolButton *>(QStringLiteral("leaveSample"))->click();
        QTRY_VERIFY(f.window->findChild<FirstRun *>()->isVisible());
    }

    void droppedFilesAreShown()
    {
        Fixture f;
        f.openUsual();
        for (const char *name : {"accounts.csv", "book.xlsx", "notes.pdf"}) {
            QFile file(f.folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString accounts = f.folder.filePath(QStringLiteral("accounts.csv"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(accounts), QUrl(QStringLiteral("https://example.org/a.csv")),
                      QUrl::fromLocalFile(f.folder.path())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &drop);
        QCOMPARE(f.window->currentPage(), QByteArray("data"));
        // A folder stands for the tables in it.
        QCOMPARE(f.page("data")->files,
                 QStringList({accounts, f.folder.filePath(QStringLiteral("book.xlsx"))}));
        QCOMPARE(f.fake.importedFiles, QStringList());
    }

    void chosenFilesAreShown()
    {
        Fixture f;
        f.openUsual();
        files::setNextAnswer({QStringLiteral("/x/seats.csv"), QStringLiteral("/x/accounts.csv")});
        f.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(f.page("data")->files,
                 QStringList({QStringLiteral("/x/seats.csv"), QStringLiteral("/x/accounts.csv")}));
    }

    void importsAreTold()
    {
        Fixture f;
        f.openUsual();
        f.fake.imported = f.fake.books[f.own];
        f.fake.plan.rejected = 2;
        f.window->session().imports().start(f.own, {{QStringLiteral("/x/seats.csv"), {}}});
        QTRY_COMPARE(f.window->toast().sentence(),
                     QStringLiteral("1 file imported, 1,204 rows; 2 rows were rejected."));
    }

    void aFaultHasAWayOut()
    {
        Fixture f;
        f.fake.loadFails = Error{ErrorCode::DatabaseNewer, f.own, {}, 0, {}};
        f.open(smallBook({QStringLiteral("One")}, lastDay));
        auto *panel = f.window->findChild<FaultPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(f.label("faultText").contains(QStringLiteral("newer version")));
        f.fake.loadFails.reset();
        f.window->findChild<QPushButton *>(QStringLiteral("retry"))->click();
        QTRY_VERIFY(!panel->isVisible());
        QCOMPARE(f.window->currentPage(), QByteArray("portfolio"));
        // Later faults leave what is shown.
        f.fake.loadFails = Error{ErrorCode::DatabaseBusy, f.own, {}, 0, {}};
        f.window->session().reload();
        QTRY_VERIFY(f.window->toast().sentence().contains(QStringLiteral("Another program is using")));
        QVERIFY(f.page("portfolio")->isVisible());
    }

    void templatesAreWritten()
    {
        QTemporaryDir folder;
        QCOMPARE(writeTemplates(folder.path()).value().written.size(), fileKindCount);
        QFile file(folder.filePath(QStringLiteral("seats.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("account_id,date,purchased,opened\r\n"));
        QVERIFY2(writeTemplates(folder.path())->written.isEmpty(), "existing files are left alone");
    }

    void everyControlHasAName()
    {
        Fixture f;
        f.openUsual();
        f.window->show("account");
        for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("TestPage")
                || dynamic_cast<const TestPage *>(widget))
                continue;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named,
                     qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                            widget->objectName())));
        }
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
