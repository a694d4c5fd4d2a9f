#pragma once

#include "alerts/account_life.h"
#include "usage/account_use.h"

namespace bw {

// Figures that an account's own rows tell (definitions.md §3), one of each day up to D.

/// Days since a decision maker was last seen; gaps and quiet periods do not count. Those are meant whose
/// login is open on the day. One who was never seen counts from the login's opening, or the account's begin.
[[nodiscard]] FigureSeries daysBossUnseen(const AccountLife &life, const AccountUse &use);

/// Of the policy's scenarios, by their ids: users or actions of what is expected of 28 days, whichever is
/// less. Nothing is expected of one whose modules the account is not entitled to.
[[nodiscard]] std::vector<ReasonFigures> scenarioPercents(const AccountLife &life, const AccountUse &use);

/// `users`: usersByDay().
[[nodiscard]] FigureSeries minutesPerUserDay(const AccountLife &life, const AccountUse &use,
                                             const std::vector<qint64> &users);

} // namespace bw
