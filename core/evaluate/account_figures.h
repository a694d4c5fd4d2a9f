#pragma once

#include "activity/book.h"
#include "health/health.h"
#include "health/trend.h"

namespace bw {

/// What the sources delivered of a range, under a calendar.
struct Delivered {
    qint32 workingDays = 0;
    qint32 known = 0; ///< working days that are no gaps
    /// Every day that something was expected on is a gap.
    [[nodiscard]] bool nothing() const { return workingDays > 0 && known == 0; }
    /// No such day is one: sums are those of other blocks.
    [[nodiscard]] bool whole() const { return known == workingDays; }
};
[[nodiscard]] Delivered deliveredIn(const DayTerms &account, DayRange range);

/// Key actions of an account in a range.
[[nodiscard]] qint64 keyActionsIn(const UsageColumns &usage, size_t account, DayRange range);

/// Nothing where either is not known, or there are no seats.
[[nodiscard]] std::optional<double> shareOf(std::optional<qint64> users, std::optional<qint64> seats);

/// Distinct users of the 28 days that end at `day`; nothing where the data do not say.
[[nodiscard]] std::optional<qint64> usersIn28(const UsageColumns &usage, size_t account, Day day,
                                              const Delivered &delivered);

/// Active days over needed; nothing where the 28 days say nothing.
[[nodiscard]] std::optional<double> activityOf(const PeriodResult &last28);

/// Figures of a day that come from what people say and write down, not from use.
struct ToldFigures {
    std::optional<double> outcome; ///< as MachineFigures has them
    std::optional<double> survey;
    qint32 surveyAnswers = 0;
};
[[nodiscard]] ToldFigures toldFigures(const Cache &cache, size_t account, Day asOf);

/// What one account's machine figures as of days.asOf are counted from. The parts may be those of other days
/// that were moved to this one (evaluate/health_change.h).
struct FigureSources {
    const UsageColumns &usage; ///< counted under the policy's key actions and login events
    size_t account = 0;
    const BookDays &days; ///< from 16 weeks before D on
    const std::vector<SeatSpan> &seats;
    DayTerms terms;
    std::optional<Day> begin; ///< nothing: no figure of use
};

/// The figures of use: activity, coefficient, trend, seat use. The same as a portfolio's row has.
[[nodiscard]] MachineFigures useFigures(const FigureSources &from, const Policy &policy);

} // namespace bw
