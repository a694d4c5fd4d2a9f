#pragma once

#include "evaluate/portfolio.h"

namespace bw {

/// A book under one policy after another, for whoever tries rules out while they change under the hand. What
/// the policies have in common is made once, and the memory of a portfolio that nobody holds any more serves
/// the next: a step allocates nothing of the size of the book.
class WhatIf {
public:
    /// Makes the ground, which takes several times as long as a step.
    WhatIf(std::shared_ptr<const Cache> cache, const Policy &policy, Day asOf, Day today,
           bool picked = false);
    ~WhatIf();
    WhatIf(const WhatIf &) = delete;
    WhatIf &operator=(const WhatIf &) = delete;

    /// The same as evaluate(cache, policy, asOf, today, picked). Key actions and login events are those that
    /// the cache was loaded with. Another calendar makes the ground anew. One call at a time; what it returns
    /// may be read, held and let go on any thread, also after the WhatIf is gone.
    [[nodiscard]] std::shared_ptr<const Portfolio> under(const Policy &policy);

private:
    struct Spares;

    std::shared_ptr<const Cache> m_cache;
    Day m_asOf;
    Day m_today;
    bool m_picked;
    std::shared_ptr<const PortfolioGround> m_ground;
    std::shared_ptr<Spares> m_spares;
    Policy m_policy; ///< of m_last
    std::weak_ptr<const Portfolio> m_last;
};

} // namespace bw
