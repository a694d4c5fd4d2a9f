#pragma once

#include "activity/period.h"
#include "health/human.h"
#include "model/health_rules.h"

#include <array>
#include <optional>

namespace bw {

/// Band of health on the unrounded score (definitions.md §4).
enum class Band : quint8 { None, AtRisk, Watch, Healthy };

/// [0, 50) at risk, [50, 70) watch, [70, 100] healthy, or as the rules have it.
[[nodiscard]] Band bandOf(std::optional<double> health, const HealthRules &rules = {});

/// at_risk, watch, healthy; empty: none
[[nodiscard]] QString bandName(Band band);

/// Threshold of the band above the healthy one.
constexpr qint32 noBandAbove = 101;
/// A score of 0 to 100 in units of 1 / `perPoint` as people see it: rounded, but never up to the threshold of
/// the next band, `below`, where it does not reach it: 69.6 is shown as 69 and as 69.6, 69.96 as 69.9.
[[nodiscard]] qint64 shownUnits(double score, qint32 below, int perPoint);

/// How machine and human see an account together. The two that disagree are rules.disagreementPoints or more
/// apart; of the others, both are good from the watch band on.
enum class Agreement : quint8 { Unknown, BothGood, BothBad, BusyButUnhappy, QuietButLoved };
[[nodiscard]] Agreement agreementOf(std::optional<double> machine, std::optional<double> human,
                                    const HealthRules &rules = {});
[[nodiscard]] constexpr bool disagree(Agreement agreement)
{
    return agreement == Agreement::BusyButUnhappy || agreement == Agreement::QuietButLoved;
}
/// unknown, both_good, both_bad, busy_but_unhappy, quiet_but_loved
[[nodiscard]] QString agreementName(Agreement agreement);

/// The figures that the machine parts are mapped from, each nothing where the data do not cover it. Never
/// used is 0.
struct MachineFigures {
    std::optional<double> activity; ///< active days / needed of the 28 days
    Coefficient coefficient; ///< known 0: missing
    std::optional<double> trend{}; ///< key actions per working day, last 3 weeks / median of weeks 5 to 12
    std::optional<double> seatUse{}; ///< distinct users in 28 days / purchased
    std::optional<double> breadth{}; ///< modules used / entitled in 28 days
    std::optional<double> outcome{}; ///< attainment of business results / expected by now
    std::optional<double> survey{}; ///< net promoter score, -100 to 100
    bool operator==(const MachineFigures &) const = default;
};

struct HealthPartValue {
    bool known = false;
    double score = 0; ///< 0 to 100
    double weight = 0; ///< unscaled weight of the policy
    double certainty = 1; ///< 0 to 1
    double points = 0; ///< contribution; the parts' points sum to the computed figure
    bool operator==(const HealthPartValue &) const = default;
};

/// activity, coefficient, trend, seat_use, breadth, outcome, survey
[[nodiscard]] QString healthPartName(HealthPart part);

/// The machine parts of figures: score, weight and certainty; no points yet.
using MachineParts = std::array<HealthPartValue, healthPartCount>;
[[nodiscard]] MachineParts machineParts(const MachineFigures &figures, const HealthRules &rules = {});

/// Health of one account: its machine parts, and what its human ones come to. Those one by one:
/// explainHealth() in evaluate/explanation.h.
struct Health {
    std::optional<double> value; ///< 0 to 100, within cap and floor; nothing: not enough to score
    std::optional<double> computed; ///< the same without cap and floor
    Band band = Band::None; ///< of `value`
    qint32 below = noBandAbove; ///< the threshold of the next band, which `value` does not reach
    double coverage = 0; ///< 0 to 1 of all weights
    MachineParts parts{}; ///< by HealthPart
    double humanPoints = 0; ///< contribution of all human parts
    std::optional<double> machine; ///< 0 to 100, of the machine parts alone, however little they cover
    std::optional<double> human; ///< 0 to 100, of the human parts alone
    Agreement agreement = Agreement::Unknown;
    HealthBounds bounds; ///< caps and floors in force, whether they change the figure or not
    quint8 answered = 0; ///< criteria with an answer that counts
    quint8 stale = 0; ///< of them past their shelf life
    std::optional<Day> frozenOn; ///< the day of churn, whose figure this is

    /// `value` as people see it, whole or in tenths; 0 where there is none. Never a figure of another band.
    [[nodiscard]] qint64 shown() const { return shownUnits(value.value_or(0), below, 1); }
    [[nodiscard]] qint64 shownTenths() const { return shownUnits(value.value_or(0), below, 10); }
    bool operator==(const Health &) const = default;
};

/// Weights that each group's parts count with in the end, scaled up to the group's points (definitions.md
/// §4); 0 where the group drops out.
struct GroupScales {
    double machine = 0; ///< factor of the unscaled weights
    double human = 0;
};
[[nodiscard]] GroupScales groupScales(const MachineParts &machine, const HumanFigures &human,
                                      const HealthRules &rules);

/// Health = sum(w c s) / sum(w c) over the scaled weights; coverage with the unscaled ones, which are taken
/// as shares of their group's points where they do not add up to them.
[[nodiscard]] Health healthOf(const MachineParts &machine, const HumanFigures &human, HealthBounds byHand,
                              const HealthRules &rules);

/// Health by shipped rules without anybody's judgement: the human group drops out.
[[nodiscard]] Health machineHealth(const MachineFigures &figures);

} // namespace bw
