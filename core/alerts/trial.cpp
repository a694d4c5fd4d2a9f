#include "alerts/trial.h"

#include "alerts/account_alerts.h"
#include "alerts/use_batches.h"
#include "revenue/churn.h"

#include <set>

namespace bw {

namespace {

constexpr qint32 triedDays = 90;

/// The policy with this rule alone.
Policy policyWith(const Policy &policy, const AlertRule &rule)
{
    Policy alone = policy;
    alone.alerts.rules = {rule};
    alone.alerts.rules.front().on = true;
    for (PolicyOverride &group : alone.overrides)
        group.set.remove(QStringLiteral("alerts"));
    return alone;
}

std::optional<Day> lossOf(const Cache &cache, size_t account, Day asOf)
{
    return churnedOn(sliceOf(cache, account).contracts, std::max(asOf, cache.lastDay.value_or(asOf)));
}

} // namespace

Result<RuleTrial> tryRule(const Cache &cache, const Policy &policy, const AlertRule &rule, Day asOf,
                          const UseSource &source, Progress &progress)
{
    const AlertGround ground(cache, policyWith(policy, rule), asOf, asOf);
    RuleTrial trial;
    trial.rule = rule;
    trial.days = {asOf - (triedDays - 1), asOf};
    std::vector<std::vector<Alert>> found(cache.accounts.size());
    const Status done = eachUse(
        cache, ground.needsRows() ? source : UseSource(), progress,
        [&](size_t account, const AccountUse *use) { found[account] = alertsOf(ground, account, use); });
    if (!done)
        return tl::unexpected(done.error());
    for (size_t account = 0; account < found.size(); ++account) {
        const std::optional<Day> loss = lossOf(cache, account, asOf);
        bool any = false;
        for (const Alert &alert : found[account]) {
            if (alert.state == AlertState::Withdrawn || !trial.days.contains(alert.key.opened))
                continue;
            any = true;
            const bool lost = loss && alert.key.opened <= *loss;
            trial.cases.push_back(
                {static_cast<qint32>(account), alert.key.opened, !alert.cleared.has_value(), lost});
            trial.lost += lost ? 1 : 0;
        }
        trial.accounts += any ? 1 : 0;
        trial.lostWithout += !any && loss && trial.days.contains(*loss) ? 1 : 0;
    }
    std::stable_sort(trial.cases.begin(), trial.cases.end(),
                     [](const auto &a, const auto &b) { return b.opened < a.opened; });
    return trial;
}

} // namespace bw
