#pragma once

#include "activity/module_use.h"
#include "alerts/account_life.h"

namespace bw {

/// Breadth and depth of the 28 days that end at each place up to D, with the list of modules of that day;
/// the same as a portfolio's row has where something is known of the days.
[[nodiscard]] std::vector<ModuleUse> moduleUses(const AccountLife &life, const BookModules &modules);

/// Missing days could only add modules to the breadth; of the depth they leave nothing known.
[[nodiscard]] FigureSeries breadthPercent(const AccountLife &life, const std::vector<ModuleUse> &uses);
[[nodiscard]] FigureSeries depthPercent(const AccountLife &life, const std::vector<ModuleUse> &uses);

} // namespace bw
