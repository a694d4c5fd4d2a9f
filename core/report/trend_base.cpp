#include "report/trend_base.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qint32 lastBefore = 7; // of the row's weeks, oldest first: weeks 12 to 5
constexpr qint32 firstRecent = 9; // the last 3

bool isExpected(const AccountReport &report, Day day)
{
    return report.calendar.isWorkingDay(day)
        && std::none_of(report.quiet.begin(), report.quiet.end(),
                        [day](const QuietPeriod &quiet) { return quiet.first <= day && day <= quiet.last; });
}

} // namespace

bool trendBaseIsZero(const AccountReport &report)
{
    if (report.row.trend)
        return false;
    const auto &weeks = report.row.weeklyKeyActions;
    const std::vector<DayResult> &days = report.history.days;
    bool base = false;
    bool recent = false;
    bool begun = false; // in an earlier week: this one is covered whole
    for (qint32 week = 0; week < static_cast<qint32>(weeks.size()); ++week) {
        if (weeks[static_cast<size_t>(week)] < 0)
            continue; // not begun, or nothing is known of it
        const Day first = report.asOf - 7 * (static_cast<qint32>(weeks.size()) - week) + 1;
        bool expected = false;
        for (Day day = first; day <= first + 6; day = day + 1)
            expected = expected || isExpected(report, day);
        const bool whole = begun || (!days.empty() && days.front().day <= first);
        base = base || (week <= lastBefore && expected && whole);
        recent = recent || (week >= firstRecent && expected);
        begun = true;
    }
    return base && recent;
}

} // namespace bw
