#pragma once

#include "alerts/alert.h"
#include "report/export_figures.h"

namespace bw {

/// Writes a table of service (isService()). `queue`: the morning's queue of request.csm, looked at by
/// request.person, one row per account in its order. `checkpoints`: one row per contract and checkpoint, with
/// the newest call, the figures that were seen at it and what became of the contract. `load`: one row per
/// CSM. `execution`: likewise. `service-plan`: one row per step of each account that is not churned. `alerts`
/// are those of the request's day; `queue` and `load` count them. The writer is begun and finished here.
[[nodiscard]] Status exportService(const Cache &cache, const Policy &policy, const BookAlerts &alerts,
                                   const ExportRequest &request, TableWriter &writer);

} // namespace bw
