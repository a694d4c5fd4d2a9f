#pragma once

#include "account/timeline_words.h"

namespace bw {

/// What somebody did, besides touching and judging, in the language in use.
[[nodiscard]] TimelineWords workWords(const WorkTold &told);
/// That an alert opened or went.
[[nodiscard]] TimelineWords alertMomentWords(const AlertMoment &moment);

} // namespace bw
