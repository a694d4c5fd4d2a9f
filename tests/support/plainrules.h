#pragma once

#include "activity/period.h"
#include "model/cache.h"

#include <algorithm>
#include <map>

namespace bw::test {

/// definitions.md §1-3 read aloud, one day at a time and from the cache's rows alone: slow, and sharing no
/// code with what is tested.
class PlainRules {
public:
    PlainRules(const Cache &cache, const Policy &policy, Day asOf)
        : m_cache(cache)
        , m_policy(policy)
        , m_asOf(asOf)
    {
        for (const DayRows &rows : cache.dayRows)
            m_rows[rows.day.n] = rows.rows;
        if (m_rows.empty())
            return;
        std::map<int, std::vector<qint64>> sameWeekdays;
        for (Day day{m_rows.begin()->first}; day <= asOf; day = day + 1) {
            std::vector<qint64> &same = sameWeekdays[day.weekday()];
            std::vector<qint64> last(same.end() - std::min<qsizetype>(8, qsizetype(same.size())), same.end());
            std::sort(last.begin(), last.end());
            const size_t n = last.size();
            const double median = n == 0 ? 0 : (double(last[(n - 1) / 2]) + double(last[n / 2])) / 2;
            const bool silent = !m_rows.contains(day.n);
            const bool working = cache.calendars.get(policy.calendar).isWorkingDay(day);
            const bool late = day.n > m_rows.rbegin()->first;
            if (late || (silent && working && n >= 4 && median >= 20))
                m_gaps[day.n] = true;
            else
                same.push_back(silent ? 0 : m_rows[day.n]);
        }
    }

    bool gap(Day day) const
    {
        const bool nothingYet = m_rows.empty() || m_asOf.n < m_rows.begin()->first;
        return nothingYet || m_gaps.contains(day.n);
    }

    bool working(size_t account, Day day) const
    {
        QString name = m_cache.accounts[account].calendar;
        for (const AccountChange &change : m_cache.changes) {
            if (ours(change.account, account) && change.field == AccountField::Calendar && change.from <= day
                && change.from <= m_asOf)
                name = change.value;
        }
        return m_cache.calendars.get(name.isEmpty() ? m_policy.calendar : name).isWorkingDay(day);
    }

    std::optional<qint64> seats(size_t account, Day day, bool opened) const
    {
        std::optional<qint64> result;
        for (const SeatCount &row : m_cache.seats) {
            const auto &value = opened ? row.opened : row.purchased;
            if (ours(row.account, account) && row.date <= day && value)
                result = value;
        }
        if (result)
            return result;
        for (const Contract &contract : m_cache.contracts) {
            if (!opened && ours(contract.account, account) && contract.start <= day && day <= contract.end
                && contract.seats)
                result = result.value_or(0) + *contract.seats;
        }
        if (result)
            return result;
        const Account &first = m_cache.accounts[account];
        if (const auto value = opened ? first.seatsOpened : first.seatsPurchased)
            result = *value;
        const auto field = opened ? AccountField::SeatsOpened : AccountField::SeatsPurchased;
        for (const AccountChange &change : m_cache.changes) {
            if (ours(change.account, account) && change.field == field && change.from <= day)
                result = change.value.isEmpty() ? std::nullopt : std::optional(change.value.toLongLong());
        }
        return result;
    }

    Level level(size_t account, Day day) const
    {
        const auto span = m_cache.usage.spans[account];
        if (day < span.first || day - span.first >= span.days)
            return Level::Zero;
        const size_t cell = span.offset + size_t(day - span.first);
        const qint64 k = m_cache.usage.keyActions[cell];
        const qint64 users = m_cache.usage.activeUsers[cell];
        const bool usersKnown = (m_cache.usage.flags[cell] & UsageColumns::NoUsers) == 0;
        const auto opened = seats(account, day, true);
        const auto purchased = seats(account, day, false);
        const auto basis = opened ? opened : purchased;
        if (k == 0)
            return Level::Zero;
        if (!basis)
            return Level::Unknown;
        const qint64 perMultiple = *basis * m_policy.userSharePercent;
        if (100 * k <= perMultiple * m_policy.lowMultiple)
            return Level::Low;
        bool broad = usersKnown ? 100 * users >= *basis * m_policy.loginSharePercent
                                : *basis * m_policy.loginSharePercent == 0;
        if (m_policy.leastOpenedPercent)
            broad =
                broad && opened && purchased && 100 * *opened >= *purchased * *m_policy.leastOpenedPercent;
        return 100 * k > perMultiple * m_policy.highMultiple && broad ? Level::High : Level::Medium;
    }

    bool active(size_t account, Day day) const
    {
        const Level is = level(account, day);
        if (is == Level::Unknown)
            return m_policy.activeDayLevel == Level::Low;
        return is >= m_policy.activeDayLevel;
    }

    PeriodResult period(size_t account, Day first, Day last, bool week) const
    {
        PeriodResult result;
        int gone = 0;
        int gaps = 0;
        for (Day day = first; day <= last; day = day + 1) {
            result.workingDays += working(account, day) ? 1 : 0;
            if (m_asOf < day)
                continue;
            result.activeDays += active(account, day) ? 1 : 0;
            gaps += gap(day) ? 1 : 0;
            gone += working(account, day) && !gap(day) ? 1 : 0;
        }
        const int percent = week ? 60 : m_policy.monthSharePercent;
        const int share = (percent * result.workingDays) / 100 + (percent * result.workingDays % 100 ? 1 : 0);
        const bool capped = week || m_policy.monthRule == Policy::MonthRule::Days;
        result.needed = capped ? std::min(week ? m_policy.weekDays : m_policy.monthDays, share) : share;
        const int left = std::max(last - m_asOf, 0);
        if (result.workingDays == 0)
            result.state = PeriodState::Skipped;
        else if (result.activeDays >= result.needed)
            result.state = PeriodState::Reached;
        else if (left == 0)
            result.state =
                result.activeDays + gaps >= result.needed ? PeriodState::Unknown : PeriodState::Missed;
        else if (qint64(result.activeDays) * result.workingDays >= qint64(result.needed) * gone)
            result.state = PeriodState::OnTrack;
        else
            result.state = result.activeDays + gaps + left >= result.needed ? PeriodState::Behind
                                                                            : PeriodState::OutOfReach;
        return result;
    }

    Coefficient coefficient(size_t account, std::optional<Day> begin) const
    {
        std::vector<BlockState> newestFirst;
        for (int back = 0; begin && back < 10 && newestFirst.size() < 7; ++back) {
            const Day last = m_asOf - 7 * back;
            int days = 0;
            int gaps = 0;
            int workingDays = 0;
            for (Day day = last - 6; day <= last; day = day + 1) {
                days += active(account, day) ? 1 : 0;
                gaps += gap(day) ? 1 : 0;
                workingDays += working(account, day) ? 1 : 0;
            }
            if (last < *begin)
                break;
            const int needed = m_policy.coefficientActiveDays;
            if (workingDays == 0 || (days < needed && days + gaps >= needed))
                continue;
            newestFirst.push_back(days >= needed ? BlockState::Active : BlockState::Inactive);
        }
        Coefficient result;
        for (size_t i = 0; i < newestFirst.size(); ++i) {
            ++result.known;
            result.active += newestFirst[i] == BlockState::Active ? 1 : 0;
            result.blocks[6 - i] = newestFirst[i];
        }
        return result;
    }

private:
    bool ours(AccountId id, size_t account) const { return id == m_cache.accounts[account].id; }

    const Cache &m_cache;
    const Policy &m_policy;
    Day m_asOf;
    std::map<qint32, qint64> m_rows;
    std::map<qint32, bool> m_gaps;
};

} // namespace bw::test
