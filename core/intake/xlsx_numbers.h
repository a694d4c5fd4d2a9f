#pragma once

#include <QByteArray>
#include <QStringView>

namespace bw {

/// How a cell shows its number, as far as it changes what the number means.
struct NumberLook {
    enum Kind : quint8 {
        Plain,
        Padded, ///< with leading zeros to `digits`: an identifier
        Day,
        Time, ///< of the day
        DayTime,
        Elapsed, ///< hours beyond 24
    };
    Kind kind = Plain;
    quint8 digits = 0;

    bool operator==(const NumberLook &) const = default;
};

/// Of a number format that every workbook knows by its number (ECMA-376 18.8.30, also those for Chinese).
[[nodiscard]] NumberLook builtInLook(int id);
/// Of a format that the workbook writes out: y m d h s outside of quotes, escapes and brackets, in its first
/// section.
[[nodiscard]] NumberLook lookOfFormat(QStringView format);

/// Days are counted from 1900 (with its 29 February, which never was) or from 1904.
enum class DayCount : quint8 { From1900, From1904 };

/// Appends a cell's number as text: whole ones up to 15 digits in full, others in the shortest form that
/// gives the same number again; days and times as ISO 8601. What is no number stands as it is; a number that
/// is no day of the years 1900 to 9999 stays a number.
void appendNumber(QByteArray &text, QStringView number, NumberLook look, DayCount count);

} // namespace bw
