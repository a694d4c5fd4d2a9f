#include "report/account_details.h"

#include <algorithm>

namespace bw {

AccountDetails accountDetails(const Cache &cache, const AccountDossier &dossier, const AccountReport &report,
                              const BookAlerts *alerts)
{
    constexpr qint32 daysShown = 53 * 7;
    const AccountUse &use = dossier.use;
    AccountDetails details;
    details.account = dossier.account;
    details.asOf = report.asOf;
    details.events = use.events;
    details.days = {report.asOf - (daysShown - 1), report.asOf};
    details.use =
        accountUseReport(cache, report.policy, report.row.index, use, dossier.outcomes, report.asOf);
    const Policy &policy = details.use.policy;
    details.dayEvents = dayEvents(use, eventRules(policy, use.events), details.days);
    details.byEvent = splitByEvent(details.dayEvents, details.events, details.days);
    details.byModule = splitByModule(details.dayEvents, details.events, details.days);
    details.byScenario =
        splitUse(details.dayEvents, details.events, details.days, [&](const UseEvent &event) {
            const auto of =
                std::find_if(policy.scenarios.begin(), policy.scenarios.end(),
                             [&](const Scenario &scenario) { return belongsTo(scenario, event); });
            return of != policy.scenarios.end() ? of->name : QString();
        });
    details.timeline = timeline(dossier, report, alerts);
    details.feedback = accountFeedback(dossier.surveys, report.asOf);
    details.outcomes = outcomeProgress(dossier.outcomes, report.asOf, policy.health.outcomeBehindPercent);
    std::copy_if(details.use.checks.begin(), details.use.checks.end(), std::back_inserter(details.anomalies),
                 [&](const DayCheck &check) { return isAnomaly(check) && details.days.contains(check.day); });
    details.use.checks.clear();

    details.people = use.users;
    details.users = std::move(details.use.users);
    std::erase_if(details.users, [](const UserUse &user) { return !user.counts; });
    std::stable_sort(details.users.begin(), details.users.end(), [](const UserUse &a, const UserUse &b) {
        return std::pair(a.role, -a.keyActions28) < std::pair(b.role, -b.keyActions28);
    });
    details.places = use.units;
    details.units = std::move(details.use.units);
    std::stable_sort(details.units.begin(), details.units.end(),
                     [](const UnitUse &a, const UnitUse &b) { return a.keyActions28 > b.keyActions28; });
    details.use.users.clear();
    details.use.units.clear();
    return details;
}

} // namespace bw
