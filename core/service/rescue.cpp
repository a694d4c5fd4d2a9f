#include "service/rescue.h"

#include <algorithm>

namespace bw {

namespace {

constexpr double realChange = 2; ///< points from which on a change of band counts (definitions.md §4)
constexpr qint32 fourWeeks = 28;

bool isAbove(std::optional<double> before, double now)
{
    return before && *before - now >= realChange;
}

} // namespace

const SeenFigures *seenIn(const WorkEntry &entry)
{
    if (const auto *review = std::get_if<Review>(&entry.what))
        return &review->seen;
    if (const auto *act = std::get_if<AlertAct>(&entry.what))
        return &act->seen;
    if (const auto *call = std::get_if<CheckpointCall>(&entry.what))
        return &call->seen;
    return nullptr;
}

RescueDebt rescueDebt(const ServiceFacts &facts, const PortfolioRow &row, const HealthRules &rules, Day asOf,
                      Day look)
{
    RescueDebt debt;
    if (row.health.band != Band::AtRisk || !row.health.value || row.health.frozenOn)
        return debt;
    const QString atRisk = bandName(Band::AtRisk);
    // Back from now to the last look that found it above.
    std::optional<Day> turned;
    size_t from = 0;
    for (size_t i = facts.work.size(); i-- > 0 && !turned;) {
        const SeenFigures *seen = seenIn(facts.work[i]);
        if (seen == nullptr || look < facts.work[i].day || seen->band.isEmpty() || seen->band == atRisk)
            continue;
        if (!isAbove(seen->health, *row.health.value))
            return debt;
        turned = facts.work[i].day;
        from = i + 1;
    }
    if (!turned) {
        if (bandOf(row.healthFourWeeksAgo, rules) <= Band::AtRisk
            || !isAbove(row.healthFourWeeksAgo, *row.health.value))
            return debt;
        turned = asOf - fourWeeks;
    }
    debt.owed = true;
    for (size_t i = from; i < facts.work.size(); ++i) {
        const WorkEntry &entry = facts.work[i];
        if (look < entry.day || entry.day < *turned)
            continue;
        if (std::holds_alternative<RescuePlan>(entry.what)) {
            debt.plan = static_cast<qint64>(facts.firstWork + i);
            debt.owed = false;
        }
        const SeenFigures *seen = seenIn(entry);
        if (seen != nullptr && seen->band == atRisk && *turned <= seen->asOf && !debt.seenOn)
            debt.seenOn = entry.day;
    }
    if (debt.seenOn)
        debt.due = *debt.seenOn + rescueDays;
    return debt;
}

} // namespace bw
