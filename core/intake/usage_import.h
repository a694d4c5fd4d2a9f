#pragma once

#include "intake/dialect.h"
#include "intake/import.h"

namespace bw {

/// prepareImport() for raw events and daily usage; `shape.kind` is one of the two.
[[nodiscard]] Result<PreparedImport> prepareUsage(Workspace &workspace, const QString &path,
                                                  const FileShape &shape, const ImportOptions &options,
                                                  Progress &progress, ImportPlan *refused);

/// applyImport() for the same, inside the caller's transaction: the store is the one planned against.
[[nodiscard]] Result<ImportPlan> applyUsage(Workspace &workspace, PreparedImport &&prepared,
                                            const ImportOptions &options, Progress &progress);

} // namespace bw
