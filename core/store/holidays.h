#pragma once

#include "base/calendar.h"
#include "base/ids.h"
#include "base/result.h"

#include <QString>
#include <vector>

namespace bw {

class Workspace;

/// All imported calendars, by name.
[[nodiscard]] Result<std::vector<CalendarDays>> loadHolidays(const Workspace &workspace);
/// Adds or replaces day by day; inside a transaction.
[[nodiscard]] Status saveHolidays(const Workspace &workspace, const CalendarDays &days, ImportId import = {});

} // namespace bw
