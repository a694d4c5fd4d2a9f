#pragma once

#include "arguments.h"
#include "intake/import.h"

namespace bw::app {

/// The options that say how files are read; the same for every command that imports.
void addReadingOptions(Arguments &arguments);
/// What was given of them; an exit code after a complaint about one that cannot be.
[[nodiscard]] std::optional<int> readReadingOptions(const Arguments &arguments, ImportSettings &settings);
/// The same for --usage alone.
[[nodiscard]] std::optional<int> readUsageMode(const Arguments &arguments, ImportSettings &settings);

} // namespace bw::app
