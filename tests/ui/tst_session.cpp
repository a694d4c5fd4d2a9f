#include "shell/session.h"

#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

using namespace bw;

namespace {

/// A store that tests hold in their hands: loads wait for `gate` where it is set.
struct Fake {
    QMutex lock;
    qint64 revision = 1;
    int accounts = 3;
    int loads = 0;
    QDateTime now = QDateTime(QDate(2026, 10, 19), QTime(6, 0), Qt::UTC);
    std::optional<Error> loadFails;
    QSemaphore *gate = nullptr;
    QStringList imported;
    std::function<Result<ImportPlan>(const QString &, Progress &)> onImport;

    Engine engine()
    {
        Engine engine;
        engine.load = [this](const QString &) -> Result<std::shared_ptr<const Cache>> {
            QSemaphore *wait = nullptr;
            {
                const QMutexLocker guard(&lock);
                wait = gate;
            }
            if (wait)
                wait->acquire();
            const QMutexLocker guard(&lock);
            ++loads;
            if (loadFails)
                return tl::unexpected(*loadFails);
            auto cache = std::make_shared<Cache>();
            cache->zone = QStringLiteral("+08:00");
            cache->revision = revision;
            cache->accounts.resize(static_cast<size_t>(accounts));
            cache->lastDay = Day::of(2026, 10, 18);
            return cache;
        };
        engine.evaluate = [](const Cache &cache, Day asOf, Day today, bool picked) {
            Portfolio portfolio;
            portfolio.asOf = asOf;
            portfolio.today = today;
            portfolio.picked = picked;
            portfolio.rows.resize(cache.accounts.size());
            return portfolio;
        };
        engine.revision = [this](const QString &) -> Result<qint64> {
            const QMutexLocker guard(&lock);
            return revision;
        };
        engine.import = [this](const QString &, const QString &file, Progress &progress, ImportPlan *) {
            {
                const QMutexLocker guard(&lock);
                imported += QFileInfo(file).fileName();
            }
            if (onImport)
                return onImport(file, progress);
            ImportPlan plan;
            plan.path = file;
            plan.rows = plan.added = 2;
            return Result<ImportPlan>(plan);
        };
        engine.makeSample = [](const QString &folder, Progress &) {
            return Result<QStringList>(QStringList{folder + QStringLiteral("/accounts.csv")});
        };
        engine.now = [this] {
            const QMutexLocker guard(&lock);
            return now;
        };
        return engine;
    }
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private slots:
    void loadsOffTheThread()
    {
        Fake fake;
        Session session(fake.engine(), QStringLiteral("/none"));
        QSignalSpy changed(&session, &Session::changed);
        QSignalSpy busy(&session, &Session::busyChanged);
        session.start();
        QVERIFY(!session.cache());
        QVERIFY(session.isBusy());
        QVERIFY(changed.wait());
        QVERIFY(!session.isEmpty());
        QCOMPARE(session.portfolio()->asOf, Day::of(2026, 10, 18));
        QCOMPARE(session.portfolio()->today, Day::of(2026, 10, 19));
        QTRY_COMPARE(busy.count(), 2);
        QCOMPARE(busy.last().first().toBool(), false);
    }

    /// 23:30 UTC is the next day in the workspace's zone.
    void todayIsTheZones()
    {
        Fake fake;
        fake.now = QDateTime(QDate(2026, 10, 19), QTime(23, 30), Qt::UTC);
        Session session(fake.engine(), QStringLiteral("/none"));
        session.loadNow();
        QCOMPARE(session.portfolio()->today, Day::of(2026, 10, 20));
    }

    void pickedDayIsItsOwnToday()
    {
        Fake fake;
        Session session(fake.engine(), QStringLiteral("/none"));
        session.loadNow();
        QSignalSpy changed(&session, &Session::changed);
        session.pickDay(Day::of(2026, 9, 1));
        QVERIFY(changed.wait());
        QVERIFY(session.portfolio()->picked);
        QCOMPARE(session.portfolio()->asOf, Day::of(2026, 9, 1));
        QCOMPARE(session.portfolio()->today, Day::of(2026, 9, 1));
        QCOMPARE(fake.loads, 1);
        session.pickDay({});
        QVERIFY(changed.wait());
        QVERIFY(!session.portfolio()->picked);
        QCOMPARE(session.portfolio()->asOf, Day::of(2026, 10, 18));
    }

    /// Answers of jobs that were overtaken are never shown.
    void staleAnswersAreDropped()
    {
        Fake fake;
        Session session(fake.engine(), QStringLiteral("/none"));
        session.loadNow();
        QSemaphore gate;
        {
            const QMutexLocker guard(&fake.lock);
            fake.gate = &gate;
        }
        QSignalSpy changed(&session, &Session::changed);
        session.reload(); // waits at the gate
        session.pickDay(Day::of(2026, 9, 1));
        session.pickDay(Day::of(2026, 9, 2));
        gate.release(100);
        QTRY_VERIFY(!session.isBusy());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.portfolio()->asOf, Day::of(2026, 9, 2));
    }

    /// A picked day while a reload waits must not lose the reload.
    /// The journal is looked at once, before anything is loaded; what came back is told once, whoever is
    /// faster.
    void journalIsReplayedFirst()
    {
        for (const bool overtaken : {false, true}) {
            Fake fake;
            int replays = 0;
            int loadsBefore = -1;
            Engine engine = fake.engine();
            engine.replay = [&](const QString &) -> Result<ReplayReport> {
                const QMutexLocker guard(&fake.lock);
                ReplayReport report;
                report.judgements = replays++ == 0 ? 3 : 0;
                if (loadsBefore < 0)
                    loadsBefore = fake.loads;
                return report;
            };
            Session session(engine, QStringLiteral("/none"));
            const QSignalSpy changed(&session, &Session::changed);
            const QSignalSpy replayed(&session, &Session::replayed);
            session.start();
            if (overtaken)
                session.reload();
            QTRY_VERIFY(changed.count() > 0 && !session.isBusy());
            QCOMPARE(loadsBefore, 0);
            QCOMPARE(replayed.count(), 1);
            QCOMPARE(replayed.first().first().value<ReplayReport>().judgements, 3);
            const int before = replays;
            session.reload();
            QTRY_VERIFY(!session.isBusy());
            QCOMPARE(replays, before);
            QCOMPARE(replayed.count(), 1);
        }
    }

    /// A journal that cannot be read is told; the book is shown all the same.
    void journalFault()
    {
        Fake fake;
        Engine engine = fake.engine();
        engine.replay = [](const QString &) -> Result<ReplayReport> {
            return fail(ErrorCode::FileUnreadable);
        };
        Session session(engine, QStringLiteral("/none"));
        const QSignalSpy failed(&session, &Session::failed);
        session.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(session.cache() && session.portfolio());
    }

    void pickingKeepsTheReload()
    {
        Fake fake;
        Session session(fake.engine(), QStringLiteral("/none"));
        session.loadNow();
        fake.revision = 2;
        fake.accounts = 7;
        session.reload();
        session.pickDay(Day::of(2026, 9, 1));
        QTRY_VERIFY(!session.isBusy());
        QCOMPARE(session.cache()->accounts.size(), size_t(7));
        QCOMPARE(session.portfolio()->rows.size(), size_t(7));
    }

    void anotherProcessWrote()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.bellwether"));
        const auto write = [&](const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append));
            file.write(bytes);
        };
        write("one");
        Fake fake;
        Session session(fake.engine(), path);
        session.loadNow();
        QSignalSpy changed(&session, &Session::changed);
        write("more");
        session.checkForChanges(); // bytes differ, revision does not: a backup, say
        QTest::qWait(0);
        QTRY_COMPARE(fake.loads, 1);
        {
            const QMutexLocker guard(&fake.lock);
            fake.revision = 2;
        }
        write("again");
        QTRY_VERIFY((session.checkForChanges(), changed.count() == 1));
        QCOMPARE(session.cache()->revision, qint64(2));
        QCOMPARE(fake.loads, 2);
    }

    void midnightRollsOver()
    {
        Fake fake;
        Session session(fake.engine(), QStringLiteral("/none"));
        session.loadNow();
        {
            const QMutexLocker guard(&fake.lock);
            fake.now = fake.now.addDays(1);
        }
        QTRY_VERIFY((session.checkForChanges(), session.portfolio()->today == Day::of(2026, 10, 20)));
        QCOMPARE(fake.loads, 1); // evaluated again, not loaded again
    }

    void failureKeepsWhatIsShown()
    {
        Fake fake;
        Session session(fake.engine(), QStringLiteral("/none"));
        session.loadNow();
        const auto before = session.portfolio();
        fake.loadFails = Error{ErrorCode::DatabaseBusy, QStringLiteral("/none"), {}, 0, {}};
        QSignalSpy failed(&session, &Session::failed);
        session.reload();
        QVERIFY(failed.wait());
        QCOMPARE(session.portfolio(), before);
        fake.loadFails.reset();
        session.reload();
        QTRY_VERIFY(session.portfolio() != before);
    }

    void diesWhileAJobRuns()
    {
        Fake fake;
        QSemaphore gate;
        fake.gate = &gate;
        {
            Session session(fake.engine(), QStringLiteral("/none"));
            session.start();
            gate.release(10);
        }
        QCoreApplication::processEvents();
    }

    void filesAreTakenInTheOrderGiven()
    {
        Fake fake;
        Session session(fake.engine(), QStringLiteral("/none"));
        session.loadNow();
        QSignalSpy finished(&session.imports(), &ImportRun::finished);
        QSignalSpy changed(&session, &Session::changed);
        session.imports().start(
            QStringLiteral("/none"),
            {{QStringLiteral("/x/accounts.csv"), {}}, {QStringLiteral("/x/events.csv"), {}}});
        QVERIFY(session.imports().isRunning());
        QVERIFY(finished.wait());
        QCOMPARE(fake.imported, QStringList({QStringLiteral("accounts.csv"), QStringLiteral("events.csv")}));
        QTRY_COMPARE(changed.count(), 1);
        const auto report = finished.first().first().value<ImportReport>();
        QCOMPARE(report.rows(), qint64(4));
        QVERIFY(report.changedAnything());
    }

    void cancelStopsTheRest()
    {
        Fake fake;
        fake.onImport = [](const QString &file, Progress &progress) -> Result<ImportPlan> {
            while (!progress.cancelled)
                QThread::yieldCurrentThread();
            return fail(ErrorCode::Cancelled, file);
        };
        ImportRun run(fake.engine());
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start(QStringLiteral("/none"),
                  {{QStringLiteral("/x/accounts.csv"), {}}, {QStringLiteral("/x/events.csv"), {}}});
        run.cancel();
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<ImportReport>();
        QVERIFY(report.wasCancelled());
        QVERIFY(!report.changedAnything());
        QCOMPARE(report.files.size(), size_t(2));
        QVERIFY(!run.isRunning());
    }

    void oneBadFileDoesNotStopOthers()
    {
        Fake fake;
        fake.onImport = [](const QString &file, Progress &) -> Result<ImportPlan> {
            if (file.contains(QLatin1String("seats")))
                return fail(ErrorCode::FileEmpty, file);
            ImportPlan plan;
            plan.rows = plan.unchanged = 5;
            return plan;
        };
        ImportRun run(fake.engine());
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start(QStringLiteral("/none"),
                  {{QStringLiteral("/x/users.csv"), {}}, {QStringLiteral("/x/seats.csv"), {}}});
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<ImportReport>();
        QCOMPARE(report.rows(), qint64(5));
        QVERIFY(!report.changedAnything());
        QVERIFY(!report.files[0].error);
        QCOMPARE(report.files[1].error->code, ErrorCode::FileEmpty);
    }

    void progressIsTold()
    {
        Fake fake;
        std::atomic<bool> go{false};
        fake.onImport = [&](const QString &, Progress &progress) -> Result<ImportPlan> {
            progress.total = 100;
            progress.done = 50;
            progress.rows = 1234;
            while (!go)
                QThread::yieldCurrentThread();
            return ImportPlan();
        };
        ImportRun run(fake.engine());
        std::optional<ImportStatus> last;
        connect(&run, &ImportRun::progressed, this, [&](const ImportStatus &status) { last = status; });
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start(QStringLiteral("/none"), {{QStringLiteral("/x/users.csv"), {}}});
        QTRY_VERIFY(last && last->rows == 1234);
        QCOMPARE(last->fraction, 0.5);
        QCOMPARE(last->file, QStringLiteral("users.csv"));
        go = true;
        QVERIFY(finished.wait());
    }

    void sampleIsMadeAndImported()
    {
        Fake fake;
        ImportRun run(fake.engine());
        QSignalSpy finished(&run, &ImportRun::finished);
        run.start(QStringLiteral("/none"), {});
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<ImportReport>();
        QVERIFY(report.sample);
        QCOMPARE(fake.imported, QStringList{QStringLiteral("accounts.csv")});
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
