#pragma once

#include "base/zone.h"
#include "intake/usage_batch.h"
#include "intake/usage_import.h"

namespace bw {

/// What a usage import holds between plan and apply.
class UsagePayload : public ImportPayload {
public:
    UsageBatch batch;
    Zone zone;
    Day today; ///< local day of the import
    Day written; ///< local day on which the file was last written
    bool daily = false;
    FileContent content;
    qint64 lines = 0;
    std::optional<ImportId> extends;
};

/// Counts what of daily usage is new, changed and unchanged against the store.
[[nodiscard]] Status compareDaily(const Workspace &workspace, const UsagePayload &payload, ImportPlan &plan);

} // namespace bw
