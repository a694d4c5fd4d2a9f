#pragma once

#include "model/policy.h"

namespace bw {

/// The activity rules that the sample portfolio is best looked at with: the shipped ones with scenarios,
/// modules, features of roles and a north star of the made-up product.
[[nodiscard]] Policy samplePolicy();

/// policy.json
[[nodiscard]] QString samplePolicyFileName();

} // namespace bw
