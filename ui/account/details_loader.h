#pragma once

#include "report/account_details.h"
#include "shell/engine.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>

namespace bw {

/// Reads an account's rows and works its details out on a worker. Only the newest question is answered: one
/// that is not begun when another comes is dropped.
class DetailsLoader : public QObject {
    Q_OBJECT
public:
    explicit DetailsLoader(QObject *parent = nullptr);
    ~DetailsLoader() override;

    using Source = std::function<Result<AccountDossier>(AccountId account)>;
    /// Nothing: there is nowhere to read from, and nothing is answered.
    void setSource(Source source);
    /// The report's account, as of its day; the report is of the cache. `alerts`: of that day, null: not
    /// known.
    void ask(std::shared_ptr<const Cache> cache, AccountReport report,
             std::shared_ptr<const BookAlerts> alerts = {});
    /// Nobody waits for an answer any more.
    void drop();
    /// Waits for the worker: for tests and pictures. The answer comes with the next events.
    void finish() { m_pool.waitForDone(); }

signals:
    void ready(std::shared_ptr<const bw::AccountDetails> details);
    void failed(const bw::Error &error);

private:
    Source m_source;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace bw
