#pragma once

#include "queue/today.h"

namespace bw {

/// Counts the queue's items into its tiles, apart from the alerts.
void fillTiles(const Cache &cache, const Portfolio &portfolio, TodayQueue &queue);

} // namespace bw
