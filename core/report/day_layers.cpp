#include "report/key_actions.h"

#include <array>
#include <cmath>

namespace bw {

namespace {

constexpr double halfDay = 0.5;
constexpr std::array tones{ChartTone::First, ChartTone::Third, ChartTone::Fourth, ChartTone::Fifth,
                           ChartTone::Second};

/// The kinds of entries that have marks; nothing for the others.
std::optional<ChartMark> markOf(const TimelineEntry &entry)
{
    const double x = entry.day.n;
    if (entry.isTakenBack())
        return {};
    if (std::holds_alternative<Touch>(entry.what))
        return ChartMark{x, ChartMark::Shape::Disc, ChartTone::Comparison, {}};
    if (std::holds_alternative<JudgementGiven>(entry.what))
        return ChartMark{x, ChartMark::Shape::Square, ChartTone::Second, {}};
    return {};
}

} // namespace

RangeUse rangeUse(const AccountHistory &history, DayRange range)
{
    RangeUse use;
    for (const DayResult &day : history.days) {
        if (!range.contains(day.day))
            continue;
        use.keyActions += day.keyActions;
        use.activeDays += day.active ? 1 : 0;
        if (day.gap) {
            ++use.gapDays;
        } else {
            ++use.days;
            use.workingDays += day.dayOff ? 0 : 1;
        }
        if (day.keyActions > use.highestKeyActions) {
            use.highest = day.day;
            use.highestKeyActions = day.keyActions;
        }
    }
    return use;
}

std::vector<ChartHatch> quietHatches(const std::vector<QuietPeriod> &quiet, DayRange range)
{
    std::vector<ChartHatch> hatches;
    for (const QuietPeriod &period : quiet) {
        const DayRange shown{std::max(period.first, range.first), std::min(period.last, range.last)};
        if (!shown.isEmpty())
            hatches.push_back(
                {ChartHatch::Kind::Quiet, shown.first.n - halfDay, shown.last.n + halfDay, period.note});
    }
    return hatches;
}

void stackBars(ChartSpec &spec, const UseSplit &split)
{
    if (spec.series.empty())
        return;
    const ChartSeries whole = std::move(spec.series.front());
    std::vector<ChartSeries> stacked(split.parts.size() + 1);
    stacked.front().barWidth = whole.barWidth;
    for (size_t i = 0; i < split.parts.size(); ++i) {
        const bool rest = split.others > 0 && i + 1 == split.parts.size();
        stacked[i + 1].name = split.parts[i].name;
        stacked[i + 1].tone = rest ? ChartTone::Comparison : tones[std::min(i, tones.size() - 1)];
        stacked[i + 1].barWidth = whole.barWidth;
    }
    for (const ChartPoint &point : whole.points) {
        if (!std::isfinite(point.y) || point.y <= 0) {
            stacked.front().points.push_back(point);
            continue;
        }
        const Day day{static_cast<qint32>(point.x)};
        double foot = 0;
        for (size_t i = 0; i < split.parts.size(); ++i) {
            if (!split.range.contains(day))
                break;
            const auto value =
                static_cast<double>(split.parts[i].keyActions[static_cast<size_t>(day - split.range.first)]);
            if (value <= 0)
                continue;
            ChartPoint layer = point;
            layer.tone = stacked[i + 1].tone;
            layer.from = foot;
            layer.y = foot += value;
            stacked[i + 1].points.push_back(layer);
        }
    }
    spec.series = std::move(stacked);
}

std::vector<ChartMark> timelineMarks(const std::vector<TimelineEntry> &entries, DayRange range,
                                     std::vector<std::vector<size_t>> &indices)
{
    std::vector<ChartMark> marks;
    indices.clear();
    for (size_t i = 0; i < entries.size(); ++i) {
        const std::optional<ChartMark> mark = markOf(entries[i]);
        if (!mark || !range.contains(entries[i].day))
            continue;
        const auto same = std::find(marks.begin(), marks.end(), *mark);
        if (same != marks.end()) {
            indices[static_cast<size_t>(same - marks.begin())].push_back(i);
            continue;
        }
        marks.push_back(*mark);
        indices.push_back({i});
    }
    return marks;
}

} // namespace bw
