#pragma once

#include "activity/bits.h"
#include "activity/period.h"
#include "model/slice.h"

#include <span>

namespace bw {

/// What the days of a book are, apart from any account: computed once per evaluation.
struct BookDays {
    Day asOf; ///< D
    Day origin; ///< a Monday: bit 0 of every DayBits
    Day end; ///< last day of D's month or week, whichever is later
    std::optional<Day> firstUsage; ///< first day with usage in the book, if not after D
    std::vector<Day> gapDays; ///< of any account up to D, ascending
    /// By coverage (activity/coverage.h), origin to D; with all days before its first usage, where the book
    /// has usage before. All days where there is no usage at all.
    std::vector<DayBits> gaps;
    std::vector<std::optional<Day>> firstUsages; ///< by coverage, if not after D
    std::vector<QString> calendars; ///< names; [0] is the policy's
    std::vector<DayBits> working; ///< per calendar, origin to end
};

/// `from` is the earliest day that will be asked for.
[[nodiscard]] BookDays bookDays(const Cache &cache, const QString &calendar, Day from, Day asOf);

/// The calendar of an account on every day, as an index into BookDays::calendars; an account that changed its
/// calendar or has quiet periods, whose days are as holidays, gets an entry of its own. Without a calendar of
/// its own it has that of `rules`; empty: the first.
[[nodiscard]] quint32 calendarOf(BookDays &days, const Account &account, const AccountSlice &slice,
                                 const QString &rules = {});

enum class PeriodRule { Week, Month };

/// What is expected and what is known of an account's days: accounts that share both are judged alike.
struct DayTerms {
    const DayBits &working;
    const DayBits &gaps;
};

/// What a period is judged by under a policy.
[[nodiscard]] PeriodTerms termsOf(const BookDays &days, const DayTerms &account, const Policy &policy,
                                  PeriodRule rule, DayRange period);

/// Consecutive periods under one calendar, as the kernel reads them.
struct Periods {
    std::vector<PeriodTerms> terms;
    std::vector<qint32> firstBit, lastBit; ///< from the origin, up to D
    std::vector<quint8> needed, possible, reached;

    void add(const BookDays &days, const PeriodTerms &period, DayRange range);
    [[nodiscard]] qint32 size() const { return static_cast<qint32>(terms.size()); }

    /// Active days of each, from the bits of an account's active days.
    void count(const quint64 *words, quint8 *activeDays) const;
    /// Their states (PeriodState); only the last may be running.
    void judgeAll(const quint8 *activeDays, quint8 *states) const;
};

/// The trailing 7-day blocks of the coefficient (definitions.md §3) under a calendar, newest first.
struct BlockTerms {
    static constexpr qint32 most = 10; ///< blocks that the window may reach back
    Day asOf;
    qint32 needed = 1; ///< active days
    std::array<bool, most> hasWorkingDay{};
    std::array<qint32, most> gapDays{};
    std::array<qint32, most> firstBit{};
    std::array<qint32, most> lastBit{};
};

[[nodiscard]] BlockTerms blockTermsOf(const BookDays &days, const DayTerms &account, const Policy &policy,
                                      Day asOf);

/// In how many of the last 7 usable blocks the account was active. `activeDays` of the blocks are newest
/// first; blocks that ended before `begin` are not yet known (nothing: the account has not begun).
[[nodiscard]] Coefficient coefficientOf(const quint8 *activeDays, const BlockTerms &terms,
                                        std::optional<Day> begin);
/// The same from the bits of the account's active days.
[[nodiscard]] Coefficient coefficientFrom(const quint64 *words, const BlockTerms &terms,
                                          std::optional<Day> begin);

} // namespace bw
