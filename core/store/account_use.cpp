#include "store/account_use.h"

#include "base/parallel.h"
#include "store/accounts.h"
#include "store/edits.h"
#include "store/usage_store.h"
#include "store/users.h"
#include "store/workspace.h"

#include <QMutex>
#include <algorithm>

namespace bw {

namespace {

constexpr size_t accountsAtOnce = 256;
constexpr size_t accountsPerPiece = 16;

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::DatabaseDamaged, QStringLiteral("usage"), {}, 0, QStringLiteral("unknown number"));
}

/// The account's users with what was edited of them by hand.
Result<std::vector<User>> editedUsers(const Workspace &workspace, AccountId account)
{
    auto users = loadUsers(workspace, account);
    auto edits = loadEdits(workspace, account);
    if (!users || !edits)
        return tl::unexpected(!users ? users.error() : edits.error());
    std::erase_if(*edits, [](const Edit &edit) { return edit.entity != EditEntity::User; });
    if (edits->empty())
        return users;
    auto accounts = loadAccounts(workspace, account);
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (accounts->empty())
        return users;
    AccountRecord record; // users alone: the other edits stay out
    record.first = std::move(accounts->front());
    record.users = std::move(*users);
    static_cast<void>(applyEdits(record, *edits));
    for (User &user : record.users)
        user.account = account;
    return std::move(record.users);
}

} // namespace

Result<std::vector<UseEvent>> loadUseEvents(const Workspace &workspace)
{
    return usageEvents(workspace.database()).map([](const std::vector<UsageEvent> &known) {
        std::vector<UseEvent> events;
        for (const UsageEvent &event : known) {
            events.resize(std::max(events.size(), static_cast<size_t>(event.id) + 1));
            events[static_cast<size_t>(event.id)] = {event.event, event.module};
        }
        return events;
    });
}

Result<AccountUse> loadAccountUse(const Workspace &workspace, AccountId account)
{
    return loadUseEvents(workspace).and_then(
        [&](std::vector<UseEvent> events) { return loadAccountUse(workspace, account, std::move(events)); });
}

Result<AccountUse> loadAccountUse(const Workspace &workspace, AccountId account, std::vector<UseEvent> events)
{
    const QSqlDatabase db = workspace.database();
    const auto names = usageNames(db, account);
    auto rollups = accountUsage(db, account);
    auto users = editedUsers(workspace, account);
    auto units = loadUnits(workspace, account);
    if (!names || !rollups)
        return tl::unexpected(!names ? names.error() : rollups.error());
    if (!users || !units)
        return tl::unexpected(!users ? users.error() : units.error());
    AccountUse use;
    use.events = std::move(events);
    use.rollups = std::move(*rollups);
    const auto inUse = static_cast<size_t>(names->users.size());
    const auto unitsInUse = static_cast<size_t>(names->units.size());
    for (const Rollup &rollup : use.rollups) {
        if (rollup.user > inUse || rollup.unit > unitsInUse || rollup.event >= use.events.size())
            return damaged();
    }
    joinUsers(use, account, names->users, std::move(*users));
    joinUnits(use, account, names->units, std::move(*units));
    return use;
}

Status visitRollups(const Workspace &workspace, const std::vector<AccountId> &accounts, size_t events,
                    const RollupVisitor &visit, Progress &progress)
{
    const QSqlDatabase db = workspace.database();
    progress.total = static_cast<qint64>(accounts.size());
    std::vector<std::vector<UsageBlob>> blobs;
    for (size_t begin = 0; begin < accounts.size(); begin += accountsAtOnce) {
        const size_t end = std::min(accounts.size(), begin + accountsAtOnce);
        blobs.resize(end - begin);
        for (size_t i = begin; i < end; ++i) {
            auto read = usageBlobs(db, accounts[i]);
            if (!read)
                return tl::unexpected(read.error());
            blobs[i - begin] = std::move(*read);
        }
        QMutex failing;
        Status status;
        inParallel(blobs.size(), accountsPerPiece, [&](size_t first, size_t last) {
            for (size_t i = first; i < last && !progress.cancelled; ++i) {
                Result<std::vector<Rollup>> rollups = combineBlobs(blobs[i]);
                const bool known = rollups
                    && std::all_of(rollups->begin(), rollups->end(),
                                   [&](const Rollup &r) { return r.event < events; });
                if (!known) {
                    const QMutexLocker locker(&failing);
                    if (rollups)
                        status = damaged();
                    else
                        status = tl::unexpected(rollups.error());
                    return;
                }
                if (!rollups->empty())
                    visit(begin + i, *rollups);
            }
        });
        if (!status)
            return status;
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled);
        progress.done = static_cast<qint64>(end);
    }
    return {};
}

} // namespace bw
