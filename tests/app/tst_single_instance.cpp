#include "app/program.h"
#include "front/claim.h"
#include "front/doorbell.h"
#include "front/doorkeeper.h"
#include "front/elsewhere.h"
#include "front/engine.h"
#include "front/pages.h"
#include "front/start.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "shell/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QtConcurrent>
#include <QtTest>

using namespace bw;

namespace {

const QString workspace = QStringLiteral("w.bellwether");

/// The real window, as somebody starts it; ends with the test.
class Start {
public:
    Start(const test::Program &program, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        program.start(process, arguments);
    }
    ~Start()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
};

struct Windows : test::Program {
    Windows() { set(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")); }

    [[nodiscard]] QString lock() const { return path(workspace + QStringLiteral(".lock")); }
    /// Process that has the lock, by the file.
    [[nodiscard]] qint64 holder() const
    {
        qint64 process = 0;
        QString host;
        QString name;
        return QLockFile(lock()).getLockInfo(&process, &host, &name) ? process : 0;
    }
    /// Waits until the process has the workspace.
    [[nodiscard]] bool has(const Start &start) const
    {
        return QTest::qWaitFor([&] { return holder() == start.process.processId(); }, 20000);
    }
    /// The lock as the window of another computer leaves it in a shared folder.
    void lockElsewhere() const
    {
        write(workspace + QStringLiteral(".lock"), "4711\nbellwether\nann-laptop\n");
    }
};

/// A window of this process, with the claim of the workspace that it shows.
struct Opened {
    explicit Opened(const QString &path)
    {
        Claim claim = Claim::of(path, {});
        const bool ours = claim.outcome() == Claim::Outcome::Ours;
        window = std::make_unique<Window>(ours ? coreEngine() : readOnlyEngine(coreEngine(), path), path,
                                          path, pages());
        window->setReadOnly(!ours);
        keeper = std::make_unique<Doorkeeper>(window.get(), coreEngine(), std::move(claim));
    }
    [[nodiscard]] QString shown() const { return QFileInfo(window->session().workspace()).fileName(); }
    [[nodiscard]] bool canUndo() const { return static_cast<bool>(window->session().engine().undo); }
    [[nodiscard]] ElsewhereDialog *question() const { return window->findChild<ElsewhereDialog *>(); }

    std::unique_ptr<Window> window;
    std::unique_ptr<Doorkeeper> keeper;
};

/// Whether a claim could be had, without keeping it.
bool isFree(const QString &path)
{
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

QStringList arguments(const QStringList &more = {})
{
    return QStringList{QStringLiteral("--workspace"), workspace} + more;
}

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().setUp(ThemeChoice::Light); }
    void cleanup() { text::setLanguage(text::Language::English); }

    void secondStartHandsItsFilesOver()
    {
        const Windows program;
        program.write(QStringLiteral("accounts.csv"), "account_id,name\nA-1,Alder\nA-2,海棠连锁\n");
        const Start first(program, arguments());
        QVERIFY(program.has(first));

        QElapsedTimer clock;
        clock.start();
        const test::Run second = program.run(arguments({QStringLiteral("accounts.csv")}));
        const qint64 took = clock.elapsed();
        QCOMPARE(second.code, 0);
        QCOMPARE(second.out, QByteArray());
        QCOMPARE(second.err, QByteArray());
        QCOMPARE(program.holder(), first.process.processId());
        QCOMPARE(first.process.state(), QProcess::Running);

        // Without files it only comes up, and now that the first window is ready, at once.
        clock.start();
        QCOMPARE(program.run(arguments()).code, 0);
        const qint64 again = clock.elapsed();
        qInfo("a second start took %lld and %lld ms", took, again);
        QVERIFY2(qMin(took, again) < 1000, qPrintable(QString::number(qMin(took, again))));
    }

    /// A workspace whose folder is not there yet is locked all the same; the folder is the owner's alone.
    void folderIsMade()
    {
        const Windows program;
        const QString path = program.path(QStringLiteral("new/below/w.bellwether"));
        const Claim claim = Claim::of(path, {});
        QCOMPARE(claim.outcome(), Claim::Outcome::Ours);
        QVERIFY(QFileInfo::exists(lockPath(path)));
        QVERIFY(!isFree(path));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(QFileInfo(path).absolutePath()).permissions() & others));
    }

    /// The files come to the window, which shows them; they are named in the folder of the second start.
    void filesComeToTheWindow()
    {
        const Windows program;
        const QString file = program.write(QStringLiteral("accounts.csv"), "account_id,name\nA-1,Alder\n");
        const QString path = program.path(workspace);
        const Claim claim = Claim::of(path, {}); // this test is the window
        QCOMPARE(claim.outcome(), Claim::Outcome::Ours);
        const Doorbell bell(path);
        QSignalSpy rung(&bell, &Doorbell::rung);
        Start second(program, arguments({QStringLiteral("accounts.csv")}));
        QTRY_COMPARE_WITH_TIMEOUT(rung.size(), 1, 20000);
        QCOMPARE(QFileInfo(rung.first().first().toStringList().value(0)).canonicalFilePath(),
                 QFileInfo(file).canonicalFilePath());
        QTRY_COMPARE_WITH_TIMEOUT(second.process.state(), QProcess::NotRunning, 20000);
        QCOMPARE(second.process.exitCode(), 0);
        // Nothing is written before somebody says so.
        QVERIFY(!QFile::exists(path));
    }

    void workspaceAmongTheFiles()
    {
        const Windows program;
        program.write(QStringLiteral("accounts.csv"), "account_id,name\nA-1,Alder\n");
        QCOMPARE(program.import({QStringLiteral("accounts.csv")}).code, 0);
        const Start first(program, {workspace});
        QVERIFY(program.has(first));
        program.write(QStringLiteral("other.bellwether"), {});
        for (const QStringList &two : {QStringList{workspace, QStringLiteral("other.bellwether")},
                                       arguments({QStringLiteral("other.bellwether")})}) {
            const test::Run run = program.run(two);
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.contains("second workspace"), run.err.constData());
        }
    }

    void anotherWorkspaceHasAWindowOfItsOwn()
    {
        const Windows program;
        const Start first(program, arguments());
        QVERIFY(program.has(first));
        const QString other = program.path(QStringLiteral("other.bellwether"));
        QCOMPARE(Claim::of(other, {}).outcome(), Claim::Outcome::Ours);
    }

    /// The workspace that a window opens later is claimed as the first one was, and that one let go.
    void aWorkspaceOpenedLaterIsClaimed()
    {
        const Windows program;
        const QString first = program.path(workspace);
        const QString second = program.path(QStringLiteral("second.bellwether"));
        const Opened opened(first);
        QVERIFY(!isFree(first) && isFree(second));
        int entered = 0;
        opened.window->openWorkspace(second, [&entered] { ++entered; });
        QTRY_COMPARE(entered, 1);
        QCOMPARE(opened.shown(), QStringLiteral("second.bellwether"));
        QVERIFY(isFree(first) && !isFree(second));
        // Whoever starts now on the second one finds this window, and on the first one nobody.
        auto ringing = QtConcurrent::run([second] { return ring(second, {}); });
        QTRY_VERIFY(ringing.isFinished());
        QVERIFY(ringing.result());
        QVERIFY(!ring(first, {}));
        // The same again is no other window's.
        opened.window->openWorkspace(second, [&entered] { ++entered; });
        QTRY_COMPARE(entered, 2);
        QVERIFY(opened.canUndo());
    }

    void aWorkspaceThatAnotherWindowHasStaysThere()
    {
        const Windows program;
        const QString first = program.path(workspace);
        const QString second = program.path(QStringLiteral("second.bellwether"));
        const Opened opened(first);
        const Claim other = Claim::of(second, {});
        QCOMPARE(other.outcome(), Claim::Outcome::Ours);
        const Doorbell bell(second);
        QSignalSpy rung(&bell, &Doorbell::rung);
        opened.window->openWorkspace(second, [] { QFAIL("it is open in another window"); });
        QTRY_COMPARE(rung.size(), 1); // it comes up
        QCOMPARE(rung.first().first().toStringList(), QStringList());
        const QStringList files = {program.path(QStringLiteral("a.csv"))};
        opened.window->openWorkspace(second, {}, files); // it takes what is to be imported there
        QTRY_COMPARE(rung.size(), 2);
        QCOMPARE(rung.last().first().toStringList(), files);
        QTRY_VERIFY(opened.window->toast().isVisibleTo(opened.window.get()));
        QCOMPARE(opened.shown(), workspace);
        QVERIFY(!isFree(first) && !opened.question());
    }

    void aWorkspaceThatNobodyAnswersForIsAskedAbout()
    {
        const Windows program;
        const QString first = program.path(workspace);
        const QString second = program.path(QStringLiteral("second.bellwether"));
        program.write(QStringLiteral("second.bellwether.lock"), "4711\nbellwether\nann-laptop\n");
        const Opened opened(first);
        int entered = 0;
        const auto ask = [&] {
            opened.window->openWorkspace(second, [&entered] { ++entered; });
            return QTest::qWaitFor([&] { return opened.question() && opened.question()->isVisible(); });
        };
        QVERIFY(ask());
        opened.question()->findChild<QPushButton *>(QStringLiteral("quit"))->click();
        QCOMPARE(opened.shown(), workspace);
        QVERIFY(entered == 0 && opened.canUndo() && !isFree(first));
        QVERIFY(ask());
        opened.question()->findChild<QPushButton *>(QStringLiteral("openReadOnly"))->click();
        QCOMPARE(entered, 1);
        QCOMPARE(opened.shown(), QStringLiteral("second.bellwether"));
        QVERIFY(!opened.canUndo() && isFree(first));
        // Back in a workspace of its own it can write again.
        opened.window->openWorkspace(first, [&entered] { ++entered; });
        QTRY_COMPARE(entered, 2);
        QVERIFY(opened.canUndo() && !isFree(first));
    }

    void lockOfAKilledProgramIsTakenOver()
    {
        const Windows program;
        {
            Start first(program, arguments());
            QVERIFY(program.has(first));
            first.process.kill(); // as kill -9 does
            QVERIFY(first.process.waitForFinished());
            QVERIFY(QFile::exists(program.lock()));
        }
        Start next(program, arguments());
        QVERIFY(program.has(next));
        // It answers, so it asked nothing.
        QCOMPARE(program.run(arguments()).code, 0);
        QCOMPARE(next.process.readAll(), QByteArray());
    }

    void lockOfAnotherComputerIsSaid()
    {
        const Windows program;
        program.lockElsewhere();
        Start start(program, arguments());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += start.process.readAll()).contains("ann-laptop"), 20000);
        QVERIFY2(said.contains("w.bellwether"), said.constData());
        QCOMPARE(start.process.state(), QProcess::Running); // asks what to do
        QCOMPARE(program.holder(), qint64{4711});
    }

    void elsewhereAsks()
    {
        const Windows program;
        program.lockElsewhere();
        const QString path = program.path(workspace);
        const Claim claim = Claim::of(path, {});
        QCOMPARE(claim.outcome(), Claim::Outcome::Elsewhere);
        QCOMPARE(claim.host(), QStringLiteral("ann-laptop"));
        QVERIFY(claim.since().isValid());
        for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
            text::setLanguage(language);
            ElsewhereDialog dialog(claim);
            QString words;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                words += label->text() + u'\n';
            for (const char *part : {"w.bellwether", "ann-laptop", "w.bellwether.lock"})
                QVERIFY2(words.contains(QString::fromLatin1(part)), part);
            QVERIFY(words.contains(text::clock(claim.since().toLocalTime())));
            QSignalSpy accepted(&dialog, &QDialog::accepted);
            QSignalSpy rejected(&dialog, &QDialog::rejected);
            dialog.show();
            dialog.findChild<QPushButton *>(QStringLiteral("openReadOnly"))->click();
            QCOMPARE(accepted.size(), 1);
            dialog.show();
            dialog.findChild<QPushButton *>(QStringLiteral("quit"))->click();
            QCOMPARE(rejected.size(), 1);
        }
        // Whoever only looks writes nothing.
        Engine engine;
        int imports = 0;
        engine.import = [&](const QString &, const QString &, Progress &,
                            ImportPlan *) -> Result<ImportPlan> {
            ++imports;
            return ImportPlan();
        };
        const Engine looking = readOnlyEngine(engine, path);
        Progress progress;
        QCOMPARE(test::codeOf(looking.import(path, QStringLiteral("a.csv"), progress, nullptr)),
                 std::optional(ErrorCode::DatabaseBusy));
        QVERIFY(looking.import(program.path(QStringLiteral("sample.bellwether")), {}, progress, nullptr));
        QCOMPARE(imports, 1);
        QCOMPARE(test::codeOf(looking.apply(path, {}, progress)), std::optional(ErrorCode::DatabaseBusy));
        QVERIFY(!looking.undo && !looking.saveSource);
    }

    void windowThatDoesNotAnswer()
    {
        const Windows program;
        const QString path = program.path(workspace);
        QLockFile other(lockPath(path)); // of a program that runs: this one
        other.setStaleLockTime(0);
        QVERIFY(other.tryLock(0));
        const Claim claim = Claim::of(path, {}, std::chrono::milliseconds(60));
        QCOMPARE(claim.outcome(), Claim::Outcome::Elsewhere);
        QCOMPARE(claim.host(), QString());
        QVERIFY(!elsewhereSentence(claim).contains(QSysInfo::machineHostName()));
        QVERIFY(elsewhereSentence(claim).contains(workspace));
    }

    void folderThatCannotBeWritten()
    {
        // Nothing can be said about others there, and the window opens.
        const Claim claim = Claim::of(QStringLiteral("/proc/none/w.bellwether"), {});
        QCOMPARE(claim.outcome(), Claim::Outcome::Ours);
    }

    void oneFileByManyNames()
    {
        const Windows program;
        const QString path = program.write(workspace, {});
        const QString linked = program.path(QStringLiteral("link.bellwether"));
        QVERIFY(QFile::link(path, linked));
        QCOMPARE(lockPath(linked), lockPath(path));
        QCOMPARE(lockPath(program.path(QStringLiteral("./sub/../w.bellwether"))), lockPath(path));
        QCOMPARE(lockPath(program.path(QStringLiteral("new.bellwether"))),
                 QFileInfo(program.folder().root()).canonicalFilePath()
                     + QStringLiteral("/new.bellwether.lock"));
    }

    void comesUpFromTheDock()
    {
        QWidget window;
        window.showMinimized();
        QVERIFY(window.isMinimized());
        comeUp(window);
        QVERIFY(!window.isMinimized() && window.isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
