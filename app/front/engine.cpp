#include "front/engine.h"

#include "front/engine_alerts.h"
#include "front/engine_import.h"
#include "front/engine_judgements.h"
#include "front/engine_rules.h"
#include "front/engine_work.h"
#include "intake/sync.h"
#include "report/book_summary.h"
#include "sample/rules.h"
#include "sample/sample.h"
#include "store/account_use.h"
#include "store/cache_reader.h"
#include "store/dossier.h"
#include "store/edits.h"
#include "store/outcomes.h"
#include "store/policies.h"
#include "store/revision.h"
#include "store/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace bw {

namespace {

Result<qint64> revisionOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return 0;
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return revision(workspace->database());
}

Result<ImportPlan> importFile(const QString &path, const QString &file, Progress &progress,
                              ImportPlan *refused)
{
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Create);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
    const ImportOptions options = importOptions({});
    Result<PreparedImport> prepared = prepareImport(*workspace, file, options, progress, refused);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (progress.cancelled)
        return fail(ErrorCode::Cancelled, file);
    return applyImport(*workspace, std::move(*prepared), options, progress);
}

/// The sources that are synced without being asked for; nothing where there are none.
Result<std::vector<Source>> activeSources(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::vector<Source>();
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Result<std::vector<Source>> sources = loadSources(*workspace);
    if (sources)
        std::erase_if(*sources, [](const Source &source) { return source.removedAt || !source.active; });
    return sources;
}

Result<std::vector<SyncReport>> syncAll(const QString &path, Progress &progress)
{
    const auto sources = activeSources(path);
    if (!sources)
        return tl::unexpected(sources.error());
    if (sources->empty())
        return std::vector<SyncReport>();
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (workspace->isReadOnly())
        return std::vector<SyncReport>();
    SyncOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.today = Day::of(options.now.toLocalTime().date());
    options.threads = qMax(1, QThread::idealThreadCount());
    return syncSources(*workspace, options, progress);
}

QStringList sourcePlaces(const QString &path)
{
    constexpr qsizetype mostFiles = 200; // the slow look sees the others
    QStringList places;
    const auto sources = activeSources(path);
    if (!sources)
        return places;
    for (const Source &source : *sources) {
        const auto files = sourceFiles(source);
        if (QFileInfo(source.folder).isDir() && !places.contains(source.folder))
            places += source.folder;
        if (files)
            places += files->mid(qMax<qsizetype>(0, files->size() - mostFiles));
    }
    places.removeDuplicates();
    return places;
}

Result<QStringList> makeSample(const QString &folder, Progress &progress)
{
    SampleOptions options;
    options.until = Day::of(QDateTime::currentDateTimeUtc().toLocalTime().date()) - 1;
    if (const Status written = writeSample(options, folder, progress); !written)
        return tl::unexpected(written.error());
    QStringList files;
    for (const FileKind kind : sampleKinds())
        files += QDir(folder).filePath(sampleFileName(kind));
    return files;
}

Status setSampleRules(const QString &path)
{
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto saved = latestPolicy(*workspace);
    if (!saved)
        return tl::unexpected(saved.error());
    if (*saved)
        return {};
    const auto id = savePolicy(*workspace, {{}, samplePolicy(), {}, {}, QDateTime::currentDateTimeUtc()});
    return id ? Status() : tl::unexpected(id.error());
}

Result<EditableAccount> editableOf(const QString &path, AccountId account)
{
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return loadEditable(*workspace, account);
}

Result<AccountDossier> dossierOf(const QString &path, AccountId account)
{
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return loadDossier(*workspace, account);
}

Result<CompanyUsage> companyUsageOf(const QString &path, const Cache &cache, DayRange days,
                                    Progress &progress)
{
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto events = loadUseEvents(*workspace);
    if (!events)
        return tl::unexpected(events.error());
    std::vector<AccountId> accounts;
    for (const Account &account : cache.accounts)
        accounts.push_back(account.id);
    const CompanyGroups groups = companyGroups(cache, *events, cache.policy.calendar, days.last);
    return companyUsage(groups, eventRules(cache.policy, *events), days, [&](const RollupVisitor &visit) {
        return visitRollups(*workspace, accounts, events->size(), visit, progress);
    });
}

Result<BookSummary> bookSummaryOf(const QString &path, const Cache &cache, Day asOf, Progress &progress)
{
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    UseSource source;
    source.events = [&] { return loadUseEvents(*workspace); };
    source.account = [&](AccountId account, const std::vector<UseEvent> &events) {
        return loadAccountUse(*workspace, account, events);
    };
    source.outcomes = [&] { return loadOutcomes(*workspace); };
    return bookSummary(cache, cache.policy, asOf, source, progress);
}

Result<EditStep> carryOut(const QString &path, const EditStep &step)
{
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
    return saveEdits(*workspace, step, QDateTime::currentDateTimeUtc());
}

} // namespace

Result<std::shared_ptr<const Cache>> openCache(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        auto empty = std::make_shared<Cache>();
        empty->calendars = Calendars::shipped();
        return empty;
    }
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Result<Cache> cache = loadCache(*workspace);
    if (!cache)
        return tl::unexpected(cache.error());
    return std::make_shared<const Cache>(std::move(*cache));
}

Engine coreEngine()
{
    Engine engine;
    engine.load = openCache;
    engine.evaluate = [](const Cache &cache, Day asOf, Day today, bool picked) {
        return evaluate(cache, cache.policy, asOf, today, picked);
    };
    engine.revision = revisionOf;
    engine.import = importFile;
    engine.sync = syncAll;
    engine.sourcePlaces = sourcePlaces;
    engine.makeSample = makeSample;
    engine.dossier = dossierOf;
    engine.companyUsage = companyUsageOf;
    engine.bookSummary = bookSummaryOf;
    engine.setSampleRules = setSampleRules;
    engine.editable = editableOf;
    engine.edit = carryOut;
    engine.now = [] { return QDateTime::currentDateTimeUtc(); };
    addImports(engine);
    addRules(engine);
    addJudgements(engine);
    addWork(engine);
    addAlerts(engine);
    return engine;
}

} // namespace bw
