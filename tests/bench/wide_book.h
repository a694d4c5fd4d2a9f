#pragma once

#include "bench/event_book.h"
#include "model/cache.h"
#include "support/portfoliobuilder.h"

namespace bw::test {

/// Accounts with 400 days each, straight into the columns.
inline Cache wideBook(const PortfolioBuilder &book, const Portfolio &portfolio)
{
    constexpr qint32 days = 400;
    QRandomGenerator random(4711);
    Cache cache;
    cache.calendars = Calendars::shipped();
    cache.lastDay = book.asOf;
    for (qint32 i = days - 1; i >= 0; --i) {
        cache.dayRows.push_back({book.asOf - i, static_cast<qint64>(portfolio.rows.size())});
    }
    for (const PortfolioRow &row : portfolio.rows) {
        Account account;
        account.id = row.id;
        account.key = row.key;
        account.name = row.name;
        account.segment = row.segment;
        account.csm = row.csm;
        account.seatsPurchased = static_cast<qint32>(row.seatsPurchased.value_or(20));
        cache.accounts.push_back(account);
        if (row.renewal) {
            Contract contract;
            contract.id = {row.id.value};
            contract.account = row.id;
            contract.start = *row.renewal - 365;
            contract.end = *row.renewal;
            contract.arr = row.arr.value_or(0);
            contract.currency = row.currency;
            cache.contracts.push_back(contract);
        }
        UsageColumns::Span span;
        span.first = book.asOf - (days - 1);
        span.days = days;
        span.offset = cache.usage.keyActions.size();
        span.reach = cache.usage.reach.size();
        cache.usage.spans.push_back(span);
        const int seats = *account.seatsPurchased;
        std::vector<qint64> reach;
        for (qint32 day = 0; day < days; ++day) {
            const bool used = random.bounded(10) < 7;
            cache.usage.keyActions.push_back(used ? static_cast<quint32>(random.bounded(seats * 4)) : 0);
            cache.usage.activeUsers.push_back(used ? static_cast<quint32>(random.bounded(seats)) : 0);
            cache.usage.flags.push_back(used ? UsageColumns::HasRows : 0);
            reach.push_back(seats / 2 + random.bounded(3));
        }
        appendReach(cache.usage.reach, reach);
        addEvents(cache, days);
    }
    return cache;
}

} // namespace bw::test
