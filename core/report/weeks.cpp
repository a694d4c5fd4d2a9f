#include "report/key_actions.h"

namespace bw {

namespace {

constexpr double middle = 3; ///< Thursday, in days from Monday
constexpr double halfWeek = 3.5;

ChartTone toneOf(PeriodState state)
{
    switch (state) {
    case PeriodState::Reached:
    case PeriodState::OnTrack:
    case PeriodState::Skipped:
        return ChartTone::Active;
    case PeriodState::Behind:
    case PeriodState::OutOfReach:
    case PeriodState::Missed:
        return ChartTone::Inactive;
    case PeriodState::Unknown:
        return ChartTone::NotKnown;
    }
    Q_UNREACHABLE();
}

ChartMark::Shape shapeOf(PeriodState state)
{
    switch (state) {
    case PeriodState::Reached:
        return ChartMark::Shape::Disc;
    case PeriodState::OnTrack:
    case PeriodState::Behind:
        return ChartMark::Shape::DottedRing;
    case PeriodState::OutOfReach:
    case PeriodState::Missed:
        return ChartMark::Shape::Ring;
    case PeriodState::Skipped:
    case PeriodState::Unknown:
        return ChartMark::Shape::Dash;
    }
    Q_UNREACHABLE();
}

} // namespace

bool weekRuns(Day monday, Day asOf)
{
    return monday.monday() == asOf.monday() && asOf.weekday() < 7;
}

ChartSpec weeksChart(const AccountHistory &history, Day asOf, int weeks)
{
    ChartSpec spec;
    const Day newest = asOf.monday();
    const Day oldest = newest - (weeks - 1) * 7;
    spec.x.min = oldest.n + middle - halfWeek;
    spec.x.max = newest.n + middle + halfWeek;
    spec.y.max = 8.2; // seven days and the figure above them

    ChartSeries bars;
    bars.barWidth = 3;
    for (const WeekResult &week : history.weeks) {
        if (week.start < oldest || newest < week.start)
            continue;
        const double x = week.start.n + middle;
        const PeriodResult &result = week.result;
        bars.points.push_back({x,
                               static_cast<double>(result.activeDays),
                               toneOf(result.state),
                               QString::number(result.activeDays),
                               {}});
        spec.marks.push_back({x, shapeOf(result.state), toneOf(result.state), {}});
        spec.x.ticks.push_back({x, ChartTick::Form::WeekStart});
        if (result.state == PeriodState::Skipped)
            continue;
        const auto need = static_cast<double>(result.needed);
        if (!spec.limits.empty() && spec.limits.back().at == need && spec.limits.back().to == x - halfWeek)
            spec.limits.back().to = x + halfWeek;
        else
            spec.limits.push_back({x - halfWeek, x + halfWeek, need, false});
    }
    if (!bars.points.empty())
        spec.series.push_back(std::move(bars));
    return spec;
}

Rate weeksReached(const AccountHistory &history, Day asOf, int weeks)
{
    const Day newest = asOf.monday();
    Rate rate;
    for (const WeekResult &week : history.weeks) {
        if (week.start < newest - (weeks - 1) * 7 || newest < week.start || weekRuns(week.start, asOf))
            continue;
        if (week.result.state == PeriodState::Skipped || week.result.state == PeriodState::Unknown)
            continue;
        ++rate.denominator;
        rate.numerator += week.result.state == PeriodState::Reached ? 1 : 0;
    }
    return rate;
}

} // namespace bw
