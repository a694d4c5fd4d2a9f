#pragma once

#include "activity/dimensions.h"
#include "activity/period.h"
#include "health/health.h"
#include "model/cache.h"
#include "revenue/arr.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace bw {

/// One square of a level strip.
struct DayCell {
    Level level = Level::Zero; ///< Unknown also on gap days
    bool dayOff = false; ///< no working day in the account's calendar
    bool gap = false; ///< not known: data gap
    bool before = false; ///< before the account was a customer or had data
    bool operator==(const DayCell &) const = default;
};

/// What a chance of renewal rests on (definitions.md §4).
enum class RenewalBasis : quint8 {
    None,
    Assumption, ///< 0.9 x health / 100, until there are enough outcomes to calibrate by
    SegmentMean, ///< not scored: the mean of those of its segment that are, or of all where none is
};

/// In weeklyKeyActions: days of the week are a data gap.
constexpr qint64 missingWeek = -2;

/// One account as of D, seen on T.
struct PortfolioRow {
    qint32 index = 0; ///< of the account in Cache::accounts
    AccountId id;
    QString key, name, segment, industry, region, csm, product, stage;
    bool paying = false; ///< a contract in force on D
    std::optional<double>
        arr; ///< sum of the contracts in force; nothing: none, or currencies that cannot be summed
    QString currency;
    std::vector<Money> mixedArr; ///< where `arr` is nothing because the contracts differ in currency
    std::optional<Day> renewal; ///< end of the contract in force that ends last
    std::optional<qint32> daysLeft; ///< from T
    /// 7-day blocks that end at D, oldest first; negative: not known (before its first event, or missingWeek)
    std::array<qint64, 12> weeklyKeyActions{};
    std::array<DayCell, 28> strip{}; ///< oldest first, last = D
    PeriodResult week; ///< ISO week of D
    PeriodResult last7; ///< the 7 days that end at D: the W badge
    PeriodResult last28; ///< the 28 days that end at D: the M badge and the headline rate
    Coefficient coefficient;
    Level level = Level::Zero; ///< of D
    /// Bit k: at the end of weekly block k (as in weeklyKeyActions) a contract was in force / the 28 days
    /// that end there were monthly active.
    quint16 payingWeeks = 0;
    quint16 activeWeeks = 0;
    quint16 judgedWeeks = 0; ///< bit k: those 28 days are neither skipped nor unknown; else outside the rate
    qint64 keyActions28 = 0;
    std::optional<qint64> activeUsers28; ///< nothing: the data have no users
    std::optional<qint64> seatsPurchased;
    std::optional<qint64> seatsOpened;
    std::optional<double> seatUse; ///< activeUsers28 / purchased
    /// Key actions per working day, last 3 weeks / median of weeks 5 to 12; nothing: missing.
    std::optional<double> trend;
    std::optional<Share> breadth; ///< modules used / entitled in 28 days; nothing: not known
    std::optional<Share> depth; ///< key events used / key events of the modules used, likewise
    std::optional<Share> opened; ///< seats opened / purchased on D, where both are known
    std::optional<double> nps; ///< -100 to 100, of the answers that count on D
    qint32 npsAnswers = 0;
    std::optional<double> outcome; ///< attainment of business results / what was expected of them on D
    Health health;
    std::optional<double> healthFourWeeksAgo;
    std::optional<double> renewalProbability; ///< 0 to 1
    RenewalBasis renewalBasis = RenewalBasis::None;
    std::optional<double> revenueAtRisk; ///< `arr` x (1 - probability), in `currency`
    bool operator==(const PortfolioRow &) const = default;
};

/// A rate with its parts: never shown without them, and "—" when the denominator is 0.
struct Rate {
    qint64 numerator = 0;
    qint64 denominator = 0;
    bool provisional = false;
    [[nodiscard]] std::optional<double> value() const
    {
        if (denominator == 0)
            return {};
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    bool operator==(const Rate &) const = default;
};

/// A saved source that has brought nothing for longer than usual (activity/source_state.h).
struct LateSource {
    QString name;
    Day since; ///< its last delivery
    bool operator==(const LateSource &) const = default;
};

/// A saved source whose last rows are far fewer than usual (activity/source_state.h).
struct ThinSource {
    QString name;
    Day day; ///< of usage; of other kinds, the day of the delivery
    qint64 rows = 0;
    qint64 usual = 0;
    bool operator==(const ThinSource &) const = default;
};

/// Totals over any set of rows: tiles, group rows, footer.
struct PortfolioTotals {
    qint64 accounts = 0;
    qint64 paying = 0;
    std::vector<Money> arr; ///< of paying accounts, by currency, largest first
    std::vector<Money> renewing90; ///< ARR whose renewal falls in the 90 days from T
    qint64 renewing90Accounts = 0;
    Rate activeRate; ///< monthly active (28 days) paying / paying
    Rate activeRateFourWeeksAgo;
    std::array<Rate, 12> activeRates{}; ///< the rate at the end of each weekly block, oldest first
    /// Sums of the rows' blocks; negative: no row's is known, or one's is missing, so that the sum would look
    /// like a fall. What lies before an account's first event adds nothing.
    std::array<qint64, 12> weeklyKeyActions{};
    std::array<qint64, 4> bands{}; ///< by Band; of lost accounts, whose health is frozen, neither this nor…
    std::optional<double> meanCoefficient;
    std::optional<double> meanHealth; ///< …this nor `disagreeing`
    std::vector<Money> revenueAtRisk; ///< of paying accounts, by currency, largest first
    qint64 disagreeing = 0; ///< machine and human are far apart
    std::optional<double> seatUse; ///< sum of users / sum of purchased, where both are known
    Share breadth, depth, opened; ///< sums of the parts and of the wholes of the rows that have them
    bool operator==(const PortfolioTotals &) const = default;
};

/// Everything pages show: a pure function of (cache, policy, D, T).
struct Portfolio {
    Day asOf; ///< D
    Day today; ///< T
    bool picked = false; ///< D was picked: time machine
    qint64 policyVersion = 0;
    std::vector<PortfolioRow> rows; ///< by account index
    std::vector<Rate>
        monthlyRates; ///< 28-day active rate of paying accounts at D, D-7, … (12 points), oldest first
    std::vector<Day> gaps; ///< gap days among the last 400
    std::vector<LateSource> lateSources; ///< on T; the longest late first
    std::vector<ThinSource> thinSources; ///< on T, those that are not late; the thinnest first
    bool calendarYearUnknown = false; ///< the year of D is not published in a calendar in use
    PortfolioTotals whole; ///< of all rows: totals() of every index
    /// Serial number of the PortfolioGround it was made from; 0: of none. Portfolios of one ground differ
    /// only in what thresholds decide.
    quint64 ground = 0;
};

/// Evaluates the whole book. Pure; safe on any thread; uses both cores.
[[nodiscard]] Portfolio evaluate(const Cache &cache, const Policy &policy, Day asOf, Day today,
                                 bool picked = false);

/// The day to which ages count and up to which judgements do, seen on T: T, or D where D was picked.
[[nodiscard]] constexpr Day lookDay(Day asOf, Day today, bool picked)
{
    return picked || today < asOf ? asOf : today;
}

/// What a portfolio rests on apart from the policy's thresholds: made once, then asked for every what-if
/// whose policy has the same calendar, key actions, login events, modules and rubric.
class PortfolioGround;

[[nodiscard]] std::shared_ptr<const PortfolioGround> portfolioGround(const Cache &cache, const Policy &policy,
                                                                     Day asOf, Day today,
                                                                     bool picked = false);
/// Whether the ground holds under the policy.
[[nodiscard]] bool fits(const PortfolioGround &ground, const Policy &policy);
/// The same as evaluate(); a portfolio made before from this ground may be handed in, and its memory is used.
[[nodiscard]] Portfolio evaluate(const Cache &cache, const PortfolioGround &ground, const Policy &policy,
                                 Portfolio reuse = {});

/// Totals of the rows at `indices` (into Portfolio::rows).
[[nodiscard]] PortfolioTotals totals(const Portfolio &portfolio, const std::vector<qint32> &indices);

} // namespace bw
