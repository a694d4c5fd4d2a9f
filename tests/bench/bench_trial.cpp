// How long one step of trying rules out takes: the whole book under a draft with its last twelve months,
// compared with the rules in force; and what the page needs to show it. Not a test: nothing here passes or
// fails by the clock.
//
//   bench_trial [ACCOUNTS] [DAYS] [STEPS]
#include "bench/event_book.h"
#include "policy/trial_view.h"
#include "shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <numeric>
#include <random>

using namespace bw;

namespace {

const Day lastDay = Day::of(2026, 3, 8);

std::shared_ptr<const Cache> makeBook(int accounts, int days)
{
    auto cache = std::make_shared<Cache>();
    cache->calendars = Calendars::shipped();
    std::mt19937 random(7);
    std::uniform_real_distribution<double> uniform(0, 1);
    const Day first = lastDay - (days - 1);
    for (int i = 0; i < accounts; ++i) {
        const int seats = 3 + static_cast<int>(uniform(random) * uniform(random) * 200);
        Account one;
        one.id = {i + 1};
        one.key = one.name = QStringLiteral("Account %1").arg(i);
        one.segment = i % 3 == 0 ? QStringLiteral("large") : QStringLiteral("small");
        one.seatsPurchased = seats;
        cache->accounts.push_back(one);
        Contract contract;
        contract.account = one.id;
        contract.start = lastDay - static_cast<qint32>(uniform(random) * 360);
        contract.end = contract.start + 364;
        contract.arr = seats * 1000;
        contract.currency = QStringLiteral("USD");
        cache->contracts.push_back(contract);
        UsageColumns &usage = cache->usage;
        usage.spans.push_back({first, days, usage.keyActions.size(), usage.reach.size()});
        const double level = 0.2 + 4 * uniform(random);
        std::vector<qint64> reach;
        for (int day = 0; day < days; ++day) {
            const double weekend = (first + day).weekday() > 5 ? 0.1 : 1;
            const double k = level * seats * 0.6 * weekend * uniform(random) * 2;
            usage.keyActions.push_back(static_cast<quint32>(k));
            usage.activeUsers.push_back(static_cast<quint32>(seats * uniform(random)));
            usage.flags.push_back(UsageColumns::HasRows);
            reach.push_back(seats / 2);
        }
        appendReach(usage.reach, reach);
        test::addEvents(*cache, days);
    }
    for (Day day = first; day <= lastDay; day = day + 1)
        cache->dayRows.push_back({day, accounts});
    cache->lastDay = lastDay;
    return cache;
}

struct Times {
    std::vector<double> ms;
    void add(const QElapsedTimer &timer) { ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6); }
    [[nodiscard]] QString words() const
    {
        std::vector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&](double share) {
            return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
        };
        return QStringLiteral("median %1 ms, best %2, worst %3")
            .arg(at(.5), 0, 'f', 2)
            .arg(at(0), 0, 'f', 2)
            .arg(at(1), 0, 'f', 2);
    }
};

void measure(QTextStream &out, const QString &what, const std::shared_ptr<const Cache> &cache,
             const Policy &rules, int steps)
{
    QElapsedTimer timer;
    timer.start();
    Trial trial(cache, rules, lastDay, lastDay + 1, false);
    out << what << ": ground " << timer.elapsed() << " ms\n";
    TrialView view;
    view.resize(1010, 780);
    view.show();
    auto answer = std::make_shared<TrialAnswer>();
    answer->before = trial.under(rules);
    Times tried;
    Times compared;
    Times shown;
    for (int step = 0; step < steps; ++step) {
        Policy draft = rules;
        draft.userSharePercent = 40 + step % 40;
        auto next = std::make_shared<TrialAnswer>();
        next->before = answer->before;
        timer.restart();
        next->after = trial.under(draft);
        tried.add(timer);
        timer.restart();
        next->comparison = compare(*next->before.portfolio, *next->after.portfolio);
        compared.add(timer);
        if (step == 0)
            answer->use = trial.histogram(*next->after.portfolio, 300);
        next->use = answer->use;
        timer.restart();
        view.setDraft(draft);
        view.setAnswer(next, {QStringLiteral("Now"), QStringLiteral("Draft")});
        QApplication::processEvents();
        shown.add(timer);
    }
    out << "  under a draft  " << tried.words() << "\n  compared       " << compared.words()
        << "\n  shown          " << shown.words() << "\n";
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    theme().setUp(ThemeChoice::Light);
    const QStringList words = QApplication::arguments();
    const int accounts = words.value(1, QStringLiteral("10000")).toInt();
    const int days = words.value(2, QStringLiteral("400")).toInt();
    const int steps = words.value(3, QStringLiteral("60")).toInt();
    QTextStream out(stdout);
    const auto cache = makeBook(accounts, days);
    measure(out, QStringLiteral("%1 accounts, %2 days").arg(accounts).arg(days), cache, {}, steps);
    Policy exceptions;
    exceptions.overrides = {{{QStringLiteral("large"), {}, {}}, {{QStringLiteral("low_multiple"), 1}}},
                            {{QStringLiteral("small"), {}, {}}, {{QStringLiteral("high_multiple"), 3}}}};
    measure(out, QStringLiteral("the same with exceptions for two groups"), cache, exceptions, steps);
    return 0;
}
