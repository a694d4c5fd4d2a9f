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
        row.state = state.late || state.thin ? SourceRow::State::Late : SourceRow::State::Fresh;
    return row;
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
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Create);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
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
    return {};
}

Status dropSource(const QString &path, SourceId source)
{
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
    return removeSource(*workspace, source, QDateTime::currentDateTimeUtc());
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
    ImportSettings kept = settings;
    kept.persons = false; // asked for each time
    kept.mostRejected = false;
    if (kept == ImportSettings())
        return {};
    QStringList headings;
    for (const ColumnMapping &column : plan.columns)
        headings += column.heading;
    return rememberMapping(workspace, headingFingerprint(headings), toJson(kept),
                           QDateTime::currentDateTimeUtc());
}

} // namespace bw
