#pragma once

#include "account/chart_words.h"

namespace bw {

/// The split that is chosen; null: none, or not there yet.
[[nodiscard]] const UseSplit *splitOf(const ShownDays &shown);
/// Stacks the bars of a chart of days, whose points have their words and whose table has a row for each of
/// them: both get the parts.
void addSplit(ChartSpec &spec, const UseSplit &split, SplitBy by);
/// Touches, judgements and unusual days under the axis, in words.
void addMarks(ChartSpec &spec, const AccountDetails &details, DayRange range);

} // namespace bw
