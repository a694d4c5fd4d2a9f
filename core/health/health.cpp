#include "health/health.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr double hundred = 100;
constexpr double blocksForCertainty = 7;

/// Sums of the machine parts, as HumanFigures has them of the human ones.
struct MachineSums {
    double scored = 0;
    double certain = 0;
    double present = 0;
    double all = 0;
};

MachineSums sumsOf(const MachineParts &parts)
{
    MachineSums sums;
    for (const HealthPartValue &part : parts) {
        sums.all += part.weight;
        if (!part.known)
            continue;
        sums.scored += part.weight * part.certainty * part.score;
        sums.certain += part.weight * part.certainty;
        sums.present += part.weight;
    }
    return sums;
}

double scaleOf(double present, double points)
{
    return present > 0 ? points / present : 0;
}

/// How many of the 100 points a group's certain weights cover.
double coverOf(double certain, double all, double points)
{
    return all > 0 ? points * certain / all : 0;
}

std::optional<double> meanOf(double scored, double certain)
{
    return certain > 0 ? std::optional(scored / certain) : std::nullopt;
}

} // namespace

Band bandOf(std::optional<double> health, const HealthRules &rules)
{
    if (!health)
        return Band::None;
    if (*health < rules.watchFrom)
        return Band::AtRisk;
    return *health < rules.healthyFrom ? Band::Watch : Band::Healthy;
}

qint64 shownUnits(double score, qint32 below, int perPoint)
{
    const qint64 rounded = std::llround(score * perPoint);
    return score < below ? std::min(rounded, qint64{below} * perPoint - 1) : rounded;
}

QString bandName(Band band)
{
    static constexpr std::array names{"", "at_risk", "watch", "healthy"};
    return QLatin1String(names.at(static_cast<size_t>(band)));
}

QString healthPartName(HealthPart part)
{
    static constexpr std::array names{"activity", "coefficient", "trend", "seat_use",
                                      "breadth",  "outcome",     "survey"};
    return QLatin1String(names.at(static_cast<size_t>(part)));
}

Agreement agreementOf(std::optional<double> machine, std::optional<double> human, const HealthRules &rules)
{
    if (!machine || !human)
        return Agreement::Unknown;
    if (*machine - *human >= rules.disagreementPoints)
        return Agreement::BusyButUnhappy;
    if (*human - *machine >= rules.disagreementPoints)
        return Agreement::QuietButLoved;
    return (*machine + *human) / 2 >= rules.watchFrom ? Agreement::BothGood : Agreement::BothBad;
}

QString agreementName(Agreement agreement)
{
    static constexpr std::array names{"unknown", "both_good", "both_bad", "busy_but_unhappy",
                                      "quiet_but_loved"};
    return QLatin1String(names.at(static_cast<size_t>(agreement)));
}

MachineParts machineParts(const MachineFigures &figures, const HealthRules &rules)
{
    MachineParts parts;
    const auto set = [&](HealthPart part, std::optional<double> ratio, double certainty = 1) {
        HealthPartValue &value = parts[static_cast<size_t>(part)];
        value.weight = rules.weightOf(part);
        value.known = ratio.has_value();
        value.certainty = ratio ? certainty : 0;
        value.score = ratio ? hundred * std::clamp(*ratio, 0.0, 1.0) : 0;
    };
    set(HealthPart::Activity28, figures.activity);
    const Coefficient &coefficient = figures.coefficient;
    if (coefficient.known > 0) {
        set(HealthPart::Coefficient, static_cast<double>(coefficient.active) / coefficient.known,
            coefficient.known / blocksForCertainty);
    } else {
        set(HealthPart::Coefficient, {});
    }
    const double fullTrend = rules.fullTrendPercent / hundred;
    set(HealthPart::Trend, figures.trend ? std::optional(*figures.trend / fullTrend) : std::nullopt);
    set(HealthPart::SeatUse, figures.seatUse);
    set(HealthPart::Breadth, figures.breadth);
    set(HealthPart::Outcome, figures.outcome);
    set(HealthPart::Survey,
        figures.survey ? std::optional((*figures.survey + hundred) / (2 * hundred)) : std::nullopt);
    return parts;
}

GroupScales groupScales(const MachineParts &machine, const HumanFigures &human, const HealthRules &rules)
{
    return {scaleOf(sumsOf(machine).present, rules.machinePercent),
            scaleOf(human.present, hundred - rules.machinePercent)};
}

Health healthOf(const MachineParts &machine, const HumanFigures &human, HealthBounds byHand,
                const HealthRules &rules)
{
    Health health;
    health.parts = machine;
    for (HealthPartValue &part : health.parts)
        part.points = 0;
    const MachineSums sums = sumsOf(machine);
    health.machine = meanOf(sums.scored, sums.certain);
    health.human = meanOf(human.scored, human.certain);
    health.agreement = agreementOf(health.machine, health.human, rules);
    health.answered = human.answered;
    health.stale = human.stale;
    health.bounds = byHand;
    for (const auto &[kind, bound] : {std::pair(LimitKind::AtMost, human.bounds.cap),
                                      std::pair(LimitKind::AtLeast, human.bounds.floor)}) {
        if (bound)
            health.bounds.add(kind, bound);
    }
    const double humanPercent = hundred - rules.machinePercent;
    const double covered = coverOf(sums.certain, sums.all, rules.machinePercent)
        + coverOf(human.certain, human.all, humanPercent);
    health.coverage = covered / hundred;
    // With one group alone its scale cancels out, and is left out for the sake of the last digit.
    const bool isMachine = sums.certain > 0 && rules.machinePercent > 0;
    const bool isHuman = human.certain > 0 && humanPercent > 0;
    const double scaleMachine = !isMachine ? 0 : isHuman ? scaleOf(sums.present, rules.machinePercent) : 1;
    const double scaleHuman = !isHuman ? 0 : isMachine ? scaleOf(human.present, humanPercent) : 1;
    const double certain = scaleMachine * sums.certain + scaleHuman * human.certain;
    if (certain <= 0 || covered < rules.leastCoveragePercent)
        return health;

    const double value = (scaleMachine * sums.scored + scaleHuman * human.scored) / certain;
    double before = 0;
    double *last = isHuman ? &health.humanPoints : nullptr; // takes what rounding left over
    for (auto part = health.parts.rbegin(); part != health.parts.rend() && isMachine; ++part) {
        if (!part->known)
            continue;
        if (last == nullptr)
            last = &part->points;
        else
            part->points = scaleMachine * part->weight * part->certainty * part->score / certain;
    }
    for (const HealthPartValue &part : health.parts)
        before += part.points;
    *last = std::max(value - before, 0.0);
    health.computed = before + *last;
    health.value = health.bounds.within(*health.computed);
    health.band = bandOf(health.value, rules);
    health.below = health.band == Band::AtRisk ? rules.watchFrom
        : health.band == Band::Watch           ? rules.healthyFrom
                                               : noBandAbove;
    return health;
}

Health machineHealth(const MachineFigures &figures)
{
    HumanFigures nobody;
    nobody.all = shippedRubric().weights();
    return healthOf(machineParts(figures), nobody, {}, {});
}

} // namespace bw
