#pragma once

#include "base/progress.h"
#include "model/cache.h"
#include "model/usage.h"
#include "report/export_figures.h"

#include <functional>

namespace bw {

using UsageRowVisitor = std::function<bool(const Account &, const UsageRow &)>;

/// Hands every row of usage of these accounts in these days to the visitor, one account in memory at a
/// time, and stops when it says no: what the store does.
using UsageSource = std::function<Status(const std::vector<Account> &, DayRange, const UsageRowVisitor &)>;

/// Writes the table `usage`: what is kept of use, up to D. The writer is begun and finished here.
[[nodiscard]] Status exportUsage(const UsageSource &source, const Cache &cache, const ExportRequest &request,
                                 TableWriter &writer, Progress &progress);

} // namespace bw
