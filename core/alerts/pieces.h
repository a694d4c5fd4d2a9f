#pragma once

#include "base/day.h"

#include <algorithm>
#include <vector>

namespace bw {

/// Calls visit(piece) for the pieces that the days in `changes` cut a range into: what a figure rests on is
/// the same on all days of a piece. The days need no order.
template <class Visit> void eachPiece(DayRange range, std::vector<Day> changes, const Visit &visit)
{
    std::sort(changes.begin(), changes.end());
    Day first = range.first;
    for (const Day change : changes) {
        if (change <= first || range.last < change)
            continue;
        visit(DayRange{first, change - 1});
        first = change;
    }
    if (first <= range.last)
        visit(DayRange{first, range.last});
}

} // namespace bw
