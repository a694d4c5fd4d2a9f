#pragma once

#include "base/calendar.h"
#include "model/source.h"

namespace bw {

/// Far fewer rows than usual.
struct ThinRows {
    Day day; ///< of usage; of other kinds, the day of the delivery
    qint64 rows = 0;
    qint64 usual = 0; ///< the median, rounded down

    bool operator==(const ThinRows &) const = default;
};

/// How fresh a source is, as seen on a day.
struct SourceState {
    std::optional<Day> lastSuccess; ///< day of its last delivery
    std::optional<qint32> interval; ///< usual days between two deliveries: stated, else observed, rounded up
    bool late = false; ///< its last delivery is older than 1.5 x the interval + 1 day
    std::optional<ThinRows> thin; ///< its last rows, where they are less than half of what is usual
    DayRange days; ///< with usage
    qint64 rows = 0;
    qint64 faultyFiles = 0;

    bool operator==(const SourceState &) const = default;
};

/// Pure. What was delivered after `today` plays no part. The observed interval is the median of the last 8
/// gaps between days of delivery, of which 3 are needed. Thin is usage whose last working day with rows (by
/// the calendar) has less than half the median of the 8 same weekdays before (4 needed, median 20 or more);
/// of other kinds, a last file with less than half the median of the 8 before it (3 needed, 20 or more).
[[nodiscard]] SourceState stateOf(const SourceFacts &source, const Calendar &calendar, Day today);

} // namespace bw
