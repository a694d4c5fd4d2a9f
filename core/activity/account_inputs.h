#pragma once

#include "activity/book.h"

namespace bw {

/// The inputs of one account alone, over all that its weeks, months, coefficient and anomalies look at: quick
/// enough for a page that opens. `policy` is the one of the book. `accounts` has room up to its index; the
/// others are blank.
[[nodiscard]] BookInputs accountInputs(const Cache &cache, const Policy &policy, size_t account, Day asOf);

} // namespace bw
