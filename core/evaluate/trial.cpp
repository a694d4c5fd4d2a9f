#include "evaluate/trial.h"

#include "activity/kernel.h"
#include "base/parallel.h"
#include "evaluate/ground.h"

#include <QMutex>

namespace bw {

namespace {

Month firstMonth(Day asOf)
{
    return Month::of(asOf) + (1 - Trial::months);
}

using Rates = std::array<Rate, Trial::months>;

Periods monthsUnder(const BookDays &days, const DayTerms &account, const Policy &policy)
{
    Periods periods;
    for (qint32 k = 0; k < Trial::months; ++k) {
        const Month month = firstMonth(days.asOf) + k;
        const DayRange range{month.first(), month.last()};
        periods.add(days, termsOf(days, account, policy, PeriodRule::Month, range), range);
    }
    return periods;
}

/// The months' rates, as monthlyRates() counts them: their months alone, and nothing kept of an account.
Rates ratesOf(const Cache &cache, const BookInputs &inputs, const Policy &policy,
              const std::vector<quint16> &paying)
{
    constexpr size_t accountsPerPiece = 512;
    const BookDays &days = inputs.days;
    const BookPolicies policies = bookPolicies(cache, policy, days.asOf);
    const auto terms = forPolicies(inputs, policies, [&](const DayTerms &account, const Policy &own) {
        return monthsUnder(days, account, own);
    });
    const qint32 span = days.asOf - days.origin + 1;
    Rates rates{};
    QMutex adding;
    inParallel(inputs.accounts.size(), accountsPerPiece, [&](size_t first, size_t last) {
        std::vector<quint8> levels(static_cast<size_t>(span));
        std::vector<quint64> words(levels.size() / 64 + 2);
        std::array<quint8, Trial::months> active{};
        std::array<quint8, Trial::months> states{};
        Rates here{};
        for (size_t i = first; i < last; ++i) {
            if (paying[i] == 0)
                continue;
            const AccountDays &facts = inputs.accounts[i];
            const Policy &own = policies.of(i);
            const Periods &months = *terms[policies.byAccount[i]][pairOf(days, facts)];
            levelsOf(cache.usage, i, facts.seats, own, days.origin, days.asOf, levels.data());
            std::fill(words.begin(), words.end(), 0);
            kernel::activeBits(levels.data(), span, own.activeDayLevel, 0, words.data());
            months.count(words.data(), active.data());
            months.judgeAll(active.data(), states.data());
            for (size_t k = 0; k < states.size(); ++k) {
                const auto state = static_cast<PeriodState>(states[k]);
                if (outsideRates(state) || (paying[i] >> k & 1) == 0)
                    continue;
                ++here[k].denominator;
                here[k].numerator += state == PeriodState::Reached ? 1 : 0;
            }
        }
        const QMutexLocker locker(&adding);
        for (size_t k = 0; k < rates.size(); ++k) {
            rates[k].numerator += here[k].numerator;
            rates[k].denominator += here[k].denominator;
        }
    });
    return rates;
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
    const Rates rates = ratesOf(*m_cache, m_inputs, policy, m_paying);
    const Month first = firstMonth(m_asOf);
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
