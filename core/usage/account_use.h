#pragma once

#include "model/usage.h"
#include "model/user.h"
#include "usage/account_columns.h"
#include "usage/blob.h"

#include <functional>
#include <span>

namespace bw {

/// Everything that is kept of one account's use, with who and what: the ground of all figures below the day
/// counts. What is dated after D is in it and plays no part in a figure of D.
struct AccountUse {
    std::vector<UseEvent> events; ///< of the whole book, by Rollup::event; numbers without an event are empty
    std::vector<Rollup> rollups; ///< by (day, user, event, unit)
    /// Rollup::user p is users[p - 1]; behind them those who are known and have never done anything.
    std::vector<User> users;
    std::vector<quint8> userListed; ///< by index in users: known from a users file, or entered by hand
    std::vector<Unit> units; ///< likewise
    std::vector<quint8> unitListed;

    bool operator==(const AccountUse &) const = default;
};

/// Is handed the rollups of the account at an index, by (day, user, event, unit).
using RollupVisitor = std::function<void(size_t account, const std::vector<Rollup> &rollups)>;

/// The part of ascending rollups that lies in the days of a range.
[[nodiscard]] std::span<const Rollup> rollupsIn(const std::vector<Rollup> &rollups, DayRange range);

/// What the policy says of each event of the book.
[[nodiscard]] EventRules eventRules(const Policy &policy, const std::vector<UseEvent> &events);

/// Weighted key actions of a rollup; never below 0.
[[nodiscard]] inline qint64 keyActionsOf(const Rollup &rollup, const EventRules &rules)
{
    const qint64 actions = rules.weight[rollup.event] * rollup.quantity;
    return actions > 0 ? actions : 0;
}

/// Fills users and units: names in usage (by position) together with those that are known of the account. Who
/// is known keeps all that is known, the others have a key alone.
void joinUsers(AccountUse &use, AccountId account, const QByteArrayList &inUse, std::vector<User> known);
void joinUnits(AccountUse &use, AccountId account, const QByteArrayList &inUse, std::vector<Unit> known);

} // namespace bw
