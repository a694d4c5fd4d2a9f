#pragma once

#include "intake/dates.h"

namespace bw {

/// Months as people write them: 2026-03, 2026/3, 2026.03, 202603, 3/2026, 2026年3月, Mar 2026, and any day
/// that parseDay() takes without being told an order (its month). Blank: CellMissing; else NotAMonth.
[[nodiscard]] Cell<Month> parseMonth(std::string_view cell);

} // namespace bw
