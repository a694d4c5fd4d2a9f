#pragma once

#include "report/company_charts.h"

namespace bw {

/// Company usage in the language in use.

/// What a part of the book is called: "All accounts", a segment, a CSM, a module.
[[nodiscard]] QString seriesName(const CompanySeries &series);
/// Monthly, weekly and daily active users over the last `weeks` weeks.
[[nodiscard]] ChartSpec reachSpec(const CompanyUsage &usage, const CompanySeries &series, int weeks);
[[nodiscard]] ChartSpec stickinessSpec(const CompanyUsage &usage, const CompanySeries &series, int weeks);
/// One row per part of a group, as they stand on the last day.
[[nodiscard]] ChartTable partRows(const CompanyUsage &usage, UsageGroup group);
/// The parts of a group in the order of partRows(): indices into CompanyUsage::series.
[[nodiscard]] std::vector<size_t> partsOf(const CompanyUsage &usage, UsageGroup group);

} // namespace bw
