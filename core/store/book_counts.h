#pragma once

#include "base/day.h"
#include "base/result.h"

#include <optional>

namespace bw {

class Workspace;

/// How much a workspace holds: rows as imported, without what was entered by hand.
struct BookCounts {
    qint64 accounts = 0;
    qint64 contracts = 0;
    qint64 users = 0; ///< that a users file names
    qint64 units = 0; ///< likewise
    qint64 surveys = 0;
    qint64 judgements = 0;
    qint64 touches = 0;
    qint64 usageDays = 0; ///< days with a row of anybody
    std::optional<Day> through; ///< the last full day with usage: what figures go up to

    bool operator==(const BookCounts &) const = default;
};

[[nodiscard]] Result<BookCounts> countBook(const Workspace &workspace);

} // namespace bw
