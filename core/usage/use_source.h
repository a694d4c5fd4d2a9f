#pragma once

#include "base/progress.h"
#include "model/outcome.h"
#include "usage/account_use.h"

#include <functional>

namespace bw {

/// Where what is kept of use comes from: what the store does.
struct UseSource {
    /// The book's pairs of event and module.
    std::function<Result<std::vector<UseEvent>>()> events;
    /// One account's use, with these events.
    std::function<Result<AccountUse>(AccountId, const std::vector<UseEvent> &)> account;
    /// The book's business results.
    std::function<Result<std::vector<Outcome>>()> outcomes;
    /// Every account's rollups, by index in Cache::accounts (RollupSource), below so many events.
    std::function<Status(size_t events, const RollupVisitor &, Progress &)> book;
};

} // namespace bw
