#include "store/holidays.h"

#include "store/sql.h"
#include "store/workspace.h"

namespace bw {

Result<std::vector<CalendarDays>> loadHolidays(const Workspace &workspace)
{
    struct HolidayRow {
        QString calendar;
        CalendarEntry entry;
    };
    auto rows =
        sql::rows(workspace.database(),
                  QStringLiteral("SELECT calendar, day, kind, name FROM holiday ORDER BY calendar, day"), {},
                  [](sql::RowReader &row) {
                      HolidayRow holiday;
                      holiday.calendar = row.text();
                      holiday.entry.day = row.day();
                      const QString kind = row.text();
                      holiday.entry.kind =
                          kind == QLatin1String("working") ? DayKind::Working : DayKind::Holiday;
                      holiday.entry.name = row.text();
                      return holiday;
                  });
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CalendarDays> calendars;
    for (HolidayRow &row : *rows) {
        if (calendars.empty() || calendars.back().calendar != row.calendar)
            calendars.push_back({row.calendar, {}});
        calendars.back().entries.push_back(std::move(row.entry));
    }
    return calendars;
}

Status saveHolidays(const Workspace &workspace, const CalendarDays &days, ImportId import)
{
    auto statement = sql::Statement::prepare(
        workspace.database(),
        QStringLiteral("INSERT OR REPLACE INTO holiday (calendar, day, kind, name, import_id) "
                       "VALUES (?, ?, ?, ?, ?)"));
    if (!statement)
        return tl::unexpected(statement.error());
    for (const CalendarEntry &entry : days.entries) {
        const QString kind =
            entry.kind == DayKind::Working ? QStringLiteral("working") : QStringLiteral("holiday");
        if (const auto done =
                statement->run({days.calendar, entry.day.n, kind, entry.name, sql::orNull(import)});
            !done)
            return done;
    }
    return {};
}

} // namespace bw
