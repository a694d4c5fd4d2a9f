#pragma once

#include "activity/book.h"
#include "evaluate/portfolio.h"

namespace bw {

/// Trailing 7-day blocks that a portfolio looks at: 12 at D and 12 at D - 28.
constexpr qint32 trailingBlocks = 16;
constexpr qint32 daysPerBlock = 7;
constexpr qint32 daysPerMonthWindow = 28;
constexpr qint32 fourWeeks = 28;
constexpr qint32 ratePoints = 12; ///< of PortfolioTotals::activeRates, a week apart
constexpr size_t pointNow = ratePoints - 1;
constexpr size_t pointFourWeeksAgo = pointNow - fourWeeks / daysPerBlock;

/// Figures of one account that no threshold changes, besides those in its row.
struct AccountGround {
    std::optional<double> trend;
    std::optional<double> trendFourWeeksAgo;
    std::optional<double> seatUseFourWeeksAgo;
    std::optional<Day> beginFourWeeksAgo; ///< AccountDays::begin as it was known then
};

/// Whether every account has the same calendar by both policies.
[[nodiscard]] bool sameCalendars(const Policy &a, const Policy &b);

class PortfolioGround {
public:
    Policy policy; ///< made under: its calendar and events count, not its thresholds
    BookInputs book;
    Portfolio base; ///< rows without levels, periods, coefficient and health; `whole` without their sums
    std::vector<AccountGround> accounts;
};

/// portfolioGround() for a caller who needs `base` for one portfolio only and takes it.
[[nodiscard]] std::shared_ptr<PortfolioGround> makeGround(const Cache &cache, const Policy &policy, Day asOf,
                                                          Day today, bool picked);

} // namespace bw
