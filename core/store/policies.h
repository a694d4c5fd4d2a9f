#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/policy.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace bw {

class Workspace;

/// One saved version of the activity rules. Versions are numbered 1, 2, … and never change.
struct PolicyVersion {
    PolicyId id;
    Policy policy;
    QString author;
    QString note;
    QDateTime savedAt; ///< UTC

    bool operator==(const PolicyVersion &) const = default;
};

/// Oldest first.
[[nodiscard]] Result<std::vector<PolicyVersion>> loadPolicies(const Workspace &workspace);
/// The version in force; nothing: the shipped default.
[[nodiscard]] Result<std::optional<PolicyVersion>> latestPolicy(const Workspace &workspace);

/// Saves a new version in a transaction of its own. The policy that is in force already makes no new one:
/// its version is returned. `version.id` is ignored.
[[nodiscard]] Result<PolicyId> savePolicy(Workspace &workspace, const PolicyVersion &version);

} // namespace bw
