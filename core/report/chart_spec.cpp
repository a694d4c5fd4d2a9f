#include "report/chart_spec.h"

#include <array>
#include <cmath>

namespace bw {

std::vector<ChartTick> numberTicks(double top, int most)
{
    std::vector<ChartTick> ticks{{0, ChartTick::Form::Number}};
    if (!std::isfinite(top) || top < 1 || most < 2)
        return ticks;
    const double least = top / (most - 1);
    const double power = std::max(1.0, std::pow(10.0, std::floor(std::log10(least))));
    constexpr std::array factors{1.0, 2.0, 2.5, 5.0, 10.0, 20.0};
    double step = power * factors.back();
    for (const double factor : factors) {
        const double candidate = power * factor;
        if (candidate >= least && candidate == std::floor(candidate)) {
            step = candidate;
            break;
        }
    }
    for (int i = 1; i < most && i * step <= top; ++i)
        ticks.push_back({i * step, ChartTick::Form::Number});
    return ticks;
}

std::vector<ChartTick> dayTicks(DayRange range)
{
    std::vector<ChartTick> ticks;
    if (range.isEmpty())
        return ticks;
    constexpr int weeksWithMondays = 13;
    constexpr int mostTicks = 14;
    if (range.days() <= weeksWithMondays * 7) {
        const int step = range.days() <= 40 ? 7 : 14;
        const Day monday = range.first.monday();
        for (Day day = monday < range.first ? monday + 7 : monday; day <= range.last; day = day + step)
            ticks.push_back({static_cast<double>(day.n), ChartTick::Form::DayAndMonth});
        return ticks;
    }
    const Month start = Month::of(range.first);
    const int months = Month::of(range.last) - start + 1;
    const int step = (months + mostTicks - 1) / mostTicks;
    for (int i = 0; i < months; i += step) {
        const Day first = (start + i).first();
        if (!range.contains(first))
            continue;
        const bool january = first.date().month() == 1;
        ticks.push_back(
            {static_cast<double>(first.n), january ? ChartTick::Form::Year : ChartTick::Form::MonthName});
    }
    return ticks;
}

} // namespace bw
