#pragma once

#include "base/day.h"
#include "model/event_reach.h"

#include <vector>

namespace bw {

/// Counts per account and day for the whole book, in a few flat arrays (performance.md §4). Account
/// `i` (index into Cache::accounts) owns the `days` cells from `offset` on; cell j is the day
/// `first + j`. A span runs from the account's first event to the last day with usage in the book;
/// an account without events has days == 0.
struct UsageColumns {
    struct Span {
        Day first;
        qint32 days = 0;
        size_t offset = 0; ///< into the day arrays
        size_t reach = 0; ///< into `reach`
        size_t events = 0; ///< into `eventReach`
    };
    enum DayFlag : quint8 {
        HasRows = 1, ///< at least one event of any kind
        NoUsers = 2, ///< rows, but no user data at all: activeUsers is not known
    };

    std::vector<Span> spans;
    std::vector<quint32> keyActions; ///< weighted key actions, capped at 2^32-1
    std::vector<quint32> activeUsers; ///< distinct users logged in; 0 where flags say NoUsers
    std::vector<quint8> flags; ///< DayFlag
    /// Per account the distinct users of the 28 days that end at each day, newest day first, as
    /// zigzag varint differences; see reach28().
    std::vector<quint8> reach;
    /// Per account which events it used in the 28 days that end at each day; see eventsIn28() and
    /// model/event_reach.h.
    std::vector<quint8> eventReach;

    /// The account's span; an empty one where the columns do not know the account.
    [[nodiscard]] Span spanOf(size_t account) const
    {
        return account < spans.size() ? spans[account] : Span();
    }
    /// Distinct users of the 28 days that end at `day`; -1 where it is not known: a day in them has rows
    /// without users, or lies past the span's end. 0 before the first and past the last event's reach.
    [[nodiscard]] qint64 reach28(size_t account, Day day) const;
    /// reach28() of each day of a range, oldest first, into `out`, whose memory is used again.
    void reach28(size_t account, DayRange days, std::vector<qint64> &out) const;
    /// The events of the 28 days that end at `day`, by number, into `out`, whose memory is used again.
    void eventsIn28(size_t account, Day day, std::vector<EventIn28> &out) const;
    /// All events of the account, by number; their runs are days from the first of its span.
    [[nodiscard]] std::vector<EventReach> eventsOf(size_t account) const;
};

/// Appends one account's distinct users of 28 days to UsageColumns::reach: zigzag LEB128 varints, newest
/// day first: the value at the span's last day, then the difference to each earlier day. -1: not known.
void appendReach(std::vector<quint8> &out, const std::vector<qint64> &oldestFirst);

} // namespace bw
