#pragma once

#include "intake/dates.h"

#include <string_view>

namespace bw {

/// What stands before the decimals: 1,234.5 or 1.234,5.
enum class NumberStyle : quint8 { Point, Comma };

/// Without blanks at both ends: ASCII, no-break and ideographic spaces, zero-width marks.
[[nodiscard]] std::string_view trimmed(std::string_view cell);
[[nodiscard]] QString cellText(std::string_view cell); ///< trimmed, as QString
/// "Total", "合计" and the like, alone in the cell.
[[nodiscard]] bool isTotalWord(std::string_view cell);
/// Control, direction and zero-width characters, that make a name look like another (S4).
[[nodiscard]] bool hasInvisible(std::string_view cell);

/// Money with the currency that its sign names: "CNY", "USD", "EUR", "GBP", or empty.
struct MoneyCell {
    double value = 0;
    std::string_view currency;
};

/// Numbers as people write them: grouped by threes (or by blanks), full-width digits, ￥ $ € £ before or
/// after, 万 and 亿, percent (12% is 0.12), (5) for -5. Blank: CellMissing; else NotANumber, and TooLarge
/// beyond 1e15 (also 1e999). Never 0 for what is no number.
[[nodiscard]] Cell<double> parseDecimal(std::string_view cell, NumberStyle style = NumberStyle::Point);
[[nodiscard]] Cell<MoneyCell> parseMoney(std::string_view cell, NumberStyle style = NumberStyle::Point);
/// The same for counts, 0 to 1e15: 12.0 is 12; 1.5 is NotWhole, -3 is Negative.
[[nodiscard]] Cell<qint64> parseWhole(std::string_view cell, NumberStyle style = NumberStyle::Point);
/// 1/0, yes/no, true/false, y/n, t/f, 是/否, 已续费/未续费, wahr/falsch… in any case.
[[nodiscard]] Cell<bool> parseYesNo(std::string_view cell);

/// Collects the cells of a column and says how its numbers are written.
class NumberStyleFinder {
public:
    void add(std::string_view cell);
    /// Comma only where a cell can be nothing else and none speaks against it; `fallback` where no cell
    /// decides (1,234).
    [[nodiscard]] NumberStyle style(NumberStyle fallback = NumberStyle::Point) const;
    [[nodiscard]] bool decided() const { return m_point > 0 || m_comma > 0; }
    [[nodiscard]] int cells() const { return m_cells; } ///< that are not blank
    /// Of them, those that are numbers in this style.
    [[nodiscard]] int readable(NumberStyle style) const
    {
        return m_both + (style == NumberStyle::Point ? m_point : m_comma);
    }

private:
    int m_cells = 0;
    int m_both = 0;
    int m_point = 0;
    int m_comma = 0;
};

} // namespace bw
