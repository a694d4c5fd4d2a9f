#pragma once

#include "activity/company_usage.h"
#include "report/export_figures.h"
#include "usage/use_source.h"

namespace bw {

/// Writes a table of figures that rest on who did what (isUseFigures()), account by account: one account's
/// use is in memory at a time. Names of people are left empty unless asked for. The writer is begun and
/// finished here.
[[nodiscard]] Status exportUse(const Cache &cache, const Policy &policy, const UseSource &source,
                               const ExportRequest &request, TableWriter &writer, Progress &progress);

} // namespace bw
