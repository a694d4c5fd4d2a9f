#include "store/dossier.h"

#include "base/zone.h"
#include "store/accounts.h"
#include "store/edits.h"
#include "store/judgements.h"
#include "store/policies.h"
#include "store/sql.h"
#include "store/surveys.h"
#include "store/touches.h"
#include "store/usage_store.h"
#include "store/users.h"
#include "store/workspace.h"

namespace bw {

namespace {

/// Keeps the first error; true where the value was taken.
template <class T, class Part> bool take(Part &part, Result<T> &&result, Status &status)
{
    if (!status)
        return false;
    if (!result) {
        status = tl::unexpected(result.error());
        return false;
    }
    part = std::move(*result);
    return true;
}

QStringList words(const QByteArrayList &names)
{
    QStringList result;
    result.reserve(names.size());
    for (const QByteArray &name : names)
        result += QString::fromUtf8(name);
    return result;
}

std::vector<EventWord> byId(const std::vector<UsageEvent> &events)
{
    std::vector<EventWord> result;
    for (const UsageEvent &event : events) {
        result.resize(std::max(result.size(), static_cast<size_t>(event.id) + 1));
        result[static_cast<size_t>(event.id)] = {event.event, event.module};
    }
    return result;
}

/// People as imported, with what was edited of them by hand.
Result<std::vector<User>> peopleOf(const Workspace &workspace, AccountId account)
{
    AccountRecord record;
    std::vector<Account> accounts;
    std::vector<Edit> edits;
    Status status;
    take(accounts, loadAccounts(workspace, account), status);
    take(record.users, loadUsers(workspace, account), status);
    take(edits, loadEdits(workspace, account), status);
    if (!status)
        return tl::unexpected(status.error());
    std::erase_if(edits, [](const Edit &edit) { return edit.entity != EditEntity::User; });
    if (!edits.empty() && !accounts.empty()) {
        record.first = std::move(accounts.front());
        static_cast<void>(applyEdits(record, edits));
    }
    return std::move(record.users);
}

Result<std::vector<PolicyMark>> policyMarks(const Workspace &workspace, const QString &zone)
{
    const auto versions = loadPolicies(workspace);
    if (!versions)
        return tl::unexpected(versions.error());
    const auto local = Zone::parse(zone);
    std::vector<PolicyMark> marks;
    for (const PolicyVersion &version : *versions) {
        const qint64 seconds = version.savedAt.toSecsSinceEpoch();
        const Day day = local ? local->localDay(seconds) : Day::of(version.savedAt.toUTC().date());
        marks.push_back({version.id.value, day, version.author, version.note});
    }
    return marks;
}

} // namespace

Result<AccountDossier> loadDossier(const Workspace &workspace, AccountId account, const QString &zone)
{
    const QSqlDatabase db = workspace.database();
    const auto snapshot = sql::Snapshot::begin(db);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    AccountDossier dossier;
    dossier.account = account;
    UsageNames names;
    std::vector<UsageEvent> events;
    Status status;
    take(dossier.usage, accountUsage(db, account), status);
    take(names, usageNames(db, account), status);
    take(events, usageEvents(db), status);
    take(dossier.people, peopleOf(workspace, account), status);
    take(dossier.places, loadUnits(workspace, account), status);
    take(dossier.touches, loadTouches(workspace, account), status);
    take(dossier.judgements, loadJudgements(workspace, account), status);
    take(dossier.surveys, loadSurveys(workspace, account), status);
    take(dossier.policies, policyMarks(workspace, zone), status);
    if (!status)
        return tl::unexpected(status.error());
    dossier.events = byId(events);
    dossier.users = words(names.users);
    dossier.units = words(names.units);
    return dossier;
}

} // namespace bw
