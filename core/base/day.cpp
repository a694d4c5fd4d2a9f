#include "base/day.h"

#include <algorithm>

namespace bw {

namespace {
constexpr qint64 epochJulianDay = 2440588; // 1970-01-01
}

QDate Day::date() const
{
    return QDate::fromJulianDay(epochJulianDay + n);
}

QString Day::iso() const
{
    return date().toString(Qt::ISODate);
}

Day Day::of(QDate date)
{
    return {static_cast<qint32>(date.toJulianDay() - epochJulianDay)};
}

Day Day::of(int year, int month, int day)
{
    return of(QDate(year, month, day));
}

std::optional<Day> Day::parse(QStringView iso)
{
    if (iso.size() != 10 || iso[4] != u'-' || iso[7] != u'-')
        return {};
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (iso[i] < u'0' || iso[i] > u'9')
            return {};
    }
    const QDate date(iso.left(4).toInt(), iso.mid(5, 2).toInt(), iso.mid(8, 2).toInt());
    if (!date.isValid())
        return {};
    return of(date);
}

Day Month::first() const
{
    const int year = 1970 + (n >= 0 ? n / 12 : -((11 - n) / 12));
    return Day::of(year, n - (year - 1970) * 12 + 1, 1);
}

Day Month::last() const
{
    return Month{n + 1}.first() - 1;
}

QString Month::iso() const
{
    return first().date().toString(QStringLiteral("yyyy-MM"));
}

Month Month::of(Day day)
{
    const QDate date = day.date();
    return {(date.year() - 1970) * 12 + date.month() - 1};
}

void DayRange::include(Day d)
{
    if (isEmpty()) {
        first = last = d;
    } else {
        first = std::min(first, d);
        last = std::max(last, d);
    }
}

} // namespace bw
