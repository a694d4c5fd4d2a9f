#pragma once

#include "shell/engine.h"

namespace bw {

/// Reading, trying and saving the activity rules.
void addRules(Engine &engine);

} // namespace bw
