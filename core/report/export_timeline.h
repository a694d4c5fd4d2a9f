#pragma once

#include "report/export_figures.h"
#include "report/timeline.h"

namespace bw {

/// The timeline of the request's account, newest first, in [from, to]: kinds and choices as they are stored.
/// Names of the people of a touch are left empty unless asked for. The writer is begun and finished here.
/// AccountUnknown where the request names none. `alerts` as for timeline().
[[nodiscard]] Status exportTimeline(const Cache &cache, const Policy &policy, const AccountDossier &dossier,
                                    const BookAlerts *alerts, const ExportRequest &request,
                                    TableWriter &writer);

} // namespace bw
