#include "activity/company_usage.h"

#include "model/slice.h"

#include <QMutex>
#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace bw {

namespace {

constexpr qint32 longest = reachWindows.back();
constexpr qint32 never = -1;
constexpr qint32 unknownUsers = -1;
using WindowSteps = std::array<std::vector<qint32>, reachWindows.size()>;

/// Somebody is seen on `day`, last time on `before`: from here on to the end of each window they count.
void mark(WindowSteps &steps, qint32 before, qint32 day)
{
    for (size_t w = 0; w < reachWindows.size(); ++w) {
        const qint32 window = reachWindows[w];
        const bool goesOn = before != never && day - before < window;
        const qint32 from = goesOn ? before + window : day;
        const qint32 until = day + window;
        ++steps[w][static_cast<size_t>(from)];
        --steps[w][static_cast<size_t>(until)];
    }
}

std::vector<qint32> summedUp(const std::vector<const std::vector<qint32> *> &parts, size_t skip, size_t days)
{
    std::vector<qint32> result(days);
    for (const std::vector<qint32> *steps : parts) {
        qint32 count = 0;
        for (size_t day = 0; day < skip + days; ++day) {
            count += (*steps)[day];
            if (day >= skip)
                result[day - skip] += count;
        }
    }
    return result;
}

} // namespace

QString usageGroupName(UsageGroup group)
{
    switch (group) {
    case UsageGroup::All:
        return QStringLiteral("all");
    case UsageGroup::Segment:
        return QStringLiteral("segment");
    case UsageGroup::Csm:
        return QStringLiteral("csm");
    case UsageGroup::Module:
        return QStringLiteral("module");
    }
    return {};
}

std::optional<double> CompanySeries::stickiness(size_t day) const
{
    if (monthly.users[day] <= 0 || daily.users[day] < 0 || monthly.uncounted[day] > 0
        || daily.uncounted[day] > 0)
        return {};
    return static_cast<double>(daily.users[day]) / monthly.users[day];
}

CompanyGroups companyGroups(const Cache &cache, const std::vector<UseEvent> &events, const QString &calendar,
                            Day asOf)
{
    CompanyGroups groups;
    groups.coverages = coverageDays(cache, cache.calendars.get(calendar), asOf);
    if (!cache.dayRows.empty())
        groups.firstUsage = cache.dayRows.front().day;
    std::map<std::pair<QString, QString>, quint32> cells;
    for (size_t i = 0; i < cache.accounts.size(); ++i) {
        const AccountSlice slice = sliceOf(cache, i);
        const Account &first = cache.accounts[i];
        const Account account = slice.changes.empty() ? first : accountAt(first, slice.changes, asOf);
        const auto [it, added] =
            cells.try_emplace({account.segment, account.csm}, static_cast<quint32>(groups.cells.size()));
        if (added)
            groups.cells.push_back({account.segment, account.csm});
        groups.cellOf.push_back(it->second);
        groups.coverageOf.push_back(coverageOf(cache, i));
    }
    std::set<QString> modules;
    for (const UseEvent &event : events) {
        if (!event.module.isEmpty())
            modules.insert(event.module);
    }
    groups.modules.assign(modules.begin(), modules.end());
    for (const UseEvent &event : events) {
        const auto at = std::lower_bound(groups.modules.begin(), groups.modules.end(), event.module);
        groups.moduleOf.push_back(event.module.isEmpty() ? -1
                                                         : static_cast<qint32>(at - groups.modules.begin()));
    }
    return groups;
}

CompanyCounter::CompanyCounter(const CompanyGroups &groups, const EventRules &rules, DayRange days)
    : m_groups(groups)
    , m_rules(rules)
    , m_days(days)
    , m_origin(days.first - (longest - 1))
    , m_cells(groups.cells.size())
    , m_modules(groups.modules.size())
    , m_uncountedModule(groups.modules.size())
{
    const qint32 steps = days.days() + 2 * longest;
    const auto size = static_cast<size_t>(steps);
    for (std::vector<Steps> *all : {&m_cells, &m_modules}) {
        for (Steps &one : *all) {
            for (size_t w = 0; w < reachWindows.size(); ++w) {
                one.users[w].resize(size);
                one.uncounted[w].resize(size);
            }
        }
    }
}

void CompanyCounter::add(size_t account, const std::vector<Rollup> &rollups)
{
    if (m_groups.only && static_cast<size_t>(*m_groups.only) != account)
        return;
    const std::span<const Rollup> looked = rollupsIn(rollups, {m_origin, m_days.last});
    m_seen.clear();
    m_seenInModule.clear();
    std::fill(m_uncountedModule.begin(), m_uncountedModule.end(), never);
    m_uncountedAccount = never;
    m_usedModules.clear();
    if (looked.empty())
        return;
    Steps &cell = m_cells[m_groups.cellOf[account]];
    // Gaps before the account's first usage are none of it.
    const std::vector<Day> &gaps = m_groups.coverages[m_groups.coverageOf[account]].gaps;
    auto gap = std::lower_bound(gaps.begin(), gaps.end(), std::max(m_origin, rollups.front().day));
    const auto addGapsBefore = [&](Day day) {
        for (; gap != gaps.end() && *gap < day; ++gap)
            addGap(looked, *gap - m_origin, cell);
    };
    const Rollup *const end = looked.data() + looked.size();
    for (const Rollup *first = looked.data(); first != end;) {
        const Rollup *last = first;
        while (last != end && last->day == first->day)
            ++last;
        addGapsBefore(first->day);
        if (gap != gaps.end() && *gap == first->day)
            ++gap; // what came is known
        addDay(first, last, first->day - m_origin, cell);
        first = last;
    }
    addGapsBefore(m_days.last + 1);
}

/// A day that nothing is known of: whoever uses the account, and its modules, may have been there.
void CompanyCounter::addGap(std::span<const Rollup> looked, qint32 day, Steps &cell)
{
    mark(cell.uncounted, m_uncountedAccount, day);
    m_uncountedAccount = day;
    if (m_usedModules.empty()) {
        m_usedModules.resize(m_modules.size());
        for (const Rollup &r : looked) {
            if (const qint32 module = m_groups.moduleOf[r.event]; module >= 0)
                m_usedModules[static_cast<size_t>(module)] = 1;
        }
    }
    for (size_t module = 0; module < m_usedModules.size(); ++module) {
        if (m_usedModules[module] == 0)
            continue;
        mark(m_modules[module].uncounted, m_uncountedModule[module], day);
        m_uncountedModule[module] = day;
    }
}

void CompanyCounter::addDay(const Rollup *first, const Rollup *last, qint32 day, Steps &cell)
{
    const size_t modules = m_groups.modules.size();
    bool anyUser = false;
    qint64 given = -1;
    for (const Rollup *r = first; r != last; ++r) {
        given = std::max(given, r->activeUsers);
        if (r->user == 0)
            continue;
        anyUser = true;
        const size_t user = r->user;
        if (m_seen.size() <= user) {
            const size_t size = std::max(user + 1, m_seen.size() * 2);
            m_seen.resize(size, never);
            m_seenInModule.resize(size * modules, never);
        }
        if (m_rules.login[r->event] != 0 && m_seen[user] != day) {
            mark(cell.users, m_seen[user], day);
            m_seen[user] = day;
        }
        const qint32 module = m_groups.moduleOf[r->event];
        if (module < 0)
            continue;
        qint32 &seen = m_seenInModule[user * modules + static_cast<size_t>(module)];
        if (seen != day) {
            mark(m_modules[static_cast<size_t>(module)].users, seen, day);
            seen = day;
        }
    }
    if (!anyUser)
        addUncounted(first, last, day, given, cell);
}

/// A day without users: as many as the file says, if it does, but who they were nobody knows.
void CompanyCounter::addUncounted(const Rollup *first, const Rollup *last, qint32 day, qint64 given,
                                  Steps &cell)
{
    mark(cell.uncounted, m_uncountedAccount, day);
    m_uncountedAccount = day;
    if (given >= 0) {
        const auto at = static_cast<size_t>(day);
        const auto users =
            static_cast<qint32>(std::min<qint64>(given, std::numeric_limits<qint32>::max() / 2));
        --cell.uncounted.front()[at];
        ++cell.uncounted.front()[at + 1];
        cell.users.front()[at] += users;
        cell.users.front()[at + 1] -= users;
    }
    for (const Rollup *r = first; r != last; ++r) {
        const qint32 module = m_groups.moduleOf[r->event];
        if (module < 0 || m_uncountedModule[static_cast<size_t>(module)] == day)
            continue;
        mark(m_modules[static_cast<size_t>(module)].uncounted, m_uncountedModule[static_cast<size_t>(module)],
             day);
        m_uncountedModule[static_cast<size_t>(module)] = day;
    }
}

void CompanyCounter::merge(const CompanyCounter &other)
{
    const auto addAll = [](std::vector<Steps> &to, const std::vector<Steps> &from) {
        for (size_t i = 0; i < to.size(); ++i) {
            for (size_t w = 0; w < reachWindows.size(); ++w) {
                std::transform(from[i].users[w].begin(), from[i].users[w].end(), to[i].users[w].begin(),
                               to[i].users[w].begin(), std::plus());
                std::transform(from[i].uncounted[w].begin(), from[i].uncounted[w].end(),
                               to[i].uncounted[w].begin(), to[i].uncounted[w].begin(), std::plus());
            }
        }
    };
    addAll(m_cells, other.m_cells);
    addAll(m_modules, other.m_modules);
}

ReachSeries CompanyCounter::reach(size_t window, const std::vector<const Steps *> &parts) const
{
    const auto days = static_cast<size_t>(m_days.days());
    const auto skip = static_cast<size_t>(m_days.first - m_origin);
    std::vector<const std::vector<qint32> *> users;
    std::vector<const std::vector<qint32> *> uncounted;
    for (const Steps *part : parts) {
        users.push_back(&part->users[window]);
        uncounted.push_back(&part->uncounted[window]);
    }
    ReachSeries result{summedUp(users, skip, days), summedUp(uncounted, skip, days)};
    for (size_t i = 0; i < days; ++i) {
        const Day first = m_days.first + static_cast<qint32>(i) - (reachWindows[window] - 1);
        const bool early = m_groups.firstUsage && first < *m_groups.firstUsage;
        if (early || (result.users[i] == 0 && result.uncounted[i] > 0))
            result.users[i] = unknownUsers;
    }
    return result;
}

CompanySeries CompanyCounter::series(UsageGroup group, const QString &name,
                                     const std::vector<const Steps *> &parts) const
{
    return {group, name, reach(0, parts), reach(1, parts), reach(2, parts)};
}

CompanyUsage CompanyCounter::result() const
{
    CompanyUsage usage{m_days, {}};
    std::vector<const Steps *> all;
    std::map<QString, std::vector<const Steps *>> segments;
    std::map<QString, std::vector<const Steps *>> csms;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        all.push_back(&m_cells[i]);
        segments[m_groups.cells[i].segment].push_back(&m_cells[i]);
        csms[m_groups.cells[i].csm].push_back(&m_cells[i]);
    }
    usage.series.push_back(series(UsageGroup::All, {}, all));
    for (const auto &[name, parts] : segments)
        usage.series.push_back(series(UsageGroup::Segment, name, parts));
    for (const auto &[name, parts] : csms)
        usage.series.push_back(series(UsageGroup::Csm, name, parts));
    for (size_t i = 0; i < m_modules.size(); ++i)
        usage.series.push_back(series(UsageGroup::Module, m_groups.modules[i], {&m_modules[i]}));
    return usage;
}

Result<CompanyUsage> companyUsage(const CompanyGroups &groups, const EventRules &rules, DayRange days,
                                  const RollupSource &source)
{
    QMutex handing;
    std::vector<std::unique_ptr<CompanyCounter>> idle; // one per thread that ever counts at the same time
    const Status done = source([&](size_t account, const std::vector<Rollup> &rollups) {
        std::unique_ptr<CompanyCounter> counter;
        {
            const QMutexLocker locker(&handing);
            if (!idle.empty()) {
                counter = std::move(idle.back());
                idle.pop_back();
            }
        }
        if (!counter)
            counter = std::make_unique<CompanyCounter>(groups, rules, days);
        counter->add(account, rollups);
        const QMutexLocker locker(&handing);
        idle.push_back(std::move(counter));
    });
    if (!done)
        return tl::unexpected(done.error());
    CompanyCounter sum(groups, rules, days);
    for (const auto &counter : idle)
        sum.merge(*counter);
    return sum.result();
}

} // namespace bw
