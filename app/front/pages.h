#pragma once

#include "shell/page.h"

namespace bw {

/// Every screen of the program, in the order of the rail: one line each.
[[nodiscard]] const std::vector<PageInfo> &pages();

} // namespace bw
