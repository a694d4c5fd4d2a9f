#pragma once

#include "model/contract.h"

#include <span>

namespace bw {

/// Days after the end of a contract in which a successor is a late renewal, not a loss (definitions.md §5).
constexpr qint32 graceDays = 90;

/// The first day after an account's last contract, where it is churned on D (definitions.md §5): nothing is
/// in force or signed for later, and either that contract is known to have been lost or the grace time is
/// over. Nothing while it pays, while it has only lapsed, and without any contract.
[[nodiscard]] std::optional<Day> churnedOn(std::span<const Contract> contracts, Day asOf);

} // namespace bw
