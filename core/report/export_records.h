#pragma once

#include "base/calendar.h"
#include "model/cost.h"
#include "model/health_limit.h"
#include "model/judgement.h"
#include "model/outcome.h"
#include "model/survey.h"
#include "model/touch.h"
#include "report/export_figures.h"

#include <vector>

namespace bw {

// Each writes its table as an import reads it: importing it again changes nothing. What is dated in
// [from, to] and, where D was picked, not after D; of a picked D's later future nothing shows. Names of
// people are left empty unless asked for. The writer is begun and finished here.

[[nodiscard]] Status exportSurveys(const Cache &cache, const std::vector<Survey> &surveys,
                                   const ExportRequest &request, TableWriter &writer);
/// One row for each actual; an outcome without any gives one row with its start as the date.
[[nodiscard]] Status exportOutcomes(const Cache &cache, const std::vector<Outcome> &outcomes,
                                    const ExportRequest &request, TableWriter &writer);
/// With those taken back, which stay taken back where the table is imported.
[[nodiscard]] Status exportJudgements(const Cache &cache, const std::vector<Judgement> &judgements,
                                      const ExportRequest &request, TableWriter &writer);
[[nodiscard]] Status exportTouches(const Cache &cache, const std::vector<Touch> &touches,
                                   const ExportRequest &request, TableWriter &writer);
/// Limits of the health by the day from which they hold. No file that can be imported: limits are set by
/// hand.
[[nodiscard]] Status exportHealthLimits(const Cache &cache, const std::vector<HealthLimit> &limits,
                                        const ExportRequest &request, TableWriter &writer);
/// Months that have a day in the range. Costs and holidays belong to no account.
[[nodiscard]] Status exportCosts(const std::vector<Cost> &costs, const ExportRequest &request,
                                 TableWriter &writer);
/// Holidays are published ahead: those after a picked D stay.
[[nodiscard]] Status exportHolidays(const std::vector<CalendarDays> &calendars, const ExportRequest &request,
                                    TableWriter &writer);

} // namespace bw
