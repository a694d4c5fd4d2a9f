#pragma once

#include "report/account_report.h"

namespace bw {

/// Whether the account has no trend only because the median of weeks 5 to 12 is 0: its data cover a working
/// day of the last 3 weeks and one of a whole week to compare with (definitions.md §4).
[[nodiscard]] bool trendBaseIsZero(const AccountReport &report);

} // namespace bw
