#include "app/program.h"

#include <QTest>
#include <random>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace bw;

namespace {

/// Enough rows to be caught in the middle.
QByteArray manyEvents(int rows, int part = 0)
{
    QByteArray bytes = "account_id,user_id,event,occurred_at,quantity\n";
    for (int i = 0; i < rows; ++i) {
        bytes += "A" + QByteArray::number((i + part) % 97) + ",u" + QByteArray::number(i % 1009) + ",e"
            + QByteArray::number(i % 7) + ",2026-0" + QByteArray::number(1 + i / 3 % 5) + "-1"
            + QByteArray::number(i % 9) + "T09:00:00," + QByteArray::number(1 + i % 4) + '\n';
    }
    return bytes;
}

const QString eventsFile = QStringLiteral("events.csv");
const QByteArray small = "account_id,event,occurred_at\nA,order,2026-03-02\n";

qsizetype usageRows(const test::Program &program)
{
    return test::linesOf(program.exported({QStringLiteral("usage")})).size() - 1;
}

/// The store is sound, and in a state that can be read and written.
void verifySound(const test::Program &program)
{
    const Workspace workspace =
        test::must(Workspace::open(program.path(test::Program::workspaceName()), Workspace::Mode::Write));
    QCOMPARE(test::dump(workspace, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(test::dump(workspace, QStringLiteral("PRAGMA foreign_key_check")), QString());
}

} // namespace

class TestImportFaults : public QObject {
    Q_OBJECT

private slots:
    void stopWhileWaiting_data();
    void stopWhileWaiting();
    void stopInTheMiddle();
    void killInTheMiddle();
    void twoAtOnce();
    void sameFileTwiceAtOnce();
    void waitsForItsTurn();
    void fullDisk();
    void notAWorkspace_data();
    void notAWorkspace();
    void notAFile();
    void emptyFiles_data();
    void emptyFiles();
};

void TestImportFaults::stopWhileWaiting_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("end") << SIGTERM;
#endif
}

void TestImportFaults::stopWhileWaiting()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    const test::Program program;
    program.write(eventsFile, small);
    QCOMPARE(program.import({eventsFile}).code, 0);
    program.write(QStringLiteral("more.csv"), QByteArray(small).replace("-02", "-03"));
    Workspace other =
        test::must(Workspace::open(program.path(test::Program::workspaceName()), Workspace::Mode::Write));
    test::execute(other, QStringLiteral("BEGIN IMMEDIATE"));

    QProcess process;
    program.start(process,
                  {QStringLiteral("import"), QStringLiteral("--workspace"), test::Program::workspaceName(),
                   QStringLiteral("more.csv")});
    // It cannot write, so it waits.
    QVERIFY(!process.waitForFinished(1500));
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), signal);
    const test::Run run = test::resultOf(process);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(run.code, 3);
    test::execute(other, QStringLiteral("ROLLBACK"));
    QCOMPARE(usageRows(program), 1);
#else
    QSKIP("signals are of Unix");
#endif
}

void TestImportFaults::stopInTheMiddle()
{
#ifdef Q_OS_UNIX
    const test::Program program;
    program.write(eventsFile, manyEvents(150000));
    program.write(QStringLiteral("small.csv"), small);
    QCOMPARE(program.import({QStringLiteral("small.csv")}).code, 0);
    int stopped = 0;
    for (const int wait : {5, 20, 60, 120}) {
        QProcess process;
        program.start(process,
                      {QStringLiteral("import"), QStringLiteral("--workspace"),
                       test::Program::workspaceName(), eventsFile});
        process.waitForFinished(wait);
        QElapsedTimer timer;
        timer.start();
        if (process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        const test::Run run = test::resultOf(process);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        // Before its handlers stand the signal ends it; after that it takes back what it began, or is done.
        QVERIFY2(run.code == 3 || run.code == 0 || run.code == -2, run.err.constData());
        stopped += run.code == 3 ? 1 : 0;
        if (run.code == 0)
            break;
        QCOMPARE(usageRows(program), 1);
    }
    verifySound(program);
    if (stopped == 0)
        qWarning("no run was caught in the middle");
    QCOMPARE(program.import({eventsFile}).code, 0);
    QVERIFY(usageRows(program) > 1000);
#else
    QSKIP("signals are of Unix");
#endif
}

void TestImportFaults::killInTheMiddle()
{
    const test::Program program;
    program.write(eventsFile, manyEvents(100000));
    program.write(QStringLiteral("small.csv"), small);
    QCOMPARE(program.import({QStringLiteral("small.csv")}).code, 0);
    std::mt19937 random(4);
    for (int i = 0; i < 8; ++i) {
        QProcess process;
        program.start(process,
                      {QStringLiteral("import"), QStringLiteral("--workspace"),
                       test::Program::workspaceName(), eventsFile});
        process.waitForFinished(static_cast<int>(random() % 250));
        process.kill();
        const test::Run run = test::resultOf(process);
        verifySound(program);
        const qsizetype rows = usageRows(program);
        QVERIFY2(run.code == 0 ? rows > 1 : rows == 1 || rows > 1000, qPrintable(QString::number(rows)));
        if (rows > 1)
            break;
    }
    QCOMPARE(program.import({eventsFile}).code, 0);
    const qsizetype rows = usageRows(program);
    QCOMPARE(program.import({eventsFile}).code, 0);
    QCOMPARE(usageRows(program), rows);
}

void TestImportFaults::twoAtOnce()
{
    const test::Program program;
    const test::Program reference;
    QStringList files;
    for (int i = 0; i < 3; ++i) {
        files << QStringLiteral("part%1.csv").arg(i);
        for (const test::Program *one : {&program, &reference})
            one->write(files.last(), manyEvents(20000, i));
    }
    // The workspace is made by whoever comes first.
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QString &file : files) {
        processes.push_back(std::make_unique<QProcess>());
        program.start(
            *processes.back(),
            {QStringLiteral("import"), QStringLiteral("--workspace"), test::Program::workspaceName(), file});
    }
    for (const auto &process : processes) {
        const test::Run run = test::resultOf(*process);
        QVERIFY2(run.code == 0, run.err.constData());
    }
    QCOMPARE(reference.import(files).code, 0);
    QCOMPARE(program.exported({QStringLiteral("usage")}), reference.exported({QStringLiteral("usage")}));
    verifySound(program);
}

void TestImportFaults::sameFileTwiceAtOnce()
{
    const test::Program program;
    program.write(eventsFile, manyEvents(30000));
    QProcess processes[2];
    for (QProcess &process : processes)
        program.start(process,
                      {QStringLiteral("import"), QStringLiteral("--workspace"),
                       test::Program::workspaceName(), eventsFile});
    int unchanged = 0;
    for (QProcess &process : processes) {
        const test::Run run = test::resultOf(process);
        QVERIFY2(run.code == 0, run.err.constData());
        unchanged += run.out.contains("nothing changed") ? 1 : 0;
    }
    QCOMPARE(unchanged, 1);
    qint64 rows = 0;
    for (const auto &row : test::cellsOf(program.exported({QStringLiteral("usage")})).mid(1))
        rows += row.at(7).toLongLong();
    QCOMPARE(rows, 30000);
}

void TestImportFaults::waitsForItsTurn()
{
    const test::Program program;
    program.write(eventsFile, small);
    QCOMPARE(program.import({eventsFile}).code, 0);
    program.write(QStringLiteral("more.csv"), QByteArray(small).replace("-02", "-03"));
    Workspace other =
        test::must(Workspace::open(program.path(test::Program::workspaceName()), Workspace::Mode::Write));
    test::execute(other, QStringLiteral("BEGIN IMMEDIATE"));
    QProcess process;
    program.start(process,
                  {QStringLiteral("import"), QStringLiteral("--workspace"), test::Program::workspaceName(),
                   QStringLiteral("more.csv")});
    QVERIFY(!process.waitForFinished(1800));
    // Meanwhile everything can be read.
    QCOMPARE(usageRows(program), 1);
    test::execute(other, QStringLiteral("ROLLBACK"));
    const test::Run run = test::resultOf(process);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(usageRows(program), 2);
}

void TestImportFaults::fullDisk()
{
#ifdef Q_OS_UNIX
    const test::Program program;
    program.write(QStringLiteral("small.csv"), small);
    QCOMPARE(program.import({QStringLiteral("small.csv")}).code, 0);
    const QByteArray before = program.exported({QStringLiteral("usage")});
    program.write(eventsFile, manyEvents(60000));
    // A limit for the size of files stands in for the disk; in blocks of 512 bytes.
    const test::Run run = program.shell(
        QStringLiteral("ulimit -f 700; \"$bellwether\" import --workspace w.bellwether events.csv"));
    QCOMPARE(run.code, 3);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(program.exported({QStringLiteral("usage")}), before);
    verifySound(program);
    QCOMPARE(program.import({eventsFile}).code, 0);
#else
    QSKIP("needs a limit for file sizes");
#endif
}

void TestImportFaults::notAWorkspace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("hello, this is no workspace\n");
    QTest::newRow("binary") << QByteArray(5000, '\x7f');
    QTest::newRow("only the name of SQLite") << QByteArray("SQLite format 3\0", 16);
}

void TestImportFaults::notAWorkspace()
{
    QFETCH(QByteArray, content);
    const test::Program program;
    program.write(eventsFile, small);
    program.write(test::Program::workspaceName(), content);
    const test::Run run = program.import({eventsFile});
    QCOMPARE(run.code, 3);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(test::bytesOf(program.path(test::Program::workspaceName())), content);
    QCOMPARE(program
                 .run({QStringLiteral("export"), QStringLiteral("--workspace"),
                       test::Program::workspaceName(), QStringLiteral("days")})
                 .code,
             3);
    QCOMPARE(test::bytesOf(program.path(test::Program::workspaceName())), content);
}

void TestImportFaults::notAFile()
{
#ifdef Q_OS_UNIX
    const test::Program program;
    program.write(eventsFile, small);
    QVERIFY(QDir(program.folder().root()).mkdir(QStringLiteral("folder.csv")));
    QCOMPARE(::mkfifo(qPrintable(program.path(QStringLiteral("pipe.csv"))), 0600), 0);
    for (const char *name : {"folder.csv", "pipe.csv", "/dev/zero", "missing.csv"}) {
        const test::Run run = program.import({QString::fromLatin1(name), eventsFile});
        QCOMPARE(run.code, 3);
        QCOMPARE(test::linesOf(run.out).size(), 1); // the other file is in
    }
#else
    QSKIP("needs pipes and devices");
#endif
}

void TestImportFaults::emptyFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("line ends") << QByteArray("\n\n\n");
    QTest::newRow("heading only") << QByteArray("account_id,event,occurred_at\n");
    QTest::newRow("quote never closed") << QByteArray("account_id,event,occurred_at\n\"A,order,2026-03-02\n");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>\n");
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04 and more of it\n");
}

void TestImportFaults::emptyFiles()
{
    QFETCH(QByteArray, content);
    const test::Program program;
    program.write(eventsFile, content);
    const test::Run run = program.import({eventsFile});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("events.csv"), run.err.constData());
}

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_import_faults.moc"
