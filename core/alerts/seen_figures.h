#pragma once

#include "alerts/alert.h"

namespace bw {

/// What somebody who acts on an account sees of it (definitions.md §7), by its row and its open alerts.
/// `alerts` may be null: then none is counted. When a decision maker was last seen is told where an open
/// alert is about that.
[[nodiscard]] SeenFigures seenFigures(const Portfolio &portfolio, const PortfolioRow &row,
                                      const BookAlerts *alerts);

} // namespace bw
