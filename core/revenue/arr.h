#pragma once

#include "model/contract.h"

#include <span>
#include <vector>

namespace bw {

/// Money of one currency.
struct Money {
    QString currency;
    double amount = 0;
    bool operator==(const Money &) const = default;
};

/// Adds without mixing currencies.
void addMoney(std::vector<Money> &sums, const Money &money);

/// What one account's contracts in force amount to on a day.
struct ArrOn {
    bool underContract = false;
    std::vector<Money> arr; ///< by currency; more than one cannot be summed
    std::optional<Day> renewal; ///< end of the contract that ends last
};

[[nodiscard]] ArrOn arrOn(std::span<const Contract> contracts, Day day, Day asOf);

} // namespace bw
