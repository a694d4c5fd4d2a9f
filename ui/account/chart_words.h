#pragma once

#include "report/account_report.h"
#include "report/chart_spec.h"

namespace bw {

/// The charts of an account in words of the language in use. Figures come from core/report; here they
/// only get sentences.

/// Key actions per day over the last `weeks` weeks.
[[nodiscard]] ChartSpec keyActionsSpec(const AccountReport &report, int weeks);
/// Active days per ISO week.
[[nodiscard]] ChartSpec weeksSpec(const AccountReport &report, int weeks);

/// One day in words, for hover in chart and calendar: lines, the first says the day and its level.
[[nodiscard]] QString dayWords(const AccountReport &report, Day day);
/// "Last 4 weeks: 1,240 key actions, down 38% per working day on the 8 weeks before."
[[nodiscard]] QString useSentence(const AccountReport &report);

} // namespace bw
