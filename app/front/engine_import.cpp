#include "front/engine_import.h"

#include "front/engine_sources.h"

#include "front/rejected_rows.h"
#include "store/imports.h"
#include "store/sources.h"
#include "store/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

namespace bw {

namespace {

constexpr int nearNames = 20; ///< looked for per file

/// A workspace to compare files with. Where there is none yet, an empty one that goes again: nothing is made
/// before something is imported.
class Ground {
public:
    [[nodiscard]] static Result<Ground> open(const QString &path)
    {
        Ground ground;
        QString place = path;
        Workspace::Mode mode = Workspace::Mode::Read;
        if (!QFileInfo::exists(path)) {
            ground.m_passing = std::make_unique<QTemporaryDir>();
            place = ground.m_passing->filePath(QStringLiteral("dry-run.bellwether"));
            mode = Workspace::Mode::Create;
        }
        Result<Workspace> workspace = Workspace::open(place, mode);
        if (!workspace)
            return tl::unexpected(workspace.error());
        ground.m_workspace = std::make_unique<Workspace>(std::move(*workspace));
        return ground;
    }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] bool isPassing() const { return m_passing != nullptr; }

private:
    std::unique_ptr<QTemporaryDir> m_passing; // goes after the workspace in it
    std::unique_ptr<Workspace> m_workspace;
};

Result<FileShape> preview(const QString &file, const ImportSettings &settings, Progress &progress)
{
    InspectOptions options;
    static_cast<ImportSettings &>(options) = settings;
    options.progress = &progress;
    options.preview = true;
    Result<FileShape> shape = inspect(file, options);
    if (shape)
        shape->dialect.sheetText.clear(); // as large as the file, and nobody shows it
    return shape;
}

/// Accounts like those that nobody has described.
Result<QMap<QString, NearAccount>> nearAccounts(const Workspace &workspace, const Problems &problems)
{
    QMap<QString, NearAccount> found;
    QSet<QString> asked;
    for (const Problem &problem : problems.listed) {
        const bool unknown =
            problem.code == ProblemCode::AccountUnknown || problem.code == ProblemCode::AccountCreated;
        if (!unknown || problem.value.isEmpty() || asked.contains(problem.value) || asked.size() >= nearNames)
            continue;
        asked.insert(problem.value);
        const auto near = nearestAccount(workspace, problem.value);
        if (!near)
            return tl::unexpected(near.error());
        if (*near && (*near)->key != problem.value)
            found.insert(problem.value, **near);
    }
    return found;
}

Result<DryRun> prepare(const QString &path, const QString &file, const ImportSettings &settings,
                       Progress &progress)
{
    const Result<Ground> ground = Ground::open(path);
    if (!ground)
        return tl::unexpected(ground.error());
    DryRun dryRun;
    dryRun.settings = settings;
    auto prepared = prepareImport(ground->workspace(), file, importOptions(settings), progress, &dryRun.plan);
    if (prepared) {
        dryRun.plan = prepared->plan;
        dryRun.prepared = std::make_shared<PreparedImport>(std::move(*prepared));
        const auto book = countBook(ground->workspace());
        if (!book)
            return tl::unexpected(book.error());
        dryRun.outlook = outlookOf(*book, dryRun.plan);
        if (ground->isPassing())
            dryRun.prepared->revision = -1; // of no workspace: it is planned again when it is carried out
    } else if (prepared.error().code == ErrorCode::TooManyRejected) {
        dryRun.mostRejected = true;
    } else {
        return tl::unexpected(prepared.error());
    }
    auto near = nearAccounts(ground->workspace(), dryRun.plan.problems);
    if (!near)
        return tl::unexpected(near.error());
    dryRun.near = std::move(*near);
    return dryRun;
}

Result<ImportPlan> apply(const QString &path, const DryRun &dryRun, Progress &progress)
{
    Q_ASSERT(dryRun.prepared);
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Create);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
    auto done =
        applyImport(*workspace, std::move(*dryRun.prepared), importOptions(dryRun.settings), progress);
    if (done) // the import is in, whether or not the way to read it can be kept
        (void)rememberSettings(*workspace, *done, dryRun.settings);
    return done;
}

Result<qint64> saveRejectedRows(const QString &path, const QString &file, const ImportSettings &settings,
                                const QString &to, Progress &progress)
{
    const Result<Ground> ground = Ground::open(path);
    if (!ground)
        return tl::unexpected(ground.error());
    return saveRejected(ground->workspace(), file, importOptions(settings), to, progress);
}

HistoryRow historyOf(const ImportRecord &record, const std::vector<Source> &sources)
{
    HistoryRow row;
    row.id = record.id;
    row.fileName = record.fileName;
    row.kind = kindFromName(record.kind);
    row.at = record.importedAt;
    row.rows = record.rows;
    row.added = record.added;
    row.changed = record.changed;
    row.unchanged = record.unchanged;
    row.rejected = record.rejected;
    if (record.firstDay && record.lastDay)
        row.days = {*record.firstDay, *record.lastDay};
    row.undoneAt = record.undoneAt;
    row.source = sourceName(sources, record.source);
    row.content = record.hash;
    row.encoding = record.encoding;
    row.mapping = readMapping(record);
    return row;
}

Result<DataRows> dataRows(const QString &path)
{
    DataRows rows;
    if (!QFileInfo::exists(path))
        return rows;
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto imports = loadImports(*workspace);
    if (!imports)
        return tl::unexpected(imports.error());
    const auto saved = loadSources(*workspace);
    if (!saved)
        return tl::unexpected(saved.error());
    std::transform(imports->rbegin(), imports->rend(), std::back_inserter(rows.history),
                   [&saved](const ImportRecord &record) { return historyOf(record, *saved); });
    auto sources = sourceRows(*workspace, QDateTime::currentDateTimeUtc());
    if (!sources)
        return tl::unexpected(sources.error());
    rows.sources = std::move(*sources);
    auto gaps = gapRows(*workspace);
    if (!gaps)
        return tl::unexpected(gaps.error());
    rows.gaps = std::move(*gaps);
    return rows;
}

Result<UndoReport> askUndo(const QString &path, ImportId import)
{
    const Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    return planUndo(*workspace, import);
}

Result<UndoReport> carryUndoOut(const QString &path, ImportId import)
{
    Result<Workspace> workspace = Workspace::open(path, Workspace::Mode::Write);
    if (!workspace)
        return tl::unexpected(workspace.error());
    if (workspace->isReadOnly())
        return fail(ErrorCode::DatabaseReadOnly, path);
    return undoImport(*workspace, import, QDateTime::currentDateTimeUtc());
}

} // namespace

ImportOptions importOptions(const ImportSettings &settings)
{
    ImportOptions options;
    static_cast<ImportSettings &>(options) = settings;
    options.now = QDateTime::currentDateTimeUtc();
    options.today = Day::of(options.now.toLocalTime().date());
    options.threads = qMax(1, QThread::idealThreadCount());
    return options;
}

void addImports(Engine &engine)
{
    engine.preview = preview;
    engine.prepare = prepare;
    engine.apply = apply;
    engine.saveRejected = saveRejectedRows;
    engine.dataRows = dataRows;
    engine.saveSource = saveDraft;
    engine.dropSource = dropSource;
    engine.markGap = markDays;
    engine.unmarkGap = unmarkDays;
    engine.remembered = rememberedSettings;
    engine.planUndo = askUndo;
    engine.undo = carryUndoOut;
}

} // namespace bw
