#pragma once

#include "alerts/alert_view.h"
#include "widgets/tile.h"

namespace bw {

constexpr int alertTileCount = 5;
/// Open, new, time to the first action, causes, revenue at risk; `mostNew` as AlertRules::mostNew.
[[nodiscard]] std::vector<TileFace> alertTiles(const AlertView &view, const AlertCounts &counts);

} // namespace bw
