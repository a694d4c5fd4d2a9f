#include "app/program.h"

#include <QTest>
#include <random>

using namespace bw;

namespace {

const QByteArray heads = "account_id,user_id,event,occurred_at\n";

QByteArray events(const QByteArray &account, int first, int last)
{
    QByteArray rows;
    for (int day = first; day <= last; ++day)
        rows += account + ",u1,order,2026-03-" + QByteArray::number(day).rightJustified(2, '0') + '\n';
    return rows;
}

/// As if it had been written long before the look.
void write(const test::Program &program, const QString &name, const QByteArray &bytes, int secondsAgo = 60)
{
    QVERIFY(QDir().mkpath(QFileInfo(program.path(name)).path()));
    QFile file(program.write(name, bytes));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                             QFileDevice::FileModificationTime));
}

test::Run call(const test::Program &program, const QString &words)
{
    QStringList arguments = words.split(u' ', Qt::SkipEmptyParts);
    arguments << QStringLiteral("--workspace") << test::Program::workspaceName();
    return program.run(arguments);
}

qsizetype usageRows(const test::Program &program)
{
    return test::linesOf(program.exported({QStringLiteral("usage")})).size() - 1;
}

} // namespace

class TestSyncCommand : public QObject {
    Q_OBJECT

private slots:
    void savesShowsAndRemoves();
    void wrongUsage_data();
    void wrongUsage();
    void syncs();
    void saysWhatIsWrong();
    void byName();
    void window();
    void settingsFile();
    void killInTheMiddle();
};

void TestSyncCommand::savesShowsAndRemoves()
{
    const test::Program program;
    write(program, QStringLiteral("in/use-1.csv"), heads + events("A", 1, 3));
    write(program, QStringLiteral("in/other.txt"), "x");
    test::Run run = call(program, QStringLiteral("sources"));
    QCOMPARE(run.code, 3); // no workspace yet
    run = call(program, QStringLiteral("sources add usage --path in/use-*.csv --every 2"));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.contains("Files that fit now: 1"), run.out.constData());
    run = call(program, QStringLiteral("sources"));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.startsWith("usage (")
                 && run.out.contains("/in/use-*.csv): nothing came in yet, expected every 2 days"),
             run.out.constData());
    QCOMPARE(call(program, QStringLiteral("sources add usage --path in")).code, 3);
    QCOMPARE(call(program, QStringLiteral("sync")).code, 0);
    run = call(program, QStringLiteral("sources"));
    QVERIFY2(run.out.contains("rows: 3, usage from 2026-03-01 to 2026-03-03"), run.out.constData());
    run = call(program, QStringLiteral("sources show usage"));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("/in/use-1.csv: is in"), run.out.constData());
    QCOMPARE(call(program, QStringLiteral("sources show nobody")).code, 3);
    run = call(program, QStringLiteral("sources remove usage"));
    QCOMPARE(run.code, 0);
    QCOMPARE(call(program, QStringLiteral("sources remove usage")).code, 3);
    run = call(program, QStringLiteral("sources"));
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains("No source is saved"), run.out.constData());
    QCOMPARE(usageRows(program), 3);
}

void TestSyncCommand::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"sources add", "sources add usage", "sources list", "sources show", "sources remove",
          "sources add usage --path in --kind cats", "sources add usage --path in --usage often",
          "sources add usage --path in --every 0", "sources add usage --path in --every soon",
          "sync --every 2"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestSyncCommand::wrongUsage()
{
    QFETCH(QString, words);
    const test::Program program;
    write(program, QStringLiteral("in/a.csv"), heads + events("A", 1, 1));
    const test::Run run = call(program, words);
    QCOMPARE(run.code, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!QFile::exists(program.path(test::Program::workspaceName())));
}

void TestSyncCommand::syncs()
{
    const test::Program program;
    write(program, QStringLiteral("in/a.csv"), heads + events("A", 1, 3));
    QCOMPARE(call(program, QStringLiteral("sources add usage --path in")).code, 0);
    test::Run run = call(program, QStringLiteral("sync"));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.contains("a.csv (Events): 3 new, 0 changed, 0 unchanged, 0 rejected rows."),
             run.out.constData());
    QVERIFY2(run.out.contains("usage: files with something new: 1, as before: 0"), run.out.constData());
    run = call(program, QStringLiteral("sync"));
    QCOMPARE(run.code, 0);
    QCOMPARE(test::linesOf(run.out).size(), 1);
    QVERIFY2(run.out.contains("usage: files with something new: 0, as before: 1"), run.out.constData());
    write(program, QStringLiteral("in/a.csv"), heads + events("A", 1, 4) + "A,u1,order,never\n", 30);
    run = call(program, QStringLiteral("sync"));
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains("rows added since the last time"), run.out.constData());
    QVERIFY2(run.err.contains("never"), run.err.constData());
    QCOMPARE(call(program, QStringLiteral("sync")).code, 0);
    QCOMPARE(usageRows(program), 4);
    // Still being written: the next look takes it.
    write(program, QStringLiteral("in/b.csv"), heads + events("B", 1, 3), 0);
    run = call(program, QStringLiteral("sync"));
    QVERIFY2(run.out.contains("still being written: 1"), run.out.constData());
    write(program, QStringLiteral("in/b.csv"), heads + events("B", 1, 3), 10);
    QCOMPARE(call(program, QStringLiteral("sync")).code, 0);
    QCOMPARE(usageRows(program), 7);
}

void TestSyncCommand::saysWhatIsWrong()
{
    const test::Program program;
    write(program, QStringLiteral("in/a.csv"), heads + events("A", 1, 3));
    write(program, QStringLiteral("in/b.csv"), "PK\x03\x04 this is something else");
    QCOMPARE(call(program, QStringLiteral("sources add usage --path in")).code, 0);
    for (int i = 0; i < 2; ++i) {
        const test::Run run = call(program, QStringLiteral("sync"));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("b.csv"), run.err.constData());
        QVERIFY2(run.out.contains("unusable: 1"), run.out.constData());
    }
    QCOMPARE(usageRows(program), 3);
    QVERIFY(call(program, QStringLiteral("sources")).out.contains("unusable files: 1"));
    const test::Run shown = call(program, QStringLiteral("sources show usage"));
    QVERIFY2(shown.out.contains("b.csv: unusable. "), shown.out.constData());
    QVERIFY(QDir(program.path(QStringLiteral("in"))).removeRecursively());
    const test::Run gone = call(program, QStringLiteral("sync"));
    QCOMPARE(gone.code, 3);
    QVERIFY2(gone.err.contains("“in” of a source is not there"), gone.err.constData());
    QCOMPARE(call(program, QStringLiteral("sync nobody")).code, 3);
    const test::Program empty;
    QCOMPARE(call(empty, QStringLiteral("sync")).code, 3);
    QCOMPARE(call(empty, QStringLiteral("sources add usage --path nowhere/at/all")).code, 3);
}

void TestSyncCommand::byName()
{
    const test::Program program;
    write(program, QStringLiteral("in/a.csv"), heads + events("A", 1, 3));
    write(program, QStringLiteral("in/b.csv"), heads + events("B", 1, 2));
    QCOMPARE(call(program, QStringLiteral("sources add one --path in/a.csv --kind events")).code, 0);
    QCOMPARE(call(program, QStringLiteral("sources add two --path in/b.csv")).code, 0);
    QCOMPARE(call(program, QStringLiteral("sync two")).code, 0);
    QCOMPARE(usageRows(program), 2);
    QCOMPARE(call(program, QStringLiteral("sync one two")).code, 0);
    QCOMPARE(usageRows(program), 5);
}

void TestSyncCommand::window()
{
    const test::Program program;
    QCOMPARE(program
                 .import({QStringLiteral("--zone"), QStringLiteral("UTC"),
                          program.write(QStringLiteral("first.csv"), heads + events("Z", 1, 1))})
                 .code,
             0);
    write(program, QStringLiteral("in/1.csv"), heads + events("A", 1, 20));
    write(program, QStringLiteral("in/2.csv"), heads + events("A", 10, 28));
    QCOMPARE(call(program, QStringLiteral("sources add rolling --path in --usage window")).code, 0);
    const test::Run run = call(program, QStringLiteral("sync"));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(!run.err.contains("overlaps"), run.err.constData());
    for (const auto &row : test::cellsOf(program.exported({QStringLiteral("usage")})).mid(1))
        QCOMPARE(row.at(7), QByteArray("1"));
    QCOMPARE(usageRows(program), 29);
}

void TestSyncCommand::settingsFile()
{
    const test::Program program;
    write(program, QStringLiteral("in/a.csv"), "k;u;what;when\nA;u1;order;03/04/2026\n");
    program.write(
        QStringLiteral("how.json"),
        R"({"kind":"events","columns":[{"heading":"k","field":"account_id"},{"heading":"u","field":)"
        R"("user_id"},{"heading":"what","field":"event"},{"heading":"when","field":"occurred_at"}]})");
    program.write(QStringLiteral("bad.json"), R"({"kind":"cats"})");
    QCOMPARE(call(program, QStringLiteral("sources add odd --path in --settings bad.json")).code, 3);
    QCOMPARE(call(program, QStringLiteral("sources add odd --path in --settings none.json")).code, 3);
    const test::Run run = call(program, QStringLiteral("sources add odd --path in --settings how.json"));
    QVERIFY2(run.code == 0, run.err.constData());
    const test::Run shown = call(program, QStringLiteral("sources show odd"));
    QVERIFY2(shown.out.contains(R"("field":"occurred_at")"), shown.out.constData());
}

void TestSyncCommand::killInTheMiddle()
{
    const test::Program program;
    const int files = 12;
    const int rowsPerFile = 12000;
    for (int i = 0; i < files; ++i) {
        QByteArray bytes = heads;
        for (int row = 0; row < rowsPerFile; ++row)
            bytes += "F" + QByteArray::number(i) + ",u" + QByteArray::number(row % 500) + ",order,2026-03-"
                + QByteArray::number(10 + row % 19) + "T08:" + QByteArray::number(10 + row % 50) + ":00\n";
        write(program, QStringLiteral("in/f%1.csv").arg(i), bytes);
    }
    QCOMPARE(call(program, QStringLiteral("sources add usage --path in")).code, 0);
    std::mt19937 random(8);
    bool caught = false;
    for (int round = 0; round < 8; ++round) {
        QProcess process;
        program.start(
            process, {QStringLiteral("sync"), QStringLiteral("--workspace"), test::Program::workspaceName()});
        process.waitForFinished(20 + static_cast<int>(random() % 200));
        process.kill();
        const test::Run run = test::resultOf(process);
        // What is in is in whole.
        const Workspace workspace =
            test::must(Workspace::open(program.path(test::Program::workspaceName()), Workspace::Mode::Write));
        QCOMPARE(test::dump(workspace, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        const QString rows =
            QStringLiteral("SELECT DISTINCT total FROM (SELECT sum(import_day.rows) AS total "
                           "FROM import_day GROUP BY import_id)");
        const QString seen = test::dump(workspace, rows);
        QVERIFY2(seen.isEmpty() || seen == QString::number(rowsPerFile), qPrintable(seen));
        const int in = test::dump(workspace, QStringLiteral("SELECT count(*) FROM import")).toInt();
        QVERIFY(in <= files);
        caught = caught || (in > 0 && in < files);
        if (run.code == 0)
            break;
    }
    if (!caught)
        qWarning("no run was caught between two files");
    QCOMPARE(call(program, QStringLiteral("sync")).code, 0);
    qint64 rows = 0;
    for (const auto &row : test::cellsOf(program.exported({QStringLiteral("usage")})).mid(1))
        rows += row.at(7).toLongLong();
    QCOMPARE(rows, qint64(files) * rowsPerFile);
    const Workspace workspace =
        test::must(Workspace::open(program.path(test::Program::workspaceName()), Workspace::Mode::Read));
    QCOMPARE(test::dump(workspace, QStringLiteral("SELECT count(*) FROM source_file WHERE problem = ''")),
             QString::number(files));
    QCOMPARE(test::dump(workspace, QStringLiteral("SELECT count(*) FROM import")), QString::number(files));
}

QTEST_GUILESS_MAIN(TestSyncCommand)
#include "tst_sync_command.moc"
