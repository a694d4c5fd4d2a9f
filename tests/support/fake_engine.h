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
        engine.kindOf = [](const QString &file) { return kindFromName(QFileInfo(file).completeBaseName()); };
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
            for (const Edit &withdrawn : step.withdraw)
                drop([&](Edit edit) {
                    const bool same = edit.id == withdrawn.id;
                    edit.id = withdrawn.id;
                    return same || edit == withdrawn;
                });
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
