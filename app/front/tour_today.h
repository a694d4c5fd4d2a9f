#pragma once

#include "shell/engine.h"

namespace bw {

class Album;
class Window;

/// The morning's run. `made`: the engine, where the workspace was made for the tour and may be written to:
/// then somebody looked at it three days ago, is half through, and in the end has gone through all of it.
void drawToday(Album &album, Window &window, const Engine *made);

} // namespace bw
