#pragma once

#include "intake/dialect.h"
#include "store/imports.h"

namespace bw {

struct Novelty {
    FileNovelty kind = FileNovelty::New;
    std::optional<ImportRecord> before; ///< the same or the one it grew from
};

/// How a file of `size` bytes relates to imports that were not undone: the newest whose content it has or
/// begins with.
[[nodiscard]] Result<Novelty> noveltyOf(const FileShape &shape, const std::vector<ImportRecord> &live,
                                        const Progress &progress);

} // namespace bw
