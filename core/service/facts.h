#pragma once

#include "model/cache.h"

#include <span>
#include <vector>

namespace bw {

/// The rows of one account that figures of service rest on.
struct ServiceFacts {
    size_t account = 0; ///< index in Cache::accounts
    std::span<const AccountChange> changes; ///< ascending days
    std::span<const Contract> contracts; ///< ascending start
    std::span<const TouchFact> touches; ///< ascending days
    std::span<const WorkEntry> work; ///< ascending `at`
    size_t firstWork = 0; ///< index of work[0] in Cache::work
};

/// Where each account's rows begin in a cache, found in one pass over it. The cache is held on to.
class ServiceBook {
public:
    explicit ServiceBook(const Cache &cache);
    [[nodiscard]] ServiceFacts of(size_t account) const;
    [[nodiscard]] const Cache &cache() const { return *m_cache; }

private:
    using Begins = std::vector<quint32>; ///< by account, and the end of the last one
    const Cache *m_cache;
    Begins m_changes, m_contracts, m_touches, m_work;
};

} // namespace bw
