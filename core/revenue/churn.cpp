#include "revenue/churn.h"

namespace bw {

std::optional<Day> churnedOn(std::span<const Contract> contracts, Day asOf)
{
    const Contract *last = nullptr;
    for (const Contract &contract : contracts) {
        if (!isKnown(contract, asOf))
            continue;
        if (asOf <= contract.end)
            return {}; // in force, replaced by one that is, or to come
        if (last == nullptr || last->end < contract.end)
            last = &contract;
    }
    if (last == nullptr)
        return {};
    const bool isLost = asKnown(*last, asOf).renewed == false;
    return isLost || last->end + graceDays < asOf ? std::optional(last->end + 1) : std::nullopt;
}

} // namespace bw
