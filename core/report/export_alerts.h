#pragma once

#include "alerts/alert.h"
#include "report/export_figures.h"

namespace bw {

/// Writes a row for each alert, past ones included; with a range those that lasted on one of its days. What
/// a rule is called and how it ranks is empty where the rule is gone. The writer is begun and finished here.
[[nodiscard]] Status exportAlerts(const Cache &cache, const BookAlerts &book, const ExportRequest &request,
                                  TableWriter &writer);

} // namespace bw
