#pragma once

#include "shell/engine.h"

namespace bw {

/// What surrounds an import that happens now.
[[nodiscard]] ImportOptions importOptions(const ImportSettings &settings);
/// The steps of an import, and what the data page lists.
void addImports(Engine &engine);

} // namespace bw
