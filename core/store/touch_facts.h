#pragma once

#include "base/result.h"
#include "model/cache.h"

namespace bw {

class Workspace;

/// What figures need of all touches, as Cache::touches. `accounts` are those of the store, by id; `work` as
/// Cache::work.
[[nodiscard]] Result<std::vector<TouchFact>> loadTouchFacts(const Workspace &workspace,
                                                            const std::vector<Account> &accounts,
                                                            const std::vector<WorkEntry> &work);

} // namespace bw
