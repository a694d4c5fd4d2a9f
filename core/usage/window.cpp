#include "usage/window.h"

#include <algorithm>

namespace bw {

namespace {

void eraseDays(std::vector<Rollup> &rollups, DayRange days)
{
    std::erase_if(rollups, [days](const Rollup &r) { return days.contains(r.day); });
}

bool isBeneath(const UsagePart &part, const UsageWindow &window)
{
    return part.import < window.import && part.source == window.source && part.layer.kind == window.kind;
}

/// Rows of the day that count when the parts are put together.
qint64 rowsOn(const std::vector<const UsagePart *> &parts, Day day)
{
    std::vector<UsageLayer> layers;
    for (const UsagePart *part : parts) {
        UsageLayer &layer = layers.emplace_back(UsageLayer{part->layer.kind, {}});
        std::copy_if(part->layer.rollups.begin(), part->layer.rollups.end(),
                     std::back_inserter(layer.rollups), [day](const Rollup &r) { return r.day == day; });
    }
    qint64 rows = 0;
    if (!layers.empty()) {
        for (const Rollup &r : combineUsage(std::move(layers))) {
            rows += r.rows;
        }
    }
    return rows;
}

void applyWindow(std::vector<UsagePart> &parts, const UsageWindow &window, DayRange month)
{
    std::vector<const UsagePart *> beneath;
    std::vector<const UsagePart *> own;
    for (const UsagePart &part : parts) {
        if (isBeneath(part, window)) {
            beneath.push_back(&part);
        } else if (part.import == window.import) {
            own.push_back(&part);
        }
    }
    if (beneath.empty()) {
        return;
    }
    std::vector<Day> lost; // first or last day, where the earlier rows stay
    DayRange taken = window.days;
    for (const Day day : {window.days.first, window.days.last}) {
        if (month.contains(day) && rowsOn(own, day) < rowsOn(beneath, day)) {
            lost.push_back(day);
        }
    }
    for (const Day day : lost) {
        taken.first = std::max(taken.first, day == window.days.first ? day + 1 : taken.first);
        taken.last = std::min(taken.last, day == window.days.last ? day - 1 : taken.last);
    }
    for (UsagePart &part : parts) {
        if (isBeneath(part, window)) {
            eraseDays(part.layer.rollups, taken);
        } else if (part.import == window.import) {
            for (const Day day : lost) {
                eraseDays(part.layer.rollups, {day, day});
            }
        }
    }
}

} // namespace

void applyWindows(std::vector<UsagePart> &parts, const std::vector<UsageWindow> &windows, Month month)
{
    const DayRange days{month.first(), month.last()};
    for (const UsageWindow &window : windows) {
        if (window.days.first <= days.last && window.days.last >= days.first) {
            applyWindow(parts, window, days);
        }
    }
}

} // namespace bw
