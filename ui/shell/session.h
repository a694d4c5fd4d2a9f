#pragma once

#include "shell/engine.h"
#include "shell/import_run.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>
#include <optional>

namespace bw {

/// The open workspace as the window sees it: loads and evaluates on a worker, keeps the newest answer
/// only, and notices when another process changed the file. Never waits on the GUI thread.
class Session : public QObject {
    Q_OBJECT
public:
    Session(Engine engine, QString workspace, QObject *parent = nullptr);
    ~Session() override;

    /// Loads for the first time and begins to watch the file.
    void start();
    /// Loads and evaluates before it returns: for the first paint and for pictures, not for a running
    /// window.
    void loadNow();

    [[nodiscard]] const QString &workspace() const { return m_workspace; }
    /// Null before the first answer.
    [[nodiscard]] const std::shared_ptr<const Cache> &cache() const { return m_cache; }
    [[nodiscard]] const std::shared_ptr<const Portfolio> &portfolio() const { return m_portfolio; }
    /// Whether there is anything to show: no accounts means the first-run page.
    [[nodiscard]] bool isEmpty() const { return !m_cache || m_cache->accounts.empty(); }
    [[nodiscard]] bool isBusy() const { return m_inFlight > 0; }
    [[nodiscard]] std::optional<Day> pickedDay() const { return m_picked; }
    [[nodiscard]] QDateTime now() const { return m_engine.now(); }
    [[nodiscard]] const Engine &engine() const { return m_engine; }
    [[nodiscard]] ImportRun &imports() { return m_import; }
    [[nodiscard]] const ImportRun &imports() const { return m_import; }

    /// Time machine; nothing: the latest day.
    void pickDay(std::optional<Day> day);
    void reload();
    /// Asks at once whether the file changed, as the timer does.
    void checkForChanges();

signals:
    /// A new cache, portfolio, or both.
    void changed();
    void busyChanged(bool busy);
    void failed(const bw::Error &error);
    /// The journal had what the store had lost, or is damaged itself; after the first changed().
    void replayed(const bw::ReplayReport &report);

private:
    struct Answer {
        std::shared_ptr<const Cache> cache; ///< null: the one in use was evaluated again
        std::shared_ptr<const Portfolio> portfolio;
        std::optional<Error> error;
        std::optional<Result<ReplayReport>> replay; ///< where it was asked for
    };
    static Answer compute(const Engine &engine, const QString &workspace, std::shared_ptr<const Cache> cache,
                          std::optional<Day> picked);
    static Answer replayAndCompute(const Engine &engine, const QString &workspace, std::optional<Day> picked);
    void request();
    void accept(Answer answer);

    Engine m_engine;
    QString m_workspace;
    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::optional<Day> m_picked;
    bool m_needLoad = true; ///< until an answer with a fresh cache came
    bool m_needReplay = true; ///< until the journal was looked at
    std::optional<Result<ReplayReport>> m_replay; ///< what is to be told with the next figures
    bool m_checking = false;
    int m_inFlight = 0;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
    QString m_stamp; ///< size and time of the files when they were last looked at
    QTimer m_watch;
    QThreadPool m_pool;
    ImportRun m_import;
};

} // namespace bw
