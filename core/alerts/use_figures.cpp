#include "alerts/use_figures.h"

#include "activity/anomaly.h"

#include <cmath>

namespace bw {

namespace {

using Known = AlertFigure::Known;

constexpr qint32 daysOfWeek = 7;
constexpr qint32 window = 28;
constexpr qint32 blocksOfCoefficient = 7;
constexpr int sunday = 7;

/// A figure of 28 days on every day on which the account has lived them and that is no gap.
template <class Figure> FigureSeries of28(const AccountLife &life, const Figure &figure)
{
    FigureSeries series = life.series();
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        if (life.lived28(at) && !life.isGap(at))
            series[static_cast<size_t>(at)] = figure(at, at - (window - 1));
    }
    return series;
}

/// Missing days of the 28 could have added to it.
AlertFigure sumOf28(const AccountLife &life, qint32 first, qint32 at, double value)
{
    return {value, life.missing(first, at) > 0 ? Known::AtLeast : Known::Exact};
}

} // namespace

FigureSeries daysWithoutKeyAction(const AccountLife &life)
{
    FigureSeries series = life.series();
    qint32 without = 0;
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        if (!life.begin(at))
            continue;
        if (life.keyActions(at) > 0)
            without = 0;
        else if (!life.isGap(at) && !life.isOff(at))
            ++without;
        if (!life.isGap(at))
            series[static_cast<size_t>(at)] = AlertFigure::exact(without);
    }
    return series;
}

FigureSeries weeksMissed(const AccountLife &life)
{
    FigureSeries series = life.series();
    bool wasReached = false;
    qint32 missed = 0;
    bool known = false;
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        const Day day = life.dayOf(at);
        const std::optional<Day> begin = life.begin(at);
        if (begin && day.weekday() == sunday && *begin <= day) {
            const PeriodState state = life.period(PeriodRule::Week, at - (daysOfWeek - 1), at).state;
            known = state != PeriodState::Unknown;
            if (state == PeriodState::Reached)
                missed = 0;
            else if (state == PeriodState::Missed && wasReached)
                ++missed;
            wasReached = wasReached || state == PeriodState::Reached;
        }
        if (begin && known && !life.isGap(at))
            series[static_cast<size_t>(at)] = AlertFigure::exact(missed);
    }
    return series;
}

FigureSeries weeksActive(const AccountLife &life)
{
    FigureSeries series = life.series();
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        if (!life.isKnown(at))
            continue;
        const Coefficient now = life.coefficient(at);
        if (now.known == blocksOfCoefficient)
            series[static_cast<size_t>(at)] = AlertFigure::exact(now.active);
    }
    return series;
}

FigureSeries weeksActiveDrop(const AccountLife &life)
{
    std::vector<Coefficient> all(static_cast<size_t>(life.usePlaces()));
    for (qint32 at = 0; at < life.usePlaces(); ++at)
        all[static_cast<size_t>(at)] = life.coefficient(at);
    FigureSeries series = life.series();
    for (qint32 at = window; at < life.usePlaces(); ++at) {
        const Coefficient &now = all[static_cast<size_t>(at)];
        const Coefficient &before = all[static_cast<size_t>(at - window)];
        if (life.isKnown(at) && before.known > 0 && now.known >= before.known)
            series[static_cast<size_t>(at)] = AlertFigure::exact(before.active - now.active);
    }
    return series;
}

std::vector<ReasonFigures> unusualDays(const AccountLife &life)
{
    const LifeSources &from = life.from();
    std::vector<double> z(static_cast<size_t>(life.usePlaces()), std::nan(""));
    for (const DayCheck &check :
         checkDays(from.cache.usage, from.account, from.terms, {life.origin(), from.days.asOf}))
        z[static_cast<size_t>(life.placeOf(check.day))] = check.z;
    ReasonFigures low{QStringLiteral("low"), life.series()};
    ReasonFigures high{QStringLiteral("high"), life.series()};
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        if (!life.isKnown(at))
            continue;
        double least = 0;
        double most = 0;
        bool checked = false;
        const qint32 first = std::max(at - (daysOfWeek - 1), 0);
        for (qint32 one = first; one <= at; ++one) {
            const double found = z[static_cast<size_t>(one)];
            if (std::isnan(found))
                continue;
            checked = true;
            least = std::min(least, found);
            most = std::max(most, found);
        }
        if (!checked && life.gaps(first, at) > 0)
            continue; // what would be said of that week did not come
        low.figures[static_cast<size_t>(at)] = AlertFigure::exact(-least);
        high.figures[static_cast<size_t>(at)] = AlertFigure::exact(most);
    }
    return {std::move(low), std::move(high)};
}

FigureSeries keyActions28(const AccountLife &life)
{
    return of28(life, [&](qint32 at, qint32 first) {
        return sumOf28(life, first, at, static_cast<double>(life.actions(first, at)));
    });
}

FigureSeries activeDays28(const AccountLife &life)
{
    return of28(life,
                [&](qint32 at, qint32 first) { return sumOf28(life, first, at, life.active(first, at)); });
}

FigureSeries trendPercent(const AccountLife &life)
{
    return of28(life, [&](qint32 at, qint32) {
        const std::optional<double> trend = life.trend(at);
        return trend ? AlertFigure::exact(100 * *trend) : AlertFigure();
    });
}

std::vector<qint64> usersByDay(const AccountLife &life)
{
    std::vector<qint64> users;
    life.from().cache.usage.reach28(life.from().account, {life.origin(), life.from().days.asOf}, users);
    return users;
}

FigureSeries activeUsers28(const AccountLife &life, const std::vector<qint64> &users)
{
    return of28(life, [&](qint32 at, qint32 first) {
        const qint64 seen = users[static_cast<size_t>(at)];
        return seen < 0 ? AlertFigure() : sumOf28(life, first, at, static_cast<double>(seen));
    });
}

FigureSeries seatUsePercent(const AccountLife &life, const std::vector<qint64> &users)
{
    return of28(life, [&](qint32 at, qint32 first) {
        const qint64 seen = users[static_cast<size_t>(at)];
        const qint64 seats = seatsOn(life.from().seats, life.dayOf(at)).purchased.value_or(0);
        if (seen < 0 || seats <= 0)
            return AlertFigure();
        return sumOf28(life, first, at, 100.0 * static_cast<double>(seen) / static_cast<double>(seats));
    });
}

FigureSeries openedPercent(const AccountLife &life)
{
    FigureSeries series = life.series();
    for (qint32 at = 0; at < life.places(); ++at) {
        const SeatSpan &seats = seatsOn(life.from().seats, life.dayOf(at));
        if (seats.opened && seats.purchased.value_or(0) > 0)
            series[static_cast<size_t>(at)] = AlertFigure::exact(100.0 * static_cast<double>(*seats.opened)
                                                                 / static_cast<double>(*seats.purchased));
    }
    return series;
}

FigureSeries activeDaysPerUserAndWeek(const AccountLife &life, const std::vector<qint64> &users)
{
    return of28(life, [&](qint32 at, qint32 first) {
        const qint64 seen = users[static_cast<size_t>(at)];
        const qint32 known = window - life.missing(first, at);
        if (seen <= 0 || known == 0)
            return AlertFigure();
        return AlertFigure::exact(static_cast<double>(life.users(first, at) * daysOfWeek)
                                  / static_cast<double>(seen * known));
    });
}

} // namespace bw
