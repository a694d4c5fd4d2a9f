// Whatever ends what writes a workspace, and whenever: it is in whole or not at all, and judgements stay.
#include "support/faultvfs.h"
#include "support/interruptions.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace bw;
using namespace bw::test;

namespace {

constexpr int rowCount = 12;

/// How many moments of each deed and kind of fault are tried: all take too long for every run.
/// BW_FAULT_STEP=1 tries all.
int points()
{
    return qEnvironmentVariableIntValue("BW_FAULT_STEP") == 1 ? std::numeric_limits<int>::max() : 2;
}

const Deeds &deeds()
{
    static const Deeds made(rowCount);
    return made;
}

/// A copy of the workspace to which a deed is done.
class Round {
public:
    Round(const Deeds &deeds, const Deed &deed)
        : m_deed(deed)
    {
        m_folder.write(name(), deeds.bytes());
    }

    [[nodiscard]] QString path() const { return m_folder.path(name()); }
    [[nodiscard]] Workspace open() const { return must(Workspace::open(path(), Workspace::Mode::Write)); }
    /// Does it and closes the workspace; `begins` is called once that is open.
    template <class Begins> [[nodiscard]] Status act(Progress &progress, Begins begins) const
    {
        Workspace workspace = open();
        begins();
        return m_deed.act(workspace, progress);
    }
    [[nodiscard]] Status act() const
    {
        Progress progress;
        return act(progress, [] {});
    }
    [[nodiscard]] QString state() const { return stateOf(open(), m_deed.isSync); }

private:
    static QString name() { return QStringLiteral("w.bellwether"); }

    const Deed &m_deed;
    Folder m_folder;
};

/// The two states of a workspace that a deed knows.
class States {
public:
    States(const Deeds &all, const Deed &deed)
        : m_all(all)
        , m_deed(deed)
    {
        const Round round(all, deed);
        before = round.state();
        const QStringList judged = judgementsOf(round.open());
        // Of a fault that never comes only the operations are counted.
        const auto counted = [](const Round &one, FaultVfs::Fault fault) {
            Progress progress;
            must(
                one.act(progress, [fault] { FaultVfs::arm(std::numeric_limits<int>::max(), fault, false); }));
            const int count = FaultVfs::operations();
            (void)FaultVfs::disarm();
            return count;
        };
        operations = counted(round, FaultVfs::Fault::Error);
        syncs = counted({all, deed}, FaultVfs::Fault::SyncError);
        after = round.state();
        // What the deed leaves is judged as before, and perhaps more.
        const QStringList judgedAfter = judgementsOf(round.open());
        isKind = judged.size() > rowCount && judgedAfter.mid(0, judged.size()) == judged;
    }

    [[nodiscard]] Round round() const { return {m_all, m_deed}; }
    /// Where two states first differ, for people.
    static QString difference(const QString &a, const QString &b)
    {
        const QStringList left = a.split(u'\n');
        const QStringList right = b.split(u'\n');
        QString table;
        for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
            if (left[i] != right[i])
                return QStringLiteral("in %1: %2 <> %3").arg(table, left[i], right[i]);
            if (i > 0 && left[i - 1] == QLatin1String("--"))
                table = left[i];
        }
        return left.size() == right.size() ? QString() : QStringLiteral("in %1: other rows").arg(table);
    }
    /// Whether the deed is done; nothing: half of it is.
    [[nodiscard]] std::optional<bool> isDone(const Round &round) const
    {
        const QString found = round.state();
        return found == after ? std::optional(true) : found == before ? std::optional(false) : std::nullopt;
    }

    QString before;
    QString after;
    bool isKind = false; ///< to judgements
    int operations = 0; ///< that change a file
    int syncs = 0; ///< of files

private:
    const Deeds &m_all;
    const Deed &m_deed;
};

const States &states(size_t index)
{
    static std::map<size_t, States> made;
    return made.try_emplace(index, deeds(), deeds().all()[index]).first->second;
}

void addDeeds()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < deeds().all().size(); ++i)
        QTest::newRow(deeds().all()[i].name.constData()) << static_cast<int>(i);
}

#ifdef Q_OS_UNIX
Progress *stopped = nullptr;

/// Calls `handler` after so many microseconds, wherever this thread is by then.
void interruptIn(quint32 microseconds, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGALRM, &action, nullptr);
    const itimerval timer{{0, 0}, {0, static_cast<suseconds_t>(microseconds)}};
    setitimer(ITIMER_REAL, &timer, nullptr);
}

void endInterrupts()
{
    const itimerval none{};
    setitimer(ITIMER_REAL, &none, nullptr);
}

/// How long a deed takes, in microseconds: the fastest of some runs.
quint32 durationOf(const States &states)
{
    qint64 least = 900'000'000;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        Progress progress;
        must(states.round().act(progress, [&timer] { timer.start(); }));
        least = std::min(least, timer.nsecsElapsed());
    }
    return static_cast<quint32>(std::clamp<qint64>(least / 1000, 2, 900'000));
}

const std::vector<quint32> &durations()
{
    static const std::vector<quint32> measured = [] {
        std::vector<quint32> all;
        for (size_t i = 0; i < deeds().all().size(); ++i)
            all.push_back(durationOf(states(i)));
        return all;
    }();
    return measured;
}
#endif

} // namespace

class TestInterruptions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        FaultVfs::install();
        (void)deeds();
    }

    void deedsDoSomething_data() { addDeeds(); }
    void deedsDoSomething()
    {
        QFETCH(const int, index);
        const States &both = states(static_cast<size_t>(index));
        QVERIFY(both.before.startsWith(QLatin1String("ok\n--\n0\n")));
        QVERIFY(both.after.startsWith(QLatin1String("ok\n--\n0\n")));
        QVERIFY(both.before != both.after);
        QVERIFY(both.isKind);
    }

    /// F07, F10, F11: a change of a file fails, once or from then on.
    void diskFaults_data() { addDeeds(); }
    void diskFaults()
    {
        if (!FaultVfs::isUsed())
            QSKIP("Qt's SQLite is another one than the tests': no faults can be made");
        QFETCH(const int, index);
        using enum FaultVfs::Fault;
        int refused = 0;
        for (const FaultVfs::Fault fault : {Full, Error, SyncError}) {
            for (const bool sticky : {false, true})
                tryFaults(index, fault, sticky, refused);
        }
        QVERIFY(refused > 0);
    }

    /// F04: the power goes; what was not synced is there or not, as it comes.
    void powerCuts_data() { addDeeds(); }
    void powerCuts()
    {
#ifdef Q_OS_UNIX
        if (!FaultVfs::isUsed())
            QSKIP("Qt's SQLite is another one than the tests': no faults can be made");
        QFETCH(const int, index);
        const States &both = states(static_cast<size_t>(index));
        int cuts = 0;
        for (const int at : momentsOf(both, FaultVfs::Fault::PowerCut, static_cast<quint32>(index))) {
            const Round round = both.round();
            const int status = inChild([&] {
                Progress progress;
                const auto arm = [at] {
                    FaultVfs::arm(at, FaultVfs::Fault::PowerCut, false, static_cast<quint32>(at));
                };
                return round.act(progress, arm) ? 0 : 1;
            });
            QVERIFY(WIFEXITED(status));
            const bool cut = WEXITSTATUS(status) == FaultVfs::exitCode;
            QVERIFY(cut || WEXITSTATUS(status) == 0);
            cuts += cut ? 1 : 0;
            const auto done = both.isDone(round);
            QVERIFY2(done, qPrintable(QStringLiteral("power cut at %1").arg(at)));
            QVERIFY(cut || *done);
            if (!*done) {
                QVERIFY(round.act());
                QCOMPARE(States::difference(round.state(), both.after), QString());
            }
        }
        QVERIFY(cuts > 0);
#else
        QSKIP("needs fork()");
#endif
    }

    /// F01: the process is killed at 200 random moments.
    void kills()
    {
#ifdef Q_OS_UNIX
        constexpr int times = 200;
        QRandomGenerator random(7);
        int interrupted = 0;
        const size_t count = deeds().all().size();
        for (int i = 0; i < times; ++i) {
            const size_t index = static_cast<size_t>(i) % count;
            const States &both = states(index);
            const Round round = both.round();
            const quint32 moment = 1 + random.bounded(durations()[index]);
            const int status = inChild([&] {
                Progress progress;
                const auto begins = [moment] { interruptIn(moment, [](int) { kill(getpid(), SIGKILL); }); };
                return round.act(progress, begins) ? 0 : 1;
            });
            const auto done = both.isDone(round);
            QVERIFY2(done, deeds().all()[index].name.constData());
            QVERIFY(*done || WIFSIGNALED(status));
            interrupted += *done ? 0 : 1;
            if (!*done) {
                QVERIFY(round.act());
                QCOMPARE(States::difference(round.state(), both.after), QString());
            }
        }
        QVERIFY2(interrupted > times / 4, qPrintable(QString::number(interrupted)));
        qInfo("%d of %d were killed before they were done", interrupted, times);
#else
        QSKIP("needs fork()");
#endif
    }

    /// F50: cancelled at any moment, also while it writes: that takes no time and leaves nothing.
    void stops()
    {
#ifdef Q_OS_UNIX
        constexpr int times = 100;
        constexpr qint64 patience = 500;
        QRandomGenerator random(11);
        std::vector<size_t> able;
        for (size_t i = 0; i < deeds().all().size(); ++i) {
            if (deeds().all()[i].stops)
                able.push_back(i);
        }
        int interrupted = 0;
        for (int i = 0; i < times; ++i) {
            const size_t index = able[static_cast<size_t>(i) % able.size()];
            const States &both = states(index);
            const Deed &deed = deeds().all()[index];
            const Round round = both.round();
            Progress progress;
            stopped = &progress;
            const quint32 moment = 1 + random.bounded(durations()[index]);
            QElapsedTimer timer;
            const Status done = round.act(progress, [&] {
                timer.start();
                interruptIn(moment, [](int) { stopped->cancelled = true; });
            });
            endInterrupts();
            QVERIFY2(timer.elapsed() < moment / 1000 + patience, deed.name.constData());
            const auto found = both.isDone(round);
            QVERIFY2(found, deed.name.constData());
            if (!done) {
                QCOMPARE(done.error().code, ErrorCode::Cancelled);
                ++interrupted;
            }
            // Of a source what was taken stays, whatever comes then.
            QVERIFY2(*found == done.has_value() || (*found && deed.isSync), deed.name.constData());
        }
        QVERIFY2(interrupted > times / 4, qPrintable(QString::number(interrupted)));
        qInfo("%d of %d were stopped", interrupted, times);
#else
        QSKIP("needs a timer of the process");
#endif
    }

    /// F50: cancelled at 100 random rows of files that are longer than a moment.
    void stopsAtRandomRows()
    {
#ifdef Q_OS_UNIX
        constexpr int times = 100;
        constexpr int rows = 4000;
        const Folder folder;
        const Round round(deeds(), deeds().all().front());
        Workspace workspace = round.open();
        const QString before = stateOf(workspace, false);
        QRandomGenerator random(13);
        QSet<qint64> reached;
        int interrupted = 0;
        std::array<quint32, fileKindCount> whole = {};
        for (int i = 0; i < times; ++i) {
            const auto kind = static_cast<FileKind>(i % fileKindCount);
            const QString path = folder.path(kindName(kind) + QStringLiteral(".csv"));
            quint32 &duration = whole[static_cast<size_t>(kind)];
            if (duration == 0) {
                folder.write(QFileInfo(path).fileName(), fileOf(kind, 1, rows, "7"));
                QElapsedTimer timer;
                timer.start();
                must(prepareFile(workspace, path, importOn(QStringLiteral("2026-04-10"))));
                duration = static_cast<quint32>(std::clamp<qint64>(timer.nsecsElapsed() / 1000, 2, 900'000));
            }
            Progress progress;
            stopped = &progress;
            interruptIn(1 + random.bounded(duration), [](int) { stopped->cancelled = true; });
            const ImportOptions options = importOn(QStringLiteral("2026-04-10"));
            auto prepared = prepareImport(workspace, path, options, progress);
            endInterrupts();
            if (prepared) { // read before the moment came: stopped between reading and writing
                progress.cancelled = true;
                QCOMPARE(codeOf(applyImport(workspace, std::move(*prepared), options, progress)),
                         std::optional(ErrorCode::Cancelled));
            } else {
                QCOMPARE(prepared.error().code, ErrorCode::Cancelled);
                ++interrupted;
                reached.insert(progress.rows);
            }
        }
        QCOMPARE(stateOf(workspace, false), before);
        QVERIFY2(interrupted > times / 4, qPrintable(QString::number(interrupted)));
        QVERIFY2(reached.size() > times / 10, qPrintable(QString::number(reached.size())));
        qInfo("%d of %d were stopped while they were read, at %d different rows", interrupted, times,
              static_cast<int>(reached.size()));
#else
        QSKIP("needs a timer of the process");
#endif
    }

private:
    /// Numbers of the operations at which something is to happen, spread over the whole of a deed.
    static std::vector<int> momentsOf(const States &both, FaultVfs::Fault fault, quint32 seed)
    {
        const int operations = fault == FaultVfs::Fault::SyncError ? both.syncs : both.operations;
        QRandomGenerator random(seed);
        const int count = std::min(points(), operations);
        std::vector<int> moments;
        for (int i = 0; i < count; ++i) {
            const int from = static_cast<int>(qint64(i) * operations / count);
            const int to = static_cast<int>(qint64(i + 1) * operations / count);
            moments.push_back(from + 1 + random.bounded(std::max(1, to - from)));
        }
        return moments;
    }

    static void tryFaults(int index, FaultVfs::Fault fault, bool sticky, int &refused)
    {
        const States &both = states(static_cast<size_t>(index));
        const auto seed = static_cast<quint32>(index * 10 + static_cast<int>(fault) * 2 + (sticky ? 1 : 0));
        const bool sync = deeds().all()[static_cast<size_t>(index)].isSync;
        for (const int at : momentsOf(both, fault, seed)) {
            const Round round = both.round();
            Progress progress;
            const Status done = round.act(progress, [&] { FaultVfs::arm(at, fault, sticky); });
            (void)FaultVfs::disarm();
            const auto found = both.isDone(round);
            QVERIFY2(found, qPrintable(QStringLiteral("half done after a fault at %1").arg(at)));
            if (done) {
                QVERIFY2(*found, "said to be done, and is not");
            } else if (done.error().code != ErrorCode::CommitUnclear) {
                ++refused;
                QVERIFY2(!*found || sync, "said to have failed, and is done");
                QVERIFY2(done.error().code == ErrorCode::DiskFull
                             || done.error().code == ErrorCode::DiskFailed,
                         qPrintable(done.error().detail));
            }
            // Once the disk is well again it can be done.
            if (!*found) {
                QVERIFY(round.act());
                QCOMPARE(States::difference(round.state(), both.after), QString());
            }
        }
    }

#ifdef Q_OS_UNIX
    /// Runs it in a process of its own; what waitpid() says of it.
    template <class Work> static int inChild(Work work)
    {
        const pid_t child = fork();
        if (child < 0)
            qFatal("no process");
        if (child == 0)
            _exit(work());
        int status = 0;
        if (waitpid(child, &status, 0) != child)
            qFatal("the process is lost");
        return status;
    }
#endif
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
