#pragma once

#include "model/cache.h"

#include <map>
#include <set>

namespace bw::test {

/// Builds a Cache from single days of use, with columns as the store would load them.
class BookBuilder {
public:
    Cache cache;

    BookBuilder() { cache.calendars = Calendars::shipped(); }

    size_t account(const QString &key, std::optional<qint32> purchased = {},
                   std::optional<qint32> opened = {})
    {
        Account account;
        account.id = {static_cast<qint64>(cache.accounts.size()) + 1};
        account.key = account.name = key;
        account.seatsPurchased = purchased;
        account.seatsOpened = opened;
        cache.accounts.push_back(account);
        m_use.emplace_back();
        return cache.accounts.size() - 1;
    }

    /// Key actions of a day by `users`, called "0", "1"…; nothing: rows without user data. The day has
    /// `rows` rows over the book.
    void use(size_t account, Day day, quint32 keyActions, std::optional<int> users = 1, qint64 rows = 1)
    {
        Use &one = m_use[account][day.n];
        one.keyActions += keyActions;
        one.noUsers = one.noUsers || !users;
        for (int user = 0; user < users.value_or(0); ++user)
            one.users.insert(QString::number(user));
        m_rows[day.n] += rows;
    }
    void useBy(size_t account, Day day, quint32 keyActions, const QString &user, bool loggedIn = true)
    {
        Use &one = m_use[account][day.n];
        one.keyActions += keyActions;
        if (loggedIn)
            one.users.insert(user);
        m_rows[day.n] += 1;
    }
    /// Rows of accounts that are not in the book under test.
    void rows(Day day, qint64 count) { m_rows[day.n] += count; }

    void contract(size_t account, Day start, Day end, double arr = 1000,
                  const QString &currency = QStringLiteral("CNY"), std::optional<qint32> seats = {})
    {
        Contract contract;
        contract.id = {static_cast<qint64>(cache.contracts.size()) + 1};
        contract.account = cache.accounts[account].id;
        contract.start = start;
        contract.end = end;
        contract.arr = arr;
        contract.currency = currency;
        contract.seats = seats;
        cache.contracts.push_back(contract);
    }

    const Cache &finish()
    {
        std::stable_sort(cache.contracts.begin(), cache.contracts.end(), [](const auto &a, const auto &b) {
            return std::pair(a.account, a.start) < std::pair(b.account, b.start);
        });
        std::stable_sort(cache.changes.begin(), cache.changes.end(), [](const auto &a, const auto &b) {
            return std::pair(a.account, a.from) < std::pair(b.account, b.from);
        });
        std::stable_sort(cache.seats.begin(), cache.seats.end(), [](const auto &a, const auto &b) {
            return std::pair(a.account, a.date) < std::pair(b.account, b.date);
        });
        cache.dayRows.clear();
        for (const auto &[day, count] : m_rows)
            cache.dayRows.push_back({Day{day}, count});
        if (!m_rows.empty())
            cache.lastDay = Day{m_rows.rbegin()->first};
        cache.usage = {};
        for (const auto &days : m_use)
            addColumns(days);
        return cache;
    }

private:
    struct Use {
        quint32 keyActions = 0;
        bool noUsers = false;
        std::set<QString> users;
    };

    /// Distinct users of the days that entered and have not left again.
    class UsersIn28 {
    public:
        void enter(const Use &day)
        {
            m_unknown += day.noUsers ? 1 : 0;
            for (const QString &user : day.users)
                ++m_days[user];
        }
        void leave(const Use &day)
        {
            m_unknown -= day.noUsers ? 1 : 0;
            for (const QString &user : day.users) {
                if (--m_days[user] == 0)
                    m_days.erase(user);
            }
        }
        [[nodiscard]] qint64 count() const { return m_unknown > 0 ? -1 : static_cast<qint64>(m_days.size()); }

    private:
        std::map<QString, int> m_days;
        int m_unknown = 0;
    };

    void addColumns(const std::map<qint32, Use> &days)
    {
        UsageColumns &usage = cache.usage;
        UsageColumns::Span span;
        span.offset = usage.keyActions.size();
        span.reach = usage.reach.size();
        std::vector<qint64> reach;
        if (!days.empty()) {
            span.first = Day{days.begin()->first};
            span.days = *cache.lastDay - span.first + 1;
            UsersIn28 users;
            for (Day day = span.first; day <= *cache.lastDay; day = day + 1) {
                const auto it = days.find(day.n);
                const bool used = it != days.end();
                usage.keyActions.push_back(used ? it->second.keyActions : 0);
                usage.activeUsers.push_back(used ? static_cast<quint32>(it->second.users.size()) : 0);
                const int noUsers = used && it->second.noUsers ? UsageColumns::NoUsers : 0;
                usage.flags.push_back(static_cast<quint8>(used ? UsageColumns::HasRows | noUsers : 0));
                if (used)
                    users.enter(it->second);
                if (const auto left = days.find(day.n - 28); left != days.end())
                    users.leave(left->second);
                reach.push_back(users.count());
            }
        }
        appendReach(usage.reach, reach);
        usage.spans.push_back(span);
    }

    std::vector<std::map<qint32, Use>> m_use;
    std::map<qint32, qint64> m_rows;
};

} // namespace bw::test
