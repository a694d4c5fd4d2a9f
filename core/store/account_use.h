#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "usage/account_use.h"

namespace bw {

class Workspace;

/// The book's pairs of event and module, by Rollup::event.
[[nodiscard]] Result<std::vector<UseEvent>> loadUseEvents(const Workspace &workspace);

/// Everything that is kept of one account's use, with its users and units as they are now known, edits by
/// hand included. Empty for an account without any.
[[nodiscard]] Result<AccountUse> loadAccountUse(const Workspace &workspace, AccountId account);
/// The same where the book's events are at hand already.
[[nodiscard]] Result<AccountUse> loadAccountUse(const Workspace &workspace, AccountId account,
                                                std::vector<UseEvent> events);

/// Reads the whole use of the accounts (by id) that have any, account after account: the store is read on
/// this thread, `visit` is called on all cores at once, and memory does not grow with the book. Progress
/// counts accounts. Every event of a rollup is below `events`, the number of known ones.
[[nodiscard]] Status visitRollups(const Workspace &workspace, const std::vector<AccountId> &accounts,
                                  size_t events, const RollupVisitor &visit, Progress &progress);

} // namespace bw
