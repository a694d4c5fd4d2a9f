#include "queue/run.h"

#include "evaluate/account_figures.h"

namespace bw {

namespace {

constexpr double realChange = 2; ///< points from which on a change of band counts (definitions.md §4)

Band bandFromName(const QString &name)
{
    for (const Band band : {Band::AtRisk, Band::Watch, Band::Healthy}) {
        if (name == bandName(band))
            return band;
    }
    return Band::None;
}

/// Whether a snooze of the past, or of today, is over before its day.
bool isOverEarly(const Cache &cache, const Portfolio &portfolio, const PortfolioRow &row,
                 const Review &snooze)
{
    if (bandMove(snooze.seen, row) < 0)
        return true;
    return !snooze.until
        && keyActionsIn(cache.usage, static_cast<size_t>(row.index), {snooze.seen.asOf + 1, portfolio.asOf})
        > 0;
}

} // namespace

LookBack lookBack(const ServiceFacts &facts, const Looker &looker)
{
    LookBack back;
    for (size_t i = facts.work.size(); i-- > 0 && back.before < 0;) {
        const WorkEntry &entry = facts.work[i];
        if (!std::holds_alternative<Review>(entry.what) || !looker.isBy(entry))
            continue;
        const auto index = static_cast<qint64>(facts.firstWork + i);
        if (back.newest < 0)
            back.newest = index;
        if (entry.day < looker.look)
            back.before = index;
    }
    return back;
}

void standInRun(const Cache &cache, const Portfolio &portfolio, const PortfolioRow &row, const LookBack &back,
                Day look, QueueItem &item)
{
    item.lastReview = static_cast<qint32>(back.before);
    if (back.newest < 0)
        return;
    const WorkEntry &entry = cache.work[static_cast<size_t>(back.newest)];
    const Review &review = std::get<Review>(entry.what);
    if (!review.snoozed) {
        if (entry.day == look) {
            item.state = RunState::Reviewed;
            item.review = static_cast<qint32>(back.newest);
        }
        return;
    }
    if (review.until && *review.until <= look)
        return;
    if (isOverEarly(cache, portfolio, row, review)) {
        item.backEarly = true;
        return;
    }
    item.state = RunState::Snoozed;
    item.review = static_cast<qint32>(back.newest);
    item.snoozedUntil = review.until;
}

void addDone(const ServiceFacts &facts, const Looker &looker, RunSummary &run)
{
    const Review *review = nullptr;
    for (const WorkEntry &entry : facts.work) {
        if (entry.day != looker.look || !looker.isBy(entry))
            continue;
        if (const auto *newest = std::get_if<Review>(&entry.what))
            review = newest;
        run.touches += std::holds_alternative<TouchLogged>(entry.what) ? 1 : 0;
        run.alertActs += std::holds_alternative<AlertAct>(entry.what) ? 1 : 0;
    }
    if (review != nullptr)
        ++(review->snoozed ? run.snoozed : run.reviewed);
}

int bandMove(const SeenFigures &seen, const PortfolioRow &row)
{
    const Band then = bandFromName(seen.band);
    const Band now = row.health.band;
    if (then == Band::None || now == Band::None || then == now || !seen.health || !row.health.value)
        return 0;
    const double moved = *row.health.value - *seen.health;
    if (now < then)
        return moved <= -realChange ? -1 : 0;
    return moved >= realChange ? 1 : 0;
}

} // namespace bw
