#pragma once

#include "intake/sync.h"
#include "shell/engine.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace bw {

/// Keeps a workspace's sources fresh: syncs when it is started, soon after a file or folder of theirs
/// changes, and now and then, since not every change on a network drive is told. Works on a thread of its
/// own, one look at a time, and never while files are imported by hand.
class SourceWatch : public QObject {
    Q_OBJECT
public:
    SourceWatch(Engine engine, QString workspace, QObject *parent = nullptr);
    ~SourceWatch() override;

    /// The first look; does nothing where the engine cannot sync.
    void start();
    /// A look as soon as nothing stands in the way.
    void look();
    /// While files are imported by hand: a running look stops after the file it is at.
    void setPaused(bool paused);
    [[nodiscard]] bool isLooking() const { return m_progress != nullptr; }
    void setDelays(int afterChange, int slowly);

signals:
    /// A look brought something in or found a new fault: only the sources that this is true of, and of each
    /// only those files.
    void news(const std::vector<bw::SyncReport> &reports);
    /// Something new is in the store.
    void broughtIn();

private:
    struct Answer {
        std::vector<SyncReport> reports;
        QStringList places;
        std::optional<Error> error;
    };
    void accept(Answer answer);
    void watchPlaces(const QStringList &places);

    Engine m_engine;
    QString m_workspace;
    bool m_paused = false;
    std::shared_ptr<Progress> m_progress; ///< of the running look
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_slowly;
    QHash<qint64, ErrorCode> m_told; ///< faults of sources that were told, by source
    QThreadPool m_pool;
};

} // namespace bw

Q_DECLARE_METATYPE(std::vector<bw::SyncReport>)
