#include "report/account_details.h"

#include <algorithm>

namespace bw {

SeatFunnel seatFunnel(const AccountUse &use, const PortfolioRow &row, const EventRules &rules, Day asOf)
{
    constexpr qint32 blocks = 4;
    constexpr qint32 days = 7 * blocks;
    SeatFunnel funnel;
    funnel.purchased = row.seatsPurchased;
    funnel.opened = row.seatsOpened;
    funnel.loggedIn = row.activeUsers28;
    if (!row.activeUsers28)
        return funnel;
    std::vector<quint8> weeksOf(use.users.size() + 1);
    const Day first = asOf - (days - 1);
    for (const Rollup &rollup : rollupsIn(use.rollups, {first, asOf})) {
        if (rollup.user > 0 && rollup.user < weeksOf.size() && keyActionsOf(rollup, rules) > 0)
            weeksOf[rollup.user] |= static_cast<quint8>(1 << ((rollup.day - first) / 7));
    }
    constexpr quint8 allWeeks = (1 << blocks) - 1;
    funnel.keyAction = std::count_if(weeksOf.begin(), weeksOf.end(), [](quint8 weeks) { return weeks != 0; });
    funnel.everyWeek = std::count(weeksOf.begin(), weeksOf.end(), allWeeks);
    return funnel;
}

std::vector<RoleSummary> roleSummaries(const std::vector<UserUse> &users)
{
    std::vector<RoleSummary> roles;
    for (const RoleUse &use : roleUses(users)) {
        RoleSummary role{use, {}, 0, 0};
        for (const UserUse &user : users) {
            if (user.role != use.role || !user.counts)
                continue;
            role.meanCoefficient += user.coefficient.active;
            role.keyActions28 += user.keyActions28;
            if (user.lastSeen && (!role.lastSeen || *role.lastSeen < *user.lastSeen))
                role.lastSeen = user.lastSeen;
        }
        role.meanCoefficient /= std::max(use.users, 1);
        roles.push_back(role);
    }
    return roles;
}

AccountDetails accountDetails(const Cache &cache, const AccountDossier &dossier, const AccountReport &report)
{
    constexpr qint32 daysShown = 53 * 7;
    const AccountUse &use = dossier.use;
    const EventRules rules = eventRules(report.policy, use.events);
    const auto index = static_cast<size_t>(report.row.index);
    const BookInputs inputs = accountInputs(cache, report.policy, report.row.index, report.asOf);
    const AccountDays &account = inputs.accounts[index];
    AccountDetails details;
    details.account = dossier.account;
    details.asOf = report.asOf;
    details.events = use.events;
    details.days = {report.asOf - (daysShown - 1), report.asOf};
    details.dayEvents = dayEvents(use, rules, details.days);
    details.byEvent = splitByEvent(details.dayEvents, details.events, details.days);
    details.byModule = splitByModule(details.dayEvents, details.events, details.days);
    details.seats = seatFunnel(use, report.row, rules, report.asOf);
    details.timeline = timeline(dossier, report);
    details.anomalies = anomaliesIn(cache.usage, index, dayTermsOf(inputs.days, account), details.days);

    details.people = use.users;
    details.users = userUses(use, rules, report.policy, inputs.days, account);
    std::erase_if(details.users, [](const UserUse &user) { return !user.counts; });
    details.roles = roleSummaries(details.users);
    std::stable_sort(details.users.begin(), details.users.end(), [](const UserUse &a, const UserUse &b) {
        return std::pair(a.role, -a.keyActions28) < std::pair(b.role, -b.keyActions28);
    });
    details.places = use.units;
    details.units = unitUses(use, rules, report.asOf);
    details.coverage = coverageOf(details.units);
    std::stable_sort(details.units.begin(), details.units.end(), [](const UnitUse &a, const UnitUse &b) {
        return a.keyActions28 > b.keyActions28;
    });
    details.features = featureUse(use, rules, report.asOf);
    return details;
}

} // namespace bw
