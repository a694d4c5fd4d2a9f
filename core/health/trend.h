#pragma once

#include <QtGlobal>
#include <optional>
#include <span>

namespace bw {

/// One trailing 7-day block of an account.
struct BlockUse {
    qint64 keyActions = 0;
    qint32 workingDays = 0; ///< in the account's calendar, gap days left out
    bool begun = false; ///< the account's life covers it whole
};

/// Key actions per working day of the last 3 weeks (zero weeks included) against the median of weeks 5 to 12
/// (definitions.md §4). `newestFirst` holds at least 12 blocks; weeks without a working day or before the
/// account began are left out. Nothing where the median is 0 or there is no such week.
[[nodiscard]] std::optional<double> trendOf(std::span<const BlockUse> newestFirst);

} // namespace bw
