#include "front/engine_sources.h"

#include "activity/source_state.h"
#include "base/zone.h"
#include "intake/fault_note.h"
#include "store/cache_reader.h"
#include "store/imports.h"
#include "store/sources.h"
#include "store/workspace.h"

#include <QFileInfo>
#include <algorithm>

namespace bw {

namespace {

Day todayOf(const QString &zone, const QDateTime &now)
{
    const auto local = Zone::parse(zone);
    return zone.isEmpty() || !local ? Day::of(now.toLocalTime().date())
                                    : local->localDay(now.toSecsSinceEpoch());
}

SourceRow rowOf(const Source &source, const SourceState &state, const std::vector<ImportRecord> &imports)
{
    SourceRow row;
    row.id = source.id;
    row.name = source.name;
    row.folder = source.folder;
    row.pattern = source.pattern;
    row.everyDays = state.interval;
    row.error = faultOf(source.problem);
    for (const ImportRecord &import : imports) {
        if (import.source != source.id || !import.isLive())
            continue;
        row.lastAt = import.importedAt;
        row.lastRows = import.added + import.changed;
    }
    row.rows = state.rows;
    row.days = state.days;
    row.faultyFiles = state.faultyFiles;
    row.thin = state.thin;
    if (row.error || state.faultyFiles > 0)
        row.state = SourceRow::State::Failed;
    else if (!state.lastSuccess)
        row.state = SourceRow::State::Never;
    else
        row.state = state.late ? SourceRow::State::Late
            : state.thin       ? SourceRow::State::Thin
                               : SourceRow::State::Fresh;
    return row;
}

Status remember(Workspace &workspace, const QStringList &headings, const ImportSettings &settings)
{
    ImportSettings kept = settings;
    kept.persons = false; // asked for each time
    kept.mostRejected = false;
    if (headings.isEmpty() || kept == ImportSettings())
        return {};
    return rememberMapping(workspace, headingFingerprint(headings), toJson(kept),
                           QDateTime::currentDateTimeUtc());
}

Result<Workspace> writable(const QString &path, Workspace::Mode mode = Workspace::Mode::Write)
{
    Result<Workspace> workspace = Workspace::open(path, mode);
    if (workspace && workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
    return workspace;
}

} // namespace

Result<std::vector<SourceRow>> sourceRows(const Workspace &workspace, const QDateTime &now)
{
    const auto sources = loadSources(workspace);
    const auto imports = loadImports(workspace);
    const auto book = loadBook(workspace);
    if (!sources || !imports || !book)
        return tl::unexpected(!sources ? sources.error() : !imports ? imports.error() : book.error());
    const Calendar &calendar = book->calendars.get(book->policy.calendar);
    std::vector<SourceRow> rows;
    for (const Source &source : *sources) {
        const auto facts = std::find_if(book->sources.begin(), book->sources.end(),
                                        [&source](const SourceFacts &one) { return one.id == source.id; });
        if (source.removedAt || facts == book->sources.end())
            continue;
        rows.push_back(rowOf(source, stateOf(*facts, calendar, todayOf(book->zone, now)), *imports));
    }
    return rows;
}

Status saveDraft(const QString &path, const SourceDraft &draft)
{
    auto workspace = writable(path, Workspace::Mode::Create);
    if (!workspace)
        return tl::unexpected(workspace.error());
    Source source;
    source.name = draft.name;
    source.folder = draft.folder;
    source.pattern = draft.pattern;
    source.settings = toJson(draft.settings);
    source.intervalDays = draft.everyDays;
    source.createdAt = QDateTime::currentDateTimeUtc();
    const auto saved = addSource(*workspace, source);
    if (!saved)
        return tl::unexpected(saved.error());
    return remember(*workspace, draft.headings, draft.settings);
}

Status dropSource(const QString &path, SourceId source)
{
    auto workspace = writable(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return removeSource(*workspace, source, QDateTime::currentDateTimeUtc());
}

Result<std::vector<GapRow>> gapRows(const Workspace &workspace)
{
    const auto gaps = loadGaps(workspace);
    if (!gaps)
        return tl::unexpected(gaps.error());
    std::vector<GapRow> rows;
    for (auto gap = gaps->rbegin(); gap != gaps->rend(); ++gap)
        rows.push_back({gap->id, gap->source, gap->days, gap->note, gap->author, gap->createdAt});
    return rows;
}

Result<qint64> markDays(const QString &path, const GapRow &gap)
{
    auto workspace = writable(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return addGap(*workspace, {0, gap.source, gap.days, gap.note, gap.author, gap.at});
}

Status unmarkDays(const QString &path, qint64 gap)
{
    auto workspace = writable(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return removeGap(*workspace, gap);
}

Result<std::optional<ImportSettings>> rememberedSettings(const QString &path, const QStringList &headings)
{
    if (!QFileInfo::exists(path))
        return std::optional<ImportSettings>();
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto known = rememberedMapping(*workspace, headingFingerprint(headings));
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return std::optional<ImportSettings>();
    auto settings = settingsFromJson(**known);
    if (!settings)
        return tl::unexpected(settings.error());
    return std::optional(std::move(*settings));
}

Status rememberSettings(Workspace &workspace, const ImportPlan &plan, const ImportSettings &settings)
{
    QStringList headings;
    for (const ColumnMapping &column : plan.columns)
        headings += column.heading;
    return remember(workspace, headings, settings);
}

} // namespace bw
