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

} // namespace bw
