#pragma once

#include "activity/accounts.h"
#include "model/outcome.h"
#include "usage/account_use.h"

namespace bw {

/// Where an account stands on the way to its north star (definitions.md §3).
enum class NorthStarState : quint8 {
    Reached, ///< by the deadline
    OnPace, ///< the deadline is not over, and a straight line reaches it
    Behind, ///< …does not
    Missed, ///< not reached by the deadline; it may have been later
    Unknown, ///< no start, not begun, or the data do not reach back to the start
};
/// "reached", "on_pace", "behind", "missed", "unknown".
[[nodiscard]] QString northStarStateName(NorthStarState state);

struct NorthStarProgress {
    NorthStarState state = NorthStarState::Unknown;
    std::optional<Day> start; ///< the account's start, else its first contract's
    std::optional<Day> deadline; ///< last day that counts
    double value = 0; ///< cumulative up to D; of a measure the latest actual
    std::optional<Day> valueOn; ///< day of the latest actual, else D; nothing: not known
    double threshold = 0;
    std::optional<Day> reachedOn; ///< first day with the threshold reached, also after the deadline
    /// First day of the data where they begin after the start, so that events before it are not known.
    std::optional<Day> knownFrom;
    std::optional<double> projected; ///< on the deadline by a straight line from the start; while it runs

    bool operator==(const NorthStarProgress &) const = default;
};

/// First day of the account: started_on, else the first contract known on D.
[[nodiscard]] std::optional<Day> startOf(const Account &account, std::span<const Contract> contracts,
                                         Day asOf);

/// `account` is as it stood on D. `dataBegin` is the first day with usage of the account's sources: of a
/// start before it the events are not known. `outcomes` are the account's; those of the star's measure count.
[[nodiscard]] NorthStarProgress northStarProgress(const NorthStar &star, const AccountUse &use,
                                                  const Account &account, std::span<const Contract> contracts,
                                                  std::span<const Outcome> outcomes,
                                                  std::optional<Day> dataBegin, Day asOf);

} // namespace bw
