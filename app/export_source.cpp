#include "export_source.h"

#include "commands.h"
#include "policy_file.h"
#include "report/export_usage.h"
#include "store/cache_reader.h"
#include "store/usage_store.h"

#include <algorithm>

namespace bw::app {

namespace {

Result<std::optional<qint32>> findAccount(const Cache &cache, const QString &key)
{
    if (key.isEmpty())
        return std::optional<qint32>();
    const auto found = std::find_if(cache.accounts.begin(), cache.accounts.end(),
                                    [&](const Account &account) { return account.key == key; });
    if (found == cache.accounts.end())
        return fail(ErrorCode::AccountUnknown, {}, key);
    return std::optional(static_cast<qint32>(found - cache.accounts.begin()));
}

} // namespace

Result<OpenedSource> OpenedSource::open(const ExportSource &source)
{
    std::optional<Policy> tried;
    if (!source.policyFile.isEmpty()) {
        auto policy = readPolicyFile(source.policyFile);
        if (!policy)
            return tl::unexpected(policy.error());
        tried = std::move(*policy);
    }
    auto workspace = Workspace::open(source.workspace, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto cache = loadBook(*workspace);
    if (!cache)
        return tl::unexpected(cache.error());
    const auto account = findAccount(*cache, source.account);
    if (!account)
        return tl::unexpected(account.error());

    ExportRequest request;
    const Day now = today(cache->zone);
    request.asOf = source.asOf.value_or(cache->lastDay.value_or(now - 1));
    request.today = source.asOf.value_or(now);
    request.picked = source.asOf.has_value();
    request.from = source.from;
    request.to = source.to;
    request.account = *account;
    Policy policy = tried.value_or(cache->policy);
    if (cache->lastDay) {
        auto usage = loadUsage(workspace->database(), policy, cache->accounts, *cache->lastDay, false);
        if (!usage)
            return tl::unexpected(usage.error());
        cache->usage = std::move(*usage);
    }
    return OpenedSource(std::move(*workspace), std::move(*cache), std::move(policy), request);
}

Status OpenedSource::write(ExportTable table, TableWriter &writer, Progress &progress)
{
    m_request.table = table;
    if (table == ExportTable::Usage) {
        const auto source = [this](const std::vector<Account> &accounts, DayRange days,
                                   const UsageRowVisitor &visit) {
            return visitUsage(m_workspace.database(), accounts, days, visit);
        };
        return exportUsage(source, m_cache, m_request, writer, progress);
    }
    return exportFigures(m_cache, m_policy, m_request, writer, progress);
}

} // namespace bw::app
