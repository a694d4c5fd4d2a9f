// How long a changed threshold takes over 10,000 accounts x 400 days in memory, against the same rules
// written down plainly in doubles and against reading the columns once. The three take turns within one run;
// what counts are the ratios of their medians. Not a test: nothing here passes or fails by the clock.
//
//   bench_compute [ACCOUNTS] [DAYS] [ROUNDS]
//   bench_compute --write FILE [ACCOUNTS] [DAYS]    the same columns as account,day,key_actions,users rows,
//   and
//                                                   FILE.seats, for a database to be measured on
#include "activity/book.h"
#include "activity/kernel.h"
#include "bench/event_book.h"
#include "bench/timing.h"
#include "evaluate/what_if.h"

#include <QFile>
#include <QTextStream>
#include <QThreadPool>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace bw;

namespace {

const Day lastDay = Day::of(2026, 3, 8);

/// Accounts whose use has a level, a drift and a weekday pattern of its own, by a fixed seed.
Cache makeBook(int accounts, int days)
{
    Cache cache;
    cache.calendars = Calendars::shipped();
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> seatsOf(3.2, 1.0);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::normal_distribution<double> normal(0, 1);
    const Day first = lastDay - (days - 1);
    for (int account = 0; account < accounts; ++account) {
        const double seats = std::max(1.0, std::floor(seatsOf(random)));
        Account one;
        one.id = {account + 1};
        one.key = one.name = QStringLiteral("A%1").arg(account);
        one.seatsPurchased = static_cast<qint32>(seats);
        cache.accounts.push_back(one);
        Contract contract;
        contract.account = one.id;
        contract.start = lastDay - static_cast<qint32>(uniform(random) * 360);
        contract.end = contract.start + 364;
        contract.arr = seats * 1000;
        cache.contracts.push_back(contract);
        UsageColumns &usage = cache.usage;
        usage.spans.push_back({first, days, usage.keyActions.size(), usage.reach.size()});
        const double level = 0.2 + 5.8 * uniform(random);
        const double drift = -0.002 + 0.003 * uniform(random);
        std::vector<qint64> reach;
        for (int day = 0; day < days; ++day) {
            const double weekend = (first + day).weekday() > 5 ? 0.15 : 1;
            const double mean = level * (1 + drift * day) * seats * 0.6 * weekend;
            const double k = std::max(0.0, std::floor(mean + seats * 0.3 * normal(random)));
            const double share = 0.3 + 0.7 * uniform(random);
            usage.keyActions.push_back(static_cast<quint32>(k));
            usage.activeUsers.push_back(
                static_cast<quint32>(std::min({seats, k, std::floor(seats * share)})));
            usage.flags.push_back(k > 0 ? UsageColumns::HasRows : 0);
            reach.push_back(static_cast<qint64>(seats * share));
        }
        appendReach(usage.reach, reach);
        test::addEvents(cache, days);
    }
    for (Day day = first; day <= lastDay; day = day + 1)
        cache.dayRows.push_back({day, accounts});
    cache.lastDay = lastDay;
    return cache;
}

/// What the plain way and ours must agree on.
struct Sums {
    qint64 coefficients = 0;
    qint64 activeWeeks = 0;
    qint64 activeMonths = 0;
    bool operator==(const Sums &) const = default;
};

/// The rules as one would write them down first: doubles, branches, a level per day and loops over it.
Sums plainly(const Cache &cache, const Policy &policy, std::vector<quint8> &levels)
{
    Sums sums;
    const double share = policy.userSharePercent / 100.0;
    levels.resize(cache.usage.keyActions.size());
    std::vector<DayRange> weeks;
    std::vector<DayRange> months;
    const Day firstDay = cache.dayRows.front().day;
    for (Day monday = firstDay.monday(); monday <= lastDay; monday = monday + 7)
        weeks.push_back({monday, monday + 6});
    for (Month month = Month::of(firstDay); month <= Month::of(lastDay); month = month + 1)
        months.push_back({month.first(), month.last()});
    for (size_t account = 0; account < cache.accounts.size(); ++account) {
        const UsageColumns::Span span = cache.usage.spans[account];
        const double seats = *cache.accounts[account].seatsPurchased;
        quint8 *const level = levels.data() + span.offset;
        for (int day = 0; day < span.days; ++day) {
            const double k = cache.usage.keyActions[span.offset + static_cast<size_t>(day)];
            const double users = cache.usage.activeUsers[span.offset + static_cast<size_t>(day)];
            if (k == 0)
                level[day] = 0;
            else if (k <= seats * share * policy.lowMultiple)
                level[day] = 1;
            else if (k <= seats * share * policy.highMultiple)
                level[day] = 2;
            else
                level[day] = users >= seats * (policy.loginSharePercent / 100.0) ? 3 : 2;
        }
        const auto active = [&](DayRange range) {
            const int first = std::max(range.first - span.first, 0);
            const int last = std::min(range.last - span.first, span.days - 1);
            int count = 0;
            for (int day = first; day <= last; ++day)
                count += level[day] >= static_cast<quint8>(policy.activeDayLevel) ? 1 : 0;
            return count;
        };
        for (const DayRange &week : weeks)
            sums.activeWeeks += active(week) >= policy.weekDays ? 1 : 0;
        for (const DayRange &month : months)
            sums.activeMonths += active(month) >= policy.monthDays ? 1 : 0;
        for (int block = 0; block < 7; ++block) {
            const Day end = lastDay - 7 * block;
            sums.coefficients += active({end - 6, end}) >= policy.coefficientActiveDays ? 1 : 0;
        }
    }
    return sums;
}

Sums sumsOf(const BookActivity &activity)
{
    const auto reached = static_cast<quint8>(PeriodState::Reached);
    Sums sums;
    for (const Coefficient &coefficient : activity.coefficients)
        sums.coefficients += coefficient.active;
    sums.activeWeeks = std::count(activity.weekStates.begin(), activity.weekStates.end(), reached);
    sums.activeMonths = std::count(activity.monthStates.begin(), activity.monthStates.end(), reached);
    return sums;
}

int write(const QString &path, const Cache &cache)
{
    QFile rows(path);
    QFile seats(path + QStringLiteral(".seats"));
    if (!rows.open(QIODevice::WriteOnly) || !seats.open(QIODevice::WriteOnly))
        return 1;
    QTextStream rowsOut(&rows);
    QTextStream seatsOut(&seats);
    for (size_t account = 0; account < cache.accounts.size(); ++account) {
        const UsageColumns::Span span = cache.usage.spans[account];
        seatsOut << account << ',' << *cache.accounts[account].seatsPurchased << '\n';
        for (int day = 0; day < span.days; ++day) {
            const size_t cell = span.offset + static_cast<size_t>(day);
            rowsOut << account << ',' << (span.first + day).n << ',' << cache.usage.keyActions[cell] << ','
                    << cache.usage.activeUsers[cell] << '\n';
        }
    }
    return 0;
}

struct Times {
    std::vector<test::Time> ours, whatIf, plain, read;
};

Times measure(const std::shared_ptr<const Cache> &held, int rounds, QTextStream &out)
{
    const Cache &cache = *held;
    Policy policy;
    policy.activeDayLevel = Level::Medium;
    const BookInputs inputs = bookInputs(cache, policy.calendar, lastDay);
    WhatIf whatIfs(held, policy, lastDay, lastDay + 1);
    std::shared_ptr<const Portfolio> portfolio;
    BookActivity activity;
    std::vector<quint8> levels;
    Times times;
    quint64 seen = 0;
    for (int round = 0; round <= rounds; ++round) {
        policy.userSharePercent = 60 + 2 * (round % 5);
        Sums sums;
        const test::Time ours = test::timed([&] { computeActivity(cache, inputs, policy, activity); });
        const test::Time plain = test::timed([&] { sums = plainly(cache, policy, levels); });
        const test::Time whatIf = test::timed([&] { portfolio = whatIfs.under(policy); });
        const test::Time read = test::timed([&] {
            const auto cells = static_cast<qint32>(cache.usage.keyActions.size());
            seen += kernel::sum(cache.usage.keyActions.data(), cells)
                + kernel::sum(cache.usage.activeUsers.data(), cells);
        });
        if (policy.userSharePercent == 60 && !(sums == sumsOf(activity)))
            out << "the plain way and ours differ\n";
        if (round == 0)
            continue; // memory is touched for the first time
        times.ours.push_back(ours);
        times.plain.push_back(plain);
        times.whatIf.push_back(whatIf);
        times.read.push_back(read);
    }
    if (seen == 0)
        out << "no use at all\n";
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QString file;
    if (arguments.value(0) == QLatin1String("--write")) {
        file = arguments.value(1);
        arguments = arguments.mid(2);
    }
    const int accounts = arguments.value(0, QStringLiteral("10000")).toInt();
    const int days = arguments.value(1, QStringLiteral("400")).toInt();
    const int rounds = std::max(arguments.value(2, QStringLiteral("21")).toInt(), 1);
    QTextStream out(stdout);
    const auto cache = std::make_shared<const Cache>(makeBook(accounts, days));
    if (!file.isEmpty())
        return write(file, *cache);

    out << accounts << " accounts x " << days << " days, medians of " << rounds << " rounds in turn\n";
    for (const int threads : {QThread::idealThreadCount(), 1}) {
        QThreadPool::globalInstance()->setMaxThreadCount(threads);
        const Times times = measure(cache, rounds, out);
        const test::Time plain = test::at(times.plain, .5);
        const test::Time read = test::at(times.read, .5);
        out << threads << (threads == 1 ? " pool thread" : " pool threads")
            << "; by the clock (processor time)\n";
        const auto print = [&](const char *what, const test::Time &ours) {
            out << QStringLiteral(
                       "  %1 %2 ms (%3) = 1/%4 (1/%5) of the plain way, %6 (%7) x reading the columns once\n")
                       .arg(QLatin1String(what))
                       .arg(ours.clock, 0, 'f', 2)
                       .arg(ours.processor, 0, 'f', 2)
                       .arg(plain.clock / ours.clock, 0, 'f', 1)
                       .arg(plain.processor / ours.processor, 0, 'f', 1)
                       .arg(ours.clock / read.clock, 0, 'f', 1)
                       .arg(ours.processor / read.processor, 0, 'f', 1);
        };
        print("everything under a changed threshold", test::at(times.ours, .5));
        print("portfolio under a changed threshold ", test::at(times.whatIf, .5));
        if (threads == 1)
            break;
    }
    return 0;
}
