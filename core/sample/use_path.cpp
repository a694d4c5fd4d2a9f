#include "sample/use_path.h"

#include "sample/random.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr int knotDays = 56;
constexpr double silence = -5;

/// Good and bad months: noise at knots, straight lines between them.
double drift(quint64 key, Day day)
{
    const int knot = day.n / knotDays;
    const double part = static_cast<double>(day.n % knotDays) / knotDays;
    const double here = Random{key, 11, static_cast<quint64>(knot)}.normal();
    const double there = Random{key, 11, static_cast<quint64>(knot) + 1}.normal();
    return 0.55 * (here + part * (there - here));
}

double storyPart(const UsePath &path, Day day)
{
    constexpr double turnOfYear = 2 * 3.14159265358979 / 365.25;
    const double turned = std::clamp(static_cast<double>(day - path.turn) / path.turnDays, 0.0, 1.0);
    switch (path.story) {
    case UseStory::Steady:
        return 0;
    case UseStory::Growing:
        return -1.2 + 2.0 * turned;
    case UseStory::Declining:
        return -3.6 * turned;
    case UseStory::Silent:
        return day >= path.turn ? silence * 2 : 0;
    case UseStory::Seasonal:
        return 1.5 * std::sin(turnOfYear * (day - path.turn));
    case UseStory::Recovering: {
        // Sinks over turnDays, stays low as long, comes back in the same time.
        const double since = static_cast<double>(day - path.turn) / path.turnDays;
        const double low = std::min(std::clamp(since, 0.0, 1.0), std::clamp(3 - since, 0.0, 1.0));
        return -3 * low;
    }
    }
    return 0;
}

} // namespace

double UsePath::logit(Day day) const
{
    double value = base + drift(key, day) + storyPart(*this, day);
    const int sinceLive = day - liveOn;
    if (sinceLive < 60)
        value -= 2.0 * (1 - static_cast<double>(std::max(sinceLive, 0)) / 60);
    if (windDown && day >= *windDown)
        value -= 0.06 * (day - *windDown);
    return std::clamp(value, silence, -silence);
}

double UsePath::strength(Day day) const
{
    if (day < liveOn || (lastDay && day > *lastDay))
        return 0;
    const double value = logit(day);
    return value <= silence ? 0 : 1 / (1 + std::exp(-value));
}

double UsePath::meanStrength(Day first, Day last) const
{
    double sum = 0;
    int n = 0;
    for (Day day = first; day <= last; day = day + 7, ++n)
        sum += strength(day);
    return n > 0 ? sum / n : 0;
}

} // namespace bw
