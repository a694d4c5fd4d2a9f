#pragma once

#include "activity/company_usage.h"
#include "report/chart_spec.h"

namespace bw {

/// One part of the book on its last day. Users: -1 where they are not known.
struct ReachNow {
    qint32 daily = 0;
    qint32 weekly = 0;
    qint32 monthly = 0;
    std::optional<double> stickiness; ///< mean of DAU / MAU over the 7 days to D
    std::optional<qint32> monthlyBefore; ///< four weeks earlier; nothing: not known
    bool least = false; ///< of some accounts not all is known: there may be more
    bool operator==(const ReachNow &) const = default;
};
[[nodiscard]] ReachNow reachNow(const CompanySeries &series);

/// Mean of DAU / MAU over the 7 days that end at an index; nothing where none of them has one.
[[nodiscard]] std::optional<double> weeklyStickiness(const CompanySeries &series, size_t day);

/// Monthly, weekly and daily active users as lines over the last `days` days. No line where they are not
/// known, hatched where nothing of the day is. Everything but words.
[[nodiscard]] ChartSpec reachChart(const CompanyUsage &usage, const CompanySeries &series, int days);
/// DAU / MAU in per cent, as the mean of 7 days, so that weekends do not show as waves.
[[nodiscard]] ChartSpec stickinessChart(const CompanyUsage &usage, const CompanySeries &series, int days);

} // namespace bw
