#include "front/engine_rules.h"

#include "store/accounts.h"
#include "store/cache_reader.h"
#include "store/policies.h"
#include "store/usage_store.h"
#include "store/workspace.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace bw {

namespace {

Result<RulesState> rulesOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return RulesState();
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto versions = loadPolicies(*workspace);
    auto draft = loadDraft(*workspace);
    if (!versions || !draft)
        return tl::unexpected(!versions ? versions.error() : draft.error());
    return RulesState{std::move(*versions), std::move(*draft)};
}

Result<EventCounts> countEvents(const QString &path, DayRange days)
{
    EventCounts counts;
    if (!QFileInfo::exists(path))
        return counts;
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto accounts = loadAccounts(*workspace);
    const auto known = usageEvents(workspace->database());
    if (!accounts || !known)
        return tl::unexpected(!accounts ? accounts.error() : known.error());
    QHash<QString, qint64> sums;
    for (const UsageEvent &event : *known) {
        sums.insert(event.event, 0);
        if (!event.module.isEmpty() && !counts.modules.contains(event.module))
            counts.modules += event.module;
    }
    const Status visited = visitUsage(workspace->database(), *accounts, days,
                                      [&sums](const Account & /*account*/, const UsageRow &row) {
                                          sums[row.event] += row.quantity;
                                          return true;
                                      });
    if (!visited)
        return tl::unexpected(visited.error());
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
        counts.events.push_back({it.key(), it.value()});
    std::sort(counts.events.begin(), counts.events.end(), [](const EventCount &a, const EventCount &b) {
        return a.count != b.count ? a.count > b.count : a.event < b.event;
    });
    counts.modules.sort();
    return counts;
}

Result<Workspace> openForWriting(const QString &path)
{
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Write);
    if (workspace && workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
    return workspace;
}

Result<PolicyId> publish(const QString &path, const PolicyVersion &version)
{
    auto workspace = openForWriting(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto id = savePolicy(*workspace, version);
    // The version is saved; that the columns could not be counted now only makes the next start slower.
    if (id)
        static_cast<void>(keepUsageColumns(*workspace));
    return id;
}

Status keep(const QString &path, const std::optional<PolicyDraft> &draft)
{
    auto workspace = openForWriting(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return saveDraft(*workspace, draft);
}

Result<std::shared_ptr<Cache>> recounted(const QString &path, const Cache &cache, const Policy &policy)
{
    auto other = std::make_shared<Cache>(cache);
    if (!cache.lastDay)
        return other;
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto usage = loadUsage(workspace->database(), policy, cache.accounts, *cache.lastDay, false);
    if (!usage)
        return tl::unexpected(usage.error());
    other->usage = std::move(*usage);
    return other;
}

Result<std::shared_ptr<const Cache>> recount(const QString &path, const Cache &cache, const Policy &policy)
{
    return recounted(path, cache, policy);
}

Result<std::shared_ptr<const Cache>> underRulesOf(const QString &path, const Cache &cache, Day day)
{
    const qint64 version = versionOn(cache.policyMarks, day);
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    auto then = loadPolicy(*workspace, {version});
    if (!then)
        return tl::unexpected(then.error());
    const bool countsAlike = then->policy.keyActions == cache.policy.keyActions
        && then->policy.loginEvents == cache.policy.loginEvents;
    Result<std::shared_ptr<Cache>> other =
        countsAlike ? std::make_shared<Cache>(cache) : recounted(path, cache, then->policy);
    if (!other)
        return tl::unexpected(other.error());
    (*other)->policy = std::move(then->policy);
    (*other)->policyVersion = version;
    return std::move(*other);
}

} // namespace

void addRules(Engine &engine)
{
    engine.rules = rulesOf;
    engine.eventCounts = countEvents;
    engine.publishRules = publish;
    engine.keepDraft = keep;
    engine.recount = recount;
    engine.underRulesOf = underRulesOf;
}

} // namespace bw
