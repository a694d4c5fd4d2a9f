#pragma once

#include <QtGlobal>
#include <array>

namespace bw {

/// A part of the machine score (definitions.md §4).
enum class HealthPart : quint8 { Activity28, Coefficient, Trend, SeatUse, Breadth, Outcome, Survey };
constexpr int healthPartCount = 7;

/// How health is made of its parts. Weights count within their group alone: each group has its share of the
/// 100 points, however much its weights add up to.
struct HealthRules {
    std::array<qint32, healthPartCount> weights{15, 15, 8, 8, 6, 5, 3}; ///< by HealthPart
    qint32 machinePercent = 60; ///< points of the machine group; the others are the human group's
    qint32 watchFrom = 50; ///< bands, on the unrounded score
    qint32 healthyFrom = 70; ///< not below watchFrom
    qint32 fullTrendPercent = 85; ///< from here on the trend has full marks
    qint32 leastCoveragePercent = 35; ///< below: not enough to score
    qint32 disagreementPoints = 30; ///< between machine and human from which on they disagree
    qint32 outcomeBehindPercent = 50; ///< a business result is behind below this share of what was expected

    [[nodiscard]] qint32 weightOf(HealthPart part) const { return weights[static_cast<size_t>(part)]; }
    bool operator==(const HealthRules &) const = default;
};

} // namespace bw
