#pragma once

#include "intake/import.h"
#include "store/book_counts.h"

namespace bw {

/// How much the book holds before and after an import.
struct Outlook {
    BookCounts before;
    BookCounts after; ///< as far as the plan of the import knows; figures of use are computed anew only then

    bool operator==(const Outlook &) const = default;
};

/// What the import of this plan alone would make of the book. A file that is in already changes nothing.
[[nodiscard]] Outlook outlookOf(const BookCounts &book, const ImportPlan &plan);

} // namespace bw
