#include "activity/gaps.h"

#include "base/median.h"

#include <algorithm>
#include <array>

namespace bw {

namespace {

constexpr size_t weekdaysSeen = 8;
constexpr size_t weekdaysNeeded = 4;
constexpr qint64 leastMedianRows = 20;

/// The rows of the last same weekdays that were no gaps, as a ring.
struct Weekday {
    std::array<qint64, weekdaysSeen> rows{};
    size_t seen = 0;

    void add(qint64 count) { rows[seen++ % weekdaysSeen] = count; }

    [[nodiscard]] bool usuallyHasRows() const
    {
        const size_t n = std::min(seen, weekdaysSeen);
        if (n < weekdaysNeeded)
            return false;
        auto last = rows;
        return twiceMedian(std::span(last).first(n)) >= 2 * leastMedianRows;
    }
};

} // namespace

std::vector<Day> dataGaps(const std::vector<DayRows> &dayRows, const Calendar &calendar, Day asOf)
{
    std::vector<Day> gaps;
    if (dayRows.empty())
        return gaps;
    std::array<Weekday, 8> weekdays; // by Day::weekday()
    auto next = dayRows.begin();
    const Day last = dayRows.back().day;
    for (Day day = dayRows.front().day; day <= asOf; day = day + 1) {
        if (last < day) {
            gaps.push_back(day);
            continue;
        }
        const bool delivered = next->day == day && next->rows > 0;
        Weekday &same = weekdays[static_cast<size_t>(day.weekday())];
        if (!delivered && calendar.isWorkingDay(day) && same.usuallyHasRows()) {
            gaps.push_back(day);
        } else {
            same.add(delivered ? next->rows : 0);
        }
        if (next->day == day)
            ++next;
    }
    return gaps;
}

} // namespace bw
