#pragma once

#include "base/progress.h"
#include "model/cache.h"
#include "report/export_figures.h"
#include "store/workspace.h"

namespace bw::app {

/// Which figures an export is about.
struct ExportSource {
    QString workspace;
    QString policyFile; ///< empty: the rules in force
    QString account; ///< its key; empty: all
    std::optional<Day> asOf;
    std::optional<Day> from;
    std::optional<Day> to;
};

/// A workspace opened for reading, with the cache and the rules that figures are computed from.
class OpenedSource {
public:
    [[nodiscard]] static Result<OpenedSource> open(const ExportSource &source);
    [[nodiscard]] Status write(ExportTable table, TableWriter &writer, Progress &progress);

private:
    OpenedSource(Workspace workspace, Cache cache, Policy policy, ExportRequest request)
        : m_workspace(std::move(workspace))
        , m_cache(std::move(cache))
        , m_policy(std::move(policy))
        , m_request(request)
    {
    }

    Workspace m_workspace;
    Cache m_cache;
    Policy m_policy;
    ExportRequest m_request;
};

} // namespace bw::app
