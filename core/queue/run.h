#pragma once

#include "queue/today.h"
#include "service/facts.h"

namespace bw {

/// Who looks, and when.
struct Looker {
    QString person; ///< empty: anybody
    Day look; ///< lookDay()

    [[nodiscard]] bool isBy(const WorkEntry &entry) const
    {
        return entry.day <= look && (person.isEmpty() || entry.by == person);
    }
};

/// One person's reviews of one account, as indices in Cache::work; -1: none.
struct LookBack {
    qint64 newest = -1;
    qint64 before = -1; ///< the newest before the day one looks
};
[[nodiscard]] LookBack lookBack(const ServiceFacts &facts, const Looker &looker);

/// Fills in where the account stands in the run: state, review, lastReview, snoozedUntil, backEarly. A snooze
/// lasts until its day (without one until there are key actions after the D that was seen), and ends before
/// it where the band has become worse by 2 points or more.
void standInRun(const Cache &cache, const Portfolio &portfolio, const PortfolioRow &row, const LookBack &back,
                Day look, QueueItem &item);

/// Adds what was done on one account on the day one looks.
void addDone(const ServiceFacts &facts, const Looker &looker, RunSummary &run);

/// The band fell (below 0) or rose (above 0) since the figures were seen, by 2 points or more; 0: neither.
[[nodiscard]] int bandMove(const SeenFigures &seen, const PortfolioRow &row);

} // namespace bw
