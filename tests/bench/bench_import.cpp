// How long an import takes from file to committed and checkpointed workspace, against what else is at hand: a
// plain scan of the same bytes, the sqlite3 shell (tuned), and DuckDB where its npm package is installed. The
// programs take turns within one run (A B A B…), each as a whole process; what counts are the ratios of the
// medians. Not a test.
//
//   bench_import BELLWETHER [--rows 1000000] [--pairs 5] [--folder DIR] [--duckdb FOLDER_WITH_NODE_MODULES]
//   [--keep]
#include "bench/event_file.h"
#include "bench/timing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

QTextStream out(stdout);

struct Figures {
    double wall = 0;
    double cpu = 0;
    double peak = 0; ///< MiB
};

/// One program from start to exit; its output is thrown away.
Figures timed(const QStringList &command)
{
    std::vector<QByteArray> words;
    std::vector<char *> arguments;
    for (const QString &word : command) {
        words.push_back(QFile::encodeName(word));
    }
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    const auto before = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        static_cast<void>(!freopen("/dev/null", "w", stdout));
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - before;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        qFatal("%s failed", words.front().constData());
    }
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024};
}

/// In a process of its own: the peak memory of this one would count as its children's.
void writeApart(const QString &path, qint64 rows, bool shuffled)
{
    const pid_t child = fork();
    if (child == 0) {
        bw::test::writeEvents(path, rows, shuffled);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        qFatal("the events are not written");
    }
}

/// "0.31 (0.29 to 0.33)"
QString spread(const std::vector<double> &values)
{
    return QStringLiteral("%1 (%2 to %3)")
        .arg(bw::test::at(values, .5), 0, 'f', 3)
        .arg(bw::test::at(values, 0), 0, 'f', 3)
        .arg(bw::test::at(values, 1), 0, 'f', 3);
}

/// A program to be measured: what it needs put away before, and how it is called.
struct Contender {
    QString name;
    std::function<void()> prepare;
    QStringList command;
};

/// Lets two programs take turns and prints the ratios, A to B.
void compare(const Contender &a, const Contender &b, int pairs, double bar)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    std::vector<double> peak;
    std::vector<double> wallA;
    for (int i = 0; i <= pairs; ++i) {
        a.prepare();
        const Figures x = timed(a.command);
        b.prepare();
        const Figures y = timed(b.command);
        if (i == 0) {
            continue; // the first round warms up
        }
        wall.push_back(x.wall / y.wall);
        cpu.push_back(x.cpu / y.cpu);
        peak.push_back(x.peak / y.peak);
        wallA.push_back(x.wall);
    }
    out << QStringLiteral("%1 / %2: wall %3; bar %4; processor time %5; peak memory %6; %1 took %7 s\n")
               .arg(a.name, b.name, spread(wall))
               .arg(bar, 0, 'f', 2)
               .arg(spread(cpu), spread(peak))
               .arg(bw::test::at(wallA, .5), 0, 'f', 2);
    out.flush();
}

const char *const shellScript = R"(#!/bin/sh
rm -f "$2" "$2-wal" "$2-shm"
sqlite3 "$2" <<SQL
PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-2000000; PRAGMA temp_store=MEMORY; PRAGMA threads=2;
CREATE TABLE rollup(account_id TEXT,user_id TEXT,day INTEGER,event TEXT,n INTEGER,q INTEGER,PRIMARY KEY(account_id,user_id,day,event)) WITHOUT ROWID;
CREATE TEMP TABLE ev(account_id TEXT,user_id TEXT,event TEXT,occurred_at TEXT,quantity INTEGER,module TEXT);
.mode csv
.import --skip 1 "$1" ev
CREATE TEMP TABLE e2 AS SELECT account_id,user_id,event,unixepoch(occurred_at) t,quantity FROM ev;
INSERT INTO rollup SELECT account_id,user_id,(t+28800)/86400,event,count(*),sum(quantity) FROM e2 WHERE t IS NOT NULL GROUP BY 1,2,3,4;
SQL
)";

const char *const duckScript = R"(import { createRequire } from 'module';
import fs from 'fs';
const [,, folder, csv, db] = process.argv;
const { DuckDBInstance } = createRequire(folder + '/')('@duckdb/node-api');
for (const s of ['', '.wal']) fs.rmSync(db + s, { force: true });
const c = await (await DuckDBInstance.create(db, { threads: '2' })).connect();
await c.run(`CREATE TABLE rollup AS SELECT account_id,user_id,((epoch_ms(occurred_at)+28800000)//86400000)::INTEGER AS day,event,count(*)::INTEGER AS n,sum(quantity)::INTEGER AS q FROM read_csv('${csv}', header=true, auto_detect=false, delim=',', quote='"', escape='"', columns={'account_id':'VARCHAR','user_id':'VARCHAR','event':'VARCHAR','occurred_at':'TIMESTAMPTZ','quantity':'INTEGER','module':'VARCHAR'}) GROUP BY ALL`);
await c.run('CHECKPOINT');
)";

QString writeFile(const QString &path, const char *text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
        qFatal("cannot write a script");
    }
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("program"), QStringLiteral("the bellwether to measure"));
    const QCommandLineOption rowsOption(QStringLiteral("rows"), {}, QStringLiteral("N"),
                                        QStringLiteral("1000000"));
    const QCommandLineOption pairsOption(QStringLiteral("pairs"), {}, QStringLiteral("N"),
                                         QStringLiteral("5"));
    const QCommandLineOption folderOption(QStringLiteral("folder"), {}, QStringLiteral("DIR"));
    const QCommandLineOption duckOption(QStringLiteral("duckdb"), {}, QStringLiteral("DIR"));
    parser.addOptions({rowsOption, pairsOption, folderOption, duckOption});
    parser.process(app);
    if (parser.positionalArguments().isEmpty()) {
        parser.showHelp(2);
    }
    const QString program = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    const qint64 rows = parser.value(rowsOption).toLongLong();
    const int pairs = parser.value(pairsOption).toInt();
    const QTemporaryDir temporary;
    const QDir folder(parser.isSet(folderOption) ? parser.value(folderOption) : temporary.path());
    const QString sorted = folder.filePath(QStringLiteral("events.csv"));
    const QString shuffled = folder.filePath(QStringLiteral("shuffled.csv"));
    const QString workspace = folder.filePath(QStringLiteral("bench.bellwether"));
    const QString peer = folder.filePath(QStringLiteral("peer.db"));
    writeApart(sorted, rows, false);
    writeApart(shuffled, rows, true);
    out << QStringLiteral("%1 rows, %2 MB\n").arg(rows).arg(QFileInfo(sorted).size() / 1'000'000);
    out.flush();

    const auto nothing = [] {};
    const auto fresh = [&] {
        for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(workspace + end);
        }
    };
    const auto import = [&](const QString &name, const QString &file, const std::function<void()> &prepare) {
        return Contender{name,
                         prepare,
                         {program, QStringLiteral("import"), QStringLiteral("--workspace"), workspace,
                          QStringLiteral("--zone"), QStringLiteral("+08:00"), file}};
    };
    const Contender first = import(QStringLiteral("import"), sorted, fresh);
    compare(
        first,
        {QStringLiteral("plain scan (wc -l)"), nothing, {QStringLiteral("wc"), QStringLiteral("-l"), sorted}},
        pairs, 20);
    compare(import(QStringLiteral("shuffled"), shuffled, fresh), first, pairs, 2);
    // The file that is imported again finds the workspace as the first import left it: B, then A.
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < pairs; ++i) {
        fresh();
        const Figures once = timed(first.command);
        const Figures again = timed(first.command);
        wall.push_back(again.wall / once.wall);
        cpu.push_back(again.cpu / once.cpu);
    }
    out << QStringLiteral("unchanged again / import: wall %1; bar 0.20; processor time %2\n")
               .arg(spread(wall), spread(cpu));
    out.flush();
    if (!QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty() && rows <= 2'000'000) {
        const QString script = writeFile(folder.filePath(QStringLiteral("peer.sh")), shellScript);
        compare(first,
                {QStringLiteral("sqlite3 shell"), nothing, {QStringLiteral("sh"), script, sorted, peer}},
                pairs, 0.10);
    }
    if (parser.isSet(duckOption)) {
        const QString script = writeFile(folder.filePath(QStringLiteral("peer.mjs")), duckScript);
        compare(
            first,
            {QStringLiteral("DuckDB"),
             nothing,
             {QStringLiteral("node"), script, QDir(parser.value(duckOption)).absolutePath(), sorted, peer}},
            pairs, 0.45);
    }
    return 0;
}
