#pragma once

#include "intake/sync.h"

#include <QString>

namespace bw::text {

/// What a look at the sources brought, and the first fault: "“usage”: 2 files came in, 1,204 rows."
[[nodiscard]] QString syncSentence(const std::vector<SyncReport> &reports);
[[nodiscard]] bool hasFault(const std::vector<SyncReport> &reports);

} // namespace bw::text
