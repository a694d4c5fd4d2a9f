#pragma once

#include "model/cache.h"

#include <optional>

namespace bw {

/// The counts of one account on one day beside the seats of that day: what the words about a day rest on.
struct DayUse {
    quint32 keyActions = 0;
    std::optional<quint32> users; ///< logged in; nothing: rows without user data
    std::optional<qint64> seats; ///< that the rule counts against: opened, else purchased (definitions.md §1)
    bool seatsAreOpened = false; ///< else purchased
    std::optional<double> loginShare; ///< users / seats; nothing where one of them is not known
    bool concentrated = false; ///< enough key actions for a high day, by too few users (definitions.md §3)
    bool operator==(const DayUse &) const = default;
};

/// Nothing for a day outside the account's usage, or without any event. `account` is an index into
/// cache.accounts.
[[nodiscard]] std::optional<DayUse> dayUse(const Cache &cache, const Policy &policy, size_t account, Day day);

} // namespace bw
