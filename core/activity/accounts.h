#pragma once

#include "activity/days.h"
#include "activity/levels.h"
#include "model/slice.h"

namespace bw {

/// What activity needs to know of one account besides its counts, apart from the policy's thresholds.
struct AccountDays {
    std::vector<SeatSpan> seats; ///< never empty; holds over the days of the book
    quint32 calendar = 0; ///< index into BookDays::calendars
    quint32 coverage = 0; ///< index into BookDays::gaps
    /// First day of the account's life in the data: its first event, start or first contract, and not before
    /// the first usage of its sources. Nothing: it has not begun on D.
    std::optional<Day> begin;
};

/// Calendar and gaps of one account.
[[nodiscard]] inline DayTerms dayTermsOf(const BookDays &days, const AccountDays &account)
{
    return {days.working[account.calendar], days.gaps[account.coverage]};
}

/// Seats, coverage and begin of one account as of days.asOf; the calendar is set by calendarOf().
void fillAccount(const Cache &cache, const BookDays &days, size_t account, AccountDays &result);

/// AccountDays::begin as it is known on a day not after D.
[[nodiscard]] std::optional<Day> beginOf(const Cache &cache, const BookDays &days, size_t account, Day asOf);

/// Levels of the days first…last of an account into `out`, one byte (Level) each; Zero outside its span.
void levelsOf(const UsageColumns &usage, size_t account, const std::vector<SeatSpan> &seats,
              const Policy &policy, Day first, Day last, quint8 *out);

/// Active days of an account as bits from `origin` to `last`; room for one word more than needed is kept.
[[nodiscard]] std::vector<quint64> activeDaysOf(const UsageColumns &usage, size_t account,
                                                const std::vector<SeatSpan> &seats, const Policy &policy,
                                                Day origin, Day last);

} // namespace bw
