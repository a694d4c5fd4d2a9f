#pragma once

#include "shell/engine.h"

namespace bw {

/// Saving what people judge, bringing it back, and looking at the whole of the data.
void addJudgements(Engine &engine);

} // namespace bw
