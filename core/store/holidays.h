#pragma once

#include "base/calendar.h"
#include "base/result.h"

#include <QString>
#include <vector>

namespace bw {

class Workspace;

/// The dated entries of one imported calendar.
struct CalendarDays {
    QString calendar;
    std::vector<CalendarEntry> entries; ///< ascending
};

/// All imported calendars, by name.
[[nodiscard]] Result<std::vector<CalendarDays>> loadHolidays(const Workspace &workspace);
/// Adds or replaces day by day; inside a transaction.
[[nodiscard]] Status saveHolidays(const Workspace &workspace, const CalendarDays &days);

} // namespace bw
