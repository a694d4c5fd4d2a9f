#pragma once

#include "alerts/alert.h"
#include "shell/newest_job.h"
#include "shell/session.h"

#include <QElapsedTimer>
#include <QPointer>

namespace bw {

/// The alerts of the state that a session shows: found on a worker after each change, the newest answer only.
/// The window has one.
class AlertDesk : public QObject {
    Q_OBJECT
public:
    explicit AlertDesk(QObject *parent = nullptr);
    ~AlertDesk() override;

    /// Another workspace: its alerts take the place of those of the former.
    void follow(Session *session);
    /// Null until the first answer, and where the engine has none on offer.
    [[nodiscard]] const std::shared_ptr<const BookAlerts> &alerts() const { return m_alerts; }
    /// What alerts() point into; null with them.
    [[nodiscard]] const std::shared_ptr<const Cache> &cache() const { return m_cache; }
    [[nodiscard]] const std::shared_ptr<const Portfolio> &portfolio() const { return m_portfolio; }
    /// Whether alerts() are of what the session shows now.
    [[nodiscard]] bool isCurrent() const;
    /// Open alerts on accounts of this CSM; of all where nobody in the book has that name.
    [[nodiscard]] qint32 openOf(const QString &csm) const;

    void ask();
    /// What was found last stands until the next change.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// Waits for the worker: for tests and pictures. The answer comes with the next events.
    void finish() { m_job.finish(); }

signals:
    /// Other alerts, or none any more.
    void changed();
    void failed(const bw::Error &error);
    /// It runs for more than five seconds; the part that is done, below 0: not known.
    void takesLong(double fraction);
    /// What took long is over.
    void tookLong();

private:
    void follow();
    void accept(NewestJob<BookAlerts>::Answer answer);
    void look();
    void rest();

    QPointer<Session> m_session;
    std::shared_ptr<const BookAlerts> m_alerts;
    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    // Of the question that was asked last.
    std::shared_ptr<const Cache> m_askedCache;
    std::shared_ptr<const Portfolio> m_askedPortfolio;
    QThreadPool m_pool; ///< frees what is not shown any more
    QTimer m_look; ///< at how far it is
    QElapsedTimer m_since;
    bool m_long = false; ///< takesLong() was said
    NewestJob<BookAlerts> m_job{this};
};

} // namespace bw
