#pragma once

#include "intake/account_names.h"
#include "intake/import.h"
#include "intake/outlook.h"

#include <memory>

namespace bw {

/// A file that was read and checked in whole, with nothing written.
struct DryRun {
    ImportPlan plan;
    ImportSettings settings; ///< that it was made with
    std::optional<Outlook> outlook; ///< of this file alone; nothing where mostRejected
    bool mostRejected = false; ///< more than half of the rows are: there is nothing to carry out
    QMap<QString, NearAccount> near; ///< accounts like those that the file names and nobody described
    /// What carrying it out uses up; null where mostRejected. Only the import run takes it.
    std::shared_ptr<PreparedImport> prepared;
};

} // namespace bw
