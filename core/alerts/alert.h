#pragma once

#include "evaluate/portfolio.h"
#include "model/work.h"

#include <algorithm>
#include <span>

namespace bw {

/// What one alert is known by, as long as it lasts (definitions.md §7): people's acts name it so.
struct AlertKey {
    AccountId account;
    QString rule; ///< AlertRule::id
    QString reason; ///< the scenario, the measure…; empty where the rule has one reason only
    Day opened;
    bool operator==(const AlertKey &) const = default;
};

enum class AlertState : quint8 {
    Open,
    Acknowledged,
    InWork,
    Snoozed,
    Resolved, ///< by somebody, while the condition still holds or before it was gone
    Cleared, ///< the condition is gone, and nobody resolved it before
    Withdrawn, ///< somebody acted on it, and later data no longer support it
};
/// open, acknowledged, in_work, snoozed, resolved, cleared, withdrawn
[[nodiscard]] QString alertStateName(AlertState state);

/// One alert of an account as of D, seen on T: derived from the cache, with what people did to it.
struct Alert {
    AlertKey key;
    qint32 account = 0; ///< index in Cache::accounts
    qint32 rule = -1; ///< index in BookAlerts::rules; -1: the rule is gone
    std::optional<Day> cleared; ///< first day on which the condition was gone; nothing: it holds
    std::optional<Day> reopened; ///< the last day on which it returned within the cooldown
    Day heldOn; ///< the last day on which the condition is known to have held
    /// It held already when data, rule or policy first appeared: listed by revenue at risk, no notification.
    bool standing = false;
    std::optional<double> value; ///< figure of the rule's first condition, on the last day on which it held
    std::optional<double> valueAtOpening;
    AlertState state = AlertState::Open;
    std::optional<Day> snoozedUntil;
    bool brokeThrough = false; ///< it was snoozed, and the account has fallen into a worse band since
    QString cause; ///< of Resolved
    QString routedTo; ///< empty: nobody
    QString by; ///< who acted last; empty: nobody
    QString actedAt; ///< local; of the first act: time to first action
    std::vector<quint32> acts; ///< into Cache::work, in their order

    /// Asks for somebody: not snoozed, resolved, cleared or withdrawn.
    [[nodiscard]] bool isOpen() const
    {
        return state == AlertState::Open || state == AlertState::Acknowledged || state == AlertState::InWork;
    }
    bool operator==(const Alert &) const = default;
};

/// All alerts of the book, open ones and past ones: a pure function of (cache, policy, D, T).
struct BookAlerts {
    Day asOf; ///< D
    Day today; ///< T
    bool picked = false; ///< D was picked: everything counts up to D
    qint64 revision = 0; ///< of the cache
    qint64 policyVersion = 0;
    std::vector<AlertRule> rules; ///< of the policy for all accounts; thresholds of a group may differ
    std::vector<Alert> alerts; ///< by account, then opened, then rule (in their order) and reason
    std::optional<Day> firstTouch; ///< of the book: what all accounts have in common beside the policy
    bool liveKnown = false; ///< some account has a day of going live
    size_t entries = 0; ///< in Cache::work, which Alert::acts point into

    /// The alerts of one account.
    [[nodiscard]] std::span<const Alert> of(qint32 account) const
    {
        const auto [first, last] = std::ranges::equal_range(alerts, account, {}, &Alert::account);
        return {first, last};
    }
    [[nodiscard]] bool isOf(const Cache &cache, Day day) const
    {
        return asOf == day && revision == cache.revision && policyVersion == cache.policyVersion;
    }
    bool operator==(const BookAlerts &) const = default;
};

} // namespace bw
