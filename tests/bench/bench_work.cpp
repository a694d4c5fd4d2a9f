// How long opening takes with what people did: 2,000 accounts, 100,000 touches of files, 50,000 entries of
// the log, a quarter of each kind that is written most. Not a test.
//
//   bench_work [--touches 100000] [--entries 50000]
#include "bench/timing.h"
#include "store/cache_reader.h"
#include "store/judging.h"
#include "store/touch_facts.h"
#include "store/touches.h"
#include "store/work_log.h"
#include "support/working.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>

using namespace bw;
using namespace bw::test;

namespace {

QTextStream out(stdout);
constexpr int accounts = 2000;

void fill(Workspace &workspace, int touches, int entries)
{
    auto transaction = must(sql::Transaction::begin(workspace.database()));
    for (int i = 0; i < accounts; ++i)
        execute(workspace, QStringLiteral("INSERT INTO account (key, name) VALUES (?, ?)"),
                {QStringLiteral("N-%1").arg(i), QStringLiteral("Account %1").arg(i)});
    auto writer = must(TouchWriter::open(workspace));
    for (int i = 0; i < touches; ++i) {
        Touch touch;
        touch.account = {4 + i % accounts};
        touch.key = QStringLiteral("T-%1").arg(i);
        touch.day = Day::of(2025, 1, 1) + i % 500;
        touch.kind = QStringLiteral("call");
        touch.summary = QStringLiteral("what was said on the %1th call with the customer").arg(i);
        touch.by = QStringLiteral("Lin Yue");
        touch.nextStep = QStringLiteral("send the offer");
        touch.nextDate = touch.day + 14;
        (void)must(writer.insert(touch, {}));
    }
    const std::vector<WorkDone> kinds = oneOfEach();
    for (int i = 0; i < entries; ++i) {
        WorkEntry entry = done(4 + i % accounts, kinds[static_cast<size_t>(i % 4)]);
        entry.key = QStringLiteral("%1-work").arg(i, 32, 10, QLatin1Char('0'));
        entry.day = Day::of(2025, 1, 1) + i % 500;
        entry.at = entry.day.iso() + QStringLiteral("T09:00:00");
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
    const WorkLog book;
    {
        Workspace workspace = book.open();
        fill(workspace, parser.value(QStringLiteral("touches")).toInt(),
             parser.value(QStringLiteral("entries")).toInt());
    }
    const Workspace workspace = book.open(Workspace::Mode::Read);
    const Cache cache = must(loadBook(workspace));
    out << cache.touches.size() << " touches, " << cache.work.size() << " entries\n";
    measure("rows of touches", [&] { (void)must(importedTouches(workspace)); });
    measure("rows and payloads of the log", [&] { (void)must(loadWork(workspace)); });
    measure("facts of touches", [&] { (void)must(loadTouchFacts(workspace, cache.accounts, cache.work)); });
    measure("the whole book", [&] { (void)must(loadBook(workspace)); });
    measure("one more touch",
            [&] { book.save(done(4, touched("2026-03-01", "call", QStringLiteral("x")))); });
    {
        Workspace writing = book.open();
        measure("a replay that has nothing to do", [&] { (void)must(replayJournal(writing)); });
        measure("a replay that compares everything",
                [&] { (void)must(replayJournal(writing, ReplayDepth::Everything)); });
    }
    return 0;
}
