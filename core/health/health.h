#pragma once

#include "activity/period.h"

#include <array>
#include <optional>

namespace bw {

/// Band of health on the unrounded score (definitions.md §4).
enum class Band : quint8 { None, AtRisk, Watch, Healthy };

/// [0, 50) at risk, [50, 70) watch, [70, 100] healthy.
[[nodiscard]] Band bandOf(std::optional<double> health);

/// A part of the machine score. Breadth, business outcome and survey are missing for want of data.
enum class HealthPart : quint8 { Activity28, Coefficient, Trend, SeatUse };
constexpr int healthPartCount = 4;

struct HealthPartValue {
    bool known = false;
    double score = 0; ///< 0 to 100
    double weight = 0; ///< unscaled weight of the policy
    double certainty = 1; ///< 0 to 1
    double points = 0; ///< contribution; the parts' points sum to the health figure
    bool operator==(const HealthPartValue &) const = default;
};

/// Health from machine activity alone: the human group has no parts yet and drops out (definitions.md §4).
struct Health {
    std::optional<double> value; ///< 0 to 100; nothing: not enough to score
    Band band = Band::None;
    double coverage = 0; ///< 0 to 1 of all weights
    std::array<HealthPartValue, healthPartCount> parts{};
    bool operator==(const Health &) const = default;
};

/// What the machine score is made of, each nothing where the data do not cover it. Never used is 0.
struct MachineFigures {
    std::optional<double> activity; ///< active days / needed of the 28 days
    Coefficient coefficient; ///< known 0: missing
    std::optional<double> trend; ///< key actions per working day, last 3 weeks / median of weeks 5 to 12
    std::optional<double> seatUse; ///< distinct users in 28 days / purchased
};

[[nodiscard]] Health machineHealth(const MachineFigures &figures);

} // namespace bw
