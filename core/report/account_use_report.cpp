#include "report/account_use_report.h"

#include "activity/account_inputs.h"
#include "model/book_policies.h"

#include <algorithm>
#include <map>

namespace bw {

namespace {

SeatSteps seatSteps(const AccountUse &use, const std::vector<RoleUse> &roles, const AccountDays &facts,
                    Day asOf)
{
    SeatSteps steps;
    const SeatSpan &seats = seatsOn(facts.seats, asOf);
    steps.purchased = seats.purchased;
    steps.opened = seats.opened;
    const std::span<const Rollup> rollups = rollupsIn(use.rollups, useWindow(asOf));
    if (!rollups.empty()
        && std::all_of(rollups.begin(), rollups.end(), [](const Rollup &r) { return r.user == 0; }))
        return steps;
    steps.seen28 = steps.acted28 = steps.everyWeek = 0;
    for (const RoleUse &role : roles) {
        *steps.seen28 += role.seen28;
        *steps.acted28 += role.acted28;
        *steps.everyWeek += role.everyWeek;
    }
    return steps;
}

void addDays(std::vector<qint64> &sum, const std::vector<qint64> &more)
{
    sum.resize(more.size());
    std::transform(more.begin(), more.end(), sum.begin(), sum.begin(), std::plus());
}

} // namespace

AccountUseReport accountUseReport(const Cache &cache, const Policy &policy, qint32 account,
                                  const AccountUse &use, std::span<const Outcome> outcomes, Day asOf)
{
    const auto index = static_cast<size_t>(account);
    const BookInputs inputs = accountInputs(cache, policy, index, asOf);
    const AccountDays &facts = inputs.accounts[index];
    const AccountSlice slice = sliceOf(cache, index);
    const Account then = accountAt(cache.accounts[index], slice.changes, asOf);
    const EventRules rules = eventRules(policy, use.events);

    AccountUseReport report;
    report.asOf = asOf;
    report.policy = effectivePolicy(policy, then);
    report.checks = checkDays(cache.usage, index, dayTermsOf(inputs.days, facts),
                              {cache.usage.spanOf(index).first, asOf});
    report.users = userUses(use, rules, report.policy, inputs.days, facts);
    report.roles = roleUses(report.users);
    report.units = unitUses(use, rules, asOf);
    report.coverage = coverageOf(report.units);
    report.features = featureUse(use, asOf);
    report.lacking = lackingFeatures(use, report.policy.roleFeatures, asOf);
    report.dimensions = useDimensions(use, rules, report.policy, then, inputs.days, facts);
    report.scenarios = scenarioUses(use, report.policy, then, inputs.days, facts);
    if (report.policy.northStar)
        report.northStar = northStarProgress(*report.policy.northStar, use, then, slice.contracts, outcomes,
                                             inputs.days.firstUsages[facts.coverage], asOf);
    report.seats = seatSteps(use, report.roles, facts, asOf);
    return report;
}

std::vector<ScenarioKeyActions> keyActionsByScenario(const AccountUse &use, const Policy &policy,
                                                     DayRange days)
{
    const size_t others = policy.scenarios.size();
    std::vector<ScenarioKeyActions> result;
    for (size_t scenario = 0; scenario <= others; ++scenario)
        result.push_back({scenario, std::vector<qint64>(static_cast<size_t>(days.days()))});
    for (const EventDays &event : keyActionsByEvent(use, eventRules(policy, use.events), days)) {
        const auto of =
            std::find_if(policy.scenarios.begin(), policy.scenarios.end(),
                         [&](const Scenario &one) { return belongsTo(one, use.events[event.event]); });
        addDays(result[static_cast<size_t>(of - policy.scenarios.begin())].keyActions, event.keyActions);
    }
    return result;
}

std::vector<ModuleKeyActions> keyActionsByModule(const AccountUse &use, const Policy &policy, DayRange days)
{
    std::map<QString, std::vector<qint64>> modules;
    for (const EventDays &event : keyActionsByEvent(use, eventRules(policy, use.events), days))
        addDays(modules[use.events[event.event].module], event.keyActions);
    std::vector<ModuleKeyActions> result;
    for (auto &[module, keyActions] : modules)
        result.push_back({module, std::move(keyActions)});
    return result;
}

} // namespace bw
