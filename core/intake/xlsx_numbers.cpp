#include "intake/xlsx_numbers.h"

#include <QDate>
#include <charconv>
#include <cmath>

namespace bw {

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 lastDay = 2958465; // 9999-12-31, counted from 1900
constexpr qint64 falseDay = 60; // 1900-02-29
constexpr qint64 between = 1462; // 1904-01-01, counted from 1900
constexpr double wholeLimit = 1e15;

struct Letters {
    bool day = false;
    bool time = false;
    bool month = false; ///< or minute
    bool elapsed = false;
    bool zeros = true; ///< nothing but zeros
    int count = 0;
};

void takeLetter(Letters &letters, QChar c)
{
    ++letters.count;
    letters.zeros = letters.zeros && c == u'0';
    switch (c.toLower().unicode()) {
    case u'y':
    case u'd':
        letters.day = true;
        break;
    case u'h':
    case u's':
        letters.time = true;
        break;
    case u'm':
        letters.month = true;
        break;
    default:
        break;
    }
}

/// [h], [mm], [ss]: time beyond the day; anything else in brackets is a colour, condition or locale.
bool isElapsed(QStringView inside)
{
    if (inside.isEmpty())
        return false;
    const QChar first = inside[0].toLower();
    for (const QChar c : inside) {
        if (c.toLower() != first)
            return false;
    }
    return first == u'h' || first == u'm' || first == u's';
}

Letters lettersOf(QStringView format)
{
    Letters letters;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            letters.zeros = false;
        } else if (c == u'"') {
            const qsizetype close = format.indexOf(u'"', i + 1);
            i = close < 0 ? format.size() : close;
            letters.zeros = false;
        } else if (c == u'[') {
            const qsizetype close = format.indexOf(u']', i + 1);
            const QStringView inside = format.sliced(i + 1, (close < 0 ? format.size() : close) - i - 1);
            letters.elapsed = letters.elapsed || isElapsed(inside);
            letters.zeros = letters.zeros && !isElapsed(inside);
            i = close < 0 ? format.size() : close;
        } else {
            takeLetter(letters, c);
        }
    }
    return letters;
}

void appendTwo(QByteArray &text, qint64 value)
{
    if (value < 10)
        text += '0';
    text += QByteArray::number(value);
}

void appendClock(QByteArray &text, qint64 seconds)
{
    appendTwo(text, seconds / 3600);
    text += ':';
    appendTwo(text, seconds / 60 % 60);
    text += ':';
    appendTwo(text, seconds % 60);
}

/// False: the number is none that can be shown so.
bool appendTime(QByteArray &text, double value, NumberLook::Kind kind, DayCount count)
{
    if (!(value >= 0) || value > double(lastDay + 1))
        return false;
    const qint64 all = std::llround(value * double(daySeconds));
    const qint64 seconds = all % daySeconds;
    qint64 day = all / daySeconds;
    if (kind == NumberLook::Elapsed || (kind == NumberLook::Time && day == 0)) {
        appendClock(text, all);
        return true;
    }
    if (count == DayCount::From1904)
        day += between;
    if (day == 0 && seconds > 0) {
        appendClock(text, seconds);
        return true;
    }
    if (day < 1 || day > lastDay)
        return false;
    if (day == falseDay) {
        text += "1900-02-29";
    } else {
        text += QDate(1899, 12, day < falseDay ? 31 : 30).addDays(day).toString(Qt::ISODate).toLatin1();
    }
    if (seconds > 0 || kind != NumberLook::Day) {
        text += 'T';
        appendClock(text, seconds);
    }
    return true;
}

void appendPlain(QByteArray &text, double value, int digits)
{
    if (std::abs(value) < wholeLimit && value == std::trunc(value)) {
        const QByteArray whole = QByteArray::number(qint64(value));
        text += value >= 0 ? whole.rightJustified(digits, '0') : whole;
        return;
    }
    char shortest[32];
    const auto end = std::to_chars(shortest, shortest + sizeof shortest, value);
    text.append(shortest, end.ptr - shortest);
}

} // namespace

NumberLook builtInLook(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 22)
        return {NumberLook::DayTime};
    if (id == 46)
        return {NumberLook::Elapsed};
    if (within(18, 21) || within(32, 35) || within(45, 47) || within(55, 56))
        return {NumberLook::Time};
    if (within(14, 17) || within(27, 36) || within(50, 58))
        return {NumberLook::Day};
    return {};
}

NumberLook lookOfFormat(QStringView format)
{
    const Letters letters = lettersOf(format);
    if (letters.elapsed)
        return {NumberLook::Elapsed};
    if (letters.zeros && letters.count > 1)
        return {NumberLook::Padded, quint8(std::min(letters.count, 15))};
    const bool day = letters.day || (letters.month && !letters.time);
    if (day)
        return {letters.time ? NumberLook::DayTime : NumberLook::Day};
    return {letters.time ? NumberLook::Time : NumberLook::Plain};
}

void appendNumber(QByteArray &text, QStringView number, NumberLook look, DayCount count)
{
    const QByteArray written = number.trimmed().toUtf8();
    double value = 0;
    const char *const end = written.constData() + written.size();
    const char *const begin = written.startsWith('+') ? written.constData() + 1 : written.constData();
    const auto read = std::from_chars(begin, end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value)) {
        text += written;
        return;
    }
    const bool plain = look.kind == NumberLook::Plain || look.kind == NumberLook::Padded;
    if (plain || !appendTime(text, value, look.kind, count))
        appendPlain(text, value, look.digits);
}

} // namespace bw
