#pragma once

#include "data/queued_file.h"

namespace bw {

/// A way to read the file that makes a problem go away, for all rows in one step.
struct Remedy {
    enum class Does {
        DayFirst,
        MonthFirst,
        DecimalComma,
        DecimalPoint,
        Percent, ///< values are percent
        LeaveColumnOut,
        UseAccount, ///< the word means the account `near`
        ReplaceWindow, ///< the file replaces the days that it spans
    };
    Does does{};
    int column = -1; ///< index into FileShape::columns
    QString word; ///< of the file
    NearAccount near;
};

/// The likeliest first; none where the row itself must be mended.
[[nodiscard]] std::vector<Remedy> remediesFor(const QueuedFile &file, const Problem &problem);
[[nodiscard]] ImportSettings applied(const QueuedFile &file, const Remedy &remedy);

} // namespace bw
