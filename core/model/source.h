#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>
#include <vector>

namespace bw {

/// Rows of usage that one day has: what data gaps are found from (definitions.md §2).
struct DayRows {
    Day day;
    qint64 rows = 0;

    bool operator==(const DayRows &) const = default;
};

/// Something that a source brought, or brought again.
struct SourceDelivery {
    Day on; ///< local day on which the file was written, not after the day it was read
    qint64 rows = 0; ///< that were read; 0: the same as before

    bool operator==(const SourceDelivery &) const = default;
};

/// What figures need to know of a saved source; without id: files imported by hand, and those of sources that
/// were removed, which count as one source.
struct SourceFacts {
    SourceId id;
    QString name;
    bool active = true; ///< false: only read when asked for by name, never late
    std::optional<qint32> intervalDays; ///< stated by the user
    std::vector<SourceDelivery> deliveries; ///< ascending days
    std::vector<DayRows> dayRows; ///< of its usage: ascending, only days with rows
    qint64 rows = 0; ///< of its live imports
    qint64 faultyFiles = 0; ///< of which nothing was taken
    bool failed = false; ///< its folder or file could not be looked at

    bool operator==(const SourceFacts &) const = default;
};

/// Days that the user says are not known, for what a source covers; nothing: for everything.
struct MarkedGap {
    std::optional<SourceId> source; ///< without number: by hand
    DayRange days;

    bool operator==(const MarkedGap &) const = default;
};

} // namespace bw
