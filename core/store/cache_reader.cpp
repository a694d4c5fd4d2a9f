#include "store/cache_reader.h"

#include "model/work_laid.h"
#include "store/account_use.h"
#include "store/accounts.h"
#include "store/answers.h"
#include "store/contracts.h"
#include "store/edits.h"
#include "store/health_limits.h"
#include "store/holidays.h"
#include "store/outcomes.h"
#include "store/policies.h"
#include "store/revision.h"
#include "store/settings.h"
#include "store/source_facts.h"
#include "store/sql.h"
#include "store/surveys.h"
#include "store/touch_facts.h"
#include "store/usage_store.h"
#include "store/users.h"
#include "store/work_log.h"
#include "store/workspace.h"

namespace bw {

namespace {

/// Moves a loaded value into its place; false, with the error kept, where there is none.
template <class T, class Loaded> bool take(T &place, Result<Loaded> loaded, Status &status)
{
    if (!status)
        return false;
    if (!loaded) {
        status = tl::unexpected(loaded.error());
        return false;
    }
    place = std::move(*loaded);
    return true;
}

struct ImportSummary {
    qint64 live = 0;
    std::optional<Day> lastFullDay;
    QString lastImport;
    std::optional<Day> firstImportOn;
};

Result<std::vector<ImportSummary>> summarise(const QSqlDatabase &db)
{
    return sql::rows(db,
                     QStringLiteral("SELECT count(*), max(last_full_day), coalesce(max(imported_at), ''), "
                                    "min(imported_on) FROM import WHERE undone_at IS NULL"),
                     {}, [](sql::RowReader &row) {
                         ImportSummary summary;
                         summary.live = row.integer();
                         summary.lastFullDay = row.maybeDay();
                         summary.lastImport = row.text();
                         summary.firstImportOn = row.maybeDay();
                         return summary;
                     });
}

/// Users that a users file or usage has named. Those of usage alone are counted from the columns.
Result<qint64> countUsers(const QSqlDatabase &db)
{
    const auto users = sql::single(db, QStringLiteral("SELECT count(*) FROM user"));
    if (!users)
        return tl::unexpected(users.error());
    return users->value_or(0);
}

/// The imported users of accounts whose users somebody edited.
Result<std::vector<User>> usersBeneath(const Workspace &workspace, const std::vector<Edit> &edits)
{
    std::vector<User> users;
    AccountId last;
    for (const Edit &edit : edits) {
        if (edit.entity != EditEntity::User || edit.account == last)
            continue;
        last = edit.account;
        auto own = loadUsers(workspace, last);
        if (!own)
            return own;
        users.insert(users.end(), own->begin(), own->end());
    }
    return users;
}

} // namespace

Result<Cache> loadBook(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    const auto snapshot = sql::Snapshot::begin(db);
    if (!snapshot)
        return tl::unexpected(snapshot.error());

    Cache cache;
    Status status;
    std::vector<PolicyVersion> policies;
    std::vector<CalendarDays> holidays;
    std::vector<ImportSummary> imports;
    SourceBook sources;
    std::vector<Edit> edits;
    std::vector<User> users;
    AnswerBook answers;
    take(cache.revision, revision(db), status);
    take(cache.zone, loadZone(workspace), status);
    take(policies, loadPolicies(workspace), status);
    take(holidays, loadHolidays(workspace), status);
    take(cache.accounts, loadAccounts(workspace), status);
    take(cache.changes, loadAccountChanges(workspace), status);
    take(cache.seats, loadSeats(workspace), status);
    take(cache.contracts, loadContracts(workspace), status);
    take(cache.dayRows, loadDayRows(db), status);
    take(cache.events, loadUseEvents(workspace), status);
    take(cache.users, countUsers(db), status);
    take(imports, summarise(db), status);
    take(sources, loadSourceBook(workspace), status);
    take(edits, loadEdits(workspace), status);
    take(cache.healthLimits, loadHealthLimits(workspace), status);
    take(cache.surveys, loadAnswers(workspace), status);
    take(cache.work, loadWork(workspace), status);
    take(cache.outcomes, importedOutcomes(workspace), status);
    if (status)
        take(answers, loadAnswerBook(workspace, cache.accounts), status);
    if (status)
        take(cache.touches, loadTouchFacts(workspace, cache.accounts, cache.work), status);
    if (status)
        take(users, usersBeneath(workspace, edits), status);
    if (!status)
        return tl::unexpected(status.error());

    if (!policies.empty()) {
        cache.policy = policies.back().policy;
        cache.policyVersion = policies.back().id.value;
    }
    cache.policyMarks = marksOf(policies, cache.zone);
    cache.answers = std::move(answers.answers);
    cache.answerValues = std::move(answers.values);
    cache.judges = std::move(answers.judges);
    cache.sources = std::move(sources.sources);
    cache.coverages = std::move(sources.coverages);
    cache.coverage = std::move(sources.coverage);
    cache.markedGaps = std::move(sources.marked);
    cache.calendars = Calendars::shipped();
    for (const CalendarDays &days : holidays)
        cache.calendars.addDays(days.calendar, days.entries);
    cache.imports = static_cast<int>(imports.front().live);
    cache.lastDay = imports.front().lastFullDay;
    cache.lastImport = QDateTime::fromString(imports.front().lastImport, Qt::ISODateWithMs);
    cache.firstImportOn = imports.front().firstImportOn;
    cache.outcomes = withEntered(std::move(cache.outcomes), cache.work);
    cache.usage.spans.resize(cache.accounts.size());
    applyEdits(cache, std::move(edits), std::move(users));
    return cache;
}

Result<Cache> loadCache(const Workspace &workspace)
{
    for (;;) {
        auto cache = loadBook(workspace);
        if (!cache || !cache->lastDay)
            return cache;
        auto usage = loadUsage(workspace.database(), cache->policy, cache->accounts, *cache->lastDay,
                               !workspace.isReadOnly());
        if (!usage)
            return tl::unexpected(usage.error());
        const auto now = revision(workspace.database());
        if (!now)
            return tl::unexpected(now.error());
        // An import that came in between would show its usage without its accounts.
        if (*now != cache->revision)
            continue;
        cache->usage = std::move(*usage);
        return cache;
    }
}

Status keepUsageColumns(const Workspace &workspace)
{
    const auto cache = loadCache(workspace);
    return cache ? Status() : tl::unexpected(cache.error());
}

} // namespace bw
