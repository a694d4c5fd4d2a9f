#pragma once

#include "account/figure_story.h"
#include "report/account_details.h"

namespace bw {

// The rows behind figures as tables in the language in use; days are ISO dates.

/// One row per day: key actions, users, level, whether it counts as active, kind of day.
[[nodiscard]] ChartTable dayRows(const AccountReport &report, DayRange range);
/// The blocks of the weeks-active coefficient.
[[nodiscard]] ChartTable blockRows(const AccountReport &report);
/// All contracts known as of D.
[[nodiscard]] ChartTable contractRows(const AccountReport &report);
/// Seats from day to day.
[[nodiscard]] ChartTable seatRows(const AccountReport &report);
/// Every event of the days, with its weight.
[[nodiscard]] ChartTable eventRows(const AccountDetails &details, DayRange range);

} // namespace bw
