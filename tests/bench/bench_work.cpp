// How long opening takes with what people did: 2,000 accounts, 100,000 touches of files, 50,000 entries of
// the log, a quarter of each kind that is written most. Not a test.
//
//   bench_work [--touches 100000] [--entries 50000]
#include "bench/timing.h"
#include "store/cache_reader.h"
#include "store/judging.h"
#include "store/sql.h"
#include "store/touch_facts.h"
#include "store/touches.h"
#include "store/work_log.h"
#include "store/work_saving.h"
#include "store/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace bw;
using bw::test::processorMilliseconds;

namespace {

QTextStream out(stdout);
constexpr int accounts = 2000;

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

SeenFigures seen()
{
    SeenFigures figures;
    figures.asOf = Day::of(2026, 3, 4);
    figures.health = 43.25;
    figures.band = QStringLiteral("at_risk");
    figures.machine = 51.0;
    figures.weeksActive = 3;
    figures.weeklyActive = true;
    figures.monthlyActive = false;
    figures.revenueAtRisk = 120000.5;
    figures.currency = QStringLiteral("CNY");
    figures.openAlerts = 2;
    figures.policyVersion = 7;
    return figures;
}

Touch touchOf(int number)
{
    Touch touch;
    touch.account = {1 + number % accounts};
    touch.key = QStringLiteral("T-%1").arg(number);
    touch.day = Day::of(2025, 1, 1) + number % 500;
    touch.kind = QStringLiteral("call");
    touch.summary = QStringLiteral("what was said on the %1th call with the customer").arg(number);
    touch.by = QStringLiteral("Lin Yue");
    touch.nextStep = QStringLiteral("send the offer");
    touch.nextDate = touch.day + 14;
    return touch;
}

WorkDone workOf(int number)
{
    AlertAct act;
    act.rule = QStringLiteral("no_key_action");
    act.opened = Day::of(2026, 2, 28);
    act.what = AlertAct::What::Resolved;
    act.cause = QStringLiteral("people");
    act.seen = seen();
    act.value = 14;
    Review review;
    review.seen = seen();
    switch (number % 4) {
    case 0:
        return TouchLogged{touchOf(number)};
    case 1:
        return NextStepDone{QStringLiteral("T-%1").arg(number), Day::of(2026, 3, 4)};
    case 2:
        return act;
    default:
        return review;
    }
}

void fill(Workspace &workspace, int touches, int entries)
{
    auto transaction = must(sql::Transaction::begin(workspace.database()));
    for (int i = 0; i < accounts; ++i)
        (void)must(sql::run(workspace.database(),
                            QStringLiteral("INSERT INTO account (key, name) VALUES (?, ?)"),
                            {QStringLiteral("N-%1").arg(i), QStringLiteral("Account %1").arg(i)}));
    auto writer = must(TouchWriter::open(workspace));
    for (int i = 0; i < touches; ++i)
        (void)must(writer.insert(touchOf(i), {}));
    for (int i = 0; i < entries; ++i) {
        WorkEntry entry;
        entry.account = {1 + i % accounts};
        entry.key = QStringLiteral("%1-work").arg(i, 32, 10, QLatin1Char('0'));
        entry.day = Day::of(2025, 1, 1) + i % 500;
        entry.at = entry.day.iso() + QStringLiteral("T09:00:00");
        entry.by = QStringLiteral("Lin Yue");
        entry.what = workOf(i);
        must(insertWork(workspace.database(), loggedOf(entry)));
    }
    must(transaction.commit());
}

/// The middle one of seven: by the clock, and of the processor, which counts on a busy machine.
template <class Act> void measure(const char *name, Act act)
{
    std::vector<double> clocks;
    std::vector<double> processors;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        act();
        processors.push_back(processorMilliseconds() - before);
        clocks.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(clocks.begin(), clocks.end());
    std::sort(processors.begin(), processors.end());
    out << QString::fromLatin1(name).leftJustified(34) << clocks[3] << " ms, processor " << processors[3]
        << " ms\n";
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("touches"), {}, QStringLiteral("N"), QStringLiteral("100000")},
                       {QStringLiteral("entries"), {}, QStringLiteral("N"), QStringLiteral("50000")}});
    parser.process(application);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.bellwether"));
    {
        Workspace workspace = must(Workspace::open(path, Workspace::Mode::Create));
        fill(workspace, parser.value(QStringLiteral("touches")).toInt(),
             parser.value(QStringLiteral("entries")).toInt());
    }
    const Workspace workspace = must(Workspace::open(path, Workspace::Mode::Read));
    const Cache cache = must(loadBook(workspace));
    out << cache.touches.size() << " touches, " << cache.work.size() << " entries\n";
    measure("rows of touches", [&] { (void)must(importedTouches(workspace)); });
    measure("rows and payloads of the log", [&] { (void)must(loadWork(workspace)); });
    measure("facts of touches", [&] { (void)must(loadTouchFacts(workspace, cache.accounts, cache.work)); });
    measure("the whole book", [&] { (void)must(loadBook(workspace)); });
    {
        Workspace writing = must(Workspace::open(path, Workspace::Mode::Write));
        WorkEntry entry;
        entry.account = {1};
        entry.what = workOf(0);
        measure("one more touch, on the disk twice",
                [&] { (void)must(saveWork(writing, {entry}, QDateTime::currentDateTimeUtc())); });
        measure("a replay that has nothing to do", [&] { (void)must(replayJournal(writing)); });
        measure("a replay that compares everything",
                [&] { (void)must(replayJournal(writing, ReplayDepth::Everything)); });
    }
    return 0;
}
