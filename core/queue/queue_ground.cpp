#include "queue/reasons.h"
#include "service/checkpoints.h"

#include <algorithm>

namespace bw {

QueueGround::QueueGround(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                         const BookAlerts &alerts)
    : m_cache(cache)
    , m_portfolio(portfolio)
    , m_alerts(alerts)
    , m_look(lookDay(portfolio.asOf, portfolio.today, portfolio.picked))
    , m_book(cache)
    , m_policies(bookPolicies(cache, policy, portfolio.asOf))
    , m_followed(followedFrom(cache, m_look))
{
    for (const Policy &own : m_policies.policies)
        m_meanings.emplace_back(cache.answerValues, own.rubric);
    m_alertBegins.resize(cache.accounts.size() + 1);
    size_t at = 0;
    for (size_t account = 0; account <= cache.accounts.size(); ++account) {
        while (at < alerts.alerts.size() && alerts.alerts[at].account < static_cast<qint32>(account))
            ++at;
        m_alertBegins[account] = static_cast<qint32>(at);
    }
}

const AlertRule *QueueGround::ruleOf(const Alert &alert) const
{
    const bool known = alert.rule >= 0 && static_cast<size_t>(alert.rule) < m_alerts.rules.size();
    return known ? &m_alerts.rules[static_cast<size_t>(alert.rule)] : nullptr;
}

std::pair<qint32, qint32> QueueGround::alertsOf(size_t account) const
{
    return {m_alertBegins[account], m_alertBegins[account + 1]};
}

std::optional<QueueGround::StaleAnswer> QueueGround::stalestOf(size_t account) const
{
    const Rubric &rubric = m_policies.of(account).rubric;
    std::vector<CriterionState> states(rubric.criteria.size());
    criterionStates(criterionAnswers(m_cache, account), m_meanings[m_policies.byAccount[account]], rubric,
                    m_look, m_look, states);
    std::optional<StaleAnswer> stalest;
    qint32 most = -1;
    for (size_t i = 0; i < states.size(); ++i) {
        const qint32 over = states[i].ageDays - rubric.criteria[i].shelfDays;
        if (!states[i].stale || over <= most)
            continue;
        most = over;
        stalest = StaleAnswer{rubric.criteria[i].key, states[i].ageDays};
    }
    return stalest;
}

RenewalView renewalView(const ServiceFacts &facts, const PortfolioRow &row, Day look)
{
    RenewalView view;
    // Also where it is known to be lost nothing is left to work on.
    const auto decided = [&](const Contract &contract) {
        return renewalOf(contract, facts.contracts, look).result != RenewalResult::Open;
    };
    if (row.renewal) {
        view.end = row.renewal;
        view.daysLeft = row.daysLeft;
        view.open = true;
        // One that goes on is no renewal to work on, though its term has not ended.
        for (const Contract &contract : facts.contracts) {
            if (contract.end == *row.renewal && isKnown(contract, look) && decided(contract))
                view.open = false;
        }
        return view;
    }
    if (row.health.frozenOn)
        return view;
    const Contract *last = nullptr;
    for (const Contract &contract : facts.contracts) {
        if (!isKnown(contract, look))
            continue;
        if (look <= contract.end)
            return view; // one is in force or to come
        if (last == nullptr || last->end < contract.end)
            last = &contract;
    }
    if (last == nullptr || decided(*last))
        return view;
    view.open = true;
    view.end = last->end;
    view.daysLeft = last->end - look;
    view.lapsed.push_back({last->currency, last->arr});
    return view;
}

} // namespace bw
