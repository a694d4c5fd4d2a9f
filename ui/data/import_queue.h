#pragma once

#include "data/queued_file.h"
#include "shell/import_run.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace bw {

/// Order in which kinds are imported, so that later ones find what they refer to.
[[nodiscard]] int importRank(std::optional<FileKind> kind);

/// The files that are about to be imported. Each is read on workers as soon as it is added and whenever its
/// settings change; the newest answer counts, older readings are cancelled. Accounts first, usage last.
class ImportQueue : public QObject {
    Q_OBJECT
public:
    explicit ImportQueue(QObject *parent = nullptr);
    ~ImportQueue() override;

    /// Another workspace: files are compared with it. `run` carries imports out; null: there is none.
    void setTarget(const Engine &engine, const QString &workspace, ImportRun *run);

    /// Files that are there already are read again. The id of the first of them; 0: an empty list.
    int add(const QStringList &paths);
    void remove(int id);
    void change(int id, ImportSettings settings);
    /// Reads it once more: it failed, or changed on the disk.
    void readAgain(int id);
    /// Reads all files anew that were not imported and did not fail: the store changed.
    void readAllAgain();

    [[nodiscard]] const std::vector<QueuedFile> &files() const { return m_files; }
    /// Null: it is not in the queue.
    [[nodiscard]] const QueuedFile *file(int id) const;
    [[nodiscard]] bool isImporting() const;

    /// Files that need no word from anybody, and do not come after an accounts file that does.
    [[nodiscard]] std::vector<int> ready() const;
    /// Files with an open question.
    [[nodiscard]] int waiting() const;
    /// Files that could be imported but would make up accounts, which `accountsWaiting` may describe.
    [[nodiscard]] std::vector<int> held() const;
    /// The first accounts file that has an open question or is still read; null: none.
    [[nodiscard]] const QueuedFile *accountsWaiting() const;
    /// Rows that they would write.
    [[nodiscard]] qint64 readyRows() const;
    /// In the order of the queue; files that cannot be imported are passed over.
    void import(const std::vector<int> &ids);

signals:
    /// Files came, went, or stand in another order.
    void rearranged();
    void fileChanged(int id);
    /// An import is over, with or without success.
    void imported();

private:
    [[nodiscard]] QueuedFile *find(int id);
    void read(QueuedFile &file);
    void acceptShape(int id, const std::shared_ptr<Progress> &progress, Result<FileShape> shape);
    void check(QueuedFile &file);
    void acceptDryRun(int id, const std::shared_ptr<Progress> &progress, Result<DryRun> dryRun);
    void acceptReport(const ImportReport &report);
    void letGo(std::shared_ptr<const DryRun> dryRun);
    void arrange();
    /// Which unknown accounts of a file the accounts files before it bring.
    void lookAhead();

    Engine m_engine;
    QString m_workspace;
    ImportRun *m_run = nullptr;
    QMetaObject::Connection m_finished;
    std::vector<QueuedFile> m_files;
    std::vector<int> m_importing; ///< in the order of the run
    int m_lastId = 0;
    QThreadPool m_previews;
    QThreadPool m_dryRuns;
};

} // namespace bw
