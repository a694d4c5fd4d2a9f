#include "intake/usage_payload.h"

#include "store/accounts.h"
#include "store/usage_store.h"
#include "store/workspace.h"

namespace bw {

namespace {

/// A key of daily usage in words, so that batch and store can be compared.
using Key =
    std::tuple<qint32, QByteArray, QByteArray, QByteArray, QByteArray>; // day, user, unit, event, module
using Value = std::tuple<qint64, qint64, qint64>; // quantity, seconds, active users

Result<std::map<Key, Value>> storedDaily(const QSqlDatabase &db, AccountId account,
                                         const std::vector<UsageEvent> &events)
{
    const auto names = usageNames(db, account);
    const auto rollups = accountUsage(db, account);
    if (!names || !rollups) {
        return tl::unexpected(!names ? names.error() : rollups.error());
    }
    QHash<qint64, const UsageEvent *> byId;
    for (const UsageEvent &event : events) {
        byId.insert(event.id, &event);
    }
    std::map<Key, Value> stored;
    for (const Rollup &r : *rollups) {
        const UsageEvent *event = byId.value(r.event);
        if (event == nullptr || r.user > names->users.size() || r.unit > names->units.size()) {
            return fail(ErrorCode::DatabaseDamaged, QStringLiteral("usage"));
        }
        stored[{r.day.n, r.user > 0 ? names->users[r.user - 1] : QByteArray(),
                r.unit > 0 ? names->units[r.unit - 1] : QByteArray(), event->event.toUtf8(),
                event->module.toUtf8()}] = {r.quantity, r.seconds, r.activeUsers};
    }
    return stored;
}

std::vector<quint32> places(qsizetype count)
{
    std::vector<quint32> result;
    for (qsizetype i = 1; i <= count; ++i) {
        result.push_back(static_cast<quint32>(i));
    }
    return result;
}

} // namespace

Status compareDaily(const Workspace &workspace, const UsagePayload &payload, ImportPlan &plan)
{
    const QSqlDatabase db = workspace.database();
    const auto ids = accountIds(workspace);
    const auto withUsage = accountsWithUsage(db);
    const auto events = usageEvents(db);
    if (!ids || !withUsage || !events) {
        return tl::unexpected(!ids ? ids.error() : !withUsage ? withUsage.error() : events.error());
    }
    const UsageBatch &batch = payload.batch;
    const auto eventPlaces = places(static_cast<qsizetype>(batch.events().size()));
    std::vector<Rollup> rollups;
    for (const UsageBatch::Account &account : batch.accounts()) {
        const AccountId id = ids->value(QString::fromUtf8(account.key));
        if (!id || !withUsage->contains(id.value)) {
            continue; // all of it is new
        }
        const auto stored = storedDaily(db, id, *events);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        batch.rollups(account, places(account.users.size()), places(account.units.size()), eventPlaces,
                      rollups);
        for (const Rollup &r : rollups) {
            const auto &[event, module] = batch.events()[r.event - 1];
            const auto found =
                stored->find({r.day.n, r.user > 0 ? account.users[r.user - 1] : QByteArray(),
                              r.unit > 0 ? account.units[r.unit - 1] : QByteArray(), event, module});
            if (found == stored->end()) {
                continue;
            }
            --plan.added;
            ++(found->second == Value{r.quantity, r.seconds, r.activeUsers} ? plan.unchanged : plan.changed);
        }
    }
    return {};
}

} // namespace bw
