#pragma once

#include "alerts/alert.h"
#include "usage/use_source.h"

namespace bw {

/// All alerts of the book under a policy: an account's are folded over its days from its first one to T.
/// Conditions on use count up to D, those on renewals, touches, answers and the like up to T (definitions.md
/// §7). The figures of a day rest on nothing that is dated later, so that the alerts as of an earlier day
/// are what was open then. Rows are read only where a rule that is on asks for them, one account at a time; a
/// source without functions leaves what rests on rows unknown. Safe on any thread; uses both cores. Progress
/// counts accounts. Errors: Cancelled, or what the source says. `only`: of this account alone (index in
/// Cache::accounts).
[[nodiscard]] Result<BookAlerts> bookAlerts(const Cache &cache, const Policy &policy, Day asOf, Day today,
                                            bool picked, const UseSource &source, Progress &progress,
                                            std::optional<qint32> only = {});

/// The same where only entries of one account (index in Cache::accounts) have changed since `before`. All are
/// counted again where it is of other days, rules or accounts, or what they have in common has changed.
[[nodiscard]] Result<BookAlerts> accountAlerts(const Cache &cache, const Policy &policy,
                                               const BookAlerts &before, qint32 account,
                                               const UseSource &source, Progress &progress);

} // namespace bw
