#pragma once

#include "base/result.h"
#include "model/source.h"

namespace bw {

class Workspace;

/// What figures need to know of the sources.
struct SourceBook {
    std::vector<SourceFacts> sources; ///< as Cache::sources
    std::vector<std::vector<quint32>> coverages;
    std::vector<quint32> coverage; ///< by account, in the order of their ids
    std::vector<MarkedGap> marked;
};

/// Empty apart from the marks where no source was ever saved. The caller holds one view of the store.
[[nodiscard]] Result<SourceBook> loadSourceBook(const Workspace &workspace);

} // namespace bw
