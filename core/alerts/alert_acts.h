#pragma once

#include "alerts/alert.h"
#include "health/health.h"

#include <functional>
#include <span>

namespace bw {

/// What people did lies over the alerts of one account.
struct ActSources {
    const Cache &cache;
    size_t account = 0;
    Day look; ///< acts up to it count
    const std::vector<AlertRule> &rules; ///< BookAlerts::rules
    /// Health and band of the account on a day; nothing where it is not known.
    std::function<std::pair<std::optional<double>, Band>(Day)> health;
};

/// Gives each act to the alert that it names, or that its rule and reason had open on its day, and sets what
/// follows from them. Where later data no longer support the alert, one that is withdrawn is added.
void layActs(const ActSources &from, std::vector<Alert> &alerts);

} // namespace bw
