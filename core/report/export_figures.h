#pragma once

#include "base/progress.h"
#include "evaluate/history.h"
#include "feedback/book_feedback.h"
#include "report/table.h"

namespace bw {

/// Which part of a table, seen from where.
struct ExportRequest {
    ExportTable table{};
    Day asOf; ///< D
    Day today; ///< T
    bool picked = false; ///< D was picked
    std::optional<Day> from; ///< days; weeks and months that have a day in [from, to]
    std::optional<Day> to;
    std::optional<qint32> account; ///< index into Cache::accounts; nothing: all
    bool persons = false; ///< with the names of people
    FeedbackBy by = FeedbackBy::All; ///< of answers to surveys
    QString csm; ///< of service: whose accounts; empty: all
    QString person; ///< of the queue: who looks; empty: anybody
};

/// The days that a request asks for, none after D.
[[nodiscard]] DayRange wantedDays(const ExportRequest &request);

/// Writes any table of figures that rest on day counts: all but `usage` (export_usage.h), figures of use
/// below the day (export_use.h), feedback (export_feedback.h), records (export_records.h) and `imports`,
/// account by account, so that memory does not grow with the rows. The writer is begun and finished here.
[[nodiscard]] Status exportFigures(const Cache &cache, const Policy &policy, const ExportRequest &request,
                                   TableWriter &writer, Progress &progress);

} // namespace bw
