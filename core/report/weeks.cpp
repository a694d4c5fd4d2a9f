#include "report/key_actions.h"

#include <algorithm>

namespace bw {

namespace {

constexpr double middle = 3; ///< Thursday, in days from Monday

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

namespace {

/// A week or month as its bar needs it.
struct Bar {
    DayRange days;
    PeriodResult result;
};

ChartSpec periodBars(const std::vector<Bar> &all, ChartTick::Form form, double tickAt)
{
    ChartSpec spec;
    ChartSeries bars;
    bars.barWidth = all.empty() ? 1 : 3.0 / 7 * all.front().days.days();
    double highest = 0;
    for (const Bar &bar : all) {
        const double from = bar.days.first.n - 0.5;
        const double to = bar.days.last.n + 0.5;
        const double x = (bar.days.first.n + bar.days.last.n) / 2.0;
        const PeriodResult &result = bar.result;
        bars.points.push_back({x,
                               static_cast<double>(result.activeDays),
                               toneOf(result.state),
                               QString::number(result.activeDays),
                               {}});
        highest =
            std::max({highest, static_cast<double>(result.activeDays), static_cast<double>(result.needed)});
        spec.marks.push_back({x, shapeOf(result.state), toneOf(result.state), {}});
        spec.x.ticks.push_back({tickAt < 0 ? x : bar.days.first.n + tickAt, form});
        if (result.state == PeriodState::Skipped)
            continue;
        const auto need = static_cast<double>(result.needed);
        if (!spec.limits.empty() && spec.limits.back().at == need && spec.limits.back().to == from)
            spec.limits.back().to = to;
        else
            spec.limits.push_back({from, to, need, false});
    }
    if (bars.points.empty())
        return spec;
    spec.x.min = all.front().days.first.n - 0.5;
    spec.x.max = all.back().days.last.n + 0.5;
    spec.y.max = highest * 1.17; // and the figure above the bar
    spec.series.push_back(std::move(bars));
    return spec;
}

/// Every n-th of the ticks, so that no more than an axis takes are left; the newest stays.
void thinTicks(std::vector<ChartTick> &ticks)
{
    constexpr size_t most = 14;
    const size_t step = (ticks.size() + most - 1) / most;
    if (step <= 1)
        return;
    std::vector<ChartTick> kept;
    for (size_t i = 0; i < ticks.size(); ++i) {
        if ((ticks.size() - 1 - i) % step == 0)
            kept.push_back(ticks[i]);
    }
    ticks = std::move(kept);
}

Rate reachedOf(const std::vector<Bar> &bars, Day asOf)
{
    Rate rate;
    for (const Bar &bar : bars) {
        if (asOf < bar.days.last || outsideRates(bar.result.state))
            continue;
        ++rate.denominator;
        rate.numerator += bar.result.state == PeriodState::Reached ? 1 : 0;
    }
    return rate;
}

std::vector<Bar> weeksIn(const AccountHistory &history, DayRange range)
{
    std::vector<Bar> bars;
    for (const WeekResult &week : history.weeks) {
        if (range.first <= week.start + 6 && week.start <= range.last)
            bars.push_back({{week.start, week.start + 6}, week.result});
    }
    return bars;
}

std::vector<Bar> monthsIn(const AccountHistory &history, DayRange range)
{
    std::vector<Bar> bars;
    for (const MonthResult &month : history.months) {
        if (range.first <= month.month.last() && month.month.first() <= range.last)
            bars.push_back({{month.month.first(), month.month.last()}, month.result});
    }
    return bars;
}

} // namespace

ChartSpec weeksChart(const AccountHistory &history, DayRange range)
{
    ChartSpec spec = periodBars(weeksIn(history, range), ChartTick::Form::WeekStart, middle);
    const Day oldest = range.first.monday();
    const Day newest = range.last.monday();
    spec.x.min = oldest.n - 0.5;
    spec.x.max = newest.n + 6.5;
    spec.y.max = 8.2; // seven days and the figure above them
    thinTicks(spec.x.ticks);
    constexpr size_t mostLabels = 30; // figures above more bars than this would touch
    if (!spec.series.empty() && spec.series.front().points.size() > mostLabels) {
        for (ChartPoint &point : spec.series.front().points)
            point.label.clear();
    }
    return spec;
}

DayRange isoWeeks(Day asOf, int weeks)
{
    return {asOf.monday() - (weeks - 1) * 7, asOf};
}

ChartSpec monthsChart(const AccountHistory &history, DayRange range)
{
    ChartSpec spec = periodBars(monthsIn(history, range), ChartTick::Form::MonthName, -1);
    thinTicks(spec.x.ticks);
    return spec;
}

Rate weeksReached(const AccountHistory &history, Day asOf, DayRange range)
{
    return reachedOf(weeksIn(history, range), asOf);
}

Rate monthsReached(const AccountHistory &history, Day asOf, DayRange range)
{
    return reachedOf(monthsIn(history, range), asOf);
}

} // namespace bw
