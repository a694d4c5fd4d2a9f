#pragma once

#include "model/work.h"

namespace bw {

/// An entry that was taken back, and the mark that did it.
struct WorkTakenBack {
    WorkEntry entry;
    QString at; ///< local: yyyy-MM-ddTHH:mm:ss
    QString by;

    bool operator==(const WorkTakenBack &) const = default;
};

} // namespace bw
