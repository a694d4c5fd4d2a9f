#pragma once

#include "evaluate/explanation.h"
#include "evaluate/health_change.h"

#include <array>
#include <vector>

namespace bw {

/// One part of the score as a reader checks it: the shown points add up to the shown total exactly.
struct ScorePart {
    HealthShare share;
    qint64 tenths = 0; ///< points in tenths, rounded so that they add up, and at most `mostTenths`
    qint64 mostTenths = 0; ///< points at a score of 100, in tenths that add up to 100 points
    bool operator==(const ScorePart &) const = default;
};

/// Sum of the parts of one group.
struct ScoreSum {
    bool known = false; ///< any part is
    qint64 tenths = 0;
    qint64 mostTenths = 0;
    qint64 points = 0; ///< whole; those of both groups add up to the whole computed figure
    bool operator==(const ScoreSum &) const = default;
};

struct ScoreTable {
    std::vector<ScorePart> parts; ///< all of HealthExplanation::parts; a missing one has share.known == false
    ScoreSum machine;
    ScoreSum human;
    qint64 computedTenths = 0; ///< without cap and floor: the sum of the parts' tenths
    qint64 limitTenths = 0; ///< what a cap takes away (below 0) or a floor adds
    qint64 totalTenths = 0; ///< the figure in tenths: computedTenths + limitTenths
    double coverage = 0; ///< 0 to 1
    bool scored = false; ///< false: not enough to score
    bool operator==(const ScoreTable &) const = default;
};

[[nodiscard]] ScoreTable scoreTable(const HealthExplanation &explanation);

/// The values in whole units of 1 / `perPoint` whose sum is `total` of them: those with the largest
/// remainders are rounded up, and what is 0 stays 0 as long as anything else can give way.
[[nodiscard]] std::vector<qint64> unitsThatAddUp(const std::vector<double> &values, int perPoint,
                                                 qint64 total);
/// The same, none above its `most`. Each of these is at least the value's whole units, and all together at
/// least `total`.
[[nodiscard]] std::vector<qint64> unitsThatAddUp(const std::vector<double> &values, int perPoint,
                                                 qint64 total, const std::vector<qint64> &most);
/// Tenths of the values whose sum is the rounded sum of the values.
[[nodiscard]] std::vector<qint64> tenthsThatAddUp(const std::vector<double> &values);

/// A figure of 0 to 100 in tenths, as it is shown.
[[nodiscard]] qint64 tenthsOf(double value);

/// The difference of two figures as a reader checks it.
struct ChangeTable {
    HealthChange change;
    Day from;
    Day to;
    qint64 beforeTenths = 0;
    qint64 afterTenths = 0;
    std::array<qint64, changeCauseCount> tenths{}; ///< by ChangeCause: they add up to after - before

    [[nodiscard]] qint64 of(ChangeCause cause) const { return tenths[static_cast<size_t>(cause)]; }
    bool operator==(const ChangeTable &) const = default;
};

/// Why an account's health on one day is another one than on an earlier day, both under the policy of the
/// cache. On D the ages of answers count as in the portfolio, on every other day to that day.
[[nodiscard]] ChangeTable changeTable(const Cache &cache, const Portfolio &portfolio, qint32 account,
                                      Day from, Day to);

} // namespace bw
