#pragma once

#include "shell/parts.h"

namespace bw {

/// Words of a row of segments where there is little room: smaller, and no wider than they need; with a
/// `width` in equal parts of it.
void setSmallLabels(Segmented *segments, const QStringList &labels, int width = 0);

} // namespace bw
