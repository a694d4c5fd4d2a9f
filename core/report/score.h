#pragma once

#include "evaluate/explanation.h"

#include <vector>

namespace bw {

/// One part of the score as a reader checks it: the shown points add up to the shown total exactly.
struct ScorePart {
    HealthPart part{};
    HealthPartValue value;
    qint64 tenths = 0; ///< points in tenths, rounded so that they add up
    qint64 mostTenths = 0; ///< points at a score of 100, in tenths that add up to 100 points
    bool operator==(const ScorePart &) const = default;
};

/// What people's answers give, all criteria together.
struct ScoreHuman {
    qint64 tenths = 0; ///< points in tenths
    qint64 mostTenths = 0;
    double weight = 0; ///< of all criteria
    qint32 criteria = 0;
    qint32 answered = 0;
    qint32 stale = 0; ///< of those answered
    bool operator==(const ScoreHuman &) const = default;
};

struct ScoreTable {
    std::vector<ScorePart> parts; ///< all of the machine; a missing one has value.known == false
    ScoreHuman human;
    qint64 limitTenths = 0; ///< what a cap takes away or a floor adds
    qint64 totalTenths = 0; ///< the figure in tenths: the sum of all tenths above
    double coverage = 0; ///< 0 to 1
    bool scored = false; ///< false: not enough to score
    bool operator==(const ScoreTable &) const = default;
};

[[nodiscard]] ScoreTable scoreTable(const HealthExplanation &explanation);

/// Tenths of the values whose sum is the rounded sum of the values (largest remainders are rounded up).
[[nodiscard]] std::vector<qint64> tenthsThatAddUp(const std::vector<double> &values);

} // namespace bw
