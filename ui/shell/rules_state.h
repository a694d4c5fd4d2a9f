#pragma once

#include "model/policy_version.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace bw {

/// The saved versions of the activity rules and the draft that was kept.
struct RulesState {
    std::vector<PolicyVersion> versions; ///< oldest first; empty: the shipped rules are in force
    std::optional<PolicyDraft> draft;
};

/// One kind of event as the book has it.
struct EventCount {
    QString event;
    qint64 count = 0; ///< quantities in the days asked for; 0: seen before only
    bool operator==(const EventCount &) const = default;
};

/// Events and modules of the book, for whoever chooses among them.
struct EventCounts {
    std::vector<EventCount> events; ///< the most frequent first
    QStringList modules; ///< by name
    bool operator==(const EventCounts &) const = default;
};

} // namespace bw
