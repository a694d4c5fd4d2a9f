#pragma once

#include "base/progress.h"
#include "model/cache.h"
#include "report/export_figures.h"

namespace bw {

class Workspace;

/// Writes the table `usage`: what is kept of use, up to D, one account in memory at a time. The writer is
/// begun and finished here.
[[nodiscard]] Status exportUsage(const Workspace &workspace, const Cache &cache, const ExportRequest &request,
                                 TableWriter &writer, Progress &progress);

} // namespace bw
