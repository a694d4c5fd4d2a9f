#pragma once

#include "model/cache.h"

#include <span>

namespace bw {

/// The rows of a cache that concern one account.
struct AccountSlice {
    std::span<const AccountChange> changes; ///< ascending days
    std::span<const SeatCount> seats; ///< ascending dates
    std::span<const Contract> contracts; ///< ascending start
    std::span<const QuietPeriod> quiet; ///< ascending first day
};

[[nodiscard]] AccountSlice sliceOf(const Cache &cache, size_t account);

} // namespace bw
