#pragma once

#include "evaluate/portfolio.h"
#include "service/facts.h"

namespace bw {

/// Days in which an account that turned at risk gets its cause and plan (definitions.md §7).
constexpr qint32 rescueDays = 7;

/// What an account owes that has turned at risk.
struct RescueDebt {
    bool owed = false;
    /// The first day on which somebody saw it at risk: from there the days count. Nothing: nobody has yet,
    /// and it is owed from now on.
    std::optional<Day> seenOn;
    std::optional<Day> due; ///< seenOn + rescueDays
    qint64 plan = -1; ///< index in Cache::work of the plan since it turned; -1: none
    /// Whether the days are over.
    [[nodiscard]] bool overdue(Day look) const { return owed && due && *due < look; }
    bool operator==(const RescueDebt &) const = default;
};

/// An account has turned at risk where it is in that band, and was above it by 2 points or more at the last
/// look of somebody's that found it there (SeenFigures of any entry), or without such a look four weeks
/// before D. It owes a plan until there is one of a day since then. `rules` are those that hold for the
/// account.
[[nodiscard]] RescueDebt rescueDebt(const ServiceFacts &facts, const PortfolioRow &row,
                                    const HealthRules &rules, Day asOf, Day look);

/// The figures that were seen at an entry; nullptr where it keeps none.
[[nodiscard]] const SeenFigures *seenIn(const WorkEntry &entry);

} // namespace bw
