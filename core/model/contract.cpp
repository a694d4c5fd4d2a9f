#include "model/contract.h"

#include <algorithm>

namespace bw {

namespace {

/// A later contract that names this one as its predecessor takes its place from its own start.
bool isReplaced(const Contract &contract, std::span<const Contract> all, Day day, Day asOf)
{
    if (contract.key.isEmpty())
        return false;
    return std::any_of(all.begin(), all.end(), [&](const Contract &other) {
        return other.start <= day && other.start > contract.start && other.renewedFrom == contract.key
            && isKnown(other, asOf);
    });
}

} // namespace

bool isKnown(const Contract &contract, Day asOf)
{
    return contract.start <= asOf || (contract.signedOn && *contract.signedOn <= asOf);
}

Contract asKnown(const Contract &contract, Day asOf)
{
    Contract known = contract;
    if (asOf < contract.decidedOn.value_or(contract.end + 1)) {
        known.renewed.reset();
        known.lostReason.clear();
    }
    return known;
}

bool isInForce(const Contract &contract, std::span<const Contract> all, Day day, Day asOf)
{
    return contract.covers(day) && isKnown(contract, asOf) && !isReplaced(contract, all, day, asOf);
}

bool isUnderContract(std::span<const Contract> contracts, Day day, Day asOf)
{
    return std::any_of(contracts.begin(), contracts.end(),
                       [&](const Contract &contract) { return isInForce(contract, contracts, day, asOf); });
}

std::optional<qint64> seatsUnderContract(std::span<const Contract> contracts, Day day)
{
    std::optional<qint64> seats;
    for (const Contract &contract : contracts) {
        if (contract.seats && isInForce(contract, contracts, day, day))
            seats = seats.value_or(0) + *contract.seats;
    }
    return seats;
}

} // namespace bw
