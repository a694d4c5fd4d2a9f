#include "report/account_details.h"

#include <algorithm>

namespace bw {

SeatFunnel seatFunnel(const AccountDossier &dossier, const PortfolioRow &row, const Policy &policy, Day asOf)
{
    constexpr qint32 blocks = 4;
    constexpr qint32 days = 7 * blocks;
    SeatFunnel funnel;
    funnel.purchased = row.seatsPurchased;
    funnel.opened = row.seatsOpened;
    funnel.loggedIn = row.activeUsers28;
    if (!row.activeUsers28)
        return funnel;
    std::vector<quint8> weeksOf(static_cast<size_t>(dossier.users.size()) + 1);
    std::vector<quint8> isKey;
    for (const EventWord &word : dossier.events)
        isKey.push_back(!word.event.isEmpty() && policy.weightOf(word.event) > 0 ? 1 : 0);
    const Day first = asOf - (days - 1);
    for (auto rollup = std::lower_bound(dossier.usage.begin(), dossier.usage.end(), first,
                                        [](const Rollup &r, Day day) { return r.day < day; });
         rollup != dossier.usage.end() && rollup->day <= asOf; ++rollup) {
        if (rollup->user == 0 || rollup->user >= weeksOf.size() || rollup->quantity <= 0
            || !isKey[rollup->event])
            continue;
        weeksOf[rollup->user] |= static_cast<quint8>(1 << ((rollup->day - first) / 7));
    }
    constexpr quint8 allWeeks = (1 << blocks) - 1;
    funnel.keyAction = std::count_if(weeksOf.begin(), weeksOf.end(), [](quint8 weeks) { return weeks != 0; });
    funnel.everyWeek = std::count(weeksOf.begin(), weeksOf.end(), allWeeks);
    return funnel;
}

AccountDetails accountDetails(const AccountDossier &dossier, const AccountReport &report)
{
    constexpr qint32 daysShown = 53 * 7;
    AccountDetails details;
    details.account = dossier.account;
    details.asOf = report.asOf;
    details.events = dossier.events;
    details.days = {report.asOf - (daysShown - 1), report.asOf};
    details.dayEvents = dayEvents(dossier, report.policy, details.days);
    details.byEvent = splitByEvent(details.dayEvents, details.events, details.days);
    details.byModule = splitByModule(details.dayEvents, details.events, details.days);
    details.seats = seatFunnel(dossier, report.row, report.policy, report.asOf);
    details.timeline = timeline(dossier, report.contracts, report.seats, report.asOf);
    std::copy_if(dossier.policies.begin(), dossier.policies.end(), std::back_inserter(details.policies),
                 [&](const PolicyMark &mark) { return mark.day <= report.asOf; });
    return details;
}

} // namespace bw
