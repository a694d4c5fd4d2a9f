#pragma once

#include "intake/import.h"
#include "store/imports.h"

namespace bw {

struct Novelty {
    FileNovelty kind = FileNovelty::New;
    std::optional<ImportRecord> before; ///< the same or the one it grew from
};

/// How a file of `size` bytes relates to imports that were not undone: the newest whose content it has or
/// begins with.
[[nodiscard]] Result<Novelty> noveltyOf(const QString &path, qint64 size,
                                        const std::vector<ImportRecord> &live, const Progress &progress);

} // namespace bw
