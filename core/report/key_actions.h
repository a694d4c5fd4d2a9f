#pragma once

#include "base/calendar.h"
#include "evaluate/history.h"
#include "report/chart_spec.h"
#include "report/timeline.h"
#include "report/use_split.h"

namespace bw {

/// The days of the last `weeks` 7-day blocks that end at D.
[[nodiscard]] DayRange trailingWeeks(Day asOf, int weeks);

/// Key actions per day of one account: bars coloured by level, the limits of its own seats over time,
/// holidays and gaps. Everything but words, which the page adds (labels of holidays are their names).
[[nodiscard]] ChartSpec keyActionsChart(const AccountHistory &history, const Calendar &calendar,
                                        DayRange range);

/// Runs of days off with one name inside the range (a weekend between two days of it belongs to it).
[[nodiscard]] std::vector<ChartHatch> holidayHatches(const Calendar &calendar, DayRange range);

/// Quiet periods inside the range; their labels are their notes.
[[nodiscard]] std::vector<ChartHatch> quietHatches(const std::vector<QuietPeriod> &quiet, DayRange range);

/// Puts the parts of a split in place of the bars of a keyActionsChart: one series per part, the largest on
/// the axis, each named by its part. The days without key actions and those not known keep their point in a
/// series of their own, the first. At most 6 parts.
void stackBars(ChartSpec &spec, const UseSplit &split);

/// Marks under the axis for what happened: touches and judgements. Several of one kind on a day are one mark.
/// `indices` are those into `entries` of each mark.
[[nodiscard]] std::vector<ChartMark> timelineMarks(const std::vector<TimelineEntry> &entries, DayRange range,
                                                   std::vector<std::vector<size_t>> &indices);

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

/// What a range of days comes to.
struct RangeUse {
    qint64 keyActions = 0;
    qint32 days = 0; ///< with data: from the first event on, without gaps
    qint32 activeDays = 0;
    qint32 workingDays = 0;
    qint32 gapDays = 0;
    std::optional<Day> highest; ///< the day with the most key actions; nothing: there is none with any
    quint32 highestKeyActions = 0;
    bool operator==(const RangeUse &) const = default;
};
[[nodiscard]] RangeUse rangeUse(const AccountHistory &history, DayRange range);

/// The last `weeks` ISO weeks up to D, of which the last one is D's.
[[nodiscard]] DayRange isoWeeks(Day asOf, int weeks);

/// Active days of the ISO weeks that the range touches as bars (x: middle of the week) with the need as line
/// and a mark for the state of each. Everything but words.
[[nodiscard]] ChartSpec weeksChart(const AccountHistory &history, DayRange range);
/// The same for calendar months (x: middle of the month).
[[nodiscard]] ChartSpec monthsChart(const AccountHistory &history, DayRange range);

/// How many of the finished weeks (months) that the range touches reached their need, of those that are known
/// and not skipped.
[[nodiscard]] Rate weeksReached(const AccountHistory &history, Day asOf, DayRange range);
[[nodiscard]] Rate monthsReached(const AccountHistory &history, Day asOf, DayRange range);

/// Whether the ISO week that starts on `monday` still runs on D.
[[nodiscard]] bool weekRuns(Day monday, Day asOf);

} // namespace bw
