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

/// The days that end at `last`.
[[nodiscard]] constexpr DayRange daysUpTo(Day last, qint32 days)
{
    return {last - (days - 1), last};
}

/// Figures of one account that no threshold of activity changes, besides those in its row.
struct AccountGround {
    MachineFigures machine; ///< without activity and coefficient
    MachineFigures machineFourWeeksAgo;
    std::optional<Day> beginFourWeeksAgo; ///< AccountDays::begin as it was known then
    HumanFigures human;
    HumanFigures humanFourWeeksAgo;
    HealthBounds byHand;
    HealthBounds byHandFourWeeksAgo;
    quint32 segment = 0; ///< number of its segment
    qint32 frozen = -1; ///< index in PortfolioGround::frozen; -1: not churned on D
    qint32 frozenFourWeeksAgo = -1; ///< the same as of then
};

/// An account that was churned: its score stays that of the day of churn (definitions.md §4).
struct FrozenAccount {
    size_t account = 0;
    size_t days = 0; ///< index in PortfolioGround::frozenDays
    AccountDays facts; ///< as of the day of churn
    MachineFigures machine; ///< of that day, without the figures of use
    HumanFigures human;
    HealthBounds byHand;
    bool ownPolicy = false; ///< its values have changed, so that other exceptions may have held for it then
};

/// Whether every account has the same calendar by both policies.
[[nodiscard]] bool sameCalendars(const Policy &a, const Policy &b);

class PortfolioGround {
public:
    Policy policy; ///< made under: its calendar and events count, not its thresholds
    BookInputs book;
    Portfolio base; ///< rows without levels, periods, coefficient and health; `whole` without their sums
    std::vector<AccountGround> accounts;
    size_t segments = 0; ///< number of distinct ones
    std::vector<FrozenAccount> frozen;
    std::vector<BookDays> frozenDays; ///< of each day of churn
};

/// portfolioGround() for a caller who needs `base` for one portfolio only and takes it.
[[nodiscard]] std::shared_ptr<PortfolioGround> makeGround(const Cache &cache, const Policy &policy, Day asOf,
                                                          Day today, bool picked);

} // namespace bw
