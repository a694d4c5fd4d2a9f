#include "export_source.h"

#include "alerts/account_alerts.h"
#include "alerts/book_alerts.h"
#include "commands.h"
#include "queue/load.h"
#include "report/export_alerts.h"
#include "report/export_feedback.h"
#include "report/export_health.h"
#include "report/export_records.h"
#include "report/export_service.h"
#include "report/export_timeline.h"
#include "report/export_usage.h"
#include "report/export_use.h"
#include "shell/text.h"
#include "store/account_use.h"
#include "store/cache_reader.h"
#include "store/costs.h"
#include "store/dossier.h"
#include "store/health_limits.h"
#include "store/holidays.h"
#include "store/imports.h"
#include "store/judgement_journal.h"
#include "store/judgements.h"
#include "store/outcomes.h"
#include "store/policies.h"
#include "store/replay.h"
#include "store/revision.h"
#include "store/settings.h"
#include "store/sources.h"
#include "store/surveys.h"
#include "store/touches.h"
#include "store/usage_store.h"
#include "words.h"

#include <QFileInfo>
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

/// The rules that were in force at the end of a day; nothing: today.
Result<Policy> policyOn(const Workspace &workspace, std::optional<Day> day)
{
    const auto zone = loadZone(workspace);
    const auto versions = loadPolicies(workspace);
    if (!zone || !versions)
        return tl::unexpected(!zone ? zone.error() : versions.error());
    const qint64 version = versionOn(marksOf(*versions, *zone), day.value_or(today(*zone)));
    auto found = loadPolicy(workspace, {version});
    if (!found)
        return tl::unexpected(found.error());
    return std::move(found->policy);
}

bool isChange(ExportTable table)
{
    return table == ExportTable::HealthChange;
}

struct Loaded {
    Cache cache;
    Policy policy;
    sql::Snapshot snapshot;
};

/// The cache under the rules to try, else those in force, and a view of the store that shows the same.
/// Records and feedback are written without usage.
Result<Loaded> load(const Workspace &workspace, const std::optional<Policy> &tried, ExportTable table)
{
    for (;;) {
        auto cache = loadBook(workspace);
        if (!cache)
            return tl::unexpected(cache.error());
        Policy policy = tried.value_or(cache->policy);
        if (cache->lastDay && !isRecords(table) && !isFeedback(table)) {
            auto usage = loadUsage(workspace.database(), policy, cache->accounts, *cache->lastDay, false);
            if (!usage)
                return tl::unexpected(usage.error());
            cache->usage = std::move(*usage);
        }
        auto snapshot = sql::Snapshot::begin(workspace.database());
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        const auto now = revision(workspace.database());
        if (!now)
            return tl::unexpected(now.error());
        if (*now == cache->revision)
            return Loaded{std::move(*cache), std::move(policy), std::move(*snapshot)};
    }
}

Status writeImports(const std::vector<ImportRecord> &log, const std::vector<Source> &sources,
                    TableWriter &writer)
{
    writer.begin(tableColumns(ExportTable::Imports));
    for (const ImportRecord &record : log) {
        writer.whole(record.id.value);
        writer.text(record.kind);
        writer.text(record.fileName);
        writer.text(record.importedAt.toString(Qt::ISODate));
        for (const qint64 count :
             {record.rows, record.added, record.changed, record.unchanged, record.rejected})
            writer.whole(count);
        writer.maybeDay(record.firstDay);
        writer.maybeDay(record.lastDay);
        writer.text(record.undoneAt ? record.undoneAt->toString(Qt::ISODate) : QString());
        writer.text(sourceName(sources, record.source));
        writer.text(QString::fromLatin1(record.hash.toHex()));
        writer.text(record.mapping);
        writer.text(record.encoding);
        writer.endRow();
    }
    return writer.finish();
}

} // namespace

Result<OpenedSource> OpenedSource::open(const ExportSource &source)
{
    std::optional<Policy> tried = source.policy;
    auto workspace = Workspace::open(source.workspace, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (source.policyOfThen) {
        auto policy = policyOn(*workspace, source.to && isChange(source.table) ? source.to : source.asOf);
        if (!policy)
            return tl::unexpected(policy.error());
        tried = std::move(*policy);
    }
    auto loaded = load(*workspace, tried, source.table);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Cache &cache = loaded->cache;
    const auto account = findAccount(cache, source.account);
    if (!account)
        return tl::unexpected(account.error());

    ExportRequest request;
    request.table = source.table;
    const Day now = today(cache.zone);
    request.asOf = source.asOf.value_or(cache.lastDay.value_or(now - 1));
    request.today = source.asOf.value_or(now);
    request.picked = source.asOf.has_value();
    request.from = source.from;
    request.to = source.to;
    request.account = *account;
    request.persons = source.persons;
    request.by = source.by;
    request.csm = source.csm;
    request.person = source.person;
    // A view that is held keeps the store from tidying up: only where rows are read while they are written.
    std::optional<sql::Snapshot> snapshot(std::move(loaded->snapshot));
    if (source.table != ExportTable::Usage && !isRecords(source.table) && !isFeedback(source.table)
        && !isUseFigures(source.table) && !isService(source.table) && source.table != ExportTable::Timeline
        && source.table != ExportTable::Alerts)
        snapshot.reset();
    OpenedSource opened(std::move(*workspace), std::move(loaded->cache), std::move(loaded->policy), request,
                        std::move(snapshot));
    if (source.policyOfThen && isChange(source.table)) {
        if (const Status earlier = opened.loadEarlier(source); !earlier)
            return tl::unexpected(earlier.error());
    }
    return opened;
}

QString noSuchCsm(const QString &csm, const QStringList &names)
{
    constexpr qsizetype most = 10;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown += text::visible(name);
    if (names.size() > most)
        shown += QStringLiteral("…");
    const QString sentence = Words::tr("No account has the CSM “%1”.").arg(text::visible(csm));
    return shown.isEmpty()
        ? sentence
        : sentence + u' ' + Words::tr("There are: %1.").arg(shown.join(QStringLiteral(", ")));
}

Portfolio OpenedSource::portfolio() const
{
    return evaluate(m_cache, m_policy, m_request.asOf, m_request.today, m_request.picked);
}

Result<BookAlerts> OpenedSource::alerts(Progress &progress) const
{
    return bookAlerts(m_cache, m_policy, m_request.asOf, m_request.today, m_request.picked, useSource(),
                      progress);
}

QStringList OpenedSource::csms() const
{
    return csmNames(m_cache, m_request.asOf);
}

bool OpenedSource::journalDiffers() const
{
    const auto known = knownJournalBytes(m_workspace);
    return known && *known != QFileInfo(journalPath(m_workspace.path())).size();
}

DamagedRows OpenedSource::damagedRows() const
{
    const ExportTable table = m_request.table;
    const bool rests = isHealthFigures(table) || table == ExportTable::Portfolio
        || table == ExportTable::Judgements || table == ExportTable::HealthLimits;
    return rests ? countDamagedRows(m_workspace).value_or(DamagedRows()) : DamagedRows();
}

Status OpenedSource::loadEarlier(const ExportSource &source)
{
    for (;;) {
        auto policy = policyOn(m_workspace, changeDays(m_request).first);
        if (!policy)
            return tl::unexpected(policy.error());
        auto loaded = load(m_workspace, *policy, source.table);
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (loaded->cache.revision == m_cache.revision) {
            m_earlier = std::move(loaded->cache);
            m_earlierPolicy = std::move(loaded->policy);
            return {};
        }
        // An import came in between: both sides anew.
        auto again = load(m_workspace, m_policy, source.table);
        if (!again)
            return tl::unexpected(again.error());
        m_cache = std::move(again->cache);
    }
}

Status OpenedSource::writeHealth(TableWriter &writer, Progress &progress) const
{
    const CountedBook book{m_cache, m_policy};
    const CountedBook earlier{m_earlier ? *m_earlier : m_cache,
                              m_earlierPolicy ? *m_earlierPolicy : m_policy};
    return exportHealth(book, earlier, m_request, writer, progress);
}

Status OpenedSource::writeRecords(TableWriter &writer) const
{
    const auto book = [&](const auto &loaded, auto to) -> Status {
        if (!loaded)
            return tl::unexpected(loaded.error());
        return to(m_cache, *loaded, m_request, writer);
    };
    const auto plain = [&](const auto &loaded, auto to) -> Status {
        if (!loaded)
            return tl::unexpected(loaded.error());
        return to(*loaded, m_request, writer);
    };
    switch (m_request.table) {
    case ExportTable::Surveys:
        return book(loadSurveys(m_workspace), exportSurveys);
    case ExportTable::Outcomes:
        return book(loadOutcomes(m_workspace), exportOutcomes);
    case ExportTable::Judgements:
        return book(loadJudgements(m_workspace), exportJudgements);
    case ExportTable::HealthLimits:
        return book(loadHealthLimits(m_workspace), exportHealthLimits);
    case ExportTable::Touches:
        return book(loadTouches(m_workspace), exportTouches);
    case ExportTable::Costs:
        return plain(loadCosts(m_workspace), exportCosts);
    case ExportTable::Holidays:
        return plain(loadHolidays(m_workspace), exportHolidays);
    case ExportTable::Days:
    case ExportTable::Weeks:
    case ExportTable::Months:
    case ExportTable::Coefficients:
    case ExportTable::Rates:
    case ExportTable::Portfolio:
    case ExportTable::Health:
    case ExportTable::HealthParts:
    case ExportTable::HealthChange:
    case ExportTable::Usage:
    case ExportTable::Scenarios:
    case ExportTable::Dimensions:
    case ExportTable::Features:
    case ExportTable::Users:
    case ExportTable::Anomalies:
    case ExportTable::CompanyUsage:
    case ExportTable::NorthStar:
    case ExportTable::Nps:
    case ExportTable::Csat:
    case ExportTable::Ces:
    case ExportTable::Attainment:
    case ExportTable::Alerts:
    case ExportTable::Timeline:
    case ExportTable::Queue:
    case ExportTable::Checkpoints:
    case ExportTable::ServicePlan:
    case ExportTable::Load:
    case ExportTable::Execution:
    case ExportTable::Imports:
        break;
    }
    return fail(ErrorCode::TableUnknown, {}, tableName(m_request.table));
}

Status OpenedSource::writeFeedback(TableWriter &writer) const
{
    if (m_request.table == ExportTable::Attainment) {
        const auto outcomes = loadOutcomes(m_workspace);
        return outcomes ? exportAttainment(m_cache, m_policy, *outcomes, m_request, writer)
                        : tl::unexpected(outcomes.error());
    }
    const auto answers = loadAnswers(m_workspace);
    return answers ? exportFeedback(m_cache, *answers, m_request, writer) : tl::unexpected(answers.error());
}

/// The alerts of one account alone: the others are not asked.
BookAlerts OpenedSource::alertsOfAccount(const AccountUse &use) const
{
    const auto index = static_cast<size_t>(*m_request.account);
    const Day look = lookDay(m_request.asOf, m_request.today, m_request.picked);
    const AlertGround ground(m_cache, m_policy, m_request.asOf, look, index);
    BookAlerts book;
    book.asOf = m_request.asOf;
    book.today = m_request.today;
    book.rules = m_policy.alerts.rules;
    book.alerts = alertsOf(ground, index, &use);
    return book;
}

Status OpenedSource::writeTimeline(TableWriter &writer) const
{
    const auto dossier =
        readDossier(m_workspace, m_cache.accounts[static_cast<size_t>(*m_request.account)].id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    const BookAlerts alerts = alertsOfAccount(dossier->use);
    return exportTimeline(m_cache, m_policy, *dossier, &alerts, m_request, writer);
}

UseSource OpenedSource::useSource() const
{
    UseSource source;
    source.events = [this] { return loadUseEvents(m_workspace); };
    source.account = [this](AccountId account, const std::vector<UseEvent> &events) {
        return loadAccountUse(m_workspace, account, events);
    };
    source.outcomes = [this] { return loadOutcomes(m_workspace); };
    source.book = [this](size_t events, const RollupVisitor &visit, Progress &counted) {
        std::vector<AccountId> accounts;
        for (const Account &account : m_cache.accounts)
            accounts.push_back(account.id);
        return visitRollups(m_workspace, accounts, events, visit, counted);
    };
    return source;
}

Status OpenedSource::writeUse(TableWriter &writer, Progress &progress) const
{
    return exportUse(m_cache, m_policy, useSource(), m_request, writer, progress);
}

Status OpenedSource::writeService(TableWriter &writer, Progress &progress) const
{
    BookAlerts none;
    if (m_request.table != ExportTable::Queue && m_request.table != ExportTable::Load)
        return exportService(m_cache, m_policy, none, m_request, writer);
    const auto alerts = this->alerts(progress);
    return alerts ? exportService(m_cache, m_policy, *alerts, m_request, writer)
                  : tl::unexpected(alerts.error());
}

Status OpenedSource::writeAlerts(TableWriter &writer, Progress &progress) const
{
    const auto alerts = bookAlerts(m_cache, m_policy, m_request.asOf, m_request.today, m_request.picked,
                                   useSource(), progress, m_request.account);
    return alerts ? exportAlerts(m_cache, *alerts, m_request, writer) : tl::unexpected(alerts.error());
}

Status OpenedSource::write(TableWriter &writer, Progress &progress) const
{
    if (isRecords(m_request.table))
        return writeRecords(writer);
    if (isFeedback(m_request.table))
        return writeFeedback(writer);
    if (isUseFigures(m_request.table))
        return writeUse(writer, progress);
    if (isHealthFigures(m_request.table))
        return writeHealth(writer, progress);
    if (m_request.table == ExportTable::Alerts)
        return writeAlerts(writer, progress);
    if (m_request.table == ExportTable::Timeline)
        return writeTimeline(writer);
    if (isService(m_request.table))
        return writeService(writer, progress);
    if (m_request.table == ExportTable::Usage) {
        const auto source = [this](const std::vector<Account> &accounts, DayRange days,
                                   const UsageRowVisitor &visit) {
            return visitUsage(m_workspace.database(), accounts, days, visit);
        };
        return exportUsage(source, m_cache, m_request, writer, progress);
    }
    if (m_request.table == ExportTable::Imports) {
        const auto log = loadImports(m_workspace);
        const auto sources = loadSources(m_workspace);
        if (!log || !sources)
            return tl::unexpected(!log ? log.error() : sources.error());
        return writeImports(*log, *sources, writer);
    }
    return exportFigures(m_cache, m_policy, m_request, writer, progress);
}

} // namespace bw::app
