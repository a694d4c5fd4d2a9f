// How long a changed threshold takes to the repainted portfolio page, over 10,000 accounts x 400 days: by the
// clock and in processor time of all threads, beside the 16 ms of a frame and beside the same made without
// keeping anything, in one run and in turn. The page is repainted as in the window: what changed asks for it,
// and the event loop paints. Not a test. Run it from an optimised build on an idle machine; on a busy one the
// processor time is what counts.
//
//   bench_what_if [ACCOUNTS] [STEPS]
#include "bench/timing.h"
#include "bench/wide_book.h"
#include "evaluate/what_if.h"
#include "portfolio/portfolio_page.h"
#include "shell/text.h"
#include "shell/theme.h"
#include "widgets/dense_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace bw;
using test::at;
using test::Time;
using test::timed;

namespace {

constexpr double frame = 16; // ms
constexpr QSize windowSize(1920, 1080);

/// Notices when a widget is painted.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    void wait()
    {
        m_painted = false;
        QElapsedTimer since;
        since.start();
        while (!m_painted) {
            QCoreApplication::processEvents();
            if (since.hasExpired(10'000)) {
                qFatal("nothing is painted");
            }
        }
    }
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

struct Steps {
    std::vector<Time> compute, page, paint, all;
    void add(Time a, Time b, Time c)
    {
        compute.push_back(a);
        page.push_back(b);
        paint.push_back(c);
        all.push_back(a + b + c);
    }
};

void print(const char *what, const Steps &steps)
{
    const Time all = at(steps.all, .5);
    const auto part = [](const std::vector<Time> &times) { return at(times, .5); };
    std::printf("  %-22s %6.2f ms = %.2f of a frame, p90 %6.2f; processor time %6.2f ms\n"
                "      compute %.2f (%.2f)   page %.2f (%.2f)   paint %.2f (%.2f)\n",
                what, all.clock, all.clock / frame, at(steps.all, .9).clock, all.processor,
                part(steps.compute).clock, part(steps.compute).processor, part(steps.page).clock,
                part(steps.page).processor, part(steps.paint).clock, part(steps.paint).processor);
    std::fflush(stdout);
}

/// A page in a window of its own.
struct Shown {
    Shown(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio)
        : painted(page.table()->viewport())
    {
        page.resize(windowSize);
        page.setPortfolio(std::move(cache), std::move(portfolio));
        page.show();
        painted.wait();
    }
    PortfolioPage page;
    Painted painted;
    Steps steps;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication app(argc, argv);
    const int accounts = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int count = std::max(argc > 2 ? std::atoi(argv[2]) : 60, 1);
    text::setLanguage(text::Language::English);
    theme().setUp(ThemeChoice::Light);

    test::PortfolioBuilder builder;
    builder.add(accounts);
    const auto cache = std::make_shared<const Cache>(test::wideBook(builder, *builder.portfolio()));
    Policy policy;
    WhatIf whatIf(cache, policy, builder.asOf, builder.today);
    const auto ground = portfolioGround(*cache, policy, builder.asOf, builder.today);

    Shown kept(cache, whatIf.under(policy));
    Shown afresh(cache, std::make_shared<const Portfolio>(evaluate(*cache, *ground, policy)));
    std::printf("%d accounts x 400 days, threshold to repainted page, medians of %d steps\n", accounts,
                count);

    struct Look {
        const char *name;
        bool grouped;
        PortfolioColumnId sortedBy;
    };
    for (const Look look : {Look{"grouped, by health", true, PortfolioColumnId::Health},
                            Look{"flat, by health", false, PortfolioColumnId::Health},
                            Look{"grouped, by name", true, PortfolioColumnId::Account}}) {
        for (Shown *shown : {&kept, &afresh}) {
            shown->page.setGroup(look.grouped ? GroupBy::Segment : GroupBy::Nothing);
            shown->page.model()->sort(static_cast<int>(look.sortedBy));
            QCoreApplication::processEvents();
            shown->steps = {};
        }
        for (int step = -5; step < count; ++step) {
            for (Shown *shown : {&kept, &afresh}) {
                policy.userSharePercent = 40 + (step + 10) % 40;
                std::shared_ptr<const Portfolio> portfolio;
                const Time a = timed([&] {
                    portfolio = shown == &kept
                        ? whatIf.under(policy)
                        : std::make_shared<const Portfolio>(evaluate(*cache, *ground, policy));
                });
                const Time b = timed([&] { shown->page.setPortfolio(cache, std::move(portfolio)); });
                const Time c = timed([&] { shown->painted.wait(); });
                if (step >= 0) {
                    shown->steps.add(a, b, c);
                }
            }
        }
        std::printf("%s\n", look.name);
        print("what-if", kept.steps);
        print("nothing kept", afresh.steps);
    }
    return 0;
}
