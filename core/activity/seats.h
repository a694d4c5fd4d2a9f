#pragma once

#include "model/account.h"
#include "model/contract.h"

#include <span>

namespace bw {

/// Seats from a day on, until the next span. Both may be unknown.
struct SeatSpan {
    Day from;
    std::optional<qint64> purchased;
    std::optional<qint64> opened;

    /// What the activity rule counts against: opened, else purchased (definitions.md §1).
    [[nodiscard]] std::optional<qint64> basis() const { return opened ? opened : purchased; }
    bool operator==(const SeatSpan &) const = default;
};

/// What is known of one account's seats.
struct SeatSources {
    const Account *account = nullptr; ///< first known values
    std::span<const AccountChange> changes; ///< of this account, ascending
    std::span<const SeatCount> seats; ///< of this account, ascending
    std::span<const Contract> contracts; ///< of this account
};

/// Seats in force on every day of `range`, purchased and opened each for itself: the latest row of the seats
/// file, else (purchased) the contracts in force, else the account's field as of that day. Ascending, without
/// two equal neighbours; the first span starts at range.first.
[[nodiscard]] std::vector<SeatSpan> seatTimeline(const SeatSources &sources, DayRange range);

/// The span of an ascending timeline that holds on `day`.
[[nodiscard]] const SeatSpan &seatsOn(std::span<const SeatSpan> timeline, Day day);

} // namespace bw
