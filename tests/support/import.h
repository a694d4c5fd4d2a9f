#pragma once

#include "intake/import.h"
#include "support/workspace.h"

namespace bw::test {

/// Options of an import that happens on a given day at noon UTC.
inline ImportOptions importOn(const QString &day)
{
    ImportOptions options;
    options.today = *Day::parse(day);
    options.now = QDateTime(options.today.date(), QTime(12, 0), Qt::UTC);
    return options;
}

inline Result<PreparedImport> prepareFile(Workspace &workspace, const QString &path,
                                          const ImportOptions &options, ImportPlan *refused = nullptr)
{
    Progress progress;
    return prepareImport(workspace, path, options, progress, refused);
}

/// Plans and applies.
inline Result<ImportPlan> importFile(Workspace &workspace, const QString &path, const ImportOptions &options)
{
    auto prepared = prepareFile(workspace, path, options);
    if (!prepared)
        return tl::unexpected(prepared.error());
    Progress progress;
    return applyImport(workspace, std::move(*prepared), options, progress);
}

/// "added/changed/unchanged/rejected".
inline QString countsOf(const ImportPlan &plan)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(plan.added)
        .arg(plan.changed)
        .arg(plan.unchanged)
        .arg(plan.rejected);
}

} // namespace bw::test
