#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/policy.h"
#include "model/policy_changes.h"

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
/// Version 0 is the shipped default; PolicyUnknown (value) where there is no such version.
[[nodiscard]] Result<PolicyVersion> loadPolicy(const Workspace &workspace, PolicyId id);
/// As Cache::policyMarks: days in the zone, the machine's where none is fixed yet.
[[nodiscard]] std::vector<PolicyMark> marksOf(const std::vector<PolicyVersion> &versions,
                                              const QString &zone);

/// Saves a new version in a transaction of its own. The policy that is in force already makes no new one:
/// its version is returned. `version.id` is ignored.
[[nodiscard]] Result<PolicyId> savePolicy(Workspace &workspace, const PolicyVersion &version);

/// Rules that somebody works on and nobody counts by yet.
struct PolicyDraft {
    Policy policy;
    PolicyId base; ///< the version that it began from; 0: the shipped default
    QString author;
    QDateTime startedAt; ///< UTC

    bool operator==(const PolicyDraft &) const = default;
};

/// The draft that was kept; nothing: none. One that cannot be read any more is none.
[[nodiscard]] Result<std::optional<PolicyDraft>> loadDraft(const Workspace &workspace);
/// Keeps a draft instead of the one before, in a transaction of its own; nothing: there is none any more. No
/// figure depends on it: the revision stays.
[[nodiscard]] Status saveDraft(Workspace &workspace, const std::optional<PolicyDraft> &draft);

} // namespace bw
