#include "model/event_reach.h"

namespace bw {

namespace {

constexpr qint32 reachDays = 28;

void append(std::vector<quint8> &out, quint64 value)
{
    while (value >= 0x80) {
        out.push_back(static_cast<quint8>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<quint8>(value));
}

void append(std::vector<quint8> &out, const std::vector<ReachRun> &runs)
{
    qint32 end = 0;
    for (const ReachRun &run : runs) {
        append(out, static_cast<quint64>(run.first - end));
        append(out, static_cast<quint64>(run.last - run.first - (reachDays - 1)));
        end = run.last;
    }
}

struct Reader {
    const quint8 *at;
    const quint8 *end;
    bool ok = true;

    quint64 next()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && at != end; shift += 7) {
            const quint8 byte = *at++;
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        ok = false;
        return 0;
    }
    /// Passes over runs; whether one of them holds the day.
    bool holds(quint64 runs, qint64 day)
    {
        bool found = false;
        qint64 last = 0;
        for (; runs > 0 && ok; --runs) {
            const qint64 first = last + static_cast<qint64>(next());
            last = first + static_cast<qint64>(next()) + (reachDays - 1);
            found = found || (first <= day && day <= last);
        }
        return found;
    }
};

/// Reads everything; false where the bytes make no sense.
template <class Visit> bool readAll(Reader &in, qint64 day, const Visit &visit)
{
    quint64 event = 0;
    for (quint64 events = in.next(); events > 0 && in.ok; --events) {
        event += in.next();
        const quint64 head = in.next();
        const bool seen = in.holds(head >> 1, day);
        const bool done = (head & 1) != 0 ? in.holds(in.next(), day) : seen;
        if (in.ok)
            visit(event, seen, done);
    }
    return in.ok;
}

} // namespace

void addToReach(std::vector<ReachRun> &runs, qint32 day)
{
    const qint32 last = day + (reachDays - 1);
    if (!runs.empty() && day <= runs.back().last + 1)
        runs.back().last = last;
    else
        runs.push_back({day, last});
}

void appendEventReach(std::vector<quint8> &out, const std::vector<EventReach> &events)
{
    append(out, events.size());
    quint32 before = 0;
    for (const EventReach &event : events) {
        const bool same = event.done == event.seen;
        append(out, event.event - before);
        append(out, event.seen.size() * 2 + (same ? 0 : 1));
        append(out, event.seen);
        if (!same) {
            append(out, event.done.size());
            append(out, event.done);
        }
        before = event.event;
    }
}

bool isEventReach(const quint8 *at, const quint8 *end)
{
    constexpr quint64 most = quint64(1) << 31;
    Reader in{at, end};
    bool small = true;
    const bool read = readAll(in, 0, [&](quint64 event, bool, bool) { small = small && event < most; });
    return read && small && in.at == in.end;
}

void readEventReach(const quint8 *at, const quint8 *end, qint32 day, std::vector<EventIn28> &out)
{
    Reader in{at, end};
    readAll(in, day, [&out](quint64 event, bool seen, bool done) {
        if (seen)
            out.push_back({static_cast<quint32>(event), done});
    });
}

std::vector<EventReach> readEventReach(const quint8 *at, const quint8 *end)
{
    Reader in{at, end};
    const auto runsOf = [&in](quint64 count) {
        std::vector<ReachRun> runs;
        qint32 last = 0;
        for (; count > 0 && in.ok; --count) {
            const qint32 first = last + static_cast<qint32>(in.next());
            last = first + static_cast<qint32>(in.next()) + (reachDays - 1);
            runs.push_back({first, last});
        }
        return runs;
    };
    std::vector<EventReach> events;
    quint32 number = 0;
    for (quint64 left = in.next(); left > 0 && in.ok; --left) {
        EventReach event;
        number += static_cast<quint32>(in.next());
        event.event = number;
        const quint64 head = in.next();
        event.seen = runsOf(head >> 1);
        event.done = (head & 1) != 0 ? runsOf(in.next()) : event.seen;
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace bw
