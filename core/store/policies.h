#pragma once

#include "base/result.h"
#include "model/policy_changes.h"
#include "model/policy_version.h"

#include <optional>
#include <vector>

namespace bw {

class Workspace;

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

/// The draft that was kept; nothing: none. One that cannot be read any more is none.
[[nodiscard]] Result<std::optional<PolicyDraft>> loadDraft(const Workspace &workspace);
/// Keeps a draft instead of the one before, in a transaction of its own; nothing: there is none any more. No
/// figure depends on it: the revision stays.
[[nodiscard]] Status saveDraft(Workspace &workspace, const std::optional<PolicyDraft> &draft);

} // namespace bw
