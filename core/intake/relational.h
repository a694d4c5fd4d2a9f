#pragma once

#include "intake/dialect.h"
#include "intake/import.h"

namespace bw {

/// Accounts, seats, contracts, users and units. Rules for all five:
/// - A row is found again by its key (csv.md), so that the same rows twice change nothing.
/// - An empty cell says nothing: it never erases what is known. A file never deletes what it does not name.
/// - The same key twice in one file is fine with equal values; with other values the later row is rejected.
/// - Accounts that only other files name are made, and said so.
/// - An import without effect leaves no trace in the store.

/// prepareImport() for these kinds. The caller holds one view of the store.
[[nodiscard]] Result<PreparedImport> prepareRelational(Workspace &workspace, const FileShape &shape,
                                                       const ImportOptions &options, Progress &progress,
                                                       ImportPlan *refused);

/// applyImport() for these kinds, inside the caller's transaction: the store is the one planned against.
/// FileChanged where the file is not the one that was prepared.
[[nodiscard]] Result<ImportPlan> applyRelational(Workspace &workspace, PreparedImport prepared,
                                                 const ImportOptions &options, Progress &progress);

} // namespace bw
