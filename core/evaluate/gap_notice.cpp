#include "evaluate/gap_notice.h"

#include "activity/gaps.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qint32 daysLookedAt = 28;

/// The only source with gaps in the range, if it is a saved one; else empty.
QString onlySource(const Cache &cache, const Calendar &calendar, DayRange range)
{
    const SourceFacts *found = nullptr;
    for (const SourceFacts &source : cache.sources) {
        const std::vector<Day> gaps = dataGaps(source.dayRows, calendar, range.last);
        if (std::none_of(gaps.begin(), gaps.end(), [&](Day day) { return range.contains(day); }))
            continue;
        if (found != nullptr)
            return {};
        found = &source;
    }
    return found != nullptr && found->id ? found->name : QString();
}

} // namespace

std::optional<GapNotice> gapNotice(const Cache &cache, const Portfolio &portfolio)
{
    if (!portfolio.lateSources.empty() || !portfolio.thinSources.empty())
        return {};
    const DayRange looked{portfolio.asOf - (daysLookedAt - 1), portfolio.asOf};
    std::optional<GapNotice> notice;
    for (const Day gap : portfolio.gaps) { // ascending
        if (!looked.contains(gap))
            continue;
        if (!notice)
            notice = GapNotice{0, {gap, gap}, {}};
        notice->range.last = gap;
        ++notice->days;
    }
    if (notice)
        notice->source = onlySource(cache, cache.calendars.get(cache.policy.calendar), notice->range);
    return notice;
}

} // namespace bw
