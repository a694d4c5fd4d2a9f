#pragma once

#include "report/account_details.h"
#include "report/chart_spec.h"

namespace bw {

/// What the bars of the chart of days are coloured and stacked by.
enum class SplitBy : quint8 { Level, Event, Module, Scenario };

/// The days that all charts of an account's page share.
struct ShownDays {
    DayRange range;
    int weeks = 0; ///< 13, 26 or 52 that end at D; 0: a range that somebody chose
    SplitBy split = SplitBy::Level;
    const AccountDetails *details = nullptr; ///< null: not there yet
};
/// The last `weeks` 7-day blocks.
[[nodiscard]] ShownDays shownWeeks(Day asOf, int weeks);

/// The charts of an account in words of the language in use. Figures come from core/report; here they
/// only get sentences.

/// What stands in the place of a chart of an account without events: covered by the data it was never used,
/// which counts as 0; else nothing is known yet.
[[nodiscard]] QString noEventsWords(const AccountReport &report);

/// Key actions per day.
[[nodiscard]] ChartSpec keyActionsSpec(const AccountReport &report, const ShownDays &shown);
/// Active days per ISO week and per month that the range touches.
[[nodiscard]] ChartSpec weeksSpec(const AccountReport &report, const ShownDays &shown);
[[nodiscard]] ChartSpec monthsSpec(const AccountReport &report, const ShownDays &shown);

/// One day in words, for hover in chart and calendar: lines, the first says the day and its level.
[[nodiscard]] QString dayWords(const AccountReport &report, Day day);
/// "Last 4 weeks: 1,240 key actions, down 38% per working day on the 8 weeks before."
[[nodiscard]] QString useSentence(const AccountReport &report);
/// "1 Sep to 18 Oct 2026: 1,240 key actions; 21 of 33 working days active."
[[nodiscard]] QString rangeSentence(const AccountReport &report, DayRange range);
/// What a part of a split is called.
[[nodiscard]] QString partName(const UseSplit &split, size_t part, SplitBy by);

} // namespace bw
