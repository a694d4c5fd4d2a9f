#include "activity/source_state.h"

#include "base/median.h"

#include <algorithm>

namespace bw {

namespace {

constexpr size_t seen = 8; // gaps, weekdays and files that a median is made of
constexpr size_t gapsNeeded = 3;
constexpr size_t weekdaysNeeded = 4;
constexpr size_t filesNeeded = 3;
constexpr qint64 leastMedianRows = 20;

/// Twice the usual interval: stated, else observed.
std::optional<qint32> twiceInterval(const SourceFacts &source, const std::vector<Day> &days)
{
    if (source.intervalDays)
        return 2 * *source.intervalDays;
    std::vector<qint32> gaps;
    for (size_t i = days.size(); i > 1 && gaps.size() < seen; --i)
        gaps.push_back(days[i - 1] - days[i - 2]);
    if (gaps.size() < gapsNeeded)
        return {};
    return twiceMedian(std::span(gaps));
}

/// `before` are the newest first; at most `seen` count.
std::optional<ThinRows> thinness(DayRows last, std::vector<qint64> before, size_t needed)
{
    before.resize(std::min(before.size(), seen));
    if (before.size() < needed)
        return {};
    const qint64 twice = twiceMedian(std::span(before));
    if (twice < 2 * leastMedianRows || 4 * last.rows >= twice)
        return {};
    return ThinRows{last.day, last.rows, twice / 2};
}

std::optional<ThinRows> thinUsage(const std::vector<DayRows> &rows, const Calendar &calendar)
{
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [&](const DayRows &day) { return calendar.isWorkingDay(day.day); });
    if (last == rows.rend())
        return {};
    std::vector<qint64> before;
    for (auto it = std::next(last); it != rows.rend() && before.size() < seen; ++it) {
        if (it->day.weekday() == last->day.weekday())
            before.push_back(it->rows);
    }
    return thinness(*last, std::move(before), weekdaysNeeded);
}

std::optional<ThinRows> thinFiles(const std::vector<SourceDelivery> &deliveries)
{
    std::optional<DayRows> last;
    std::vector<qint64> before; // newest first
    for (auto it = deliveries.rbegin(); it != deliveries.rend(); ++it) {
        if (it->rows == 0)
            continue;
        if (last)
            before.push_back(it->rows);
        else
            last = DayRows{it->on, it->rows};
    }
    return last ? thinness(*last, std::move(before), filesNeeded) : std::nullopt;
}

} // namespace

SourceState stateOf(const SourceFacts &source, const Calendar &calendar, Day today)
{
    SourceState state;
    state.rows = source.rows;
    state.faultyFiles = source.faultyFiles;
    std::vector<SourceDelivery> deliveries;
    std::vector<Day> days;
    for (const SourceDelivery &delivery : source.deliveries) {
        if (today < delivery.on)
            continue;
        deliveries.push_back(delivery);
        if (days.empty() || days.back() < delivery.on)
            days.push_back(delivery.on);
    }
    std::vector<DayRows> rows; // of finished days
    std::copy_if(source.dayRows.begin(), source.dayRows.end(), std::back_inserter(rows),
                 [today](const DayRows &day) { return day.day < today; });
    if (!source.dayRows.empty())
        state.days = {source.dayRows.front().day, source.dayRows.back().day};
    if (!days.empty())
        state.lastSuccess = days.back();
    if (const auto twice = twiceInterval(source, days)) {
        state.interval = (*twice + 1) / 2;
        // age > 1.5 x interval + 1, in whole numbers
        state.late = state.lastSuccess && 4 * (today - *state.lastSuccess) > 3 * *twice + 4;
    }
    state.thin = source.dayRows.empty() ? thinFiles(deliveries) : thinUsage(rows, calendar);
    return state;
}

} // namespace bw
