// How long an import takes from file to committed and checkpointed workspace, against what else is at hand: a
// plain scan of the same bytes, the sqlite3 shell (tuned), and DuckDB where its npm package is installed. The
// programs take turns within one run (A B A B…), each as a whole process; what counts are the ratios of the
// medians. Not a test.
//
//   bench_import BELLWETHER [--rows 1000000] [--pairs 5] [--folder DIR] [--duckdb FOLDER_WITH_NODE_MODULES]
//   [--keep]
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

QTextStream out(stdout);

/// Deterministic events in time order: 2,000 accounts, sessions of several actions, weekends, five offsets.
void writeEvents(const QString &path, qint64 rows, bool shuffled)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the events");
    }
    static constexpr const char *events[] = {"login",        "create_order", "view_report", "update_stock",
                                             "send_invoice", "export_data",  "add_contact", "approve_leave",
                                             "close_ticket", "api_call"};
    static constexpr const char *modules[] = {"core", "orders", "reports", "inventory", "finance", "crm"};
    static constexpr const char *offsets[] = {"+08:00", "+08:00", "+08:00", "Z", "-05:00"};
    std::mt19937_64 random(20260314);
    const auto below = [&](quint64 n) { return static_cast<int>(random() % n); };
    std::vector<QByteArray> shuffle;
    QByteArray buffer = "account_id,user_id,event,occurred_at,quantity,module\n";
    const int days = 400;
    for (qint64 row = 0; row < rows;) {
        const auto day = static_cast<int>(row * days / rows);
        const QDate date = QDate(2025, 2, 2).addDays(day);
        // Few users make most of the events, as everywhere.
        const auto account =
            static_cast<int>(2000 * std::pow(static_cast<double>(below(1'000'000)) / 1e6, 2));
        const int user =
            account * 50 + static_cast<int>(50 * std::pow(static_cast<double>(below(1'000'000)) / 1e6, 2));
        const int actions = 1 + below(14);
        const int focus = below(10);
        for (int i = 0; i < actions && row < rows; ++i, ++row) {
            const int event = below(10) < 7 ? focus : below(10);
            char line[128];
            const int size = std::snprintf(
                line, sizeof line, "ACC-%05d,U-%07d,%s,%04d-%02d-%02dT%02d:%02d:%02d%s,%d,%s\n", account + 1,
                user + 1, events[event], date.year(), date.month(), date.day(), 8 + below(12), below(60),
                below(60), offsets[account % 5], below(8) != 0 ? 1 : 2 + below(18), modules[event % 6]);
            if (shuffled) {
                shuffle.emplace_back(line, size);
            } else {
                buffer.append(line, size);
            }
        }
        if (buffer.size() > (1 << 20)) {
            file.write(buffer);
            buffer.clear();
        }
    }
    std::shuffle(shuffle.begin(), shuffle.end(), random);
    for (const QByteArray &line : shuffle) {
        buffer += line;
    }
    file.write(buffer);
}

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

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
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
    out << QStringLiteral("%1 / %2: wall %3 (bar %4), cpu %5, peak memory %6; %1 took %7 s\n")
               .arg(a.name, b.name)
               .arg(median(wall), 0, 'f', 3)
               .arg(bar, 0, 'f', 2)
               .arg(median(cpu), 0, 'f', 3)
               .arg(median(peak), 0, 'f', 2)
               .arg(median(wallA), 0, 'f', 2);
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
    writeEvents(sorted, rows, false);
    writeEvents(shuffled, rows, true);
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
    std::vector<double> again;
    for (int i = 0; i < pairs; ++i) {
        fresh();
        const double once = timed(first.command).wall;
        again.push_back(timed(first.command).wall / once);
    }
    out << QStringLiteral("unchanged again / import: wall %1 (bar 0.20)\n").arg(median(again), 0, 'f', 3);
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
