#pragma once

#include "model/policy.h"
#include "support/bookbuilder.h"

#include <QRandomGenerator>

namespace bw::test {

/// A book and a policy at random, by a seed: seats and calendars that change, gaps, days before and after the
/// data.
struct RandomBook {
    BookBuilder book;
    Policy policy;
    Day first;
    Day last;
};

inline Policy randomPolicy(QRandomGenerator &random)
{
    Policy policy;
    policy.userSharePercent = random.bounded(1, 101);
    policy.lowMultiple = random.bounded(1, 6);
    policy.highMultiple = policy.lowMultiple + random.bounded(5);
    policy.loginSharePercent = random.bounded(4) == 0 ? 0 : random.bounded(101);
    if (random.bounded(3) == 0)
        policy.leastOpenedPercent = random.bounded(101);
    policy.activeDayLevel = Level(random.bounded(1, 4));
    policy.weekDays = random.bounded(1, 8);
    policy.monthRule = random.bounded(2) ? Policy::MonthRule::Days : Policy::MonthRule::WorkingDays;
    policy.monthDays = random.bounded(1, 32);
    policy.monthSharePercent = random.bounded(1, 101);
    policy.coefficientActiveDays = random.bounded(1, 5);
    const QString calendars[] = {QStringLiteral("mon-fri"), QStringLiteral("cn"),
                                 QStringLiteral("seven-day")};
    policy.calendar = calendars[random.bounded(3)];
    return policy;
}

inline void addAccount(RandomBook &one, QRandomGenerator &random, int number,
                       const std::vector<bool> &delivered)
{
    const auto maybe = [&random](int most) {
        return random.bounded(3) == 0 ? std::nullopt : std::optional(random.bounded(most));
    };
    BookBuilder &book = one.book;
    const size_t a = book.account(QString::number(number), maybe(60), maybe(60));
    const AccountId id = book.cache.accounts[a].id;
    const int span = one.last - one.first;
    const auto anyDay = [&]() { return one.first + random.bounded(-30, span + 30); };
    const QString calendars[] = {QString(), QStringLiteral("cn"), QStringLiteral("seven-day"),
                                 QStringLiteral("nowhere")};
    book.cache.accounts[a].calendar = calendars[random.bounded(4)];
    for (int i = random.bounded(3); i > 0; --i)
        book.cache.changes.push_back({id, AccountField::Calendar, anyDay(), calendars[random.bounded(4)]});
    for (int i = random.bounded(4); i > 0; --i)
        book.cache.changes.push_back(
            {id, random.bounded(2) ? AccountField::SeatsOpened : AccountField::SeatsPurchased, anyDay(),
             random.bounded(4) ? QString::number(random.bounded(60)) : QString()});
    for (int i = random.bounded(4); i > 0; --i)
        book.cache.seats.push_back({id, anyDay(), maybe(60), maybe(60)});
    for (int i = random.bounded(4); i > 0; --i) {
        const Day start = anyDay();
        book.contract(a, start, start + random.bounded(200), 100, QStringLiteral("CNY"), maybe(60));
    }
    if (random.bounded(6) == 0)
        return; // without events
    const int habit = random.bounded(1, 101);
    for (int day = random.bounded(span); day <= span; ++day) {
        if (!delivered[size_t(day)] || random.bounded(100) >= habit)
            continue;
        std::optional<int> users;
        if (random.bounded(12) != 0)
            users.emplace(random.bounded(40));
        book.use(a, one.first + day, quint32(random.bounded(2) ? random.bounded(20) : random.bounded(400)),
                 users);
    }
}

inline RandomBook randomBook(quint32 seed)
{
    QRandomGenerator random(seed);
    RandomBook one;
    one.policy = randomPolicy(random);
    one.first = Day::of(2024, 10, 1) + random.bounded(400);
    one.last = one.first + random.bounded(20, 330);
    const int span = one.last - one.first;
    const bool busy = random.bounded(3) > 0; // else no day can be a gap
    std::vector<bool> delivered;
    int lost = 0;
    for (int day = 0; day <= span; ++day) {
        if (lost == 0 && day > 30 && random.bounded(25) == 0)
            lost = random.bounded(5) == 0 ? random.bounded(50) : random.bounded(4);
        const bool here = day == span || lost == 0;
        lost = std::max(lost - 1, 0);
        delivered.push_back(here);
        if (here && (busy || random.bounded(2) || day == 0 || day == span))
            one.book.rows(one.first + day, busy ? random.bounded(10, 90) : 1);
    }
    for (int account = 0; account < 12; ++account)
        addAccount(one, random, account, delivered);
    one.book.finish();
    return one;
}

} // namespace bw::test
