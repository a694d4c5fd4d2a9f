#include "intake/relational.h"

#include "base/calendar.h"
#include "base/zone.h"
#include "intake/content_hash.h"
#include "intake/mapping_note.h"
#include "intake/novelty.h"
#include "intake/relational_kind.h"
#include "intake/sheet_rows.h"
#include "model/book_policies.h"
#include "store/holidays.h"
#include "store/logged_rows.h"
#include "store/policies.h"
#include "store/revision.h"
#include "store/settings.h"
#include "store/source_rows.h"
#include "store/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace bw {

namespace {

struct RelationalPayload : ImportPayload {
    FileShape shape;
    FileContent content; ///< of the file, also where a sheet of it is read
    QByteArray identity; ///< as the log keeps it
    bool canGrow = false;
    qint64 lines = 0;
    std::unique_ptr<RelationalKind> kind;
    std::vector<StoredRow> removals;
};

/// The workspace's zone, else the wished one; nothing where there is neither.
Result<std::optional<Zone>> zoneOf(const Workspace &workspace, const ImportOptions &options)
{
    const auto fixed = loadZone(workspace);
    if (!fixed)
        return tl::unexpected(fixed.error());
    const QString name = fixed->isEmpty() ? options.zone : *fixed;
    if (name.isEmpty())
        return std::optional<Zone>();
    auto zone = Zone::parse(name);
    if (!zone)
        return tl::unexpected(zone.error());
    return std::optional(std::move(*zone));
}

/// The local day of an instant; `options.today` where there is no zone.
Result<Day> localDay(const Workspace &workspace, const ImportOptions &options, qint64 seconds)
{
    const auto zone = zoneOf(workspace, options);
    if (!zone)
        return tl::unexpected(zone.error());
    if (!*zone || !options.now.isValid())
        return options.today;
    return (*zone)->localDay(seconds);
}

/// The day from which later values hold: today in the workspace's zone.
Result<Day> importDay(const Workspace &workspace, const ImportOptions &options)
{
    return localDay(workspace, options, options.now.isValid() ? options.now.toSecsSinceEpoch() : 0);
}

/// The moment of the import on the workspace's clocks; the end of today where there is no zone.
Result<LocalTime> importMoment(const Workspace &workspace, const ImportOptions &options)
{
    constexpr qint32 secondsPerDay = 86400;
    const auto zone = zoneOf(workspace, options);
    const auto day = importDay(workspace, options);
    if (!zone || !day)
        return tl::unexpected(!zone ? zone.error() : day.error());
    if (!*zone || !options.now.isValid())
        return LocalTime{*day, secondsPerDay - 1};
    const qint64 utc = options.now.toSecsSinceEpoch();
    const qint64 local = utc + (*zone)->offsetAt(utc);
    return LocalTime{*day, static_cast<qint32>(local - qint64(day->n) * secondsPerDay)};
}

/// The calendar of holidays that name none: the workspace's where it is a national one.
Result<QString> calendarOfHolidays(const Workspace &workspace)
{
    const auto policy = latestPolicy(workspace);
    if (!policy)
        return tl::unexpected(policy.error());
    const QString chosen = *policy ? (*policy)->policy.calendar : Policy().calendar;
    return Calendars::isPlain(chosen) ? QStringLiteral("cn") : chosen;
}

/// Every question that is asked of some account: of all, then what groups of them have instead.
Result<std::vector<RubricCriterion>> criteriaInForce(const Workspace &workspace)
{
    const auto version = latestPolicy(workspace);
    if (!version)
        return tl::unexpected(version.error());
    const Policy policy = *version ? (*version)->policy : Policy();
    std::vector<RubricCriterion> criteria = policy.rubric.criteria;
    for (const PolicyOverride &exception : policy.overrides) {
        Account account;
        account.segment = exception.when.segment.value_or(QString());
        account.product = exception.when.product.value_or(QString());
        account.stage = exception.when.stage.value_or(QString());
        const Rubric rubric = effectivePolicy(policy, account).rubric;
        if (rubric != policy.rubric)
            criteria.insert(criteria.end(), rubric.criteria.begin(), rubric.criteria.end());
    }
    return criteria;
}

Result<std::unique_ptr<RelationalKind>> makeKind(const Workspace &workspace, FileKind kind,
                                                 const ImportOptions &options)
{
    switch (kind) {
    case FileKind::Accounts: {
        const auto day = importDay(workspace, options);
        if (!day)
            return tl::unexpected(day.error());
        const auto imported = loadHolidays(workspace);
        if (!imported)
            return tl::unexpected(imported.error());
        QStringList calendars = Calendars::shipped().names();
        for (const CalendarDays &days : *imported)
            calendars += days.calendar;
        return makeAccountsKind(*day, calendars);
    }
    case FileKind::Seats:
        return makeSeatsKind();
    case FileKind::Contracts:
        return makeContractsKind();
    case FileKind::Users:
        return makeUsersKind();
    case FileKind::Units:
        return makeUnitsKind();
    case FileKind::Surveys:
        return zoneOf(workspace, options).map(makeSurveysKind);
    case FileKind::Outcomes:
        return makeOutcomesKind();
    case FileKind::Judgements: {
        auto criteria = criteriaInForce(workspace);
        auto zone = zoneOf(workspace, options);
        const auto moment = importMoment(workspace, options);
        if (!criteria || !zone)
            return tl::unexpected(!criteria ? criteria.error() : zone.error());
        if (!moment)
            return tl::unexpected(moment.error());
        return makeJudgementsKind(std::move(*zone), std::move(*criteria), *moment);
    }
    case FileKind::Touches:
        return zoneOf(workspace, options).map(makeTouchesKind);
    case FileKind::Costs:
        return makeCostsKind();
    case FileKind::Holidays:
        return calendarOfHolidays(workspace).map(makeHolidaysKind);
    case FileKind::Events:
    case FileKind::DailyUsage:
        break;
    }
    return fail(ErrorCode::KindUnknown);
}

void count(ImportPlan &plan, RowEffect effect)
{
    switch (effect) {
    case RowEffect::Added:
        ++plan.added;
        break;
    case RowEffect::Changed:
        ++plan.changed;
        break;
    case RowEffect::Unchanged:
        ++plan.unchanged;
        break;
    case RowEffect::Rejected:
        ++plan.rejected;
        break;
    case RowEffect::Skipped:
        ++plan.skipped;
        break;
    }
}

ImportPlan emptyPlan(const FileShape &shape, FileKind kind, const ImportOptions &options)
{
    ImportPlan plan;
    plan.path = shape.path;
    plan.fileName = QFileInfo(shape.path).fileName();
    plan.kind = kind;
    plan.encoding = shape.dialect.encoding;
    plan.delimiter = QLatin1Char(shape.dialect.delimiter);
    plan.headerLine = shape.dialect.headerLine;
    plan.sheet = shape.sheet;
    plan.bytes = shape.stamp.size;
    plan.columns = shape.columns;
    plan.problems = shape.problems;
    for (ColumnMapping &column : plan.columns) {
        if (column.field >= 0
            && !fieldsOf(kind).at(static_cast<size_t>(column.field)).isRead(options.persons))
            column.field = -1;
    }
    return plan;
}

/// Reads every row and plans it against what is stored.
Status readRows(ImportPlan &plan, RelationalPayload &payload, RowCells &cells, Progress &progress)
{
    ContentHasher hasher;
    ReadOptions reading;
    reading.expected = payload.shape.stamp;
    reading.raw = [&hasher](const char *data, qint64 bytes) { hasher.add(data, bytes); };
    auto reader = RecordReader::open(plan.path, payload.shape.dialect, reading);
    if (!reader)
        return tl::unexpected(reader.error());
    progress.total = plan.bytes;
    Record record;
    while (reader->next(record)) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled, plan.path);
        ++plan.rows;
        cells.begin(record);
        const RowEffect effect = cells.isRejected() ? RowEffect::Rejected : payload.kind->take(cells);
        count(plan, cells.isSkipped() ? RowEffect::Skipped : effect);
        cells.countFindings();
        progress.done = reader->bytesRead();
        progress.rows = plan.rows;
    }
    if (reader->error())
        return tl::unexpected(*reader->error());
    plan.problems.merge(reader->notes());
    payload.content = {hasher.finish(), hasher.bytes(), reader->endsWithLineBreak()};
    payload.identity = identityOf(payload.shape, payload.content.hash);
    const bool sheet = !payload.shape.dialect.sheetText.isNull();
    payload.canGrow = payload.content.endsLine || sheet;
    payload.lines = sheet ? rowsOf(payload.shape.dialect.sheetText) : reader->line() - 1;
    payload.shape.dialect.sheetText.clear(); // nobody reads it again
    return {};
}

/// What each column gives; of the accounts named, `created` are new.
void takeFindings(ImportPlan &plan, const std::vector<ColumnFinding> &byColumn, qsizetype created)
{
    const auto &fields = fieldsOf(plan.kind);
    for (const ColumnMapping &mapping : plan.columns) {
        ColumnFinding finding;
        if (mapping.field >= 0)
            finding = byColumn[static_cast<size_t>(mapping.column)];
        finding.rejected = plan.problems.columns.value(mapping.heading);
        const bool account = mapping.field >= 0
            && fields[static_cast<size_t>(mapping.field)].name == QLatin1String("account_id");
        if (account && plan.kind != FileKind::Accounts && finding.distinct >= created)
            finding.known = finding.distinct - created;
        if (mapping.field >= 0 && fields[static_cast<size_t>(mapping.field)].name == QLatin1String("date"))
            plan.days = finding.days;
        plan.findings.push_back(finding);
    }
}

Result<ImportRecord> recordOf(const Workspace &workspace, const ImportPlan &plan,
                              const RelationalPayload &payload, const ImportOptions &options)
{
    const auto day = importDay(workspace, options);
    if (!day)
        return tl::unexpected(day.error());
    const auto written = localDay(workspace, options, payload.shape.stamp.modified / 1000);
    if (!written)
        return tl::unexpected(written.error());
    ImportRecord record;
    record.kind = kindName(plan.kind);
    record.fileName = plan.fileName;
    record.path = QFileInfo(plan.path).absoluteFilePath();
    record.hash = payload.identity;
    record.bytes = payload.content.bytes;
    record.endsLine = payload.canGrow;
    record.lines = payload.lines;
    record.encoding = plan.encoding;
    record.mapping = mappingOf(plan);
    record.importedAt = options.now;
    record.importedOn = *day;
    record.source = options.source;
    record.settings = toJson(options);
    record.deliveredOn = std::min(*written, *day);
    if (!plan.days.isEmpty()) {
        record.firstDay = plan.days.first;
        record.lastDay = plan.days.last;
    }
    record.rows = plan.rows;
    record.added = plan.added;
    record.changed = plan.changed;
    record.unchanged = plan.unchanged;
    record.rejected = plan.rejected;
    return record;
}

Status write(const Workspace &workspace, const ImportPlan &plan, RelationalPayload &payload,
             const ImportOptions &options)
{
    const auto record = recordOf(workspace, plan, payload, options);
    if (!record)
        return tl::unexpected(record.error());
    const auto import = insertImport(workspace, *record);
    if (!import)
        return tl::unexpected(import.error());
    std::vector<ImportChange> changes;
    if (const auto written = payload.kind->write(workspace, *import, changes); !written)
        return written;
    LoggedRows rows(workspace.database());
    for (const StoredRow &row : payload.removals) {
        changes.push_back(removalOf(row));
        if (const auto removed = rows.remove(*loggedTable(row.entity), changes.back().key); !removed)
            return removed;
    }
    return insertImportChanges(workspace, *import, changes);
}

/// fullReplace: rows of the source's earlier files that this one does not name. What a rejected row would
/// have named is not known, so that a file with one takes nothing away.
Status planRemovals(const Workspace &workspace, const ImportOptions &options, RelationalPayload &payload,
                    ImportPlan &plan)
{
    if (!options.fullReplace || !options.source || plan.rejected > 0)
        return {};
    QHash<QString, QSet<QString>> owned;
    QHash<QStringList, qint64> partsGone;
    for (StoredRow &row : payload.kind->unnamed()) {
        if (!owned.contains(row.entity)) {
            const auto keys = rowsOfSource(workspace, row.entity, *options.source);
            if (!keys)
                return tl::unexpected(keys.error());
            owned.insert(row.entity, *keys);
        }
        if (!owned.value(row.entity).contains(removalOf(row).key) || partsGone.value(row.key) < row.parts)
            continue;
        ++partsGone[row.key.mid(0, row.key.size() - 1)];
        payload.removals.push_back(std::move(row));
    }
    plan.removed = static_cast<qint64>(payload.removals.size());
    return {};
}

Status checkUnchanged(const ImportPlan &plan, const RelationalPayload &payload, const Progress &progress)
{
    const auto now = hashFile(plan.path, progress);
    if (!now)
        return tl::unexpected(now.error());
    if (now->hash != payload.content.hash || now->bytes != payload.content.bytes)
        return fail(ErrorCode::FileChanged, plan.path);
    return {};
}

} // namespace

Result<PreparedImport> prepareRelational(Workspace &workspace, const FileShape &shape,
                                         const ImportOptions &options, Progress &progress,
                                         ImportPlan *refused)
{
    QElapsedTimer timer;
    timer.start();
    const FileKind kind = *shape.kind;
    auto payload = std::make_unique<RelationalPayload>();
    payload->shape = shape;
    auto made = makeKind(workspace, kind, options);
    if (!made)
        return tl::unexpected(made.error());
    payload->kind = std::move(*made);
    for (const auto &loaded :
         {payload->kind->accounts.load(workspace, options), payload->kind->load(workspace),
          payload->kind->knowFile(workspace, shape, progress)}) {
        if (!loaded)
            return tl::unexpected(loaded.error());
    }

    PreparedImport prepared;
    prepared.plan = emptyPlan(shape, kind, options);
    ImportPlan &result = prepared.plan;
    RowCells cells(payload->shape, kind, options.persons);
    cells.problems().all = result.problems.all = options.listAllRejected;
    payload->kind->map(cells);
    const auto read = readRows(result, *payload, cells, progress);
    if (!read)
        return tl::unexpected(read.error());
    for (const RowEffect effect : payload->kind->finish()) {
        --result.unchanged;
        count(result, effect);
    }
    result.problems.merge(cells.problems());
    result.accountsCreated = payload->kind->accounts.created().size();
    for (const QString &word : payload->kind->accountsMade())
        result.accountsMade += foldedName(word);
    takeFindings(result, cells.findings(), payload->kind->accounts.created().size());
    if (result.rows == 0)
        return fail(ErrorCode::NoDataRows, shape.path);
    if (const auto planned = planRemovals(workspace, options, *payload, result); !planned)
        return tl::unexpected(planned.error());
    const auto known = findImport(workspace, kindName(kind), payload->identity);
    if (!known)
        return tl::unexpected(known.error());
    result.identity = payload->identity;
    const bool differs = result.added + result.changed + result.removed > 0;
    result.novelty = *known && !differs ? FileNovelty::Same : FileNovelty::New;
    if (result.novelty == FileNovelty::Same)
        noteMapping(result, **known);
    const auto stored = revision(workspace.database());
    if (!stored)
        return tl::unexpected(stored.error());
    prepared.revision = *stored;
    result.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (result.rejected * 2 > result.rows && !options.mostRejected) {
        if (refused)
            *refused = result;
        return fail(ErrorCode::TooManyRejected, shape.path, QString::number(result.rejected), 0,
                    QString::number(result.rows));
    }
    prepared.payload = std::move(payload);
    return prepared;
}

Result<ImportPlan> applyRelational(Workspace &workspace, PreparedImport prepared,
                                   const ImportOptions &options, Progress &progress)
{
    auto *payload = static_cast<RelationalPayload *>(prepared.payload.get());
    if (const auto same = checkUnchanged(prepared.plan, *payload, progress); !same)
        return tl::unexpected(same.error());
    if (const auto written = write(workspace, prepared.plan, *payload, options); !written)
        return tl::unexpected(written.error());
    return prepared.plan;
}

} // namespace bw
