#pragma once

#include "base/result.h"
#include "model/cache.h"

namespace bw {

class Workspace;

/// Everything but the usage columns, which depend on the policy: one consistent view of the store.
/// `usage.spans` has an empty span for every account.
[[nodiscard]] Result<Cache> loadBook(const Workspace &workspace);

} // namespace bw
