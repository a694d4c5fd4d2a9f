#pragma once

#include "model/outcome.h"

#include <span>

namespace bw {

/// Where a business result stands as of D (definitions.md §7).
enum class AttainmentState : quint8 {
    Reached, ///< the target or more
    Held, ///< the target is the baseline, and it is not worse
    Ahead, ///< more than was expected by then
    OnTrack, ///< not more, and not behind
    /// The target is not reached, and less than a quarter of the term is over on D, or the latest actual is
    /// of a day by which nothing was expected.
    TooEarly,
    Behind, ///< below the policy's share of what was expected by then
    NotHeld, ///< the target is the baseline, and it is worse
    Unknown, ///< see AttainmentGap
};
/// "reached", "held", "ahead", "on_track", "too_early", "behind", "not_held", "unknown".
[[nodiscard]] QString attainmentStateName(AttainmentState state);
/// Whether it is one that a business alert is about.
[[nodiscard]] constexpr bool isShort(AttainmentState state)
{
    return state == AttainmentState::Behind || state == AttainmentState::NotHeld;
}

/// Why it is not known; the first that holds.
enum class AttainmentGap : quint8 {
    None,
    NotBegun, ///< it starts after D
    NoActual, ///< nothing measured up to D
    NoTarget,
    NoBaseline,
    Contradiction, ///< the target lies on the worse side of the baseline
    NoDirection, ///< the target is the baseline, and nobody says which direction is the better one
    NoTerm, ///< no start or no due date: what was reached is known, what was expected is not
    TermBackwards, ///< due before the start
};
/// "", "not_begun", "no_actual", "no_target", "no_baseline", "contradiction", "no_direction", "no_term",
/// "term_backwards".
[[nodiscard]] QString attainmentGapName(AttainmentGap gap);

struct Attainment {
    AttainmentState state = AttainmentState::Unknown;
    AttainmentGap gap = AttainmentGap::None;
    std::optional<OutcomeActual> latest; ///< not after D
    /// (actual - baseline) / (target - baseline): below 0 where it got worse, above 1 beyond the target.
    std::optional<double> attained;
    /// On the latest actual's day by a straight line from start to due, 0 to 1.
    std::optional<double> expected;
    std::optional<double> expectedActual; ///< the measure's value there

    bool operator==(const Attainment &) const = default;
};

/// How far a result has come on D. It is behind where attained < behindPercent % of expected, once a quarter
/// of the term is over on D. Compared in whole numbers where baseline, target and actual have at most six
/// decimals and fit: half of the way is exactly half of it.
[[nodiscard]] Attainment attainmentOf(const Outcome &outcome, Day asOf, qint32 behindPercent);

/// What the measure should have been on a day, from start to due: the dashed line. Nothing without a term,
/// baseline or target.
[[nodiscard]] std::optional<double> expectedOn(const Outcome &outcome, Day day);

/// An account's results in one figure.
struct OutcomeStanding {
    /// 0 to 1, for health: attained / expected of each result, at least 0 and at most 1, as their mean; held
    /// is 1, not held 0. What is too early to tell, or not known, is left out. Nothing where none is left.
    std::optional<double> figure;
    qint16 results = 0; ///< all that have begun by D
    qint16 counted = 0; ///< of them in the figure
    /// The worst of all of them; Unknown where none is known.
    AttainmentState worst = AttainmentState::Unknown;

    bool operator==(const OutcomeStanding &) const = default;
};
[[nodiscard]] OutcomeStanding outcomeStanding(std::span<const Outcome> account, Day asOf,
                                              qint32 behindPercent);
/// OutcomeStanding::figure alone.
[[nodiscard]] std::optional<double> outcomeFigure(std::span<const Outcome> account, Day asOf,
                                                  qint32 behindPercent);

/// One account's part of outcomes that are sorted by account.
[[nodiscard]] std::span<const Outcome> outcomesOf(std::span<const Outcome> all, AccountId account);

} // namespace bw
