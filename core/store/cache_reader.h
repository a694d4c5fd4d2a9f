#pragma once

#include "base/result.h"
#include "model/cache.h"

namespace bw {

class Workspace;

/// Everything but the usage columns, with what was edited by hand laid over it, which depend on the policy:
/// one consistent view of the store. `usage.spans` has an empty span for every account.
[[nodiscard]] Result<Cache> loadBook(const Workspace &workspace);

/// The whole cache under the policy in force: book and usage of one and the same revision. Columns that had
/// to be computed are kept in the store where it can be written, which does not raise the revision.
[[nodiscard]] Result<Cache> loadCache(const Workspace &workspace);

/// Counts usage under the policy in force once and keeps the columns, for who has just changed what counts: a
/// window loads from a workspace that it opens for reading and could not keep them. Needs a workspace that
/// can be written; that the columns cannot be kept (busy, full disk) is no error.
[[nodiscard]] Status keepUsageColumns(const Workspace &workspace);

} // namespace bw
