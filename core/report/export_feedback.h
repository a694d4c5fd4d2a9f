#pragma once

#include "model/outcome.h"
#include "model/survey.h"
#include "report/export_figures.h"

namespace bw {

// What customers say and what they get out of it, as of D (definitions.md §6, §7). The writer is begun and
// finished here.

/// One of the tables nps, csat and ces: a row for each group of ExportRequest::by; by quarter those that have
/// a day in [from, to]. `surveys` are by account, then day.
[[nodiscard]] Status exportFeedback(const Cache &cache, std::span<const SurveyAnswer> surveys,
                                    const ExportRequest &request, TableWriter &writer);

/// A row for each business result. `outcomes` are by account.
[[nodiscard]] Status exportAttainment(const Cache &cache, const Policy &policy,
                                      std::span<const Outcome> outcomes, const ExportRequest &request,
                                      TableWriter &writer);

} // namespace bw
