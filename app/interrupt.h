#pragma once

#include "base/progress.h"

namespace bw::app {

/// While it lives, Ctrl+C and a request to end (SIGINT, SIGTERM, SIGHUP) ask the job for a stop, so that it
/// takes back what it began. A second one ends the program at once.
class Interrupt {
public:
    explicit Interrupt(Progress &progress);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
};

/// Writing past a size limit is an error to be told, not a signal that ends the program (SIGXFSZ).
void ignoreSizeSignal();

} // namespace bw::app
