#pragma once

#include "evaluate/portfolio.h"

#include <array>
#include <vector>

namespace bw {

/// What an account is said to be, by the rules.
enum class Standing : quint8 { Monthly, Weekly, Band };
constexpr int standingCount = 3;

/// A figure under the rules in force and under others.
template <class T> struct Pair {
    T before{};
    T after{};
    bool operator==(const Pair &) const = default;
};

/// Account-days of the last 28 by level. Left out: gaps, days before the account's time, and days off
/// without use, on which nothing is expected.
struct LevelDays {
    std::array<qint64, 4> days{}; ///< zero, low, medium, high
    qint64 unknown = 0; ///< with use, but without known seats: in no share
    [[nodiscard]] qint64 known() const { return days[0] + days[1] + days[2] + days[3]; }
    bool operator==(const LevelDays &) const = default;
};

/// The accounts of which one thing differs.
struct ChangedAccounts {
    std::vector<qint32> rows; ///< into Portfolio::rows, by ARR, largest first, then by name
    qint64 worse = 0; ///< of them: no longer active, or in a worse band
    qint64 better = 0;
    std::vector<Money> arr; ///< of all of them, by currency, largest first
    bool operator==(const ChangedAccounts &) const = default;
};

/// One book under two policies on the same day. Counted are the paying accounts, or every account in a book
/// without contracts in force.
struct Comparison {
    bool payingOnly = true;
    qint64 accounts = 0; ///< that are counted
    Pair<Rate> monthly; ///< monthly active in 28 days
    Pair<Rate> weekly; ///< weekly active in 7 days
    Pair<std::optional<double>> meanWeeks; ///< weeks-active coefficient
    qint64 loseWeeks = 0; ///< accounts with a lower coefficient
    qint64 gainWeeks = 0;
    Pair<qint64> atRisk; ///< accounts in the band at risk
    Pair<std::vector<Money>> atRiskArr;
    Pair<std::array<qint64, 4>> bands; ///< accounts by Band
    Pair<std::optional<double>> meanHealth; ///< of those that have a score, 0 to 100
    Pair<std::vector<Money>> revenueAtRisk; ///< ARR x (1 - chance of renewal), by currency, largest first
    Pair<LevelDays> levels;
    std::array<ChangedAccounts, standingCount> changed; ///< by Standing
    bool operator==(const Comparison &) const = default;
};

/// Both portfolios are of the same cache, D and T.
[[nodiscard]] Comparison compare(const Portfolio &before, const Portfolio &after);

/// Whether an account's standing differs; +1: better, -1: worse, 0: the same. A week or month that is
/// unknown or skipped on a side is no change.
[[nodiscard]] int standingChange(const PortfolioRow &before, const PortfolioRow &after, Standing standing);

} // namespace bw
