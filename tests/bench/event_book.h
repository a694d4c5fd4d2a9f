#pragma once

#include "model/cache.h"

namespace bw::test {

/// The account that was added last has used ten of the book's 24 events of 6 modules: most of them all the
/// time, the others with a pause.
inline void addEvents(Cache &cache, qint32 days)
{
    constexpr quint32 all = 24;
    constexpr quint32 modules = 6;
    constexpr quint32 own = 10;
    if (cache.events.empty()) {
        cache.events.emplace_back();
        for (quint32 event = 1; event <= all; ++event)
            cache.events.push_back(
                {QStringLiteral("e%1").arg(event), QStringLiteral("m%1").arg(event % modules)});
    }
    const auto account = static_cast<quint32>(cache.usage.spans.size() - 1);
    std::vector<EventReach> events;
    for (quint32 i = 0; i < own; ++i) {
        EventReach one;
        one.event = 1 + (account % 3) + 2 * i;
        if (i % 4 == 0)
            one.seen = {{0, days / 3}, {days / 2, days + 26}};
        else
            one.seen = {{0, days + 26}};
        one.done = one.seen;
        events.push_back(one);
    }
    cache.usage.spans.back().events = cache.usage.eventReach.size();
    appendEventReach(cache.usage.eventReach, events);
}

} // namespace bw::test
