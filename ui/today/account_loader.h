#pragma once

#include "shell/engine.h"
#include "today/account_view.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <atomic>

namespace bw {

/// Makes the views of accounts on a worker and keeps those of the accounts beside the one that is shown, so
/// that the next one is there when its key is pressed.
class AccountLoader final : public QObject {
    Q_OBJECT
public:
    explicit AccountLoader(QObject *parent = nullptr);
    ~AccountLoader() override;

    using Source = std::function<Result<AccountDossier>(AccountId account)>;
    /// Nothing: there is nowhere to read from; views are made of what the book knows.
    void setSource(Source source);
    /// Another state of the book: nothing that was made before holds.
    void setBook(std::shared_ptr<const Cache> cache, std::shared_ptr<const Portfolio> portfolio);
    /// The view where it is ready, else null: then ready() follows. `beside` are those to be made next, by
    /// their index in the cache, the likeliest first.
    [[nodiscard]] std::shared_ptr<const AccountView> ask(qint32 account, const std::vector<qint32> &beside);
    void drop();
    /// Waits for the worker: for tests and pictures. The answers come with the next events.
    void finish() { m_pool.waitForDone(); }

signals:
    void ready(std::shared_ptr<const bw::AccountView> view);
    void failed(const bw::Error &error);

private:
    void make(qint32 account);

    Source m_source;
    std::shared_ptr<const Cache> m_cache;
    std::shared_ptr<const Portfolio> m_portfolio;
    QHash<qint32, std::shared_ptr<const AccountView>> m_made;
    QSet<qint32> m_asked;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_state =
        std::make_shared<std::atomic<quint64>>(0); ///< of the book
    std::shared_ptr<std::atomic<quint64>> m_wish = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace bw
