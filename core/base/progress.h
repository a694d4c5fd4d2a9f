#pragma once

#include <QtGlobal>
#include <atomic>

namespace bw {

/// Shared by a running job and whoever watches it. Both sides only touch atomics: the job counts,
/// the watcher reads at its own pace and may ask for a stop.
struct Progress {
    std::atomic<qint64> done{0}; ///< bytes or steps
    std::atomic<qint64> total{0}; ///< 0: not known yet
    std::atomic<qint64> rows{0};
    std::atomic<bool> cancelled{false};
};

} // namespace bw
