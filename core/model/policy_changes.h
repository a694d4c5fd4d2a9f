#pragma once

#include "base/day.h"

#include <QJsonValue>
#include <QString>
#include <vector>

namespace bw {

struct Policy;

/// One key of the rules that differs between two policies.
struct PolicyChange {
    /// As Policy::toJson() has it: "week.days"; a scenario by its id "scenarios.orders.share_percent", an
    /// override's rule by its group "overrides[{"segment":"large"}].set.week.days".
    QString key;
    QJsonValue before; ///< undefined: not there
    QJsonValue after;

    bool operator==(const PolicyChange &) const = default;
};

/// What differs, ordered by key. What is there on one side only is one change, however much is in it. An
/// override is compared rule by rule with that of the same group; where there is none, with the rules of all.
[[nodiscard]] std::vector<PolicyChange> changesBetween(const Policy &before, const Policy &after);

/// A saved version of the rules as charts over time mark it.
struct PolicyMark {
    qint64 version = 0;
    Day day; ///< on which it was saved, in the workspace's zone
    QString author;
    QString note;
    std::vector<PolicyChange>
        changes; ///< against the version before; against the shipped rules for the first

    bool operator==(const PolicyMark &) const = default;
};

/// The version in force at the end of a day; 0: the shipped rules. `marks` are oldest first.
[[nodiscard]] qint64 versionOn(const std::vector<PolicyMark> &marks, Day day);

} // namespace bw
