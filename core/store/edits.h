#pragma once

#include "base/result.h"
#include "model/edits.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace bw {

class Workspace;

/// Edits that count, by account, in the order in which they were made.
[[nodiscard]] Result<std::vector<Edit>> loadEdits(const Workspace &workspace);
[[nodiscard]] Result<std::vector<Edit>> loadEdits(const Workspace &workspace, AccountId account);

/// Carries a step out in one transaction and returns the step that takes it back. A new edit withdraws the
/// one of the same field, whoever made it; what was withdrawn meanwhile needs no withdrawing.
[[nodiscard]] Result<EditStep> saveEdits(Workspace &workspace, const EditStep &step, const QDateTime &now);

/// Who edited a logged row (ImportChange) last after that instant, if anybody did.
[[nodiscard]] Result<std::optional<QString>> editedSince(const Workspace &workspace, const QString &entity,
                                                         const QString &key, const QDateTime &since);

/// Everything of one account that can be edited; AccountUnknown.
[[nodiscard]] Result<EditableAccount> loadEditable(const Workspace &workspace, AccountId account);

} // namespace bw
