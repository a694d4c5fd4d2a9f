// From the start of the program to the first useful paint, with 10,000 accounts x 400 days, against an empty
// Qt window: the real programs, in turn (A B A B…), each a process of its own, as a user's would be. Both
// load a plugin that tells when the paint is done (start_probe.cpp). Prints the ratios of time and memory.
// Not a test.
//
//   bench_start BELLWETHER [--accounts 10000] [--days 400] [--pairs 9] [--folder DIR]
//
// With --folder the workspace stays there and is used again. The platform is offscreen unless QT_QPA_PLATFORM
// says otherwise.
#include "bench/timing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <array>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using bw::test::at;

namespace {

QTextStream out(stdout);

QString daily(const QDir &folder, int accounts, int days)
{
    const QString path = folder.filePath(QStringLiteral("daily.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the usage");
    }
    std::mt19937 random(20261018);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    QByteArray buffer = "account_id,date,user_id,event,count\n";
    const QDate last = QDate::currentDate().addDays(-1);
    for (int day = days - 1; day >= 0; --day) {
        const QByteArray date = last.addDays(-day).toString(Qt::ISODate).toLatin1();
        const bool rest = last.addDays(-day).dayOfWeek() > 5;
        for (int account = 0; account < accounts; ++account) {
            if (below(10) >= (rest ? 2 : 7)) {
                continue;
            }
            for (int user = below(3); user >= 0; --user) {
                buffer += "A-" + QByteArray::number(account) + ',' + date + ",U-"
                    + QByteArray::number(account) + '-' + QByteArray::number(user) + ",create_order,"
                    + QByteArray::number(1 + below(40)) + '\n';
            }
        }
        file.write(buffer);
        buffer.clear();
    }
    return path;
}

QString accountsFile(const QDir &folder, int accounts)
{
    static constexpr std::array segments = {"large", "mid", "small"};
    static constexpr std::array csms = {"林悦", "Tom Becker", "陈思远", "Maya Ortiz"};
    const QString path = folder.filePath(QStringLiteral("accounts.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the accounts");
    }
    QByteArray text = "account_id,name,segment,csm,seats_purchased\n";
    for (int account = 0; account < accounts; ++account) {
        const QByteArray number = QByteArray::number(account);
        text += "A-" + number + (account % 3 == 0 ? ",海棠连锁 " : ",Blue Harbor ") + number + ','
            + segments[static_cast<size_t>(account) % segments.size()] + ','
            + csms[static_cast<size_t>(account) % csms.size()] + ',' + QByteArray::number(3 + account % 40)
            + '\n';
    }
    file.write(text);
    return path;
}

QString contractsFile(const QDir &folder, int accounts)
{
    const QString path = folder.filePath(QStringLiteral("contracts.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the contracts");
    }
    QByteArray text = "contract_id,account_id,start,end,arr,currency\n";
    for (int account = 0; account < accounts; ++account) {
        const QByteArray number = QByteArray::number(account);
        const QDate start = QDate::currentDate().addDays(-(account % 350));
        text += "C-" + number + ",A-" + number + ',' + start.toString(Qt::ISODate).toLatin1() + ','
            + start.addDays(364).toString(Qt::ISODate).toLatin1() + ',' + QByteArray::number(9000 + account)
            + ",EUR\n";
    }
    file.write(text);
    return path;
}

struct Start {
    double seconds = 0; ///< to the first useful paint
    double processor = 0; ///< seconds of it by then
    double peak = 0; ///< MiB, then
};

/// One program from its start until it tells of its paint; then it ends by itself.
Start started(const QStringList &command, bool waitsForRows)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        qFatal("no pipe");
    }
    std::vector<QByteArray> encoded;
    std::vector<char *> arguments;
    for (const QString &word : command) {
        encoded.push_back(QFile::encodeName(word));
    }
    for (QByteArray &word : encoded) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    qputenv("BW_START_PROBE", QByteArray::number(ends[1]));
    if (waitsForRows) {
        qputenv("BW_START_ROWS", "1");
    } else {
        qunsetenv("BW_START_ROWS");
    }
    const auto before = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
    std::array<char, 32> told{};
    const ssize_t size = read(ends[0], told.data(), told.size() - 1);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - before;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (size <= 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        qFatal("%s did not tell of a paint", encoded.front().constData());
    }
    const QList<QByteArray> words = QByteArray(told.data()).split(' ');
    return {taken.count(), words.last().toDouble() / 1e6, words.first().toDouble() / 1024};
}

void print(const char *what, const std::vector<double> &ratios, double bar)
{
    out << QStringLiteral("%1 %2 (%3 to %4; bar %5)\n")
               .arg(QLatin1String(what))
               .arg(at(ratios, .5), 0, 'f', 2)
               .arg(at(ratios, 0), 0, 'f', 2)
               .arg(at(ratios, 1), 0, 'f', 2)
               .arg(bar, 0, 'f', 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("program"), QStringLiteral("the bellwether to measure"));
    const QCommandLineOption accountsOption(QStringLiteral("accounts"), {}, QStringLiteral("N"),
                                            QStringLiteral("10000"));
    const QCommandLineOption daysOption(QStringLiteral("days"), {}, QStringLiteral("N"),
                                        QStringLiteral("400"));
    const QCommandLineOption pairsOption(QStringLiteral("pairs"), {}, QStringLiteral("N"),
                                         QStringLiteral("9"));
    const QCommandLineOption folderOption(QStringLiteral("folder"), {}, QStringLiteral("DIR"));
    parser.addOptions({accountsOption, daysOption, pairsOption, folderOption});
    parser.process(app);
    if (parser.positionalArguments().isEmpty()) {
        parser.showHelp(2);
    }
    const QString program = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    const QTemporaryDir temporary;
    const QDir folder(parser.isSet(folderOption) ? parser.value(folderOption) : temporary.path());
    const int accounts = parser.value(accountsOption).toInt();
    const QString workspace = folder.filePath(QStringLiteral("start.bellwether"));
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(variable, QFile::encodeName(temporary.path())); // nobody's settings but the shipped ones
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (!QFile::exists(workspace)) {
        QStringList command = {QStringLiteral("import"), QStringLiteral("--workspace"), workspace,
                               QStringLiteral("--zone"), QStringLiteral("+08:00")};
        command += {accountsFile(folder, accounts), contractsFile(folder, accounts),
                    daily(folder, accounts, parser.value(daysOption).toInt())};
        if (QProcess::execute(program, command) != 0) {
            qFatal("the book cannot be imported");
        }
    }
    qputenv("QT_PLUGIN_PATH", BW_PROBE_FOLDER);
    qputenv("QT_QPA_GENERIC_PLUGINS", "bwstartprobe");

    std::vector<double> time;
    std::vector<double> processor;
    std::vector<double> memory;
    std::vector<double> ours;
    std::vector<double> empty;
    std::vector<double> peak;
    const int pairs = parser.value(pairsOption).toInt();
    for (int pair = -1; pair < pairs; ++pair) { // the first one warms the disk's cache
        const Start a = started({program, QStringLiteral("--workspace"), workspace}, true);
        const Start b = started({QStringLiteral(BW_EMPTY_WINDOW)}, false);
        if (pair >= 0) {
            time.push_back(a.seconds / b.seconds);
            processor.push_back(a.processor / b.processor);
            memory.push_back(a.peak / b.peak);
            ours.push_back(a.seconds * 1e3);
            empty.push_back(b.seconds * 1e3);
            peak.push_back(a.peak);
        }
    }
    out << QStringLiteral(
               "%1 accounts x %2 days, %3; start to first useful paint / an empty Qt window, %4 pairs\n")
               .arg(accounts)
               .arg(parser.value(daysOption))
               .arg(qEnvironmentVariable("QT_QPA_PLATFORM"))
               .arg(pairs);
    print("time", time, 4.5);
    print("processor time", processor, 4.5);
    print("memory", memory, 4);
    out << QStringLiteral("ours %1 ms and %2 MiB, empty window %3 ms (medians)\n")
               .arg(at(ours, .5), 0, 'f', 1)
               .arg(at(peak, .5), 0, 'f', 0)
               .arg(at(empty, .5), 0, 'f', 1);
    return 0;
}
