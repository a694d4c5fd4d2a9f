#pragma once

#include "model/policy.h"

#include <array>

namespace bw {

/// State of a week, month or window (definitions.md §3).
enum class PeriodState : quint8 { Reached, OnTrack, Behind, OutOfReach, Missed, Skipped, Unknown };

/// "reached", "on_track", "behind", "out_of_reach", "missed", "skipped", "unknown".
[[nodiscard]] QString periodStateName(PeriodState state);

struct PeriodResult {
    qint32 activeDays = 0;
    qint32 needed = 0;
    qint32 workingDays = 0;
    PeriodState state = PeriodState::Unknown;
    bool operator==(const PeriodResult &) const = default;
};

/// Active days that a week with so many working days needs: min(policy's days, ceil(3/5 x working days)).
[[nodiscard]] qint32 neededInWeek(const Policy &policy, qint32 workingDays);
/// Active days that a month, or the 28 days that end at D, needs: ceil(share x working days), by the policy
/// not more than its days.
[[nodiscard]] qint32 neededInMonth(const Policy &policy, qint32 workingDays);

/// What a period is judged by besides its active days.
struct PeriodTerms {
    qint32 needed = 0;
    qint32 workingDays = 0; ///< of the whole period
    qint32 workingGone = 0; ///< of them up to D, without gap days
    qint32 gapDays = 0; ///< up to D
    qint32 daysLeft = 0; ///< calendar days after D; 0: the period is finished
};

/// The state of a period with so many active days up to D. A finished period is missed only if it would be
/// missed with every gap day active; a running one is out of reach only if it would be missed with every gap
/// day and every day left active (active days on rest days count).
[[nodiscard]] inline PeriodState judge(const PeriodTerms &terms, qint32 activeDays)
{
    if (terms.workingDays == 0)
        return PeriodState::Skipped;
    if (activeDays >= terms.needed)
        return PeriodState::Reached;
    const qint32 possible = activeDays + terms.gapDays + terms.daysLeft;
    if (terms.daysLeft == 0)
        return possible >= terms.needed ? PeriodState::Unknown : PeriodState::Missed;
    if (activeDays * terms.workingDays >= terms.needed * terms.workingGone)
        return PeriodState::OnTrack;
    return possible >= terms.needed ? PeriodState::Behind : PeriodState::OutOfReach;
}

[[nodiscard]] inline PeriodResult resultOf(const PeriodTerms &terms, qint32 activeDays)
{
    return {activeDays, terms.needed, terms.workingDays, judge(terms, activeDays)};
}

/// Whether the period is in neither numerator nor denominator of a rate.
[[nodiscard]] inline bool outsideRates(PeriodState state)
{
    return state == PeriodState::Skipped || state == PeriodState::Unknown;
}

/// State of one of the 7 trailing blocks of the weeks-active coefficient.
enum class BlockState : quint8 { NotYet, Inactive, Active };

struct Coefficient {
    qint32 active = 0;
    qint32 known = 0; ///< m of "k of m"
    std::array<BlockState, 7> blocks{}; ///< oldest first
    bool operator==(const Coefficient &) const = default;
};

} // namespace bw
