#pragma once

#include "activity/book.h"
#include "evaluate/portfolio.h"

namespace bw {

/// One day of an account as the rules see it.
struct DayResult {
    Day day;
    quint32 keyActions = 0;
    std::optional<quint32> activeUsers; ///< nothing: rows without user data
    Level level = Level::Zero;
    bool hasEvents = false;
    bool dayOff = false;
    bool gap = false;
    bool active = false;
    bool concentrated = false; ///< medium only because the login share is missed
    bool breadthUnknown = false; ///< medium only because there are no users
};

struct WeekResult {
    Day start; ///< Monday
    PeriodResult result;
};

struct MonthResult {
    Month month;
    PeriodResult result;
};

/// An account's whole past up to D.
struct AccountHistory {
    std::vector<DayResult> days; ///< first event to D, without holes
    std::vector<LevelLimits> limits; ///< for bands under a chart: ascending; each holds until the next
    std::vector<WeekResult> weeks;
    std::vector<MonthResult> months;
};

[[nodiscard]] AccountHistory history(const Cache &cache, const Policy &policy, qint32 account, Day asOf);
/// The same for many accounts: `inputs` are those of bookInputs() for D.
[[nodiscard]] AccountHistory history(const Cache &cache, const BookInputs &inputs, const Policy &policy,
                                     qint32 account);

/// Weeks-active coefficient of one account as of D.
[[nodiscard]] Coefficient coefficient(const Cache &cache, const Policy &policy, qint32 account, Day asOf);

/// One of the 7-day blocks that a coefficient looks at.
struct CoefficientBlock {
    enum class State : quint8 { Active, Inactive, NoWorkingDay, Unknown, NotYet };
    DayRange days;
    qint32 activeDays = 0;
    qint32 workingDays = 0;
    qint32 gapDays = 0;
    State state = State::NotYet; ///< Active and Inactive ones count; Unknown: gap days could turn it
    bool operator==(const CoefficientBlock &) const = default;
};

/// The blocks that the coefficient as of D is made of, newest first: those that count, and those passed over
/// on the way.
[[nodiscard]] std::vector<CoefficientBlock> coefficientBlocks(const Cache &cache, const Policy &policy,
                                                              qint32 account, Day asOf);

struct MonthlyRate {
    Month month;
    Rate rate; ///< monthly-active paying accounts / accounts under contract on the month's last day
};

/// Monthly active rate of every month from the first with usage to D's (definitions.md §3).
[[nodiscard]] std::vector<MonthlyRate> monthlyRates(const Cache &cache, const Policy &policy, Day asOf);

} // namespace bw
