#pragma once

#include "activity/book.h"
#include "evaluate/portfolio.h"

#include <vector>

namespace bw {

/// Account-days of the last 28 by key actions of each seat (the seats of the activity rule), the days and
/// accounts that LevelDays counts. No threshold changes it.
struct UseHistogram {
    static constexpr qint32 bins = 48;
    /// Hundredths of a key action that a bin spans: bin i holds more than i and up to i + 1 of them, so that
    /// a limit at the end of a bin has all its low days to the left.
    qint32 step = 10;
    std::vector<qint64> counts; ///< of `bins`, and one more for what is beyond
    qint64 none = 0; ///< days without a key action
    qint64 unknown = 0; ///< with use, but without known seats

    bool operator==(const UseHistogram &) const = default;
};

/// `rows` are a portfolio's of the same cache and day; the bins reach over `atLeast` hundredths and over 98 %
/// of the days with use.
[[nodiscard]] UseHistogram useHistogram(const Cache &cache, const BookInputs &inputs,
                                        const Portfolio &portfolio, qint32 atLeast);

} // namespace bw
