#pragma once

#include "feedback/attainment.h"
#include "model/survey.h"

#include <QString>

// What customers say and what they get out of it, in words of the language in use (shell/text.h).
namespace bw::text {

/// "+8", "−50", "0"
[[nodiscard]] QString nps(double value);
/// A value of a measure, with at most two decimals: "168", "12.5".
[[nodiscard]] QString measure(double value);
[[nodiscard]] QString attainment(AttainmentState state); ///< "on track"
/// Why it is not known: "no target is stated"; empty where it is.
[[nodiscard]] QString gap(AttainmentGap gap);
/// Of SurveyAnswer::role: "Decision maker", "Role not known".
[[nodiscard]] QString answerRole(quint8 role);

} // namespace bw::text
