#include "intake/dates.h"

#include "intake/cell.h"
#include "intake/civil.h"
#include "intake/fold.h"

#include <algorithm>

namespace bw {

namespace {

constexpr int longestOffset = 14 * 60; // minutes

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Walks over the text; every take…() leaves it where it was when it fails.
struct Cursor {
    const char *at;
    const char *end;

    [[nodiscard]] bool done() const { return at == end; }
    [[nodiscard]] char peek() const { return done() ? '\0' : *at; }

    bool take(char c)
    {
        if (peek() != c || done())
            return false;
        ++at;
        return true;
    }

    void skipBlanks()
    {
        while (peek() == ' ')
            ++at;
    }

    /// As many digits as there are; more than `most` or less than `least`: false.
    bool takeNumber(int &value, int least, int most, int *length = nullptr)
    {
        const char *p = at;
        int result = 0;
        while (p != end && isDigit(*p) && p - at <= most)
            result = result * 10 + (*p++ - '0');
        const auto digits = static_cast<int>(p - at);
        if (digits < least || digits > most)
            return false;
        value = result;
        at = p;
        if (length != nullptr)
            *length = digits;
        return true;
    }

    bool takeWord(std::string_view upper)
    {
        if (size_t(end - at) < upper.size())
            return false;
        for (size_t i = 0; i < upper.size(); ++i) {
            const char c = at[i];
            if ((c >= 'a' && c <= 'z' ? char(c - 32) : c) != upper[i])
                return false;
        }
        at += upper.size();
        return true;
    }
};

/// 1, 2 or 4 digits each, with one and the same separator.
struct Triple {
    int value[3] = {};
    int length[3] = {};
    char separator = 0;
};

bool takeTriple(Cursor &cursor, Triple &triple)
{
    if (!cursor.takeNumber(triple.value[0], 1, 4, &triple.length[0]))
        return false;
    triple.separator = cursor.peek();
    if (triple.separator != '-' && triple.separator != '/' && triple.separator != '.')
        return false;
    ++cursor.at;
    return cursor.takeNumber(triple.value[1], 1, 2, &triple.length[1]) && cursor.take(triple.separator)
        && cursor.takeNumber(triple.value[2], 1, 4, &triple.length[2]);
}

int fullYear(int value, int length)
{
    if (length == 4)
        return value;
    return value < 70 ? 2000 + value : 1900 + value;
}

Cell<Day> dayOfTriple(const Triple &t, DateOrder order)
{
    if (t.length[0] == 4) {
        if (t.length[2] > 2)
            return tl::unexpected(ProblemCode::NotADay);
        return dayOf(t.value[0], t.value[1], t.value[2]);
    }
    if (t.length[0] > 2 || (t.length[2] != 4 && t.length[2] != 2))
        return tl::unexpected(ProblemCode::NotADay);
    const int year = fullYear(t.value[2], t.length[2]);
    if (order == DateOrder::DayFirst || (t.separator == '.' && t.length[2] == 4))
        return dayOf(year, t.value[1], t.value[0]);
    if (order == DateOrder::MonthFirst)
        return dayOf(year, t.value[0], t.value[1]);
    return tl::unexpected(ProblemCode::NotADay);
}

/// Zone of a time: nothing, Z, UTC, +08:00, +0800, +08.
bool takeOffset(Cursor &cursor, Stamp &stamp)
{
    cursor.skipBlanks();
    if (cursor.done())
        return true;
    stamp.hasOffset = true;
    if (cursor.takeWord("Z") || cursor.takeWord("UTC") || cursor.takeWord("GMT"))
        return cursor.done();
    const bool east = cursor.take('+');
    if (!east && !cursor.take('-'))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!cursor.takeNumber(hours, 1, 2)) {
        if (!cursor.takeNumber(hours, 4, 4))
            return false;
        minutes = hours % 100;
        hours /= 100;
    } else if (cursor.take(':') && !cursor.takeNumber(minutes, 2, 2)) {
        return false;
    }
    if (minutes > 59 || hours * 60 + minutes > longestOffset)
        return false;
    stamp.offset = (hours * 60 + minutes) * 60 * (east ? 1 : -1);
    return cursor.done();
}

enum class Half { None, Am, Pm };

Half takeHalf(Cursor &cursor)
{
    if (cursor.takeWord("AM"))
        return Half::Am;
    return cursor.takeWord("PM") ? Half::Pm : Half::None;
}

/// What follows the day. Nothing wrong: the stamp has seconds and perhaps an offset.
std::optional<ProblemCode> takeTime(Cursor &cursor, Stamp &stamp)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    Half half = takeHalf(cursor);
    cursor.skipBlanks();
    if (!cursor.takeNumber(hour, 1, 2) || !cursor.take(':') || !cursor.takeNumber(minute, 1, 2))
        return ProblemCode::NotADay;
    if (cursor.take(':') && !cursor.done() && cursor.peek() != ' ') {
        if (!cursor.takeNumber(second, 1, 2))
            return ProblemCode::NotADay;
        if (cursor.take('.') || cursor.take(',')) {
            if (!isDigit(cursor.peek()))
                return ProblemCode::NotADay;
            while (isDigit(cursor.peek()))
                ++cursor.at;
        }
    }
    cursor.skipBlanks();
    if (half == Half::None)
        half = takeHalf(cursor);
    if (!takeOffset(cursor, stamp))
        return ProblemCode::NotADay;
    if (half != Half::None && (hour < 1 || hour > 12))
        return ProblemCode::DayImpossible;
    if (half != Half::None)
        hour = hour % 12 + (half == Half::Pm ? 12 : 0);
    if (hour == 24 && minute == 0 && second == 0) {
        stamp.day = stamp.day + 1;
        hour = 0;
    }
    if (second == 60 && minute == 59) // a leap second
        second = 59;
    if (hour > 23 || minute > 59 || second > 59)
        return ProblemCode::DayImpossible;
    stamp.seconds = (hour * 60 + minute) * 60 + second;
    return {};
}

/// All forms, in ASCII and without blanks at the ends.
Cell<Stamp> stampOfText(std::string_view text, DateOrder order)
{
    const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == text.size())
        return stampOfDigits(text);
    Cursor cursor{text.data(), text.data() + text.size()};
    Stamp stamp;
    if (digits == 8 && (text[8] == 'T' || text[8] == 't' || text[8] == ' ')) {
        const Cell<Stamp> day = stampOfDigits(text.substr(0, 8));
        if (!day)
            return day;
        stamp = *day;
        cursor.at += 8;
    } else if (text[digits] == '.' && digits >= 5
               && text.find_first_not_of("0123456789", digits + 1) == std::string_view::npos) {
        return stampOfFraction(text.substr(0, digits), text.substr(digits + 1));
    } else {
        Triple triple;
        if (!takeTriple(cursor, triple))
            return tl::unexpected(ProblemCode::NotADay);
        const Cell<Day> day = dayOfTriple(triple, order);
        if (!day)
            return tl::unexpected(day.error());
        stamp.day = *day;
    }
    if (cursor.done())
        return stamp;
    if (!cursor.take('T') && !cursor.take('t') && !cursor.take(' '))
        return tl::unexpected(ProblemCode::NotADay);
    cursor.skipBlanks();
    if (const auto problem = takeTime(cursor, stamp))
        return tl::unexpected(*problem);
    return stamp;
}

/// 2024年3月5日 上午8时5分 and full-width forms, as the ASCII that stampOfText reads; 0: no part of a date.
char asciiOfDate(char32_t c)
{
    switch (c) {
    case U'年':
    case U'月':
        return '-';
    case U'日':
    case U'号':
    case U'秒':
        return ' ';
    case U'时':
    case U'時':
    case U'点':
    case U'點':
    case U'分':
        return ':';
    case U'上':
        return 'A';
    case U'下':
        return 'P';
    case U'午':
        return 'M';
    default:
        return c < 0x80 ? char(c) : '\0';
    }
}

int pair(const char *p)
{
    return (p[0] - '0') * 10 + (p[1] - '0');
}

bool areDigits(const char *p, std::initializer_list<int> places)
{
    return std::all_of(places.begin(), places.end(), [p](int i) { return isDigit(p[i]); });
}

/// 2024-03-05, 2024-03-05T15:59:59, …Z, …+08:00: what nearly every file of events holds. False: another form.
bool takePlainIso(std::string_view cell, Stamp &stamp)
{
    const char *const p = cell.data();
    const size_t size = cell.size();
    if ((size != 10 && size != 19 && size != 20 && size != 25) || p[4] != '-' || p[7] != '-'
        || !areDigits(p, {0, 1, 2, 3, 5, 6, 8, 9}))
        return false;
    const int year = pair(p) * 100 + pair(p + 2);
    if (!dayExists(year, pair(p + 5), pair(p + 8)))
        return false;
    stamp.day = {dayNumber(year, pair(p + 5), pair(p + 8))};
    if (size == 10)
        return true;
    if ((p[10] != 'T' && p[10] != ' ') || p[13] != ':' || p[16] != ':'
        || !areDigits(p, {11, 12, 14, 15, 17, 18}))
        return false;
    const int hour = pair(p + 11);
    const int minute = pair(p + 14);
    const int second = pair(p + 17);
    if (hour > 23 || minute > 59 || second > 59)
        return false;
    stamp.seconds = (hour * 60 + minute) * 60 + second;
    stamp.hasOffset = size > 19;
    if (size == 20)
        return p[19] == 'Z';
    if (size == 25) {
        if ((p[19] != '+' && p[19] != '-') || p[22] != ':' || !areDigits(p, {20, 21, 23, 24}))
            return false;
        const int minutes = pair(p + 20) * 60 + pair(p + 23);
        if (minutes > longestOffset || pair(p + 23) > 59)
            return false;
        stamp.offset = minutes * 60 * (p[19] == '+' ? 1 : -1);
    }
    return true;
}

} // namespace

Cell<Stamp> parseStamp(std::string_view cell, DateOrder order)
{
    Stamp stamp;
    if (takePlainIso(cell, stamp))
        return stamp;
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return tl::unexpected(ProblemCode::CellMissing);
    if (isAscii(text))
        return stampOfText(text, order);
    char room[64];
    const std::string_view folded = trimmed(foldInto(room, text, asciiOfDate));
    if (folded.empty())
        return tl::unexpected(ProblemCode::NotADay);
    return stampOfText(folded, order);
}

Cell<Day> parseDay(std::string_view cell, DateOrder order)
{
    const Cell<Stamp> stamp = parseStamp(cell, order);
    if (!stamp)
        return tl::unexpected(stamp.error());
    if (stamp->hasOffset && stamp->seconds != 0)
        return tl::unexpected(ProblemCode::NotADay);
    return stamp->day;
}

} // namespace bw
