#pragma once

#include "service/facts.h"

#include <array>

namespace bw {

/// Days before the end of a contract on which its CSM says what to expect (definitions.md §7).
constexpr std::array<qint32, 3> checkpointDays{180, 90, 30};

enum class CheckpointState : quint8 {
    Ahead,
    Due, ///< its day has come, the contract has not ended, and nobody has said anything yet
    Called,
    Missed, ///< the contract has ended, or the next checkpoint has come, without a word
    Settled, ///< it was known already that the contract is renewed or lost
};
/// ahead, due, called, missed, settled
[[nodiscard]] QString checkpointStateName(CheckpointState state);

/// What became of a contract, as known on a day.
enum class RenewalResult : quint8 { Open, Renewed, Lost };
/// open, renewed, lost
[[nodiscard]] QString renewalResultName(RenewalResult result);

struct Renewal {
    RenewalResult result = RenewalResult::Open;
    std::optional<Day> since; ///< the first day on which it is known
    bool operator==(const Renewal &) const = default;
};

/// Renewed: it says so, another contract names it as its predecessor, or follows it within the grace time.
/// Lost: it says so, or the grace time is over (definitions.md §5). `all` are the account's.
[[nodiscard]] Renewal renewalOf(const Contract &contract, std::span<const Contract> all, Day look);

/// One checkpoint of one contract.
struct Checkpoint {
    size_t contract = 0; ///< index in the account's contracts
    qint32 daysBefore = 0;
    Day due;
    CheckpointState state = CheckpointState::Ahead;
    qint64 call = -1; ///< index in Cache::work of the newest CheckpointCall; -1: none
    Renewal renewal;
    bool operator==(const Checkpoint &) const = default;
};

/// The checkpoints of one account's contracts that are known, by contract, then day. One that lies before the
/// start of its contract is none. Nothing after `look` plays a part.
[[nodiscard]] std::vector<Checkpoint> checkpoints(const ServiceFacts &facts, Day look);

} // namespace bw
