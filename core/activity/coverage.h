#pragma once

#include "base/calendar.h"
#include "model/cache.h"

namespace bw {

/// What is not known of the accounts that have usage of the same sources (definitions.md §2, Data gap).
struct CoverageDays {
    std::optional<Day> first; ///< first day with usage of these sources, if not after D
    std::vector<Day> gaps; ///< up to D, ascending; none before `first`
};

/// By index in Cache::coverages; one for the whole book where it knows no sources. A day is a gap where it is
/// one of any saved source of the accounts, or marked by the user. What came by hand may have given way to a
/// saved source: beside one, its days count only up to its last delivery, and only where no saved source of
/// the accounts delivered. Accounts without any usage have the gaps that all sources have in common.
[[nodiscard]] std::vector<CoverageDays> coverageDays(const Cache &cache, const Calendar &calendar, Day asOf);

/// Index of an account's sources in Cache::coverages.
[[nodiscard]] inline quint32 coverageOf(const Cache &cache, size_t account)
{
    return cache.coverage.empty() ? 0 : cache.coverage[account];
}

} // namespace bw
