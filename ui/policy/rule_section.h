#pragma once

#include <QtGlobal>

namespace bw {

/// The two halves of the rules: what counts as active, and what health is made of.
enum class RuleSection : quint8 { Activity, Health };

} // namespace bw
