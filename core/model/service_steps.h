#pragma once

#include "model/service_plan.h"

#include <optional>

namespace bw {

/// The name that rules write; nothing for another one.
[[nodiscard]] std::optional<StepFrom> stepFromFromName(const QString &name);
/// Whether the window has words for a step of this id.
[[nodiscard]] bool isShippedStep(const QString &id);

} // namespace bw
