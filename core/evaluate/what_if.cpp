#include "evaluate/what_if.h"

#include "evaluate/ground.h"

#include <QMutex>

namespace bw {

/// Portfolios that nobody holds any more. Two are enough: one is shown while the next is made.
struct WhatIf::Spares {
    static constexpr size_t most = 2;
    QMutex lock;
    std::vector<std::unique_ptr<Portfolio>> portfolios;

    void give(std::unique_ptr<Portfolio> portfolio)
    {
        const QMutexLocker locker(&lock);
        if (portfolios.size() < most)
            portfolios.push_back(std::move(portfolio));
    }
    std::unique_ptr<Portfolio> take()
    {
        const QMutexLocker locker(&lock);
        if (portfolios.empty())
            return std::make_unique<Portfolio>();
        std::unique_ptr<Portfolio> taken = std::move(portfolios.back());
        portfolios.pop_back();
        return taken;
    }
};

WhatIf::WhatIf(std::shared_ptr<const Cache> cache, const Policy &policy, Day asOf, Day today, bool picked)
    : m_cache(std::move(cache))
    , m_asOf(asOf)
    , m_today(today)
    , m_picked(picked)
    , m_ground(portfolioGround(*m_cache, policy, asOf, today, picked))
    , m_spares(std::make_shared<Spares>())
{
    while (m_spares->portfolios.size() < Spares::most)
        m_spares->give(std::make_unique<Portfolio>(m_ground->base));
}

WhatIf::~WhatIf() = default;

std::shared_ptr<const Portfolio> WhatIf::under(const Policy &policy)
{
    if (std::shared_ptr<const Portfolio> last = m_last.lock(); last && policy == m_policy)
        return last;
    if (!fits(*m_ground, policy))
        m_ground = portfolioGround(*m_cache, policy, m_asOf, m_today, m_picked);
    std::unique_ptr<Portfolio> made = m_spares->take();
    *made = evaluate(*m_cache, *m_ground, policy, std::move(*made));
    const std::shared_ptr<const Portfolio> result(made.release(),
                                                  [spares = std::weak_ptr(m_spares)](Portfolio *let) {
                                                      std::unique_ptr<Portfolio> portfolio(let);
                                                      if (const std::shared_ptr<Spares> here = spares.lock())
                                                          here->give(std::move(portfolio));
                                                  });
    m_policy = policy;
    m_last = result;
    return result;
}

} // namespace bw
