#include "evaluate/trial.h"

#include "evaluate/ground.h"

namespace bw {

namespace {

Month firstMonth(Day asOf)
{
    return Month::of(asOf) + (1 - Trial::months);
}

std::vector<quint16> payingMonths(const Cache &cache, Day asOf)
{
    std::vector<quint16> paying(cache.accounts.size());
    for (size_t i = 0; i < paying.size(); ++i) {
        const std::span<const Contract> contracts = sliceOf(cache, i).contracts;
        for (qint32 k = 0; k < Trial::months; ++k) {
            if (isUnderContract(contracts, (firstMonth(asOf) + k).last(), asOf))
                paying[i] = static_cast<quint16>(paying[i] | 1 << k);
        }
    }
    return paying;
}

} // namespace

Trial::Trial(std::shared_ptr<const Cache> cache, const Policy &policy, Day asOf, Day today, bool picked)
    : m_cache(std::move(cache))
    , m_asOf(asOf)
    , m_whatIf(m_cache, policy, asOf, today, picked)
    , m_paying(payingMonths(*m_cache, asOf))
{
    makeInputs(policy);
}

void Trial::makeInputs(const Policy &policy)
{
    m_inputs = bookInputs(*m_cache, policy, m_asOf, firstMonth(m_asOf).first());
    m_inputsFor = policy;
}

Tried Trial::under(const Policy &policy)
{
    if (!sameCalendars(policy, m_inputsFor))
        makeInputs(policy);
    Tried tried{policy, m_whatIf.under(policy), {}};
    if (!m_inputs.days.firstUsage)
        return tried;
    computeActivity(*m_cache, m_inputs, policy, m_activity);
    const Month first = firstMonth(m_asOf);
    std::array<Rate, months> rates{};
    for (size_t account = 0; account < m_paying.size(); ++account) {
        for (qint32 k = 0; k < months; ++k) {
            const PeriodState state = m_activity.monthState(account, first + k);
            if (outsideRates(state) || (m_paying[account] >> k & 1) == 0)
                continue;
            Rate &rate = rates[static_cast<size_t>(k)];
            ++rate.denominator;
            rate.numerator += state == PeriodState::Reached ? 1 : 0;
        }
    }
    const Month began = Month::of(*m_inputs.days.firstUsage);
    for (qint32 k = 0; k < months; ++k) {
        const Month month = first + k;
        if (month < began)
            continue;
        MonthlyRate rate{month, rates[static_cast<size_t>(k)]};
        rate.rate.provisional = m_asOf < month.last();
        tried.rates.push_back(rate);
    }
    return tried;
}

UseHistogram Trial::histogram(const Portfolio &portfolio, qint32 atLeast) const
{
    return useHistogram(*m_cache, m_inputs, portfolio, atLeast);
}

} // namespace bw
