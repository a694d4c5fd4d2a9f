#pragma once

#include "shell/engine.h"

namespace bw {

/// The real one: the store, the importer, the sample generator and the clock.
[[nodiscard]] Engine coreEngine();

/// Everything that figures are computed from, under the rules in force. A workspace that is not there is an
/// empty cache.
[[nodiscard]] Result<std::shared_ptr<const Cache>> openCache(const QString &path);

} // namespace bw
