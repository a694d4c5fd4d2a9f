#include "activity/module_use.h"

#include <algorithm>

namespace bw {

BookModules::BookModules(const std::vector<UseEvent> &events, const Policy &policy)
    : m_events(events)
    , m_moduleOf(events.size())
    , m_isKey(events.size())
    , m_keyEvents(1)
{
    const EventRules rules = eventRules(policy, events);
    for (size_t i = 0; i < events.size(); ++i) {
        if (!events[i].module.isEmpty()) {
            const auto [at, isNew] = m_numbers.try_emplace(events[i].module, m_keyEvents.size());
            if (isNew)
                m_keyEvents.push_back(0);
            m_moduleOf[i] = at->second;
        }
        m_isKey[i] = rules.weight[i] > 0 ? 1 : 0;
        m_keyEvents[m_moduleOf[i]] += m_isKey[i] != 0 && !events[i].event.isEmpty() ? 1 : 0;
    }
}

BookModules::Entitled BookModules::entitled(const QString &modules, const Policy &policy) const
{
    Account account;
    account.modules = modules;
    const QStringList names = entitledModules(account, policy, m_events);
    Entitled result;
    result.count = names.size();
    result.has.resize(m_keyEvents.size());
    for (const QString &name : names) {
        const auto at = m_numbers.find(name);
        if (at != m_numbers.end())
            result.has[at->second] = 1;
    }
    return result;
}

ModuleUse BookModules::use(const UsageColumns &usage, size_t account, const Entitled &entitled, Day day,
                           bool known, Scratch &scratch) const
{
    usage.eventsIn28(account, day, scratch.events);
    scratch.used.assign(m_keyEvents.size(), 0);
    ModuleUse result;
    for (const EventIn28 &one : scratch.events) {
        if (one.event >= m_moduleOf.size())
            continue;
        const size_t module = m_moduleOf[one.event];
        const bool isKey = one.done && m_isKey[one.event] != 0;
        result.depth.part += isKey ? 1 : 0;
        if (module > 0 || isKey) // what is of no module counts only where it is a key action
            scratch.used[module] = 1;
    }
    qint64 usedModules = 0;
    for (size_t module = 0; module < scratch.used.size(); ++module) {
        if (scratch.used[module] == 0)
            continue;
        result.depth.whole += m_keyEvents[module];
        usedModules += module > 0 && entitled.has[module] != 0 ? 1 : 0;
    }
    if (known && entitled.count > 0)
        result.breadth = {usedModules, entitled.count};
    return result;
}

std::vector<ModuleUse> BookModules::uses(const UsageColumns &usage, size_t account, const Entitled &entitled,
                                         DayRange days) const
{
    const auto n = static_cast<size_t>(days.days());
    const Day origin = usage.spanOf(account).first;
    // By module, then day: how many events begin and end to be seen.
    std::vector<qint32> steps(m_keyEvents.size() * (n + 1));
    std::vector<qint32> keySteps(n + 1);
    const auto add = [&](const std::vector<ReachRun> &runs, qint32 *to) {
        for (const ReachRun &run : runs) {
            const DayRange seen{std::max(origin + run.first, days.first),
                                std::min(origin + run.last, days.last)};
            if (seen.isEmpty())
                continue;
            ++to[seen.first - days.first];
            --to[seen.last - days.first + 1];
        }
    };
    for (const EventReach &event : usage.eventsOf(account)) {
        if (event.event >= m_moduleOf.size())
            continue;
        const size_t module = m_moduleOf[event.event];
        const bool isKey = m_isKey[event.event] != 0;
        if (isKey)
            add(event.done, keySteps.data());
        if (module > 0) // what is of no module counts only where it is a key action
            add(event.seen, steps.data() + module * (n + 1));
        else if (isKey)
            add(event.done, steps.data());
    }
    std::vector<ModuleUse> result(n);
    qint32 keyEvents = 0;
    for (size_t day = 0; day < n; ++day) {
        keyEvents += keySteps[day];
        result[day].depth.part = keyEvents;
        if (entitled.count > 0)
            result[day].breadth.whole = entitled.count;
    }
    for (size_t module = 0; module < m_keyEvents.size(); ++module) {
        const qint64 has = module > 0 && entitled.has[module] != 0 && entitled.count > 0 ? 1 : 0;
        qint32 seen = 0;
        for (size_t day = 0; day < n; ++day) {
            seen += steps[module * (n + 1) + day];
            result[day].depth.whole += seen > 0 ? m_keyEvents[module] : 0;
            result[day].breadth.part += seen > 0 ? has : 0;
        }
    }
    return result;
}

bool anythingKnown(const UsageColumns &usage, size_t account, const DayTerms &terms, std::optional<Day> begin,
                   Day day)
{
    if (!begin)
        return false;
    const UsageColumns::Span span = usage.spanOf(account);
    const auto hasRows = [&](Day one) {
        const qint32 at = one - span.first;
        return at >= 0 && at < span.days
            && (usage.flags[span.offset + static_cast<size_t>(at)] & UsageColumns::HasRows) != 0;
    };
    const DayRange window = useWindow(day);
    const Day first = std::max(window.first, *begin);
    for (Day one = window.last; first <= one; one = one - 1) {
        if (!terms.gaps.test(one) || hasRows(one))
            return true;
    }
    return false;
}

} // namespace bw
