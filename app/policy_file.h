#pragma once

#include "base/result.h"

namespace bw::app {

/// Tells why a workspace cannot be opened; NothingWritten.
[[nodiscard]] int complainWorkspace(const Error &error);

} // namespace bw::app
