#pragma once

#include "alerts/alert.h"
#include "alerts/alert_ground.h"
#include "usage/account_use.h"

namespace bw {

/// All alerts of one account, by opened, then rule and reason. `use`: its rows; null: what rests on them is
/// not known.
[[nodiscard]] std::vector<Alert> alertsOf(const AlertGround &ground, size_t account, const AccountUse *use);

} // namespace bw
