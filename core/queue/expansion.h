#pragma once

#include "queue/today.h"

namespace bw {

/// Signs that must hold, of ExpansionChance's five.
constexpr int expansionSigns = 3;

/// Those of `rows` (into Portfolio::rows) where more may be sold (ExpansionChance), the largest ARR first,
/// amounts of different currencies compared as in QueueItem::order.
[[nodiscard]] std::vector<ExpansionChance> expansionChances(const Cache &cache, const Policy &policy,
                                                            const Portfolio &portfolio,
                                                            const std::vector<qint32> &rows);

} // namespace bw
