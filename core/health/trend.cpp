#include "health/trend.h"

#include "base/median.h"

#include <array>

namespace bw {

namespace {

constexpr size_t recentWeeks = 3;
constexpr size_t firstBefore = 4; // week 5
constexpr size_t lastBefore = 11; // week 12

} // namespace

std::optional<double> trendOf(std::span<const BlockUse> newestFirst)
{
    Q_ASSERT(newestFirst.size() > lastBefore);
    qint64 keyActions = 0;
    qint32 workingDays = 0;
    for (const BlockUse &block : newestFirst.first(recentWeeks)) {
        keyActions += block.keyActions;
        workingDays += block.workingDays;
    }
    std::array<double, lastBefore - firstBefore + 1> before{};
    size_t n = 0;
    for (size_t week = firstBefore; week <= lastBefore; ++week) {
        const BlockUse &block = newestFirst[week];
        if (block.begun && block.workingDays > 0)
            before[n++] = static_cast<double>(block.keyActions) / block.workingDays;
    }
    if (n == 0 || workingDays == 0)
        return {};
    const double median = twiceMedian(std::span(before).first(n)) / 2;
    if (median == 0)
        return {};
    return static_cast<double>(keyActions) / workingDays / median;
}

} // namespace bw
