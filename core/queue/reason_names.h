#pragma once

#include "queue/today.h"

namespace bw {

/// alert, step_overdue, next_step_due, answer_stale, checkpoint_due, owes_plan, band_fell, band_rose,
/// no_longer_weekly, no_longer_monthly, health_moved, renewal_near, disagrees
[[nodiscard]] QString reasonName(QueueReason::What what);
/// open, reviewed, snoozed
[[nodiscard]] QString runStateName(RunState state);

/// A reason for other programs: its name, what it is about (an alert's rule and reason, a step, a criterion),
/// "=" and its value, "@" and its day, as far as there are any: "alert no_key_action=14@2026-10-14".
[[nodiscard]] QString reasonCode(const QueueReason &reason, const BookAlerts &alerts);

} // namespace bw
