#pragma once

#include "activity/company_usage.h"
#include "base/progress.h"
#include "model/outcome.h"
#include "report/export_figures.h"

namespace bw {

/// Where what is kept of use comes from: what the store does.
struct UseSource {
    /// The book's pairs of event and module.
    std::function<Result<std::vector<UseEvent>>()> events;
    /// One account's use, with these events.
    std::function<Result<AccountUse>(AccountId, const std::vector<UseEvent> &)> account;
    /// The book's business results.
    std::function<Result<std::vector<Outcome>>()> outcomes;
    /// Every account's rollups, by index in Cache::accounts (RollupSource), below so many events.
    std::function<Status(size_t events, const RollupVisitor &, Progress &)> book;
};

/// Writes a table of figures that rest on who did what (isUseFigures()), account by account: one account's
/// use is in memory at a time. Names of people are left empty unless asked for. The writer is begun and
/// finished here.
[[nodiscard]] Status exportUse(const Cache &cache, const Policy &policy, const UseSource &source,
                               const ExportRequest &request, TableWriter &writer, Progress &progress);

} // namespace bw
