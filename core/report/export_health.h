#pragma once

#include "base/progress.h"
#include "report/export_figures.h"

namespace bw {

/// Rules with the usage that is counted by them.
struct CountedBook {
    const Cache &cache;
    const Policy &policy;
};

/// The days that `health-change` compares: request.from, else four weeks before the second one; request.to,
/// else the day looked at.
[[nodiscard]] std::pair<Day, Day> changeDays(const ExportRequest &request);

/// Writes a table of health (isHealthFigures()). `health`: one row per account. `health-parts`: one row per
/// part, present or not, and one for a cap or floor that changes the figure; their points add up to the
/// health. `health-change`: one row per cause; their points add up to after - before, and are not known where
/// one of the two is not. `earlier` is what the first day of a change is judged by. The writer is begun and
/// finished here.
[[nodiscard]] Status exportHealth(const CountedBook &book, const CountedBook &earlier,
                                  const ExportRequest &request, TableWriter &writer, Progress &progress);

} // namespace bw
