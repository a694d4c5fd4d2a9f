#include "report/week_use.h"

namespace bw {

std::vector<WeekUse> weekUse(const AccountHistory &history, Day asOf, int count)
{
    const Day newest = asOf.monday();
    std::vector<WeekUse> weeks(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        WeekUse &week = weeks[static_cast<size_t>(i)];
        week.monday = newest - (count - 1 - i) * 7;
        week.runs = asOf < week.monday + 6;
    }
    const auto at = [&](Day day) -> WeekUse * {
        const int back = (newest - day.monday()) / 7;
        return back < 0 || back >= count ? nullptr : &weeks[static_cast<size_t>(count - 1 - back)];
    };
    for (const DayResult &day : history.days) {
        WeekUse *week = at(day.day);
        if (week == nullptr || day.gap)
            continue;
        week->known = true;
        week->keyActions += day.keyActions;
    }
    for (const WeekResult &result : history.weeks) {
        if (WeekUse *week = at(result.start))
            week->result = result.result;
    }
    return weeks;
}

} // namespace bw
