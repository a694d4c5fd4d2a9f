// How long all alerts of a book take, over 10,000 accounts x 400 days under the shipped rules, beside one
// evaluation of the same book; and how long one account takes that is counted again. Rows of 8 users each are
// made on the way in, so that what rests on them is counted too. Exit code 1: an account-day costs more than
// BOUND times what it costs an evaluation (processor time, median of the rounds). Not a test: run it from an
// optimised build.
//
//   bench_alerts [ACCOUNTS] [ROUNDS] [BOUND]
#include "alerts/book_alerts.h"
#include "bench/timing.h"
#include "bench/wide_book.h"

#include <cstdio>
#include <cstdlib>

using namespace bw;
using test::at;
using test::Time;
using test::timed;

namespace {

/// Eight users, one of them the boss, who come on two days in three.
AccountUse useOf(const Cache &cache, AccountId id)
{
    AccountUse use;
    use.events = cache.events;
    for (int user = 0; user < 8; ++user) {
        User one;
        one.key = QString::number(user);
        one.role = user == 0 ? QStringLiteral("decision_maker") : QStringLiteral("end_user");
        use.users.push_back(one);
        use.userListed.push_back(1);
    }
    const UsageColumns::Span span = cache.usage.spanOf(static_cast<size_t>(id.value - 1));
    for (qint32 day = 0; day < span.days; ++day) {
        for (quint32 user = 1; user <= 8; ++user) {
            if ((static_cast<quint32>(day) + user * 5 + static_cast<quint32>(id.value)) % 3 == 0)
                continue;
            Rollup r;
            r.day = span.first + day;
            r.user = user;
            r.event = 1 + user;
            r.rows = r.quantity = 3;
            r.seconds = 300;
            use.rollups.push_back(r);
        }
    }
    return use;
}

} // namespace

int main(int argc, char **argv)
{
    const int accounts = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    const double bound = argc > 3 ? std::atof(argv[3]) : 60;
    test::PortfolioBuilder book;
    book.add(accounts);
    const Cache cache = test::wideBook(book, *book.portfolio());
    Policy policy;
    Scenario scenario;
    scenario.id = scenario.name = QStringLiteral("s");
    scenario.events = {cache.events[2].event, cache.events[3].event};
    policy.scenarios = {scenario, scenario};
    policy.scenarios.back().id = QStringLiteral("t");
    UseSource source;
    source.events = [&]() -> Result<std::vector<UseEvent>> { return cache.events; };
    source.account = [&](AccountId id, const std::vector<UseEvent> &) -> Result<AccountUse> {
        return useOf(cache, id);
    };
    const Day asOf = *cache.lastDay;
    std::vector<Time> evaluations;
    std::vector<Time> all;
    std::vector<Time> plain;
    std::vector<Time> single;
    size_t found = 0;
    for (int round = 0; round < rounds; ++round) {
        Progress progress;
        evaluations.push_back(timed([&] { (void)evaluate(cache, policy, asOf, asOf + 1); }));
        BookAlerts alerts;
        all.push_back(timed([&] {
            alerts =
                bookAlerts(cache, policy, asOf, asOf + 1, false, source, progress).value_or(BookAlerts());
        }));
        plain.push_back(timed([&] {
            (void)bookAlerts(cache, policy, asOf, asOf + 1, false, UseSource(), progress).has_value();
        }));
        single.push_back(timed(
            [&] { (void)accountAlerts(cache, policy, alerts, accounts / 2, source, progress).has_value(); }));
        found = alerts.alerts.size();
    }
    const auto print = [](const char *what, const std::vector<Time> &times) {
        const Time median = at(times, .5);
        std::printf("%-34s %9.1f ms  %9.1f ms of processor\n", what, median.clock, median.processor);
    };
    std::printf("%d accounts x 400 days, %zu alerts\n", accounts, found);
    print("one evaluation", evaluations);
    print("all alerts, rows made on the way", all);
    print("all alerts, without rows", plain);
    print("one account again", single);
    const double ratio = at(plain, .5).processor / at(evaluations, .5).processor;
    std::printf("ratio %.1f of an evaluation (bound %.0f)\n", ratio, bound);
    return ratio <= bound ? 0 : 1;
}
