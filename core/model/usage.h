#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>

namespace bw {

/// A pair of event and module, as it occurs in usage.
struct UseEvent {
    QString event;
    QString module; ///< empty: none given

    bool operator==(const UseEvent &) const = default;
};

/// What is kept of usage: one row per account, user, unit, day, event and module of one import
/// (csv.md, last paragraph of the events section).
struct UsageRow {
    QString user; ///< empty: none given
    QString unit;
    Day day;
    QString event;
    QString module;
    qint64 quantity = 0;
    qint64 rows = 0;
    qint64 seconds = 0;
    qint64 longestSeconds = 0;
    std::optional<qint64> activeUsers; ///< only where the file has no users

    bool operator==(const UsageRow &) const = default;
};

} // namespace bw
