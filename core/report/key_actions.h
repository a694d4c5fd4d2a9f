#pragma once

#include "base/calendar.h"
#include "evaluate/history.h"
#include "report/chart_spec.h"

namespace bw {

/// The days of the last `weeks` 7-day blocks that end at D.
[[nodiscard]] DayRange trailingWeeks(Day asOf, int weeks);

/// Key actions per day of one account: bars coloured by level, the limits of its own seats over time,
/// holidays and gaps. Everything but words, which the page adds (labels of holidays are their names).
[[nodiscard]] ChartSpec keyActionsChart(const AccountHistory &history, const Calendar &calendar,
                                        DayRange range);

/// Runs of days off with one name inside the range (a weekend between two days of it belongs to it).
[[nodiscard]] std::vector<ChartHatch> holidayHatches(const Calendar &calendar, DayRange range);

/// Use of the 28 days that end at D beside that of the 56 days before, both per working day, so that a
/// holiday is no decline. Gap days count on neither side.
struct UseChange {
    qint64 recent = 0; ///< key actions of the 28 days
    qint32 recentWorkingDays = 0;
    qint64 before = 0; ///< key actions of the 56 days before
    qint32 beforeWorkingDays = 0;
    bool complete = false; ///< the account's data reach back over all 84 days
    /// Relative change per working day (-0.38). Nothing: not complete, no working days on a side, or no
    /// use before.
    std::optional<double> change;
    bool operator==(const UseChange &) const = default;
};
[[nodiscard]] UseChange useChange(const AccountHistory &history, Day asOf);

/// Active days of the last `weeks` ISO weeks as bars (x: middle of the week) with the need as line and a
/// mark for the state of each. Everything but words.
[[nodiscard]] ChartSpec weeksChart(const AccountHistory &history, Day asOf, int weeks);

/// How many of the finished weeks among the last `weeks` reached their need, of those that are known and
/// not skipped.
[[nodiscard]] Rate weeksReached(const AccountHistory &history, Day asOf, int weeks);

/// Whether the ISO week that starts on `monday` still runs on D.
[[nodiscard]] bool weekRuns(Day monday, Day asOf);

} // namespace bw
