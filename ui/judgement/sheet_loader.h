#pragma once

#include "report/judgement_sheet.h"
#include "shell/engine.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>

namespace bw {

/// Reads what the store holds of an account and makes its sheet on a worker. Only the newest question is
/// answered.
class SheetLoader final : public QObject {
    Q_OBJECT
public:
    explicit SheetLoader(QObject *parent = nullptr);
    ~SheetLoader() override;

    using Source = std::function<Result<AccountDossier>(AccountId account)>;
    /// Nothing: there is nowhere to read from, and nothing is answered.
    void setSource(Source source);
    /// `account` is an index into the cache's; the portfolio is that of the cache.
    void ask(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio, qint32 account);
    void drop() { ++*m_newest; }
    /// Waits for the worker: for tests and pictures. The answer comes with the next events.
    void finish() { m_pool.waitForDone(); }

signals:
    void ready(std::shared_ptr<const bw::JudgementSheet> sheet);
    void failed(const bw::Error &error);

private:
    Source m_source;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace bw
