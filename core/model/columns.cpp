#include "model/columns.h"

namespace bw {

namespace {

constexpr qint32 reachDays = 28;

void appendVarint(std::vector<quint8> &out, qint64 value)
{
    quint64 bits = (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
    while (bits >= 0x80) {
        out.push_back(static_cast<quint8>(bits | 0x80));
        bits >>= 7;
    }
    out.push_back(static_cast<quint8>(bits));
}

/// The next value from `at` on, which moves past it; 0 at the end of the bytes.
qint64 takeVarint(const std::vector<quint8> &bytes, size_t &at)
{
    quint64 bits = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const quint8 byte = bytes[at++];
        bits |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return static_cast<qint64>(bits >> 1) ^ -static_cast<qint64>(bits & 1);
}

} // namespace

void appendReach(std::vector<quint8> &out, const std::vector<qint64> &oldestFirst)
{
    qint64 later = 0;
    for (auto value = oldestFirst.rbegin(); value != oldestFirst.rend(); ++value) {
        appendVarint(out, *value - later);
        later = *value;
    }
}

void UsageColumns::eventsIn28(size_t account, Day day, std::vector<EventIn28> &out) const
{
    out.clear();
    const Span span = spanOf(account);
    if (span.days > 0 && span.events < eventReach.size())
        readEventReach(eventReach.data() + span.events, eventReach.data() + eventReach.size(),
                       day - span.first, out);
}

std::vector<EventReach> UsageColumns::eventsOf(size_t account) const
{
    const Span span = spanOf(account);
    if (span.days == 0 || span.events >= eventReach.size())
        return {};
    return readEventReach(eventReach.data() + span.events, eventReach.data() + eventReach.size());
}

void UsageColumns::reach28(size_t account, DayRange days, std::vector<qint64> &out) const
{
    out.assign(static_cast<size_t>(days.days()), 0);
    const Span span = spanOf(account);
    if (span.days == 0)
        return;
    const Day last = span.first + (span.days - 1);
    const auto put = [&](Day day, qint64 value) {
        if (days.contains(day))
            out[static_cast<size_t>(day - days.first)] = value;
    };
    for (Day day = last + 1; day - last < reachDays && day <= days.last; day = day + 1)
        put(day, -1);
    size_t at = span.reach;
    qint64 value = 0;
    for (Day day = last; span.first <= day && days.first <= day; day = day - 1) {
        value += takeVarint(reach, at);
        put(day, value);
    }
}

qint64 UsageColumns::reach28(size_t account, Day day) const
{
    const Span span = spanOf(account);
    if (span.days == 0 || day < span.first)
        return 0;
    const Day last = span.first + (span.days - 1);
    if (last < day)
        return day - last >= reachDays ? 0 : -1;
    size_t at = span.reach;
    qint64 value = takeVarint(reach, at);
    for (Day d = last; day < d; d = d - 1)
        value += takeVarint(reach, at);
    return value;
}

} // namespace bw
