#pragma once

#include <QtGlobal>
#include <vector>

namespace bw {

/// Days D, counted from an account's first event, whose 28 days hold something: first … last.
struct ReachRun {
    qint32 first = 0;
    qint32 last = 0;
    bool operator==(const ReachRun &) const = default;
};

/// When an account used an event (a pair of event and module), as far as windows of 28 days can tell: steady
/// use over years is one run.
struct EventReach {
    quint32 event = 0; ///< number in the book
    std::vector<ReachRun> seen; ///< with any row; ascending, with at least a day between two
    std::vector<ReachRun> done; ///< with a quantity above 0: key actions, where the event is one

    bool operator==(const EventReach &) const = default;
};

/// An event that lies in the 28 days to some day.
struct EventIn28 {
    quint32 event = 0;
    bool done = false; ///< with a quantity above 0
    bool operator==(const EventIn28 &) const = default;
};

/// Puts a day's use behind what is there: `day` is not before the days given so far.
void addToReach(std::vector<ReachRun> &runs, qint32 day);

/*
 * The bytes of an account's events, ascending by number. All are LEB128 varints: the number of events, then
 * per event its number minus the one before; 2 x number of runs in `seen`, + 1 where `done` differs; the
 * runs, each the days since the end of the one before and its length - 28; where `done` differs, its number
 * of runs and they.
 */
void appendEventReach(std::vector<quint8> &out, const std::vector<EventReach> &events);
/// Whether the bytes are exactly one account's events.
[[nodiscard]] bool isEventReach(const quint8 *at, const quint8 *end);
/// Appends the events whose `seen` holds the day. The bytes are checked ones; what follows them does not
/// matter.
void readEventReach(const quint8 *at, const quint8 *end, qint32 day, std::vector<EventIn28> &out);
/// All events with all their runs, of checked bytes.
[[nodiscard]] std::vector<EventReach> readEventReach(const quint8 *at, const quint8 *end);

} // namespace bw
