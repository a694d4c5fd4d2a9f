#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace bw {

/// A local calendar day as days since 1970-01-01 (proleptic Gregorian). No time, no zone.
struct Day {
    qint32 n = 0;

    constexpr auto operator<=>(const Day &) const = default;
    constexpr Day operator+(qint32 days) const { return {n + days}; }
    constexpr Day operator-(qint32 days) const { return {n - days}; }
    constexpr qint32 operator-(Day other) const { return n - other.n; }

    /// 1 = Monday … 7 = Sunday (ISO 8601).
    [[nodiscard]] constexpr int weekday() const { return ((n + 3) % 7 + 7) % 7 + 1; }
    /// The Monday of this day's ISO week.
    [[nodiscard]] constexpr Day monday() const { return {n - (weekday() - 1)}; }

    [[nodiscard]] QDate date() const;
    /// yyyy-MM-dd
    [[nodiscard]] QString iso() const;

    [[nodiscard]] static Day of(QDate date);
    [[nodiscard]] static Day of(int year, int month, int day);
    /// yyyy-MM-dd only; nothing for anything else.
    [[nodiscard]] static std::optional<Day> parse(QStringView iso);
};

/// A calendar month as months since 1970-01.
struct Month {
    qint32 n = 0;

    constexpr auto operator<=>(const Month &) const = default;
    constexpr Month operator+(qint32 months) const { return {n + months}; }
    constexpr qint32 operator-(Month other) const { return n - other.n; }

    [[nodiscard]] Day first() const;
    [[nodiscard]] Day last() const;
    [[nodiscard]] int days() const { return last() - first() + 1; }
    /// yyyy-MM
    [[nodiscard]] QString iso() const;

    [[nodiscard]] static Month of(Day day);
};

/// Inclusive range of days; empty when last < first.
struct DayRange {
    Day first{0};
    Day last{-1};

    constexpr bool operator==(const DayRange &) const = default;
    [[nodiscard]] constexpr bool isEmpty() const { return last < first; }
    [[nodiscard]] constexpr bool contains(Day d) const { return first <= d && d <= last; }
    [[nodiscard]] constexpr int days() const { return isEmpty() ? 0 : last - first + 1; }
    void include(Day d);
};

} // namespace bw
