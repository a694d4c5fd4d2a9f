#pragma once

#include "alerts/account_life.h"

namespace bw {

// Figures that the columns tell (definitions.md §3), one of each day up to D. Each is not known on gap days
// and before the account began; AlertMetric says what they count.

[[nodiscard]] FigureSeries daysWithoutKeyAction(const AccountLife &life);
[[nodiscard]] FigureSeries weeksMissed(const AccountLife &life);
/// Not known below 7 blocks: a young account, or gaps.
[[nodiscard]] FigureSeries weeksActive(const AccountLife &life);
/// Not known where fewer blocks are known than 28 days before.
[[nodiscard]] FigureSeries weeksActiveDrop(const AccountLife &life);
/// "low" and "high".
[[nodiscard]] std::vector<ReasonFigures> unusualDays(const AccountLife &life);
[[nodiscard]] FigureSeries keyActions28(const AccountLife &life);
[[nodiscard]] FigureSeries activeDays28(const AccountLife &life);
[[nodiscard]] FigureSeries trendPercent(const AccountLife &life);

/// UsageColumns::reach28() of each place up to D.
[[nodiscard]] std::vector<qint64> usersByDay(const AccountLife &life);
[[nodiscard]] FigureSeries activeUsers28(const AccountLife &life, const std::vector<qint64> &users);
[[nodiscard]] FigureSeries seatUsePercent(const AccountLife &life, const std::vector<qint64> &users);
/// Of every day up to the one one looks at.
[[nodiscard]] FigureSeries openedPercent(const AccountLife &life);
[[nodiscard]] FigureSeries activeDaysPerUserAndWeek(const AccountLife &life,
                                                    const std::vector<qint64> &users);

} // namespace bw
