#pragma once

#include "base/calendar.h"
#include "model/cache.h"

namespace bw {

/// Data gaps up to `asOf` of the one source that files imported by hand are (definitions.md §2): each day
/// after its last delivery, and a working day without any row where the median of its last 8 same weekdays
/// is 20 rows or more. The same weekdays that count are those since the first delivery that are no gaps
/// themselves, so that a long silence of the source does not turn into silence of the customers; with fewer
/// than 4 of them nothing is a gap. Ascending; nothing where there was no delivery at all.
[[nodiscard]] std::vector<Day> dataGaps(const std::vector<DayRows> &dayRows, const Calendar &calendar,
                                        Day asOf);

} // namespace bw
