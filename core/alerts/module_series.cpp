#include "alerts/module_series.h"

#include "alerts/pieces.h"

namespace bw {

namespace {

constexpr qint32 window = 28;

double percentOf(const Share &share)
{
    return 100.0 * static_cast<double>(share.part) / static_cast<double>(share.whole);
}

} // namespace

std::vector<ModuleUse> moduleUses(const AccountLife &life, const BookModules &modules)
{
    std::vector<ModuleUse> all;
    const Cache &cache = life.from().cache;
    const size_t account = life.from().account;
    const AccountSlice slice = sliceOf(cache, account);
    std::vector<Day> changes;
    for (const AccountChange &change : slice.changes) {
        if (change.field == AccountField::Modules)
            changes.push_back(change.from);
    }
    const DayRange days{life.origin(), life.from().days.asOf};
    const bool changed = !changes.empty();
    eachPiece(days, std::move(changes), [&](DayRange piece) {
        const QString list = changed ? accountAt(cache.accounts[account], slice.changes, piece.first).modules
                                     : cache.accounts[account].modules;
        const std::vector<ModuleUse> uses =
            modules.uses(cache.usage, account, modules.entitled(list, life.policy()), piece);
        all.insert(all.end(), uses.begin(), uses.end());
    });
    return all;
}

FigureSeries breadthPercent(const AccountLife &life, const std::vector<ModuleUse> &uses)
{
    using Known = AlertFigure::Known;
    FigureSeries series = life.series();
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        const Share &breadth = uses[static_cast<size_t>(at)].breadth;
        if (!life.lived28(at) || life.isGap(at) || breadth.whole == 0)
            continue;
        const bool complete = life.missing(at - (window - 1), at) == 0;
        series[static_cast<size_t>(at)] = {percentOf(breadth), complete ? Known::Exact : Known::AtLeast};
    }
    return series;
}

FigureSeries depthPercent(const AccountLife &life, const std::vector<ModuleUse> &uses)
{
    FigureSeries series = life.series();
    for (qint32 at = 0; at < life.usePlaces(); ++at) {
        const Share &depth = uses[static_cast<size_t>(at)].depth;
        if (life.lived28(at) && !life.isGap(at) && depth.whole > 0
            && life.missing(at - (window - 1), at) == 0)
            series[static_cast<size_t>(at)] = AlertFigure::exact(percentOf(depth));
    }
    return series;
}

} // namespace bw
