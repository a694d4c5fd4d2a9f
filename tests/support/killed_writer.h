#pragma once

#include "support/judging.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <functional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace bw::test {

/// Saves one numbered entry; false where that failed.
using SaveNumbered = std::function<bool(Workspace &workspace, int number)>;

/// A process that saves entries from `first` on and says the number of each once it is saved, until it is
/// killed.
class KilledWriter {
public:
    KilledWriter(const JudgingBook &book, int first, int last, const SaveNumbered &save)
    {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("no pipe");
        m_process = fork();
        if (m_process < 0)
            qFatal("no process");
        if (m_process == 0) {
            close(ends[0]);
            Workspace workspace = book.open();
            for (int number = first; number <= last; ++number) {
                if (!save(workspace, number))
                    _exit(1);
                if (write(ends[1], &number, sizeof number) != sizeof number)
                    _exit(2);
            }
            _exit(0);
        }
        close(ends[1]);
        m_told = ends[0];
    }
    KilledWriter(const KilledWriter &) = delete;
    KilledWriter &operator=(const KilledWriter &) = delete;
    ~KilledWriter() { close(m_told); }

    /// Waits for some entries to be told, or for its end.
    void hear(int count)
    {
        int number = 0;
        while (count-- > 0 && read(m_told, &number, sizeof number) == sizeof number)
            told += number;
    }
    /// Ends it, and hears what it said until then.
    int end()
    {
        kill(m_process, SIGKILL);
        hear(std::numeric_limits<int>::max());
        int status = 0;
        if (waitpid(m_process, &status, 0) != m_process)
            qFatal("the process is lost");
        return status;
    }
    /// Some entries, and then a moment that nobody can foresee.
    int endAtRandom(QRandomGenerator &random)
    {
        hear(1 + random.bounded(20));
        QElapsedTimer moment;
        moment.start();
        const qint64 until = random.bounded(2000) * 1000;
        while (moment.nsecsElapsed() < until) { }
        return end();
    }

    QList<int> told;

private:
    pid_t m_process = 0;
    int m_told = 0;
};

/// What a killed process left behind: the database with its log, and the journal.
struct Remains {
    QByteArray database, log, journal;
};

inline Remains remainsOf(const JudgingBook &book)
{
    const QString log = book.path() + QStringLiteral("-wal");
    return {book.bytes(), QFile::exists(log) ? bytesOf(log) : QByteArray(), bytesOf(book.journal())};
}

/// A workspace elsewhere with these files in it.
inline void lay(const JudgingBook &book, const Remains &remains)
{
    const QString name = QFileInfo(book.path()).fileName();
    book.putBack(remains.database);
    if (!remains.log.isEmpty())
        book.temporary.folder().write(name + QStringLiteral("-wal"), remains.log);
    book.temporary.folder().write(QFileInfo(book.journal()).fileName(), remains.journal);
}

/// Saves four numbered entries in a process of its own whose power goes at the `at`-th write. The numbers of
/// those that were told, and whether the power went.
struct PowerCut {
    int told = 0;
    bool happened = false;
};

inline PowerCut cutPowerAt(const JudgingBook &book, int at, const SaveNumbered &save,
                           const std::function<void(int at)> &arm, int exitCode)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = fork();
    if (child < 0)
        qFatal("no process");
    if (child == 0) {
        Workspace workspace = book.open();
        arm(at);
        for (int number = 0; number < 4; ++number) {
            if (!save(workspace, number) || write(ends[1], &number, sizeof number) != sizeof number)
                _exit(1);
        }
        _exit(0);
    }
    close(ends[1]);
    PowerCut cut;
    for (int number = 0; read(ends[0], &number, sizeof number) == sizeof number;)
        ++cut.told;
    close(ends[0]);
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status)
        || (WEXITSTATUS(status) != 0 && WEXITSTATUS(status) != exitCode))
        qFatal("the process ended otherwise");
    cut.happened = WEXITSTATUS(status) == exitCode;
    return cut;
}

} // namespace bw::test
#endif
