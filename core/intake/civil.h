#pragma once

#include "intake/dates.h"

namespace bw {

constexpr int firstYear = 1900;
constexpr int lastYear = 9999;

/// Whether there is such a day in the years that are read.
[[nodiscard]] constexpr bool dayExists(int year, int month, int day)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

/// Days since 1970-01-01 of a day that exists; from March on, so that leap days come last
/// (H. Hinnant, "chrono-compatible low-level date algorithms").
[[nodiscard]] constexpr qint32 dayNumber(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

static_assert(dayNumber(1970, 1, 1) == 0 && dayNumber(2024, 3, 5) == 19787);

[[nodiscard]] inline Cell<Day> dayOf(int year, int month, int day)
{
    if (!dayExists(year, month, day))
        return tl::unexpected(ProblemCode::DayImpossible);
    return Day{dayNumber(year, month, day)};
}

/// Whole numbers as dates, by their size: yyyymmdd, yyyymmddhhmmss, serial days, Unix seconds or
/// milliseconds.
[[nodiscard]] Cell<Stamp> stampOfDigits(std::string_view digits);
/// With decimals: a serial day with its time, Unix seconds.
[[nodiscard]] Cell<Stamp> stampOfFraction(std::string_view digits, std::string_view fraction);

} // namespace bw
