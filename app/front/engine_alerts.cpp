#include "front/engine_alerts.h"

#include "alerts/trial.h"
#include "store/account_use.h"
#include "store/workspace.h"

#include <QFileInfo>

namespace bw {

namespace {

/// Rows as the store has them; it outlives the source.
UseSource useOf(const Workspace &workspace)
{
    UseSource source;
    source.events = [&workspace] { return loadUseEvents(workspace); };
    source.account = [&workspace](AccountId account, const std::vector<UseEvent> &events) {
        return loadAccountUse(workspace, account, events);
    };
    return source;
}

/// What `ask` says with the rows of the workspace, or without any where it is not there yet.
template <class Ask> auto withRows(const QString &path, const Ask &ask) -> decltype(ask(UseSource()))
{
    if (!QFileInfo::exists(path))
        return ask(UseSource());
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return ask(useOf(*workspace));
}

} // namespace

void addAlerts(Engine &engine)
{
    engine.bookAlerts = [](const QString &path, const Cache &cache, Day asOf, Day today, bool picked,
                           Progress &progress) {
        return withRows(path, [&](const UseSource &source) {
            return bookAlerts(cache, cache.policy, asOf, today, picked, source, progress);
        });
    };
    engine.accountAlerts = [](const QString &path, const Cache &cache, const BookAlerts &before,
                              qint32 account, Progress &progress) {
        return withRows(path, [&](const UseSource &source) {
            return accountAlerts(cache, cache.policy, before, account, source, progress);
        });
    };
    engine.tryRule = [](const QString &path, const Cache &cache, const AlertRule &rule, Day asOf,
                        Progress &progress) {
        return withRows(path, [&](const UseSource &source) {
            return tryRule(cache, cache.policy, rule, asOf, source, progress);
        });
    };
}

} // namespace bw
