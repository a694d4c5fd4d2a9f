#pragma once

#include "activity/days.h"

namespace bw {

/// A working day's key actions against what is usual for the account (definitions.md §3, Anomaly).
struct DayCheck {
    Day day;
    quint32 keyActions = 0;
    double z = 0; ///< signed; on the square-root scale
    /// What is usual on this weekday, in key actions: the middle and one deviation to both sides, where about
    /// two days in three lie. usualLow <= usualMiddle <= usualHigh.
    qint64 usualLow = 0;
    qint64 usualMiddle = 0;
    qint64 usualHigh = 0;
    qint32 weekdays = 0; ///< same weekdays that this rests on, 4 to 8

    bool operator==(const DayCheck &) const = default;
};

/// |z| from which a day is an anomaly.
constexpr double anomalyFrom = 4;

[[nodiscard]] inline bool isAnomaly(const DayCheck &check)
{
    return check.z >= anomalyFrom || check.z <= -anomalyFrom;
}

/// Checks every working day in `range` that is no gap and has enough before it: x = sqrt(K) against the
/// median of the last 8 same weekdays (at least 4), in units of max(0.5, 1.71 x median |residual|), where the
/// residuals are what the working days of the last 8 weeks were off their own medians (at least 4 of them).
/// Rest days, holidays, quiet periods and gaps are neither checked nor looked back on, nor are days before
/// the account's first event. Ascending. `terms` must reach back to the account's first event (history's
/// inputs do).
[[nodiscard]] std::vector<DayCheck> checkDays(const UsageColumns &usage, size_t account,
                                              const DayTerms &terms, DayRange range);

/// Those of checkDays() that are anomalies.
[[nodiscard]] std::vector<DayCheck> anomaliesIn(const UsageColumns &usage, size_t account,
                                                const DayTerms &terms, DayRange range);

} // namespace bw
