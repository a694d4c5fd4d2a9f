#pragma once

#include "base/result.h"
#include "model/policy.h"

namespace bw::app {

/// The rules of a JSON file; `calendars` as in Policy::fromJson().
[[nodiscard]] Result<Policy> readPolicyFile(const QString &path, const QStringList &calendars = {});

/// Tells why a workspace cannot be opened; NothingWritten.
[[nodiscard]] int complainWorkspace(const Error &error);

} // namespace bw::app
