#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>
#include <span>

namespace bw {

/// A subscription term (definitions.md §5). `end` is inclusive.
struct Contract {
    ContractId id;
    AccountId account;
    QString key; ///< contract_id of the file, or empty
    Day start;
    Day end;
    std::optional<Day> signedOn;
    double arr = 0; ///< per year, in `currency`
    QString currency;
    std::optional<qint32> seats;
    std::optional<double> quota;
    QString renewedFrom; ///< contract_id it replaces
    std::optional<bool> renewed; ///< nothing: not known yet
    std::optional<Day>
        decidedOn; ///< `renewed` and `lostReason` count from here, else from the day after `end`
    QString lostReason;

    [[nodiscard]] bool covers(Day day) const { return start <= day && day <= end; }
    bool operator==(const Contract &) const = default;
};

/// Whether the contract is there at all as of D: signed, or else started, by then (definitions.md §2).
[[nodiscard]] bool isKnown(const Contract &contract, Day asOf);

/// The contract with what was known of its outcome on D: `renewed` and `lostReason` count from decidedOn,
/// else from the day after the end.
[[nodiscard]] Contract asKnown(const Contract &contract, Day asOf);

/// Whether one of an account's contracts is in force on `day` as known on `asOf`. A contract that names a
/// predecessor takes its place from its own start (definitions.md §5).
[[nodiscard]] bool isInForce(const Contract &contract, std::span<const Contract> all, Day day, Day asOf);

/// Whether any of one account's contracts is in force on `day` as known on `asOf`.
[[nodiscard]] bool isUnderContract(std::span<const Contract> contracts, Day day, Day asOf);

/// Sum of the seats of one account's contracts in force; nothing where none says.
[[nodiscard]] std::optional<qint64> seatsUnderContract(std::span<const Contract> contracts, Day day);

/// Seats in force from `date` on; each value may be unknown.
struct SeatCount {
    AccountId account;
    Day date;
    std::optional<qint32> purchased;
    std::optional<qint32> opened;

    bool operator==(const SeatCount &) const = default;
};

} // namespace bw
