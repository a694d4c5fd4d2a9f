#pragma once

#include "shell/engine.h"

namespace bw {

/// The alerts of the book, and rules that are tried out.
void addAlerts(Engine &engine);

} // namespace bw
