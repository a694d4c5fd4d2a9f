#pragma once

#include "activity/user_use.h"
#include "model/policy.h"

namespace bw {

/// How much one role used one event in the 28 days that end at D.
struct FeatureCell {
    qint32 users = 0; ///< of the role, distinct
    qint64 quantity = 0;
    bool operator==(const FeatureCell &) const = default;
};

struct FeatureRole {
    size_t role = 0; ///< index in rolesInOrder()
    qint32 users = 0; ///< that count on D
    bool operator==(const FeatureRole &) const = default;
};

/// Feature use by role (definitions.md §3): who of a role used what. The share of a cell is its users / the
/// role's users; both count the users of D alone (usersOn()).
struct FeatureUse {
    DayRange days;
    std::vector<FeatureRole> roles; ///< that have users, in order
    std::vector<quint32> events; ///< numbers in AccountUse::events: of everything that the account ever did
                                 ///< by D, by module, then event
    std::vector<FeatureCell> cells; ///< roles x events, row by row
    std::vector<qint64> quantities; ///< by event, whoever did it: also rows without users

    [[nodiscard]] const FeatureCell &cell(size_t role, size_t event) const
    {
        return cells[role * events.size() + event];
    }
    bool operator==(const FeatureUse &) const = default;
};

[[nodiscard]] FeatureUse featureUse(const AccountUse &use, Day asOf);

/// An event that is meant for a role (policy), and the users of the role on D that did not use it in the 28
/// days.
struct LackingFeature {
    size_t role = 0; ///< index in rolesInOrder()
    QString event;
    qint32 roleUsers = 0;
    std::vector<quint32> lacking; ///< indices in AccountUse::users
    bool operator==(const LackingFeature &) const = default;
};
/// Every event meant for a role that the account has users of, by role in order, then as the policy lists
/// them; `lacking` is empty where everybody used it.
[[nodiscard]] std::vector<LackingFeature> lackingFeatures(const AccountUse &use, const RoleFeatures &meant,
                                                          Day asOf);

/// Key actions of one event on each day of a range.
struct EventDays {
    quint32 event = 0; ///< number in AccountUse::events
    std::vector<qint64> keyActions; ///< by day of the range
    bool operator==(const EventDays &) const = default;
};
/// Every event with key actions in the range, by module, then event. Their sums are the account's key
/// actions.
[[nodiscard]] std::vector<EventDays> keyActionsByEvent(const AccountUse &use, const EventRules &rules,
                                                       DayRange days);

} // namespace bw
