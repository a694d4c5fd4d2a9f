#pragma once

#include "base/result.h"

#include <QString>
#include <optional>

namespace bw {

class Workspace;

/// A setting by name; nothing where it was never set.
[[nodiscard]] Result<std::optional<QString>> loadSetting(const Workspace &workspace, const QString &name);
/// Inside a transaction.
[[nodiscard]] Status saveSetting(const Workspace &workspace, const QString &name, const QString &value);

/// Canonical name of the workspace's zone; empty until the first import of usage fixes it.
[[nodiscard]] Result<QString> loadZone(const Workspace &workspace);
/// Inside a transaction. ZoneDiffers where another one is fixed (value: that one); the same again is fine.
[[nodiscard]] Status fixZone(const Workspace &workspace, const QString &zone);
/// Inside a transaction that takes the last usage away: the next import fixes a zone anew.
[[nodiscard]] Status forgetZone(const Workspace &workspace);

} // namespace bw
