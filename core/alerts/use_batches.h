#pragma once

#include "base/progress.h"
#include "model/cache.h"
#include "usage/use_source.h"

#include <functional>

namespace bw {

/// Calls visit(account, use) for every account of the book, on all cores at once: rows are read on this
/// thread while those before them are visited, and only a few accounts' rows are in memory at a time. Without
/// a source `use` is null. Progress counts accounts. Errors: Cancelled, or what the source says.
[[nodiscard]] Status eachUse(const Cache &cache, const UseSource &source, Progress &progress,
                             const std::function<void(size_t account, const AccountUse *use)> &visit);

} // namespace bw
