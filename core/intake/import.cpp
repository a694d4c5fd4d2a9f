#include "intake/import.h"

#include "intake/dialect.h"
#include "intake/record_reader.h"
#include "intake/relational.h"
#include "intake/usage_import.h"
#include "store/revision.h"
#include "store/sql.h"
#include "store/workspace.h"

namespace bw {

namespace {

bool isUsage(FileKind kind)
{
    return kind == FileKind::Events || kind == FileKind::DailyUsage;
}

/// Reads the file and plans it. The caller holds one view of the store.
Result<PreparedImport> plan(Workspace &workspace, const Result<FileShape> &shape, const QString &path,
                            const ImportOptions &options, Progress &progress, ImportPlan *refused)
{
    if (!shape)
        return tl::unexpected(shape.error());
    auto prepared = isUsage(*shape->kind) ? prepareUsage(workspace, path, *shape, options, progress, refused)
                                          : prepareRelational(workspace, *shape, options, progress, refused);
    if (prepared)
        prepared->modified = shape->stamp.modified;
    return prepared;
}

bool hasEffect(const PreparedImport &prepared)
{
    if (isUsage(prepared.plan.kind))
        return prepared.payload != nullptr;
    return prepared.plan.added + prepared.plan.changed + prepared.plan.removed > 0;
}

/// Whether nobody wrote since the plan was made.
Result<bool> isCurrent(const Workspace &workspace, const PreparedImport &prepared)
{
    return revision(workspace.database()).map([&](qint64 now) { return now == prepared.revision; });
}

Result<ImportPlan> write(Workspace &workspace, PreparedImport prepared, const ImportOptions &options,
                         Progress &progress)
{
    if (isUsage(prepared.plan.kind))
        return applyUsage(workspace, std::move(prepared), options, progress);
    return applyRelational(workspace, std::move(prepared), options, progress);
}

/// Inside a transaction: what was planned against another store is planned anew.
Result<PreparedImport> brought(Workspace &workspace, PreparedImport prepared, const ImportOptions &options,
                               Progress &progress)
{
    const auto current = isCurrent(workspace, prepared);
    if (!current)
        return tl::unexpected(current.error());
    if (*current)
        return prepared;
    ImportOptions same = options;
    same.kind = prepared.plan.kind;
    const QString path = prepared.plan.path;
    return plan(workspace, inspectFor(path, same, progress), path, same, progress, nullptr);
}

Result<ImportPlan> apply(Workspace &workspace, PreparedImport prepared, const ImportOptions &options,
                         Progress &progress)
{
    const FileStamp planned{prepared.plan.bytes, prepared.modified};
    if (stampOf(prepared.plan.path) != planned)
        return fail(QFile::exists(prepared.plan.path) ? ErrorCode::FileChanged : ErrorCode::FileMissing);
    if (!hasEffect(prepared)) {
        const auto current = isCurrent(workspace, prepared);
        if (!current)
            return tl::unexpected(current.error());
        if (*current)
            return prepared.plan;
    }
    auto transaction = sql::Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto current = brought(workspace, std::move(prepared), options, progress);
    if (!current)
        return tl::unexpected(current.error());
    if (!hasEffect(*current))
        return current->plan;
    auto done = write(workspace, std::move(*current), options, progress);
    if (!done)
        return done;
    if (progress.cancelled)
        return fail(ErrorCode::Cancelled);
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return done;
}

} // namespace

Result<FileShape> inspectFor(const QString &path, const ImportOptions &options, Progress &progress)
{
    InspectOptions inspecting;
    static_cast<ImportSettings &>(inspecting) = options;
    inspecting.progress = &progress;
    return inspect(path, inspecting);
}

Result<PreparedImport> prepareImport(Workspace &workspace, const QString &path, const ImportOptions &options,
                                     Progress &progress, ImportPlan *refused)
{
    return prepareInspected(workspace, inspectFor(path, options, progress), path, options, progress, refused);
}

Result<PreparedImport> prepareInspected(Workspace &workspace, const Result<FileShape> &shape,
                                        const QString &path, const ImportOptions &options, Progress &progress,
                                        ImportPlan *refused)
{
    const auto snapshot = sql::Snapshot::begin(workspace.database());
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return plan(workspace, shape, path, options, progress, refused);
}

Result<ImportPlan> applyImport(Workspace &workspace, PreparedImport prepared, const ImportOptions &options,
                               Progress &progress)
{
    const QString path = prepared.plan.path;
    auto done = apply(workspace, std::move(prepared), options, progress);
    if (!done && done.error().subject.isEmpty())
        done.error().subject = path;
    return done;
}

Result<qint64> visitRejected(Workspace &workspace, const QString &path, const ImportOptions &options,
                             const std::function<void(const FileShape &shape)> &begin,
                             const std::function<bool(const QStringList &cells, const Problem &)> &row,
                             Progress &progress)
{
    ImportOptions all = options;
    all.listAllRejected = true;
    all.mostRejected = true;
    const auto prepared = prepareImport(workspace, path, all, progress);
    if (!prepared)
        return tl::unexpected(prepared.error());
    QHash<qint64, const Problem *> problems; // by line
    for (const Problem &problem : prepared->plan.problems.listed) {
        if (rejects(problem.code) && !problems.contains(problem.line))
            problems.insert(problem.line, &problem);
    }
    InspectOptions inspecting;
    static_cast<ImportSettings &>(inspecting) = options;
    const auto shape = inspect(path, inspecting);
    if (!shape)
        return tl::unexpected(shape.error());
    begin(*shape);
    ReadOptions reading;
    reading.expected = shape->stamp;
    auto reader = RecordReader::open(path, shape->dialect, reading);
    if (!reader)
        return tl::unexpected(reader.error());
    qint64 rows = 0;
    Record record;
    while (reader->next(record)) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled, path);
        const Problem *problem = problems.value(record.line);
        if (problem == nullptr)
            continue;
        QStringList cells;
        for (const std::string_view field : record.fields)
            cells.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
        ++rows;
        if (!row(cells, *problem))
            return rows;
    }
    if (reader->error())
        return tl::unexpected(*reader->error());
    return rows;
}

} // namespace bw
