#pragma once

#include "base/day.h"

#include <QString>

namespace bw::text {

/// Days until a contract ends, below 0 once it has: "62 days left", "ends today", "ended yesterday".
[[nodiscard]] QString contractEnds(qint32 daysLeft);
/// "lost on 3 Mar 2026, frozen": of an account whose health is that of the day of churn.
[[nodiscard]] QString lostSince(Day churned);
/// The same where there is little room: "lost, frozen".
[[nodiscard]] QString lostShort();
/// "use to 18 Oct, ages to 19 Oct": where use counts to another day than ages do; else empty.
[[nodiscard]] QString countsTo(Day use, Day ages);

} // namespace bw::text
