#pragma once

#include "shell/engine.h"

namespace bw {

/// Saving what people do besides judging.
void addWork(Engine &engine);

} // namespace bw
