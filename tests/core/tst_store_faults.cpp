#include "store/migrations.h"
#include "support/faultvfs.h"
#include "support/import.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace bw;
using namespace bw::test;

namespace {

/// Every how many fault points are tried: all of them take too long for every run. BW_FAULT_STEP=1 tries all.
int step()
{
    const int wanted = qEnvironmentVariableIntValue("BW_FAULT_STEP");
    return wanted > 0 ? wanted : 7;
}

constexpr int rowCount = 200;

QByteArray manyAccounts(const QByteArray &name)
{
    QByteArray csv("account_id,name,segment,seats\n");
    for (int i = 0; i < rowCount; ++i)
        csv += "ACC-" + QByteArray::number(i) + ',' + name + ",large," + QByteArray::number(i) + '\n';
    return csv;
}

/// A workspace with one import in it, kept as bytes so that every round starts from the same.
class Base {
public:
    Base()
    {
        const TemporaryWorkspace temporary;
        {
            Workspace workspace = temporary.open();
            const QString path =
                temporary.folder().write(QStringLiteral("first.csv"), manyAccounts("before"));
            (void)must(importFile(workspace, path, importOn(QStringLiteral("2026-01-01"))));
        }
        bytes = bytesOf(temporary.path());
    }
    QByteArray bytes;
};

const Base &base()
{
    static const Base made;
    return made;
}

/// One round: a workspace with an import, and the file that is about to go in.
class Round {
public:
    Round()
        : path(folder.write(QStringLiteral("w.bellwether"), base().bytes))
        , csv(folder.write(QStringLiteral("second.csv"), manyAccounts("after")))
    {
    }
    [[nodiscard]] Result<Workspace> open() const { return Workspace::open(path, Workspace::Mode::Write); }
    [[nodiscard]] Result<ImportPlan> import() const
    {
        auto workspace = open();
        if (!workspace)
            return tl::unexpected(workspace.error());
        return importFile(*workspace, csv, importOn(QStringLiteral("2026-02-01")));
    }
    /// The four checks: it opens, it is whole, what was there is there, the import is in whole or not at
    /// all. Says whether it is in.
    [[nodiscard]] std::optional<bool> stored() const
    {
        const auto workspace = open();
        if (!workspace) {
            qWarning("does not open: %d %s", static_cast<int>(workspace.error().code),
                     qPrintable(workspace.error().detail));
            return {};
        }
        const QString facts = dump(*workspace, QStringLiteral("PRAGMA integrity_check")) + u'/'
            + dump(*workspace, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")) + u'/'
            + dump(*workspace, QStringLiteral("SELECT count(*) FROM account WHERE name = 'before'")) + u'/'
            + dump(*workspace, QStringLiteral("SELECT count(*) FROM import")) + u'/'
            + dump(*workspace, QStringLiteral("SELECT count(*) FROM account_change WHERE value = 'after'"))
            + u'/'
            + dump(*workspace,
                   QStringLiteral("SELECT count(*) FROM import_change WHERE entity = 'account_change'"))
            + u'/' + dump(*workspace, QStringLiteral("SELECT value FROM setting WHERE name = 'revision'"));
        const QString before = QStringLiteral("ok/0/%1/1/0/0/1").arg(rowCount);
        const QString after = QStringLiteral("ok/0/%1/2/%1/%1/2").arg(rowCount);
        if (facts != before && facts != after) {
            qWarning("half an import: %s", qPrintable(facts));
            return {};
        }
        return facts == after;
    }

    Folder folder;
    QString path;
    QString csv;
};

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        FaultVfs::install();
        (void)base();
        if (!FaultVfs::isUsed())
            QSKIP("Qt's SQLite is another one than the tests': no faults can be made");
        const Round round;
        QCOMPARE(countsOf(must(round.import())), QStringLiteral("0/%1/0/0").arg(rowCount));
        QCOMPARE(round.stored(), std::optional(true));
    }

    /// F07, F10, F11: the Nth change of a file fails, once or from then on, until no fault comes any more.
    void diskFaultsLeaveAllOrNothing_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("sticky");
        QTest::newRow("full once") << static_cast<int>(FaultVfs::Fault::Full) << false;
        QTest::newRow("full") << static_cast<int>(FaultVfs::Fault::Full) << true;
        QTest::newRow("error once") << static_cast<int>(FaultVfs::Fault::Error) << false;
        QTest::newRow("error") << static_cast<int>(FaultVfs::Fault::Error) << true;
    }

    void diskFaultsLeaveAllOrNothing()
    {
        QFETCH(const int, fault);
        QFETCH(const bool, sticky);
        int refused = 0;
        int unclear = 0;
        for (int at = 1;; at += step()) {
            const Round round;
            FaultVfs::arm(at, static_cast<FaultVfs::Fault>(fault), sticky);
            const auto result = round.import();
            const bool fired = FaultVfs::disarm();
            const auto stored = round.stored();
            QVERIFY2(stored, qPrintable(QStringLiteral("fault at %1").arg(at)));
            if (result) {
                QVERIFY2(*stored, "said to be done, and is not there");
            } else if (result.error().code == ErrorCode::CommitUnclear) {
                ++unclear;
                if (result.error().value == QLatin1String("stored"))
                    QVERIFY2(*stored, "said to be stored, and is not there");
            } else {
                ++refused;
                QVERIFY2(!*stored, "said to have failed, and is there");
                const ErrorCode code = result.error().code;
                const bool named = fault == static_cast<int>(FaultVfs::Fault::Full)
                    ? code == ErrorCode::DiskFull
                    : code == ErrorCode::DiskFailed;
                QVERIFY2(named || code == ErrorCode::FileUnreadable, qPrintable(result.error().detail));
            }
            if (!fired) {
                QVERIFY(result);
                break;
            }
            // Once the disk is well again the same file goes in.
            const auto again = round.import();
            QVERIFY2(again, qPrintable(QStringLiteral("again after a fault at %1").arg(at)));
            QCOMPARE(round.stored(), std::optional(true));
        }
        QVERIFY(refused > 0);
        if (unclear > 0)
            qInfo("%d commits were unclear, and were said to be", unclear);
    }

    /// F11: the disk does not confirm a commit. Once: it is looked up and settled. From then on: nobody can
    /// say, and it is said so; either way it is whole.
    void unconfirmedCommitsAreSettled_data()
    {
        QTest::addColumn<bool>("sticky");
        QTest::newRow("once") << false;
        QTest::newRow("from then on") << true;
    }

    void unconfirmedCommitsAreSettled()
    {
        QFETCH(const bool, sticky);
        int failed = 0;
        int unclear = 0;
        for (int at = 1;; ++at) {
            const Round round;
            FaultVfs::arm(at, FaultVfs::Fault::SyncError, sticky);
            const auto result = round.import();
            const bool fired = FaultVfs::disarm();
            const auto stored = round.stored();
            QVERIFY(stored);
            if (!fired)
                break;
            failed += result ? 0 : 1;
            unclear += codeOf(result) == ErrorCode::CommitUnclear ? 1 : 0;
            if (result || codeOf(result) != ErrorCode::CommitUnclear)
                QCOMPARE(*stored, result.has_value());
        }
        QVERIFY(failed > 0);
        QCOMPARE(unclear > 0, sticky);
    }

    /// A new workspace is there and complete, or not there; nothing else is left.
    void faultsWhileMakingAWorkspace()
    {
        for (int at = 1;; at += step()) {
            const Folder folder;
            const QString path = folder.path(QStringLiteral("new.bellwether"));
            FaultVfs::arm(at, FaultVfs::Fault::Full, true);
            const bool made = Workspace::open(path, Workspace::Mode::Create).has_value();
            const bool fired = FaultVfs::disarm();
            QVERIFY(made || !QFileInfo::exists(path) || Workspace::open(path, Workspace::Mode::Write));
            QVERIFY(QDir(folder.root()).entryList(QDir::Files).size() <= (QFileInfo::exists(path) ? 1 : 0));
            QVERIFY(Workspace::open(path, Workspace::Mode::Create));
            if (!fired)
                break;
        }
    }

    /// F03, F28: at the old version or at the new one, with everything in it; a backup that is there is good.
    void faultsWhileMigrating_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("full") << static_cast<int>(FaultVfs::Fault::Full);
        QTest::newRow("error") << static_cast<int>(FaultVfs::Fault::Error);
    }

    void faultsWhileMigrating()
    {
        QFETCH(const int, fault);
        std::vector<Migration> steps = shippedMigrations();
        const auto version = static_cast<qint32>(steps.size()) + 1;
        steps.push_back({version,
                         QStringLiteral("next.sql"),
                         {QStringLiteral("CREATE TABLE more (x TEXT) STRICT"),
                          QStringLiteral("INSERT INTO more SELECT name FROM account")}});
        const Workspace::Options next{std::chrono::milliseconds(200), &steps};
        int failures = 0;
        for (int at = 1;; at += step()) {
            const Round round;
            FaultVfs::arm(at, static_cast<FaultVfs::Fault>(fault), true);
            const auto migrated = Workspace::open(round.path, Workspace::Mode::Write, next);
            const bool fired = FaultVfs::disarm();
            failures += migrated ? 0 : 1;
            const QString backup = QStringLiteral("%1.before-v%2").arg(round.path).arg(version);
            const QStringList files =
                QDir(round.folder.root()).entryList({QStringLiteral("*.new-*")}, QDir::Files);
            QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
            if (QFileInfo::exists(backup)) {
                const Workspace old = must(Workspace::open(backup, Workspace::Mode::Read));
                QCOMPARE(dump(old, QStringLiteral("SELECT count(*) FROM account")),
                         QString::number(rowCount));
            }
            const auto old = round.open();
            QVERIFY2(old || old.error().code == ErrorCode::DatabaseNewer,
                     qPrintable(old ? QString() : old.error().detail));
            const Workspace now = must(Workspace::open(round.path, Workspace::Mode::Write, next));
            QCOMPARE(dump(now, QStringLiteral("SELECT count(*) FROM more")), QString::number(rowCount));
            QCOMPARE(dump(now, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
            if (!fired)
                break;
        }
        QVERIFY(failures > 0);
    }

    /// F04: the power goes at the Nth change; what was not synced is there or not, as it comes.
    void powerCutsLeaveAllOrNothing()
    {
#ifdef Q_OS_UNIX
        bool cut = true;
        int stored = 0;
        for (int at = 1; cut; at += step()) {
            const Round round;
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                FaultVfs::arm(at, FaultVfs::Fault::PowerCut, false, static_cast<quint32>(at));
                _exit(round.import() ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            cut = WEXITSTATUS(status) == FaultVfs::exitCode;
            QVERIFY(cut || WEXITSTATUS(status) == 0);
            const auto found = round.stored();
            QVERIFY2(found, qPrintable(QStringLiteral("power cut at %1").arg(at)));
            QVERIFY(cut || *found);
            stored += *found ? 1 : 0;
        }
        QVERIFY(stored > 0);
#else
        QSKIP("needs fork()");
#endif
    }

    /// F01: the process is killed at any moment of an import.
    void killedImportsLeaveAllOrNothing()
    {
#ifdef Q_OS_UNIX
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Round().import());
        const auto whole = static_cast<quint32>(timer.nsecsElapsed() / 1000);
        QRandomGenerator random(5);
        int interrupted = 0;
        for (int i = 0; i < 12; ++i) {
            const Round round;
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0)
                _exit(round.import() ? 0 : 1);
            usleep(static_cast<useconds_t>(random.bounded(whole)));
            kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            const auto found = round.stored();
            QVERIFY(found);
            QVERIFY(*found || WIFSIGNALED(status));
            interrupted += *found ? 0 : 1;
            QVERIFY(round.import());
            QCOMPARE(round.stored(), std::optional(true));
        }
        qInfo("%d of 12 imports were interrupted", interrupted);
#else
        QSKIP("needs fork()");
#endif
    }

    /// F09: the process may not write files beyond a size.
    void aFileSizeLimitIsADiskError()
    {
#ifdef Q_OS_UNIX
        const Round round;
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            // Room for the index of the write-ahead log, not for the log.
            const rlimit limit{36 * 1024, RLIM_INFINITY};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                _exit(2);
            const auto result = round.import();
            const bool said = !result
                && (result.error().code == ErrorCode::DiskFull
                    || result.error().code == ErrorCode::DiskFailed);
            _exit(said ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(round.stored(), std::optional(false));
#else
        QSKIP("needs fork()");
#endif
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
