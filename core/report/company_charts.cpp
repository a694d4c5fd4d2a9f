#include "report/company_charts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr size_t week = 7;
constexpr size_t fourWeeks = 28;

DayRange shownDays(const CompanyUsage &usage, int days)
{
    return {std::max(usage.days.first, usage.days.last - (days - 1)), usage.days.last};
}

size_t indexOf(const CompanyUsage &usage, Day day)
{
    return static_cast<size_t>(day - usage.days.first);
}

/// Days of which no user is known, though there were accounts.
std::vector<ChartHatch> hatchesOf(const CompanyUsage &usage, const CompanySeries &series, DayRange range)
{
    constexpr double halfDay = 0.5;
    std::vector<ChartHatch> hatches;
    for (Day day = range.first; day <= range.last; day = day + 1) {
        const size_t at = indexOf(usage, day);
        if (series.daily.users[at] >= 0 || series.daily.uncounted[at] == 0)
            continue;
        const double from = day.n - halfDay;
        if (!hatches.empty() && hatches.back().to == from)
            hatches.back().to = from + 1;
        else
            hatches.push_back({ChartHatch::Kind::Gap, from, from + 1, {}});
    }
    return hatches;
}

} // namespace

std::optional<double> weeklyStickiness(const CompanySeries &series, size_t day)
{
    double sum = 0;
    int known = 0;
    for (size_t back = 0; back < week && back <= day; ++back) {
        if (const auto one = series.stickiness(day - back)) {
            sum += *one;
            ++known;
        }
    }
    if (known == 0)
        return {};
    return sum / known;
}

ReachNow reachNow(const CompanySeries &series)
{
    ReachNow now;
    if (series.monthly.users.empty())
        return now;
    const size_t last = series.monthly.users.size() - 1;
    now.daily = series.daily.users[last];
    now.weekly = series.weekly.users[last];
    now.monthly = series.monthly.users[last];
    now.stickiness = weeklyStickiness(series, last);
    now.least = series.monthly.uncounted[last] > 0;
    if (last >= fourWeeks && series.monthly.users[last - fourWeeks] >= 0)
        now.monthlyBefore = series.monthly.users[last - fourWeeks];
    return now;
}

ChartSpec reachChart(const CompanyUsage &usage, const CompanySeries &series, int days)
{
    ChartSpec spec;
    const DayRange range = shownDays(usage, days);
    spec.x = {static_cast<double>(range.first.n), static_cast<double>(range.last.n), {}, dayTicks(range)};
    double highest = 0;
    for (const auto &[reach, tone] :
         {std::pair(&series.monthly, ChartTone::First), std::pair(&series.weekly, ChartTone::Second),
          std::pair(&series.daily, ChartTone::Third)}) {
        ChartSeries line;
        line.kind = ChartSeries::Kind::Line;
        line.tone = tone;
        for (Day day = range.first; day <= range.last; day = day + 1) {
            const qint32 known = reach->users[indexOf(usage, day)];
            const double users = known < 0 ? std::numeric_limits<double>::quiet_NaN() : known;
            highest = std::max(highest, static_cast<double>(known));
            line.points.push_back({static_cast<double>(day.n), users, tone, {}, {}});
        }
        spec.series.push_back(std::move(line));
    }
    spec.y.max = highest > 0 ? highest * 1.08 : 1;
    spec.y.ticks = numberTicks(spec.y.max);
    if (highest == 0)
        spec.series.clear();
    else
        spec.hatches = hatchesOf(usage, series, range);
    return spec;
}

ChartSpec stickinessChart(const CompanyUsage &usage, const CompanySeries &series, int days)
{
    ChartSpec spec;
    const DayRange range = shownDays(usage, days);
    spec.x = {static_cast<double>(range.first.n), static_cast<double>(range.last.n), {}, dayTicks(range)};
    ChartSeries line;
    line.kind = ChartSeries::Kind::Line;
    double highest = 0;
    for (Day day = range.first; day <= range.last; day = day + 1) {
        const auto share = weeklyStickiness(series, indexOf(usage, day));
        const double percent = share ? *share * 100 : std::numeric_limits<double>::quiet_NaN();
        if (share)
            highest = std::max(highest, percent);
        line.points.push_back({static_cast<double>(day.n), percent, line.tone, {}, {}});
    }
    spec.y.max = highest > 0 ? std::min(highest * 1.2, 105.0) : 1;
    spec.y.ticks = numberTicks(spec.y.max, 3);
    if (highest > 0) {
        spec.series.push_back(std::move(line));
        spec.hatches = hatchesOf(usage, series, range);
    }
    return spec;
}

} // namespace bw
