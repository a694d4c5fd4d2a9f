#pragma once

namespace bw::app {

// The two that draw. They build the application themselves, since where they draw is decided before.

/// `bellwether [--workspace FILE] [FILES…]`
[[nodiscard]] int runWindow(int argc, char **argv);
/// `bellwether tour …`: a picture of every screen, without a display.
[[nodiscard]] int runTour(int argc, char **argv);

} // namespace bw::app
