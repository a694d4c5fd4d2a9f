#include "intake/cell.h"
#include "intake/fold.h"

#include <QByteArray>
#include <algorithm>
#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr double largest = 1e15;
constexpr int plainDigits = 15; ///< that fit a double exactly
constexpr int exactPower = 22; ///< largest power of ten that a double holds exactly
constexpr int roomForNumber = 64;

// Signs beyond ASCII, as one byte each while a number is read.
constexpr char yuan = '\1';
constexpr char euro = '\2';
constexpr char pound = '\3';
constexpr char tenThousand = '\4';
constexpr char hundredMillion = '\5';
constexpr char yuanUnit = '\6';

char asciiOfNumber(char32_t c)
{
    switch (c) {
    case U'¥':
    case U'￥':
        return yuan;
    case U'€':
        return euro;
    case U'£':
        return pound;
    case U'万':
    case U'萬':
        return tenThousand;
    case U'亿':
    case U'億':
        return hundredMillion;
    case U'元':
    case U'圆':
        return yuanUnit;
    case U'’':
        return '\'';
    default:
        return c >= 0x20 && c < 0x80 ? char(c) : '\0';
    }
}

/// A decimal number exactly as it was written: mantissa x 10^exponent, or its digits where they are too many.
struct Number {
    bool negative = false;
    qint64 mantissa = 0;
    int exponent = 0;
    int digits = 0; ///< significant ones
    char text[roomForNumber] = {}; ///< all digits
    int length = 0;
    std::string_view currency;

    [[nodiscard]] double value() const
    {
        double result = 0;
        if (digits <= plainDigits && std::abs(exponent) <= exactPower) {
            static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
            const auto whole = static_cast<double>(mantissa);
            result = exponent < 0 ? whole / powers[-exponent] : whole * powers[exponent];
        } else {
            const QByteArray written = QByteArray(text, length) + 'e' + QByteArray::number(exponent);
            bool ok = false;
            result = written.toDouble(&ok);
            if (!ok)
                result = exponent > 0 ? std::numeric_limits<double>::infinity() : 0;
        }
        return negative ? -result : result;
    }
};

class NumberReader {
public:
    NumberReader(std::string_view text, NumberStyle style)
        : m_text(text)
        , m_decimal(style == NumberStyle::Point ? '.' : ',')
        , m_group(style == NumberStyle::Point ? ',' : '.')
    {
    }

    bool read(Number &number)
    {
        const bool bracket = take('(');
        blanks();
        bool sign = takeSign(number);
        currency(number);
        blanks();
        sign |= !sign && takeSign(number);
        if ((bracket && sign) || !digits(number) || !exponent(number))
            return false;
        blanks();
        scale(number);
        currency(number);
        blanks();
        if (take('%'))
            number.exponent -= 2;
        blanks();
        if (bracket && !take(')'))
            return false;
        number.negative |= bracket;
        return m_at == m_text.size();
    }

private:
    [[nodiscard]] char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool digitAt(size_t ahead) const { return peek(ahead) >= '0' && peek(ahead) <= '9'; }

    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void blanks()
    {
        while (take(' ')) { }
    }

    bool takeSign(Number &number)
    {
        if (take('+'))
            return true;
        if (!take('-'))
            return false;
        number.negative = true;
        return true;
    }

    void currency(Number &number)
    {
        struct Sign {
            std::string_view text;
            std::string_view code;
        };
        static constexpr Sign signs[] = {
            {"\1", "CNY"},  {"\6", "CNY"}, {"CNY", "CNY"}, {"RMB", "CNY"}, {"US$", "USD"}, {"$", "USD"},
            {"USD", "USD"}, {"\2", "EUR"}, {"EUR", "EUR"}, {"\3", "GBP"},  {"GBP", "GBP"},
        };
        for (const Sign &sign : signs) {
            if (m_text.substr(m_at).starts_with(sign.text)) {
                m_at += sign.text.size();
                if (number.currency.empty())
                    number.currency = sign.code;
                blanks();
                return;
            }
        }
    }

    void scale(Number &number)
    {
        if (take(tenThousand))
            number.exponent += 4;
        else if (take(hundredMillion))
            number.exponent += 8;
        blanks();
    }

    static bool add(Number &number, char digit)
    {
        if (number.length + 1 >= roomForNumber)
            return false;
        number.text[number.length++] = digit;
        if (number.digits > 0 || digit != '0')
            ++number.digits;
        if (number.digits <= plainDigits)
            number.mantissa = number.mantissa * 10 + (digit - '0');
        return true;
    }

    bool group(Number &number, int most)
    {
        int length = 0;
        while (digitAt(0)) {
            if (!add(number, m_text[m_at++]))
                return false;
            ++length;
        }
        m_groupLength = length;
        return length <= most;
    }

    /// 1234, 1,234,567, 1 234, 1'234 and then the decimals.
    bool digits(Number &number)
    {
        if (!group(number, roomForNumber))
            return false;
        const int first = m_groupLength;
        const char separator = peek();
        const bool groups = separator == m_group || separator == '\'' || separator == ' ';
        if (groups && first >= 1 && first <= 3 && digitAt(1)) {
            while (peek() == separator && digitAt(1)) {
                ++m_at;
                if (!group(number, 3) || m_groupLength != 3)
                    return false;
            }
        }
        if (take(m_decimal)) {
            const int before = number.length;
            if (!group(number, roomForNumber))
                return false;
            number.exponent -= number.length - before;
        }
        return number.length > 0;
    }

    bool exponent(Number &number)
    {
        if (peek() != 'e' && peek() != 'E')
            return true;
        ++m_at;
        const bool minus = take('-');
        if (!minus)
            take('+');
        int value = 0;
        int length = 0;
        while (digitAt(0)) {
            value = std::min(value * 10 + (m_text[m_at++] - '0'), 9999);
            ++length;
        }
        number.exponent += minus ? -value : value;
        return length > 0;
    }

    std::string_view m_text;
    char m_decimal;
    char m_group;
    size_t m_at = 0;
    int m_groupLength = 0;
};

/// Digits only, few enough to be exact: what nearly every cell holds.
bool takePlain(std::string_view cell, qint64 &value)
{
    if (cell.empty() || cell.size() > size_t(plainDigits))
        return false;
    qint64 result = 0;
    for (const char c : cell) {
        if (c < '0' || c > '9')
            return false;
        result = result * 10 + (c - '0');
    }
    value = result;
    return true;
}

Cell<Number> parseNumber(std::string_view cell, NumberStyle style)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return tl::unexpected(ProblemCode::CellMissing);
    char room[roomForNumber];
    const std::string_view folded = foldInto(room, text, asciiOfNumber);
    Number number;
    if (folded.empty() || !NumberReader(folded, style).read(number))
        return tl::unexpected(ProblemCode::NotANumber);
    return number;
}

Cell<double> valueOf(const Number &number)
{
    const double value = number.value();
    if (!(std::abs(value) <= largest))
        return tl::unexpected(ProblemCode::TooLarge);
    if (value == 0 && number.digits > 0) // too small to be told from nothing
        return tl::unexpected(ProblemCode::NotANumber);
    return value == 0 ? 0 : value;
}

} // namespace

Cell<double> parseDecimal(std::string_view cell, NumberStyle style)
{
    qint64 plain = 0;
    if (takePlain(cell, plain))
        return static_cast<double>(plain);
    return parseNumber(cell, style).and_then(valueOf);
}

Cell<MoneyCell> parseMoney(std::string_view cell, NumberStyle style)
{
    qint64 plain = 0;
    if (takePlain(cell, plain))
        return MoneyCell{static_cast<double>(plain), {}};
    const Cell<Number> number = parseNumber(cell, style);
    if (!number)
        return tl::unexpected(number.error());
    const Cell<double> value = valueOf(*number);
    if (!value)
        return tl::unexpected(value.error());
    return MoneyCell{*value, number->currency};
}

Cell<qint64> parseWhole(std::string_view cell, NumberStyle style)
{
    qint64 plain = 0;
    if (takePlain(cell, plain))
        return plain;
    const Cell<double> value = parseDecimal(cell, style);
    if (!value)
        return tl::unexpected(value.error());
    if (*value < 0)
        return tl::unexpected(ProblemCode::Negative);
    if (*value != std::floor(*value))
        return tl::unexpected(ProblemCode::NotWhole);
    return static_cast<qint64>(*value);
}

void NumberStyleFinder::add(std::string_view cell)
{
    qint64 plain = 0;
    const bool isPlain = takePlain(cell, plain);
    if (!isPlain && trimmed(cell).empty())
        return;
    ++m_cells;
    if (isPlain) {
        ++m_both;
        return;
    }
    const bool point = parseNumber(cell, NumberStyle::Point).has_value();
    const bool comma = parseNumber(cell, NumberStyle::Comma).has_value();
    m_both += point && comma ? 1 : 0;
    m_point += point && !comma ? 1 : 0;
    m_comma += comma && !point ? 1 : 0;
}

NumberStyle NumberStyleFinder::style(NumberStyle fallback) const
{
    if (m_point > 0)
        return NumberStyle::Point;
    return m_comma > 0 ? NumberStyle::Comma : fallback;
}

} // namespace bw
