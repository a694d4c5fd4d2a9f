#pragma once

#include "model/cache.h"
#include "report/chart_spec.h"

namespace bw {

/// Marks the versions of the activity rules on a chart over days (x: Day::n) and explains the mark in its
/// legend: one mark for each day, below the marks that the chart has. Where the chart `reachesD`, versions
/// after its last day (D is yesterday, the rules are of today) stand at its right edge; else they are not
/// part of it. `marks` are those that may be seen.
void addRuleMarks(ChartSpec &spec, const std::vector<PolicyMark> &marks, bool reachesD);

/// "Activity rules, version 3"
[[nodiscard]] QString ruleMarkTitle(const PolicyMark &mark);
/// Whether the book is counted by the rules of an earlier day and not by those of today.
[[nodiscard]] bool isUnderRulesOfThen(const Cache &cache);
/// The versions that were saved up to a day.
[[nodiscard]] std::vector<PolicyMark> marksUpTo(const std::vector<PolicyMark> &marks, Day day);

} // namespace bw
