#pragma once

#include "base/day.h"
#include "intake/problem.h"

#include <string_view>
#include <tl/expected.hpp>

namespace bw {

/// What a cell parser gives: the value, or why there is none.
template <class T> using Cell = tl::expected<T, ProblemCode>;

/// How `03/04/2026` is to be read. Forms that say it themselves (ISO, year first, dots, 年月日, serial
/// days, Unix time) are read the same under every order.
enum class DateOrder : quint8 {
    YearFirst, ///< only forms that say it themselves
    DayFirst,
    MonthFirst,
    Open, ///< there are such cells and no row decides: they are NotADay
};

/// A point in time as it was written.
struct Stamp {
    Day day;
    qint32 seconds = -1; ///< of the day, 0 to 86399; -1: no time was written
    qint32 offset = 0; ///< seconds east of UTC, where hasOffset
    bool hasOffset = false; ///< without: in the zone of the workspace

    bool operator==(const Stamp &) const = default;
    /// Seconds since 1970 UTC; only where hasOffset. A missing time counts as 00:00.
    [[nodiscard]] constexpr qint64 utc() const
    {
        return qint64(day.n) * 86400 + (seconds < 0 ? 0 : seconds) - offset;
    }
};

/// All date forms of csv.md, with or without time (24:00 is the next day's 0:00; second 60 is read as 59) and
/// offset. Years 1900 to 9999; whole numbers are yyyymmdd, Excel serial days (1954 to 2099), Unix seconds or
/// milliseconds by their size (2001 on). Blank: CellMissing; not a date: NotADay; 2024-02-30: DayImpossible.
[[nodiscard]] Cell<Stamp> parseStamp(std::string_view cell, DateOrder order = DateOrder::YearFirst);

/// The same for a column of days: the day as written. A time that is not midnight and has an offset is
/// NotADay, because which day it is depends on the zone; a time without one is passed over.
[[nodiscard]] Cell<Day> parseDay(std::string_view cell, DateOrder order = DateOrder::YearFirst);

/// Collects the cells of one column and says how its dates are written.
class DateOrderFinder {
public:
    void add(std::string_view cell);
    /// YearFirst: no cell needs an order. A column with 25/03 and 03/25 is Open.
    [[nodiscard]] DateOrder order() const;
    [[nodiscard]] int needingOrder() const { return m_needy; }
    [[nodiscard]] int dates() const { return m_dates; } ///< cells that are dates under some order
    [[nodiscard]] int dates(DateOrder order) const; ///< under this one
    [[nodiscard]] int times() const { return m_times; } ///< of them with a time of day

private:
    int m_dates = 0;
    int m_times = 0;
    int m_needy = 0;
    int m_asDayFirst = 0; ///< of the needy ones
    int m_asMonthFirst = 0;
    bool m_dayFirst = true;
    bool m_monthFirst = true;
    bool m_shortYearFirst = true;
};

} // namespace bw
