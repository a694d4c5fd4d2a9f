#include "health/health.h"

#include <algorithm>

namespace bw {

namespace {

// definitions.md §4
constexpr std::array<double, healthPartCount> weights = {15, 15, 8, 8};
constexpr double allWeights = 100;
constexpr double leastCoverage = 0.35;
constexpr double fullTrend = 0.85;
constexpr double blocksForCertainty = 7;
constexpr double watchFrom = 50;
constexpr double healthyFrom = 70;

void set(Health &health, HealthPart part, std::optional<double> ratio, double certainty = 1)
{
    HealthPartValue &value = health.parts[static_cast<size_t>(part)];
    value.weight = weights[static_cast<size_t>(part)];
    value.known = ratio.has_value();
    value.certainty = ratio ? certainty : 0;
    value.score = ratio ? 100 * std::clamp(*ratio, 0.0, 1.0) : 0;
}

/// Weighted mean of the parts present. Within the group their weights would be scaled up to its total; with
/// the machine group alone that cancels out. The points add up, in order, to the figure exactly.
void combine(Health &health)
{
    double total = 0;
    double certain = 0;
    HealthPartValue *last = nullptr;
    for (HealthPartValue &part : health.parts) {
        if (part.known) {
            total += part.weight * part.certainty * part.score;
            certain += part.weight * part.certainty;
            last = &part;
        }
    }
    health.coverage = certain / allWeights;
    if (last == nullptr || health.coverage < leastCoverage)
        return;
    const double value = total / certain;
    double before = 0;
    for (HealthPartValue &part : health.parts) {
        if (part.known && &part != last) {
            part.points = part.weight * part.certainty * part.score / certain;
            before += part.points;
        }
    }
    last->points = std::max(value - before, 0.0); // takes what rounding left over
    health.value = before + last->points;
}

} // namespace

Band bandOf(std::optional<double> health)
{
    if (!health)
        return Band::None;
    if (*health < watchFrom)
        return Band::AtRisk;
    return *health < healthyFrom ? Band::Watch : Band::Healthy;
}

Health machineHealth(const MachineFigures &figures)
{
    Health health;
    set(health, HealthPart::Activity28, figures.activity);
    const Coefficient &coefficient = figures.coefficient;
    if (coefficient.known > 0) {
        set(health, HealthPart::Coefficient, static_cast<double>(coefficient.active) / coefficient.known,
            coefficient.known / blocksForCertainty);
    } else {
        set(health, HealthPart::Coefficient, {});
    }
    set(health, HealthPart::Trend, figures.trend ? std::optional(*figures.trend / fullTrend) : std::nullopt);
    set(health, HealthPart::SeatUse, figures.seatUse);
    combine(health);
    health.band = bandOf(health.value);
    return health;
}

} // namespace bw
