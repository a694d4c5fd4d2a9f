#pragma once

#include "shell/engine.h"
#include "support/bookbuilder.h"

#include <QFileInfo>
#include <QMutex>

namespace bw::test {

/// An engine without a disk: a book per workspace path, real figures. Imports add `imported` to the path.
class FakeEngine {
public:
    QMutex lock;
    QHash<QString, std::shared_ptr<const Cache>> books;
    std::shared_ptr<const Cache> imported; ///< what a path holds after an import
    std::optional<Error> loadFails;
    QStringList importedFiles; ///< "workspace <- file"
    ImportPlan plan; ///< what an import answers
    std::vector<SyncReport> reports; ///< what the first look at the sources answers; none: they cannot sync
    QHash<QString, FileShape> shapes; ///< by file name; others are what their name says, and clean
    QHash<QString, DryRun> dryRuns; ///< by file name; others answer `plan`
    std::function<void(const QString &file, const ImportSettings &, Progress &)> onPrepare;
    std::function<std::optional<Error>(const QString &file, Progress &)> onApply;
    DataRows rows;
    UndoReport undo;
    std::vector<SourceDraft> drafts; ///< saved
    std::vector<ImportId> undone;
    QStringList savedRejected; ///< "file -> place"
    std::vector<std::pair<QString, ImportSettings>> prepared; ///< file names and settings of dry runs
    EditableAccount editable; ///< of every account; edits change it
    std::optional<Error> editFails;
    QDateTime now = QDateTime(QDate(2026, 10, 19), QTime(1, 12), Qt::UTC);

    qint64 lastEdit = 100;

    FakeEngine() { plan.rows = plan.added = 1204; }

    Engine engine()
    {
        Engine engine;
        engine.load = [this](const QString &path) -> Result<std::shared_ptr<const Cache>> {
            const QMutexLocker guard(&lock);
            if (loadFails)
                return tl::unexpected(*loadFails);
            const auto book = books.value(path);
            return book ? book : std::make_shared<const Cache>();
        };
        engine.evaluate = [](const Cache &cache, Day asOf, Day today, bool picked) {
            return evaluate(cache, cache.policy, asOf, today, picked);
        };
        engine.revision = [](const QString &) -> Result<qint64> { return 0; };
        engine.import = [this](const QString &path, const QString &file, Progress &,
                               ImportPlan *) -> Result<ImportPlan> {
            const QMutexLocker guard(&lock);
            importedFiles += QFileInfo(path).fileName() + QStringLiteral(" <- ") + QFileInfo(file).fileName();
            books[path] = imported;
            ImportPlan done = plan;
            done.path = file;
            return done;
        };
        if (!reports.empty()) {
            engine.sync = [this](const QString &, Progress &) -> Result<std::vector<SyncReport>> {
                const QMutexLocker guard(&lock);
                return std::exchange(reports, {});
            };
            engine.sourcePlaces = [](const QString &) { return QStringList(); };
        }
        addSteps(engine);
        engine.makeSample = [](const QString &folder, Progress &) -> Result<QStringList> {
            return QStringList{folder + QStringLiteral("/accounts.csv"),
                               folder + QStringLiteral("/events.csv")};
        };
        engine.editable = [this](const QString &, AccountId) -> Result<EditableAccount> {
            const QMutexLocker guard(&lock);
            return editable;
        };
        engine.edit = [this](const QString &, const EditStep &step) -> Result<EditStep> {
            const QMutexLocker guard(&lock);
            if (editFails)
                return tl::unexpected(*editFails);
            EditStep back;
            const auto drop = [&](auto &&gone) {
                for (const Edit &edit : editable.edits) {
                    if (gone(edit))
                        back.add.push_back(edit);
                }
                std::erase_if(editable.edits, gone);
            };
            for (const Edit &withdrawn : step.withdraw) {
                drop([&](const Edit &edit) {
                    Edit renamed = edit;
                    renamed.id = withdrawn.id;
                    return edit.id == withdrawn.id || renamed == withdrawn;
                });
            }
            for (Edit added : step.add) {
                drop([&](const Edit &edit) {
                    return edit.entity == added.entity && edit.key == added.key && edit.field == added.field;
                });
                added.id = {++lastEdit};
                editable.edits.push_back(added);
                back.withdraw.push_back(added);
            }
            return back;
        };
        engine.now = [this] {
            const QMutexLocker guard(&lock);
            return now;
        };
        return engine;
    }

private:
    void addSteps(Engine &engine)
    {
        engine.preview = [this](const QString &file, const ImportSettings &settings,
                                Progress &) -> Result<FileShape> {
            const QMutexLocker guard(&lock);
            const QString name = QFileInfo(file).fileName();
            FileShape shape = shapes.contains(name) ? shapes[name] : plainShape(file);
            if (settings.kind)
                shape.kind = settings.kind;
            return shape;
        };
        engine.prepare = [this](const QString &, const QString &file, const ImportSettings &settings,
                                Progress &progress) -> Result<DryRun> {
            if (onPrepare)
                onPrepare(file, settings, progress);
            if (progress.cancelled)
                return fail(ErrorCode::Cancelled, file);
            const QMutexLocker guard(&lock);
            const QString name = QFileInfo(file).fileName();
            prepared.emplace_back(name, settings);
            DryRun dryRun = dryRuns.value(name);
            if (!dryRuns.contains(name))
                dryRun.plan = plan;
            dryRun.plan.path = file;
            dryRun.settings = settings;
            dryRun.mostRejected = dryRun.mostRejected && !settings.mostRejected;
            if (!dryRun.mostRejected)
                dryRun.prepared = std::make_shared<PreparedImport>();
            return dryRun;
        };
        engine.apply = [this](const QString &path, const DryRun &dryRun,
                              Progress &progress) -> Result<ImportPlan> {
            if (onApply) {
                if (const auto error = onApply(dryRun.plan.path, progress))
                    return tl::unexpected(*error);
            }
            const QMutexLocker guard(&lock);
            importedFiles +=
                QFileInfo(path).fileName() + QStringLiteral(" <- ") + QFileInfo(dryRun.plan.path).fileName();
            books[path] = imported;
            return dryRun.plan;
        };
        engine.saveRejected = [this](const QString &, const QString &file, const ImportSettings &,
                                     const QString &to, Progress &) -> Result<qint64> {
            const QMutexLocker guard(&lock);
            savedRejected += QFileInfo(file).fileName() + QStringLiteral(" -> ") + to;
            return 42;
        };
        engine.dataRows = [this](const QString &) -> Result<DataRows> {
            const QMutexLocker guard(&lock);
            return rows;
        };
        engine.saveSource = [this](const QString &, const SourceDraft &draft) -> Status {
            const QMutexLocker guard(&lock);
            drafts.push_back(draft);
            return {};
        };
        engine.markGap = [this](const QString &, const GapRow &gap) -> Result<qint64> {
            const QMutexLocker guard(&lock);
            if (editFails)
                return tl::unexpected(*editFails);
            rows.gaps.push_back(gap);
            rows.gaps.back().id = ++lastEdit;
            return lastEdit;
        };
        engine.unmarkGap = [this](const QString &, qint64 gap) -> Status {
            const QMutexLocker guard(&lock);
            std::erase_if(rows.gaps, [gap](const GapRow &row) { return row.id == gap; });
            return {};
        };
        engine.planUndo = [this](const QString &, ImportId) -> Result<UndoReport> {
            const QMutexLocker guard(&lock);
            return undo;
        };
        engine.undo = [this](const QString &, ImportId import) -> Result<UndoReport> {
            const QMutexLocker guard(&lock);
            undone.push_back(import);
            return undo;
        };
    }

    static FileShape plainShape(const QString &file)
    {
        FileShape shape;
        shape.path = file;
        shape.kind = kindFromName(QFileInfo(file).completeBaseName());
        shape.confidence = 100;
        if (!shape.kind)
            shape.obstacle = Error{ErrorCode::KindUnknown, file, {}, 1, {}};
        return shape;
    }
};

/// A small book of named accounts with use up to `last`.
inline std::shared_ptr<const Cache> smallBook(const QStringList &names, Day last)
{
    BookBuilder builder;
    for (const QString &name : names) {
        const size_t index = builder.account(
            QStringLiteral("K-%1").arg(builder.cache.accounts.size() + 1, 3, 10, QLatin1Char('0')), 100, 80);
        builder.cache.accounts[index].name = name;
        builder.cache.accounts[index].segment = QStringLiteral("mid");
        builder.contract(index, last - 300, last + 65, 148000, QStringLiteral("USD"));
        for (int back = 90; back >= 0; --back) {
            if ((last - back).weekday() <= 5)
                builder.use(index, last - back, 120, 12);
        }
        builder.use(index, last, 1);
    }
    builder.finish();
    builder.cache.imports = 4;
    builder.cache.lastImport = QDateTime(QDate(2026, 10, 18), QTime(22, 12), Qt::UTC);
    builder.cache.zone = QStringLiteral("+08:00");
    return std::make_shared<const Cache>(builder.cache);
}

} // namespace bw::test
