#include "revenue/arr.h"

#include <algorithm>

namespace bw {

void addMoney(std::vector<Money> &sums, const Money &money)
{
    const auto same = std::find_if(sums.begin(), sums.end(),
                                   [&money](const Money &sum) { return sum.currency == money.currency; });
    if (same == sums.end()) {
        sums.push_back(money);
    } else {
        same->amount += money.amount;
    }
}

ArrOn arrOn(std::span<const Contract> contracts, Day day, Day asOf)
{
    ArrOn result;
    for (const Contract &contract : contracts) {
        if (!isInForce(contract, contracts, day, asOf))
            continue;
        result.underContract = true;
        addMoney(result.arr, {contract.currency, contract.arr});
        if (!result.renewal || *result.renewal < contract.end)
            result.renewal = contract.end;
    }
    return result;
}

} // namespace bw
