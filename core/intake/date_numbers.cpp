#include "intake/civil.h"

#include <cmath>

namespace bw {

namespace {

constexpr qint64 firstSerial = 20000; // 1954-10-03
constexpr qint64 lastSerial = 73050; // 2099-12-31
constexpr qint32 serialEpoch = -25569; // Excel's day 0 (1899-12-30) as days since 1970
constexpr qint64 firstUnix = 1'000'000'000; // 2001-09-09
constexpr qint64 lastUnix = 4'102'444'799; // 2099-12-31
constexpr qint32 secondsPerDay = 86400;

Stamp stampOfUnix(qint64 seconds)
{
    Stamp stamp;
    stamp.day = {static_cast<qint32>(seconds / secondsPerDay)};
    stamp.seconds = static_cast<qint32>(seconds % secondsPerDay);
    stamp.hasOffset = true;
    return stamp;
}

qint64 number(std::string_view digits)
{
    qint64 value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace

Cell<Stamp> stampOfFraction(std::string_view digits, std::string_view fraction)
{
    if (digits.size() > 10)
        return tl::unexpected(ProblemCode::NotADay);
    const qint64 whole = number(digits);
    if (whole >= firstUnix && whole <= lastUnix)
        return stampOfUnix(whole);
    if (whole < firstSerial || whole > lastSerial)
        return tl::unexpected(ProblemCode::NotADay);
    double part = 0;
    double weight = 0.1;
    for (const char c : fraction) {
        part += (c - '0') * weight;
        weight /= 10;
    }
    Stamp stamp;
    stamp.day = {static_cast<qint32>(whole) + serialEpoch};
    stamp.seconds = static_cast<qint32>(std::lround(part * secondsPerDay));
    if (stamp.seconds == secondsPerDay)
        stamp = {stamp.day + 1, 0, 0, false};
    return stamp;
}

Cell<Stamp> stampOfDigits(std::string_view digits)
{
    if (digits.size() > 14)
        return tl::unexpected(ProblemCode::NotADay);
    const qint64 value = number(digits);
    Stamp stamp;
    switch (digits.size()) {
    case 5:
        if (value < firstSerial || value > lastSerial)
            break;
        stamp.day = {static_cast<qint32>(value) + serialEpoch};
        return stamp;
    case 8:
    case 14: {
        const qint64 date = digits.size() == 14 ? value / 1'000'000 : value;
        const Cell<Day> day =
            dayOf(int(date / 10000), static_cast<int>(date / 100 % 100), static_cast<int>(date % 100));
        if (!day)
            return tl::unexpected(day.error());
        stamp.day = *day;
        if (digits.size() == 8)
            return stamp;
        const auto time = static_cast<int>(value % 1'000'000);
        if (time / 10000 > 23 || time / 100 % 100 > 59 || time % 100 > 59)
            return tl::unexpected(ProblemCode::DayImpossible);
        stamp.seconds = time / 10000 * 3600 + time / 100 % 100 * 60 + time % 100;
        return stamp;
    }
    case 10:
        if (value < firstUnix || value > lastUnix)
            break;
        return stampOfUnix(value);
    case 13:
        if (value / 1000 < firstUnix || value / 1000 > lastUnix)
            break;
        return stampOfUnix(value / 1000);
    default:
        break;
    }
    return tl::unexpected(ProblemCode::NotADay);
}

} // namespace bw
