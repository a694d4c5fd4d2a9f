#pragma once

#include "alerts/alert.h"
#include "shell/engine.h"

#include <QMutex>
#include <QSemaphore>
#include <QUuid>
#include <atomic>

namespace bw::test {

/// What people did and what asks for them, without a disk: entries in memory, and alerts that are made up:
/// "no_key_action" on every account, of which that of the last one is cleared.
class WorkBook {
public:
    QMutex lock;
    std::vector<WorkEntry> entries;
    QString takenBackBy;
    std::optional<Error> saveFails;
    std::optional<Error> findFails;
    int most = 3; ///< alerts
    int copies = 1; ///< of each alert
    QString csm;
    std::atomic<QSemaphore *> gate = nullptr; ///< each look at alerts waits for it
    std::atomic<int> asked{0};
    std::atomic<int> askedOne{0}; ///< looks at one account only
    std::atomic<int> cancelled{0};
    std::function<BookAlerts(const Cache &cache, Day asOf, Day today)> alerts; ///< instead of those above

    void reset()
    {
        entries.clear();
        takenBackBy.clear();
        saveFails.reset();
        findFails.reset();
        most = 3;
        copies = 1;
        gate = nullptr;
        asked = 0;
        askedOne = 0;
        cancelled = 0;
        alerts = nullptr;
    }

    /// The engine looks at this book: it must live longer.
    void addTo(Engine &engine)
    {
        engine.saveWork = [this](const QString &,
                                 const std::vector<WorkEntry> &given) -> Result<std::vector<WorkEntry>> {
            const QMutexLocker guard(&lock);
            if (saveFails)
                return tl::unexpected(*saveFails);
            std::vector<WorkEntry> saved = given;
            for (WorkEntry &entry : saved) {
                entry.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
                if (entry.at.isEmpty())
                    entry.at = entry.day.iso() + QStringLiteral("T09:00:00");
                entries.push_back(entry);
            }
            return saved;
        };
        engine.takeWorkBack = [this](const QString &, const QStringList &keys, const QString &by) -> Status {
            const QMutexLocker guard(&lock);
            takenBackBy = by;
            std::erase_if(entries, [&](const WorkEntry &entry) { return keys.contains(entry.key); });
            return {};
        };
        engine.bookAlerts = [this](const QString &, const Cache &cache, Day asOf, Day today, bool,
                                   Progress &progress) -> Result<BookAlerts> {
            ++asked;
            for (;;) {
                QSemaphore *waited = gate;
                if (!waited || progress.cancelled || waited->tryAcquire(1, 5))
                    break;
            }
            if (progress.cancelled) {
                ++cancelled;
                return fail(ErrorCode::Cancelled);
            }
            const QMutexLocker guard(&lock);
            if (findFails)
                return tl::unexpected(*findFails);
            return alerts ? alerts(cache, asOf, today) : usual(cache, asOf, today);
        };
        engine.accountAlerts = [this](const QString &, const Cache &cache, const BookAlerts &before,
                                      qint32 account, Progress &) -> Result<BookAlerts> {
            const QMutexLocker guard(&lock);
            ++askedOne;
            oneAccount = account;
            BookAlerts now = before;
            now.revision = cache.revision;
            return now;
        };
    }
    qint32 oneAccount = -1; ///< of the last of those

    /// The same book with a CSM for one account.
    [[nodiscard]] std::shared_ptr<const Cache> withCsm(const Cache &cache, size_t account) const
    {
        Cache other = cache;
        other.accounts[account].csm = csm;
        ++other.revision;
        return std::make_shared<const Cache>(std::move(other));
    }

private:
    [[nodiscard]] BookAlerts usual(const Cache &cache, Day asOf, Day today) const
    {
        BookAlerts book;
        book.asOf = asOf;
        book.today = today;
        book.revision = cache.revision;
        book.policyVersion = cache.policyVersion;
        book.rules = shippedAlertRules().rules;
        for (size_t i = 0; i < cache.accounts.size() && static_cast<int>(i) < most; ++i) {
            for (int copy = 0; copy < copies; ++copy) {
                Alert alert;
                alert.account = static_cast<qint32>(i);
                alert.rule = 1;
                alert.key = {cache.accounts[i].id, book.rules[1].id, QString(), asOf - 20 - copy};
                alert.value = 20.0 + copy;
                if (i + 1 == cache.accounts.size()) {
                    alert.state = AlertState::Cleared;
                    alert.cleared = asOf - 1;
                }
                book.alerts.push_back(alert);
            }
        }
        return book;
    }
};

} // namespace bw::test
