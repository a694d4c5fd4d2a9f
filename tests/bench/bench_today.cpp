// Measures Today: how long its queue takes, how long until it is shown, and how long a key takes until the
// next account is painted. Prints times; is no test, because a busy machine would fail it. Run it from an
// optimised build: bench_today [accounts…].

#include "bench/timing.h"
#include "bench/wide_book.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "today/today_page.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

using namespace bw;
using test::at;
using test::Time;
using test::timed;

namespace {

constexpr QSize windowSize(1368, 828);
constexpr int presses = 40;

void measure(int accounts)
{
    test::PortfolioBuilder builder;
    builder.add(accounts);
    auto cache = std::make_shared<const Cache>(test::wideBook(builder, *builder.portfolio()));
    auto portfolio = std::make_shared<const Portfolio>(
        evaluate(*cache, cache->policy, *cache->lastDay, *cache->lastDay + 1));
    std::vector<double> finding;
    for (int i = 0; i < 5; ++i)
        finding.push_back(timed([&] {
                              (void)todayQueue(*cache, cache->policy, *portfolio, BookAlerts(), {}, {});
                          }).processor);
    TodayPage page;
    page.resize(windowSize);
    page.show();
    const Time opening = timed([&] {
        page.setPortfolio(cache, portfolio);
        page.finish();
        (void)page.grab();
    });
    page.setFilter(QueueFilter::All);
    page.finish();
    std::vector<double> keys;
    for (int i = 0; i < presses; ++i) {
        keys.push_back(timed([&] {
                           QTest::keyClick(&page.list(), Qt::Key_Down);
                           (void)page.grab();
                       }).clock);
        page.finish(); // a person does not press faster than the neighbours are read
    }
    std::printf(
        "%6d accounts: queue %.0f ms; shown after %.0f ms (processor %.0f); key to account: median %.0f, "
        "slowest %.0f ms\n",
        accounts, at(finding, .5), opening.clock, opening.processor, at(keys, .5), at(keys, 1));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QApplication application(argc, argv);
    theme().setUp(ThemeChoice::Light);
    text::setLanguage(text::Language::English);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::atoi(argv[i]));
    if (sizes.empty())
        sizes = {2000, 10000};
    for (const int size : sizes)
        measure(size);
    return 0;
}
