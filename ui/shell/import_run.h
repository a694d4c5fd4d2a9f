#pragma once

#include "shell/engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <vector>

namespace bw {

/// A file to import: as it is found to be, or as its dry run planned it.
struct ImportJob {
    QString path;
    std::shared_ptr<const DryRun> dryRun; ///< used up by the import; null: none was made
};

/// What became of one file.
struct FileReport {
    QString path;
    std::optional<ImportPlan> plan; ///< what was done, or why most of its rows were refused
    std::optional<Error> error;
};

struct ImportReport {
    std::vector<FileReport> files; ///< in the order of import
    double seconds = 0;
    bool sample = false; ///< made by the program itself
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 rejected() const;
    [[nodiscard]] bool changedAnything() const;
    [[nodiscard]] bool wasCancelled() const;
};

/// How far a running import is.
struct ImportStatus {
    QString file; ///< name of the file that is read now
    int index = 0; ///< 0-based
    int count = 0;
    double fraction = 0; ///< 0 to 1 over all files
    qint64 rows = 0;
    qint64 rowsPerSecond = 0;
    bool makingSample = false;
};

/// Imports files one after the other on a thread of its own.
class ImportRun : public QObject {
    Q_OBJECT
public:
    explicit ImportRun(Engine engine, QObject *parent = nullptr);
    ~ImportRun() override;

    [[nodiscard]] bool isRunning() const { return m_shared != nullptr; }
    /// In the order given. Does nothing while one is running. An empty list makes and imports the sample
    /// portfolio.
    void start(const QString &workspace, std::vector<ImportJob> jobs);
    /// The file that is read now changes nothing; files imported before stay.
    void cancel();

signals:
    void progressed(const bw::ImportStatus &status);
    void finished(const bw::ImportReport &report);

private:
    struct Shared;
    static ImportReport work(const Engine &engine, const QString &workspace, std::vector<ImportJob> jobs,
                             const std::shared_ptr<Shared> &shared);
    void tell();

    Engine m_engine;
    QThreadPool m_pool;
    QTimer m_timer;
    QElapsedTimer m_since;
    std::shared_ptr<Shared> m_shared;
};

} // namespace bw
