// How long the figures below the day counts take: the page of one account, from its usage blobs on, and the
// active users of a whole book. Medians of several rounds within one run. Not a test: nothing here passes or
// fails by the clock.
//
//   bench_use [USERS] [DAYS] [ACCOUNTS] [ROUNDS]     one account of so many users; a book of so many accounts
//                                                    with 20 users each
#include "activity/company_usage.h"
#include "base/parallel.h"
#include "report/account_use_report.h"
#include "usage/blob.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace bw;

namespace {

const Day lastDay = Day::of(2026, 3, 8);
constexpr quint32 events = 24; // of 6 modules

std::vector<UseEvent> makeEvents()
{
    std::vector<UseEvent> all(1);
    for (quint32 i = 0; i < events; ++i)
        all.push_back({QStringLiteral("e%1").arg(i), QStringLiteral("m%1").arg(i % 6)});
    return all;
}

/// Users who come on two days in five and do two or three things.
std::vector<Rollup> makeRollups(quint32 users, qint32 days, quint64 seed)
{
    std::mt19937_64 random(seed);
    std::vector<Rollup> rollups;
    for (Day day = lastDay - (days - 1); day <= lastDay; day = day + 1) {
        for (quint32 user = 1; user <= users; ++user) {
            if (random() % 5 > 1)
                continue;
            const quint32 first = 1 + static_cast<quint32>(random() % (events - 3));
            for (quint32 i = 0; i < 2 + random() % 2; ++i) {
                Rollup r;
                r.day = day;
                r.user = user;
                r.event = first + i;
                r.unit = 1 + user % 50;
                r.rows = 1;
                r.quantity = 1 + static_cast<qint64>(random() % 4);
                r.seconds = static_cast<qint64>(random() % 600);
                r.longestSeconds = r.seconds;
                rollups.push_back(r);
            }
        }
    }
    return rollups;
}

std::vector<std::pair<Month, QByteArray>> monthsOf(const std::vector<Rollup> &rollups)
{
    std::vector<std::pair<Month, QByteArray>> months;
    for (auto first = rollups.begin(); first != rollups.end();) {
        const Month month = Month::of(first->day);
        const auto last =
            std::find_if(first, rollups.end(), [&](const Rollup &r) { return Month::of(r.day) != month; });
        months.emplace_back(month, encodeUsage(&*first, &*first + (last - first), UsageKind::Events));
        first = last;
    }
    return months;
}

std::vector<Rollup> decoded(const std::vector<std::pair<Month, QByteArray>> &months)
{
    std::vector<Rollup> rollups;
    for (const auto &[month, blob] : months) {
        if (!decodeUsage(blob, month, rollups))
            std::abort();
    }
    return rollups;
}

void measure(const char *what, int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-46s %8.2f ms  (%.2f to %.2f)\n", what, times[times.size() / 2], times.front(),
                times.back());
}

void onePage(quint32 users, qint32 days, int rounds)
{
    AccountUse use;
    use.events = makeEvents();
    use.rollups = makeRollups(users, days, 1);
    const auto months = monthsOf(use.rollups);
    Cache cache;
    cache.calendars = Calendars::shipped();
    Account account;
    account.id = {1};
    account.seatsOpened = static_cast<qint32>(users);
    account.startedOn = lastDay - days;
    cache.accounts.push_back(account);
    cache.usage.spans.push_back({lastDay - (days - 1), days, 0, 0});
    for (Day day = lastDay - (days - 1); day <= lastDay; day = day + 1) {
        cache.dayRows.push_back({day, 1000});
        cache.usage.keyActions.push_back(users);
        cache.usage.activeUsers.push_back(users / 2);
        cache.usage.flags.push_back(UsageColumns::HasRows);
    }
    cache.lastDay = lastDay;
    for (quint32 i = 0; i < users; ++i) {
        User user;
        user.key = QString::number(i);
        user.role = i % 20 == 0 ? QStringLiteral("manager") : QStringLiteral("end_user");
        use.users.push_back(user);
        use.userListed.push_back(1);
    }
    for (int i = 0; i < 50; ++i) {
        Unit unit;
        unit.key = QString::number(i);
        use.units.push_back(unit);
        use.unitListed.push_back(1);
    }
    Policy policy;
    for (quint32 i = 0; i < 6; ++i) {
        Scenario scenario;
        scenario.id = scenario.name = QString::number(i);
        scenario.events = QStringList{QStringLiteral("e%1").arg(i), QStringLiteral("e%1").arg(i + 6)};
        policy.scenarios.push_back(scenario);
    }
    policy.northStar = NorthStar{QStringLiteral("n"), {QStringLiteral("e1")}, {}, 1'000'000'000, 24};
    policy.roleFeatures[QStringLiteral("manager")] = QStringList{QStringLiteral("e1"), QStringLiteral("e2")};
    std::printf("one account: %u users, %d days, %zu rollups\n", users, days, use.rollups.size());
    size_t kept = 0;
    measure("  its blobs decoded", rounds, [&] { kept += decoded(months).size(); });
    measure("  everything on its page (AccountUseReport)", rounds,
            [&] { kept += accountUseReport(cache, policy, 0, use, {}, lastDay).users.size(); });
    measure("  key actions by event, all days", rounds, [&] {
        kept +=
            keyActionsByEvent(use, eventRules(policy, use.events), {lastDay - (days - 1), lastDay}).size();
    });
    std::printf("  (%zu)\n", kept);
}

void wholeBook(size_t accounts, qint32 days, int rounds)
{
    Cache cache;
    constexpr size_t different = 64; // as many accounts are made, and taken in turns
    std::vector<std::vector<std::pair<Month, QByteArray>>> blobs;
    size_t rollups = 0;
    for (size_t i = 0; i < different; ++i) {
        const std::vector<Rollup> made = makeRollups(20, days, i);
        rollups += made.size();
        blobs.push_back(monthsOf(made));
    }
    for (size_t i = 0; i < accounts; ++i) {
        Account account;
        account.id = {static_cast<qint64>(i) + 1};
        account.segment = QString::number(i % 3);
        account.csm = QString::number(i % 40);
        cache.accounts.push_back(account);
    }
    const std::vector<UseEvent> known = makeEvents();
    const CompanyGroups groups = companyGroups(cache, known, {}, lastDay);
    const EventRules rules = eventRules({}, known);
    std::printf("a book: %zu accounts, %d days, %.1f million rollups\n", accounts, days,
                static_cast<double>(rollups) / different * static_cast<double>(accounts) / 1e6);
    size_t kept = 0;
    measure("  DAU, WAU, MAU of every day and part", rounds, [&] {
        const auto usage = companyUsage(groups, rules, {lastDay - (days - 1), lastDay},
                                        [&](const RollupVisitor &visit) -> Status {
                                            inParallel(accounts, 64, [&](size_t first, size_t last) {
                                                for (size_t i = first; i < last; ++i)
                                                    visit(i, decoded(blobs[i % different]));
                                            });
                                            return {};
                                        });
        kept += usage->series.size();
    });
    std::printf("  (%zu)\n", kept);
}

int number(int argc, char **argv, int at, int otherwise)
{
    return argc > at ? std::atoi(argv[at]) : otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    const qint32 days = number(argc, argv, 2, 400);
    const int rounds = number(argc, argv, 4, 5);
    onePage(50, days, rounds);
    onePage(static_cast<quint32>(number(argc, argv, 1, 5000)), days, rounds);
    wholeBook(static_cast<size_t>(number(argc, argv, 3, 10000)), days, rounds);
    return 0;
}
