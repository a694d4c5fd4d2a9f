#pragma once

#include "health/human.h"
#include "model/book_policies.h"
#include "queue/run.h"
#include "service/plan.h"

namespace bw {

/// What the reasons of every account rest on, made once for a queue.
class QueueGround {
public:
    /// All of them are held on to.
    QueueGround(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                const BookAlerts &alerts);

    [[nodiscard]] const Cache &cache() const { return m_cache; }
    [[nodiscard]] const Portfolio &portfolio() const { return m_portfolio; }
    [[nodiscard]] const BookAlerts &alerts() const { return m_alerts; }
    [[nodiscard]] const Policy &policyOf(size_t account) const { return m_policies.of(account); }
    [[nodiscard]] ServiceFacts factsOf(size_t account) const { return m_book.of(account); }
    [[nodiscard]] Day look() const { return m_look; }
    [[nodiscard]] std::optional<Day> followed() const { return m_followed; }
    /// The rule of an alert; nullptr: it is gone.
    [[nodiscard]] const AlertRule *ruleOf(const Alert &alert) const;
    /// Indices of the account's alerts in BookAlerts::alerts: first and behind the last.
    [[nodiscard]] std::pair<qint32, qint32> alertsOf(size_t account) const;
    /// The answer that is longest past its shelf life.
    struct StaleAnswer {
        QString criterion;
        qint32 days = 0; ///< old
    };
    [[nodiscard]] std::optional<StaleAnswer> stalestOf(size_t account) const;

private:
    const Cache &m_cache;
    const Portfolio &m_portfolio;
    const BookAlerts &m_alerts;
    Day m_look;
    ServiceBook m_book;
    BookPolicies m_policies;
    std::optional<Day> m_followed;
    std::vector<AnswerMeanings> m_meanings; ///< by policy
    std::vector<qint32> m_alertBegins; ///< by account, and the end
};

/// What an account's contract asks for on a day.
struct RenewalView {
    bool open = false; ///< it ends, or has ended, and neither renewed nor lost as far as is known
    std::optional<Day> end;
    std::optional<qint32> daysLeft; ///< below 0: it has ended
    std::vector<Money> lapsed; ///< what was paid by a contract that has ended
};
[[nodiscard]] RenewalView renewalView(const ServiceFacts &facts, const PortfolioRow &row, Day look);

/// Days before a renewal within which it is near.
constexpr qint32 nearRenewalDays = 90;

/// Adds the reasons of an item whose row and lastReview are known, the strongest first; `newSince`: the day
/// after which an alert is new. Alerts that are: fresh, whether the morning names them or not.
void addReasons(const QueueGround &ground, const RenewalView &renewal, Day newSince, QueueItem &item);

/// Whether the reason asks for something.
[[nodiscard]] bool asks(const QueueReason &reason);
/// Whether something is other than at the last look.
[[nodiscard]] bool tellsChange(const QueueReason &reason);

} // namespace bw
