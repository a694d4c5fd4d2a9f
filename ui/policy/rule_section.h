#pragma once

#include <QtGlobal>

namespace bw {

/// The parts of the rules: what counts as active, what health is made of, what asks for somebody.
enum class RuleSection : quint8 { Activity, Health, Alerts };

} // namespace bw
