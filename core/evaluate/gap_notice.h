#pragma once

#include "evaluate/portfolio.h"

namespace bw {

/// Days without data that no late or thin source explains (definitions.md §2, Data gap).
struct GapNotice {
    qint32 days = 0; ///< gap days among the 28 that end at D
    DayRange range; ///< from the first to the last of them
    QString source; ///< the saved source that they are missing from; empty: by hand, marked, or several
    bool operator==(const GapNotice &) const = default;
};

/// Nothing where the last 28 days are known, or a source is late or thin: that is told instead. The portfolio
/// is that of the cache.
[[nodiscard]] std::optional<GapNotice> gapNotice(const Cache &cache, const Portfolio &portfolio);

} // namespace bw
