#pragma once

#include "activity/accounts.h"
#include "usage/account_use.h"

namespace bw {

/// The window of everything that is said of users, units, features, dimensions and scenarios.
constexpr qint32 useWindowDays = 28;
/// The 28 days that end at D.
[[nodiscard]] inline DayRange useWindow(Day asOf)
{
    return {asOf - (useWindowDays - 1), asOf};
}

/// Roles in the order in which they are shown: userRoles(), and empty for a role that is not known.
[[nodiscard]] const QStringList &rolesInOrder();
/// Position in rolesInOrder(); a word that is none of them counts as other.
[[nodiscard]] size_t roleIndex(const QString &role);

/// Whether a listed user's login is open on D. One who is not listed has none that is known of: they count as
/// users while they are seen.
[[nodiscard]] bool isOpenOn(const User &user, Day day);

/// Users by index in AccountUse::users that count as users of the account on D: listed ones whose login is
/// open, and others seen in the 28 days that end at D.
[[nodiscard]] std::vector<quint8> usersOn(const AccountUse &use, Day asOf);

/// One user as of D (definitions.md §3).
struct UserUse {
    quint32 user = 0; ///< index in AccountUse::users
    size_t role = 0; ///< index in rolesInOrder()
    bool counts = false; ///< see usersOn(); others have left, or were seen longer ago
    std::optional<Day> firstSeen; ///< with any event
    std::optional<Day> lastSeen;
    qint32 activeDays28 = 0; ///< days with an event that counts as logged in
    qint64 keyActions28 = 0;
    Coefficient coefficient; ///< the user's own: 7-day blocks with a key action (policy: days with one)

    bool operator==(const UserUse &) const = default;
};

/// Users that were there on D: listed and opened by then, or seen by then. By index. `days` must reach back
/// 70 days before D.
[[nodiscard]] std::vector<UserUse> userUses(const AccountUse &use, const EventRules &rules,
                                            const Policy &policy, const BookDays &days,
                                            const AccountDays &account);

/// Users of one role that count on D.
struct RoleUse {
    size_t role = 0; ///< index in rolesInOrder()
    qint32 users = 0;
    qint32 seen28 = 0; ///< with an event that counts as logged in
    qint32 acted28 = 0; ///< with a key action
    qint32 everyWeek = 0; ///< active in each of the last four 7-day blocks that count
    std::optional<Day> lastSeen; ///< of any of them
    Coefficient coefficient; ///< blocks in which any of them was active
    bool operator==(const RoleUse &) const = default;
};
/// Roles that have users, in order.
[[nodiscard]] std::vector<RoleUse> roleUses(const std::vector<UserUse> &users);

/// One shop, site or team as of D.
struct UnitUse {
    quint32 unit = 0; ///< index in AccountUse::units
    std::optional<Day> firstSeen;
    std::optional<Day> lastSeen;
    qint32 activeDays28 = 0; ///< days with a key action
    qint32 users28 = 0; ///< distinct, with any event there
    qint64 keyActions28 = 0;
    [[nodiscard]] bool active() const { return keyActions28 > 0; }

    bool operator==(const UnitUse &) const = default;
};

/// Units that are listed, or were seen by D. By index.
[[nodiscard]] std::vector<UnitUse> unitUses(const AccountUse &use, const EventRules &rules, Day asOf);

/// "82 of 100 shops active": with a key action in the 28 days that end at D.
struct UnitCoverage {
    qint32 active = 0;
    qint32 units = 0;
    bool operator==(const UnitCoverage &) const = default;
};
[[nodiscard]] UnitCoverage coverageOf(const std::vector<UnitUse> &units);

} // namespace bw
