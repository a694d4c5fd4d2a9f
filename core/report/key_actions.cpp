#include "report/key_actions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr double halfDay = 0.5;

ChartTone toneOf(const DayResult &day)
{
    switch (day.level) {
    case Level::Zero:
        return day.dayOff ? ChartTone::DayOff : ChartTone::Zero;
    case Level::Low:
        return ChartTone::Low;
    case Level::Medium:
        return ChartTone::Medium;
    case Level::High:
        return ChartTone::High;
    case Level::Unknown:
        return ChartTone::LevelUnknown;
    }
    Q_UNREACHABLE();
}

/// The stretch of the range in which limits[i] holds.
DayRange stretch(const std::vector<LevelLimits> &limits, size_t i, DayRange range)
{
    DayRange held = range;
    // The first known seats hold backwards (definitions.md §2).
    if (i > 0)
        held.first = std::max(held.first, limits[i].from);
    if (i + 1 < limits.size())
        held.last = std::min(held.last, limits[i + 1].from - 1);
    return held;
}

/// Top of the plot: the highest bar, and a limit as long as it does not press the bars flat.
double topOf(double highest, const AccountHistory &history, DayRange range)
{
    constexpr double flattest = 3;
    double top = highest;
    for (size_t i = 0; i < history.limits.size(); ++i) {
        const LevelLimits &limits = history.limits[i];
        if (!limits.seats || stretch(history.limits, i, range).isEmpty())
            continue;
        for (const qint64 limit : {limits.low, limits.medium}) {
            const auto at = static_cast<double>(limit);
            if (highest == 0 || at <= flattest * highest)
                top = std::max(top, at * 1.25);
        }
    }
    return top > 0 ? top * 1.06 : 1;
}

void addLimits(ChartSpec &spec, const AccountHistory &history, DayRange range)
{
    for (size_t i = 0; i < history.limits.size(); ++i) {
        const LevelLimits &limits = history.limits[i];
        const DayRange held = stretch(history.limits, i, range);
        if (!limits.seats || held.isEmpty())
            continue;
        const double from = held.first.n - halfDay;
        const double to = held.last.n + halfDay;
        const auto low = static_cast<double>(limits.low);
        const auto medium = static_cast<double>(limits.medium);
        // Only the limits in force at the end stand on the axis: older ones are steps on the left.
        const bool latest = held.last == range.last;
        if (low < spec.y.max)
            spec.bands.push_back({from, to, low, std::min(medium, spec.y.max)});
        for (const double at : {low, medium})
            if (at < spec.y.max)
                spec.limits.push_back({from, to, at, latest});
    }
}

void addGaps(ChartSpec &spec, const AccountHistory &history, DayRange range)
{
    std::vector<ChartHatch> gaps;
    for (const DayResult &day : history.days) {
        if (!day.gap || !range.contains(day.day))
            continue;
        const double from = day.day.n - halfDay;
        if (!gaps.empty() && gaps.back().to == from)
            gaps.back().to = from + 1;
        else
            gaps.push_back({ChartHatch::Kind::Gap, from, from + 1, {}});
    }
    spec.hatches.insert(spec.hatches.end(), gaps.begin(), gaps.end());
}

struct Sum {
    qint64 keyActions = 0;
    qint32 workingDays = 0;
};

Sum sumOver(const AccountHistory &history, DayRange range)
{
    Sum sum;
    for (const DayResult &day : history.days) {
        if (!range.contains(day.day) || day.gap)
            continue;
        sum.keyActions += day.keyActions;
        sum.workingDays += day.dayOff ? 0 : 1;
    }
    return sum;
}

} // namespace

DayRange trailingWeeks(Day asOf, int weeks)
{
    return {asOf - (weeks * 7 - 1), asOf};
}

std::vector<ChartHatch> holidayHatches(const Calendar &calendar, DayRange range)
{
    std::vector<ChartHatch> hatches;
    for (Day day = range.first; day <= range.last; day = day + 1) {
        const QString name = calendar.holidayName(day);
        if (name.isEmpty() || calendar.isWorkingDay(day))
            continue;
        Day last = day;
        for (Day next = day + 1; next <= range.last && !calendar.isWorkingDay(next); next = next + 1)
            if (calendar.holidayName(next) == name)
                last = next;
        hatches.push_back({ChartHatch::Kind::Holiday, day.n - halfDay, last.n + halfDay, name});
        day = last;
    }
    return hatches;
}

ChartSpec keyActionsChart(const AccountHistory &history, const Calendar &calendar, DayRange range)
{
    ChartSpec spec;
    spec.x.min = range.first.n - halfDay;
    spec.x.max = range.last.n + halfDay;
    spec.x.ticks = dayTicks(range);

    ChartSeries bars;
    double highest = 0;
    for (const DayResult &day : history.days) {
        if (!range.contains(day.day))
            continue;
        const bool known = !day.gap || day.hasEvents;
        const double value = known ? day.keyActions : std::numeric_limits<double>::quiet_NaN();
        if (known)
            highest = std::max(highest, value);
        bars.points.push_back({static_cast<double>(day.day.n), value, toneOf(day), {}, {}});
    }
    spec.y.max = topOf(highest, history, range);
    spec.y.ticks = numberTicks(spec.y.max);
    if (!bars.points.empty())
        spec.series.push_back(std::move(bars));

    addLimits(spec, history, range);
    spec.hatches = holidayHatches(calendar, range);
    addGaps(spec, history, range);
    std::stable_sort(spec.hatches.begin(), spec.hatches.end(),
                     [](const ChartHatch &a, const ChartHatch &b) { return a.from < b.from; });
    return spec;
}

UseChange useChange(const AccountHistory &history, Day asOf)
{
    constexpr int recentDays = 28;
    constexpr int beforeDays = 56;
    const DayRange recent{asOf - (recentDays - 1), asOf};
    const DayRange before{recent.first - beforeDays, recent.first - 1};
    const Sum now = sumOver(history, recent);
    const Sum then = sumOver(history, before);
    UseChange change{now.keyActions, now.workingDays, then.keyActions, then.workingDays, false, {}};
    change.complete = !history.days.empty() && history.days.front().day <= before.first;
    if (change.complete && now.workingDays > 0 && then.workingDays > 0 && then.keyActions > 0) {
        const double ratePerDay = static_cast<double>(now.keyActions) / now.workingDays;
        const double rateBefore = static_cast<double>(then.keyActions) / then.workingDays;
        change.change = ratePerDay / rateBefore - 1;
    }
    return change;
}

} // namespace bw
