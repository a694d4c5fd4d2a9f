#pragma once

#include "shell/engine.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace bw {

/// Counts the active users of the whole book on a worker, with progress and a way to stop; the newest
/// question is answered.
class CompanyLoader : public QObject {
    Q_OBJECT
public:
    explicit CompanyLoader(QObject *parent = nullptr);
    ~CompanyLoader() override;

    using Source = std::function<Result<CompanyUsage>(const Cache &cache, DayRange days, Progress &progress)>;
    void setSource(Source source);
    void ask(std::shared_ptr<const Cache> cache, DayRange days);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    /// Waits for the worker: for tests and pictures. The answer comes with the next events.
    void finish() { m_pool.waitForDone(); }

signals:
    void progressed(qint64 done, qint64 total);
    void ready(std::shared_ptr<const bw::CompanyUsage> usage);
    void failed(const bw::Error &error);
    void stopped();

private:
    Source m_source;
    QThreadPool m_pool;
    std::shared_ptr<Progress> m_progress; ///< of the question that waits for its answer
    QTimer m_look;
};

} // namespace bw
