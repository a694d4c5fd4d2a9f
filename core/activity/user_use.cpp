#include "activity/user_use.h"

#include "model/scenario.h"

#include <algorithm>

namespace bw {

namespace {

constexpr qint32 daysPerBlock = 7;

/// First day on which a user counts for the coefficient: the login's opening or the first event, whichever is
/// earlier, and not before the account's data begin.
std::optional<Day> beginOf(const UserUse &one, const User &user, const AccountDays &account)
{
    std::optional<Day> begin = one.firstSeen;
    if (user.openedOn && (!begin || *user.openedOn < *begin))
        begin = user.openedOn;
    if (!begin)
        begin = account.begin;
    if (begin && account.begin)
        begin = std::max(*begin, *account.begin);
    return begin;
}

} // namespace

const QStringList &rolesInOrder()
{
    static const QStringList roles = userRoles() + QStringList{QString()};
    return roles;
}

size_t roleIndex(const QString &role)
{
    const QStringList &roles = rolesInOrder();
    if (role.isEmpty())
        return static_cast<size_t>(roles.size() - 1);
    const qsizetype at = roles.indexOf(role);
    return static_cast<size_t>(at >= 0 ? at : roles.indexOf(QStringLiteral("other")));
}

bool isOpenOn(const User &user, Day day)
{
    return (!user.openedOn || *user.openedOn <= day) && (!user.closedOn || day <= *user.closedOn);
}

std::vector<quint8> usersOn(const AccountUse &use, Day asOf)
{
    std::vector<quint8> counts(use.users.size());
    for (size_t i = 0; i < use.users.size(); ++i)
        counts[i] = use.userListed[i] != 0 && isOpenOn(use.users[i], asOf) ? 1 : 0;
    for (const Rollup &r : rollupsIn(use.rollups, useWindow(asOf))) {
        if (r.user > 0 && use.userListed[r.user - 1] == 0)
            counts[r.user - 1] = 1;
    }
    return counts;
}

std::vector<UserUse> userUses(const AccountUse &use, const EventRules &rules, const Policy &policy,
                              const BookDays &days, const AccountDays &account)
{
    const Day asOf = days.asOf;
    const DayRange window = useWindow(asOf);
    std::vector<UserUse> all(use.users.size());
    std::vector<std::array<quint8, BlockTerms::most>> blocks(all.size());
    const Rollup *const end = use.rollups.data() + use.rollups.size();
    for (const Rollup *first = use.rollups.data(); first != end && first->day <= asOf;) {
        // The rollups of one user and day.
        const Rollup *last = first;
        bool loggedIn = false;
        qint64 keyActions = 0;
        for (; last != end && last->day == first->day && last->user == first->user; ++last) {
            loggedIn = loggedIn || rules.login[last->event] != 0;
            keyActions += keyActionsOf(*last, rules);
        }
        if (first->user > 0) {
            const size_t i = first->user - 1;
            UserUse &one = all[i];
            one.firstSeen = one.firstSeen.value_or(first->day);
            one.lastSeen = first->day;
            if (window.contains(first->day)) {
                one.activeDays28 += loggedIn ? 1 : 0;
                one.keyActions28 += keyActions;
            }
            const qint32 block = (asOf - first->day) / daysPerBlock;
            if (keyActions > 0 && block < BlockTerms::most)
                ++blocks[i][static_cast<size_t>(block)];
        }
        first = last;
    }
    const BlockTerms terms = blockTermsOf(days, dayTermsOf(days, account), policy, asOf);
    std::vector<UserUse> result;
    for (size_t i = 0; i < all.size(); ++i) {
        UserUse &one = all[i];
        const User &user = use.users[i];
        const bool listed = use.userListed[i] != 0;
        const bool opened = listed && (!user.openedOn || *user.openedOn <= asOf);
        if (!opened && !one.firstSeen)
            continue;
        one.user = static_cast<quint32>(i);
        one.role = roleIndex(user.role);
        one.counts = listed ? isOpenOn(user, asOf) : one.lastSeen && window.contains(*one.lastSeen);
        one.coefficient = coefficientOf(blocks[i].data(), terms, beginOf(one, user, account));
        result.push_back(one);
    }
    return result;
}

std::vector<RoleUse> roleUses(const std::vector<UserUse> &users)
{
    constexpr size_t lastBlocks = 4;
    std::vector<RoleUse> roles(static_cast<size_t>(rolesInOrder().size()));
    for (const UserUse &user : users) {
        if (!user.counts)
            continue;
        RoleUse &role = roles[user.role];
        ++role.users;
        role.seen28 += user.activeDays28 > 0 ? 1 : 0;
        role.acted28 += user.keyActions28 > 0 ? 1 : 0;
        if (user.lastSeen && (!role.lastSeen || *role.lastSeen < *user.lastSeen))
            role.lastSeen = user.lastSeen;
        auto &together = role.coefficient.blocks;
        const auto &own = user.coefficient.blocks;
        for (size_t block = 0; block < own.size(); ++block)
            together[block] = std::max(together[block], own[block]); // not yet < inactive < active
        role.everyWeek += std::all_of(own.end() - lastBlocks, own.end(),
                                      [](BlockState state) { return state == BlockState::Active; })
            ? 1
            : 0;
    }
    for (size_t i = 0; i < roles.size(); ++i) {
        roles[i].role = i;
        for (const BlockState block : roles[i].coefficient.blocks) {
            roles[i].coefficient.known += block != BlockState::NotYet ? 1 : 0;
            roles[i].coefficient.active += block == BlockState::Active ? 1 : 0;
        }
    }
    std::erase_if(roles, [](const RoleUse &role) { return role.users == 0; });
    return roles;
}

std::vector<UnitUse> unitUses(const AccountUse &use, const EventRules &rules, Day asOf)
{
    const DayRange window = useWindow(asOf);
    std::vector<UnitUse> all(use.units.size());
    std::vector<Day> lastActive(all.size(), window.first - 1);
    std::vector<quint64> visits; // unit and user, each pair as often as it occurs
    for (const Rollup &r : use.rollups) {
        if (asOf < r.day)
            break;
        if (r.unit == 0)
            continue;
        const size_t i = r.unit - 1;
        UnitUse &one = all[i];
        one.firstSeen = one.firstSeen.value_or(r.day);
        one.lastSeen = r.day;
        if (!window.contains(r.day))
            continue;
        if (r.user > 0)
            visits.push_back(static_cast<quint64>(i) << 32 | r.user);
        const qint64 keyActions = keyActionsOf(r, rules);
        one.keyActions28 += keyActions;
        if (keyActions > 0 && lastActive[i] != r.day) {
            lastActive[i] = r.day;
            ++one.activeDays28;
        }
    }
    std::sort(visits.begin(), visits.end());
    visits.erase(std::unique(visits.begin(), visits.end()), visits.end());
    for (const quint64 visit : visits)
        ++all[visit >> 32].users28;
    std::vector<UnitUse> result;
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].unit = static_cast<quint32>(i);
        if (use.unitListed[i] != 0 || all[i].firstSeen)
            result.push_back(all[i]);
    }
    return result;
}

UnitCoverage coverageOf(const std::vector<UnitUse> &units)
{
    const auto active =
        std::count_if(units.begin(), units.end(), [](const UnitUse &one) { return one.active(); });
    return {static_cast<qint32>(active), static_cast<qint32>(units.size())};
}

} // namespace bw
