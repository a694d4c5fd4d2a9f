#include "service/checkpoints.h"

#include "revenue/churn.h"

#include <algorithm>

namespace bw {

namespace {

/// The first day on which the contract is there (isKnown()).
Day knownOn(const Contract &contract)
{
    return contract.signedOn ? std::min(contract.start, *contract.signedOn) : contract.start;
}

bool follows(const Contract &other, const Contract &contract)
{
    if (other.start <= contract.start)
        return false;
    if (!contract.key.isEmpty() && other.renewedFrom == contract.key)
        return true;
    // One that names another predecessor renews that one.
    return other.renewedFrom.isEmpty() && contract.end < other.end
        && other.start <= contract.end + 1 + graceDays;
}

qint64 callOf(const ServiceFacts &facts, const Contract &contract, qint32 daysBefore, Day look)
{
    for (size_t i = facts.work.size(); i-- > 0;) {
        const WorkEntry &entry = facts.work[i];
        const auto *call = std::get_if<CheckpointCall>(&entry.what);
        if (call != nullptr && entry.day <= look && call->contractEnd == contract.end
            && call->daysBefore == daysBefore)
            return static_cast<qint64>(facts.firstWork + i);
    }
    return -1;
}

} // namespace

QString checkpointStateName(CheckpointState state)
{
    static constexpr std::array<const char *, 5> names = {"ahead", "due", "called", "missed", "settled"};
    return QLatin1String(names[static_cast<size_t>(state)]);
}

QString renewalResultName(RenewalResult result)
{
    static constexpr std::array<const char *, 3> names = {"open", "renewed", "lost"};
    return QLatin1String(names[static_cast<size_t>(result)]);
}

Renewal renewalOf(const Contract &contract, std::span<const Contract> all, Day look)
{
    std::optional<Day> renewed;
    for (const Contract &other : all) {
        if (follows(other, contract) && isKnown(other, look))
            renewed = std::min(renewed.value_or(knownOn(other)), knownOn(other));
    }
    const Day decided = contract.decidedOn.value_or(contract.end + 1);
    const std::optional<bool> said = asKnown(contract, look).renewed;
    if (said == true)
        renewed = std::min(renewed.value_or(decided), decided);
    if (renewed)
        return {RenewalResult::Renewed, renewed};
    if (said == false)
        return {RenewalResult::Lost, decided};
    // As churnedOn() has it: known to be over on the day after the grace time.
    const Day over = contract.end + 1 + graceDays;
    return over <= look ? Renewal{RenewalResult::Lost, over} : Renewal{};
}

std::vector<Checkpoint> checkpoints(const ServiceFacts &facts, Day look)
{
    std::vector<Checkpoint> all;
    for (size_t i = 0; i < facts.contracts.size(); ++i) {
        const Contract &contract = facts.contracts[i];
        if (!isKnown(contract, look) || contract.end < contract.start)
            continue;
        const Renewal renewal = renewalOf(contract, facts.contracts, look);
        for (size_t k = 0; k < checkpointDays.size(); ++k) {
            Checkpoint one{i, checkpointDays[k], contract.end - checkpointDays[k], {}, -1, renewal};
            if (one.due < contract.start)
                continue;
            const Day over =
                k + 1 < checkpointDays.size() ? contract.end - checkpointDays[k + 1] : contract.end + 1;
            one.call = callOf(facts, contract, one.daysBefore, look);
            if (one.call >= 0)
                one.state = CheckpointState::Called;
            else if (renewal.since && *renewal.since < over)
                one.state = CheckpointState::Settled;
            else if (over <= look)
                one.state = CheckpointState::Missed;
            else if (one.due <= look)
                one.state = CheckpointState::Due;
            all.push_back(one);
        }
    }
    return all;
}

} // namespace bw
