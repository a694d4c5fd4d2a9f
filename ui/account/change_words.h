#pragma once

#include "account/figure_table.h"
#include "report/account_report.h"

namespace bw {

// Why a health figure is another one than on an earlier day, in the language in use.

/// "Use", in the list and under its bar.
[[nodiscard]] QString causeName(ChangeCause cause);
/// What the cause is: for its panel.
[[nodiscard]] QString causeDefinition(ChangeCause cause);
/// What it came from, in one line: "Boss uses it: Weekly → Rarely"; "as before" where nothing differs.
[[nodiscard]] QString causeSentence(const AccountReport &report, const ChangeTable &table, ChangeCause cause);
/// Everything that it came from.
[[nodiscard]] ChartTable causeRows(const AccountReport &report, const ChangeTable &table, ChangeCause cause);

/// "−7.2", "+3.0", "0.0".
[[nodiscard]] QString signedTenths(qint64 tenths);
/// From the figure of one day over the six causes to the other one.
[[nodiscard]] ChartSpec changeSpec(const ChangeTable &table);
/// A line for each cause, then the whole difference. The report must outlive the lines.
[[nodiscard]] std::vector<FigureRow> changeRows(const AccountReport &report,
                                                const std::shared_ptr<const ChangeTable> &table);

} // namespace bw
