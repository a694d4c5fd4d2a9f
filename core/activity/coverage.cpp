#include "activity/coverage.h"

#include "activity/gaps.h"

#include <algorithm>
#include <iterator>

namespace bw {

namespace {

using Days = std::vector<Day>; // ascending

Days unionOf(const Days &a, const Days &b)
{
    Days result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

/// What one source says of the days up to D.
struct SourceDays {
    bool byHand = false;
    std::optional<Day> first; ///< with usage, if not after D
    Day last; ///< with usage, also after D
    Days gaps;
    Days delivered;
};

SourceDays daysOf(const SourceFacts &source, const Calendar &calendar, Day asOf)
{
    SourceDays days;
    days.byHand = !source.id;
    if (source.dayRows.empty())
        return days;
    days.last = source.dayRows.back().day;
    if (source.dayRows.front().day <= asOf)
        days.first = source.dayRows.front().day;
    days.gaps = dataGaps(source.dayRows, calendar, asOf);
    for (const DayRows &rows : source.dayRows)
        days.delivered.push_back(rows.day);
    return days;
}

std::optional<Day> earlier(std::optional<Day> a, std::optional<Day> b)
{
    if (a && b)
        return std::min(*a, *b);
    return a ? a : b;
}

/// For accounts without usage: the gaps that all sources have in common.
CoverageDays commonGaps(const std::vector<SourceDays> &sources)
{
    CoverageDays result;
    bool any = false;
    for (const SourceDays &source : sources) {
        if (!source.first)
            continue;
        result.first = earlier(result.first, source.first);
        Days both;
        std::set_intersection(result.gaps.begin(), result.gaps.end(), source.gaps.begin(), source.gaps.end(),
                              std::back_inserter(both));
        result.gaps = any ? both : source.gaps;
        any = true;
    }
    return result;
}

CoverageDays gapsOf(const std::vector<SourceDays> &sources, const std::vector<quint32> &set)
{
    CoverageDays result;
    Days delivered; // by saved sources
    const SourceDays *byHand = nullptr;
    bool saved = false;
    for (const quint32 index : set) {
        const SourceDays &source = sources[index];
        result.first = earlier(result.first, source.first);
        if (source.byHand) {
            byHand = &source;
            continue;
        }
        saved = true;
        result.gaps = unionOf(result.gaps, source.gaps);
        delivered = unionOf(delivered, source.delivered);
    }
    if (byHand && !saved) {
        result.gaps = byHand->gaps;
    } else if (byHand) {
        Days open;
        std::set_difference(byHand->gaps.begin(), byHand->gaps.end(), delivered.begin(), delivered.end(),
                            std::back_inserter(open));
        open.erase(std::upper_bound(open.begin(), open.end(), byHand->last), open.end());
        result.gaps = unionOf(result.gaps, open);
    }
    return result;
}

/// Days of the marks that concern the sources, up to D.
Days markedDays(const Cache &cache, const std::vector<quint32> &set, Day asOf)
{
    Days days;
    for (const MarkedGap &mark : cache.markedGaps) {
        const bool concerns = !mark.source || cache.sources.empty()
            || std::any_of(set.begin(), set.end(),
                           [&](quint32 index) { return cache.sources[index].id == *mark.source; });
        Days range;
        for (Day day = mark.days.first; concerns && day <= std::min(mark.days.last, asOf); day = day + 1)
            range.push_back(day);
        days = unionOf(days, range);
    }
    return days;
}

} // namespace

std::vector<CoverageDays> coverageDays(const Cache &cache, const Calendar &calendar, Day asOf)
{
    std::vector<CoverageDays> result;
    if (cache.coverages.empty()) {
        SourceFacts all;
        all.dayRows = cache.dayRows;
        result.push_back(gapsOf({daysOf(all, calendar, asOf)}, {0}));
        result.back().gaps = unionOf(result.back().gaps, markedDays(cache, {}, asOf));
        return result;
    }
    std::vector<SourceDays> sources;
    sources.reserve(cache.sources.size());
    for (const SourceFacts &source : cache.sources)
        sources.push_back(daysOf(source, calendar, asOf));
    for (const std::vector<quint32> &set : cache.coverages) {
        CoverageDays days = set.empty() ? commonGaps(sources) : gapsOf(sources, set);
        days.gaps = unionOf(days.gaps, markedDays(cache, set, asOf));
        result.push_back(std::move(days));
    }
    return result;
}

} // namespace bw
