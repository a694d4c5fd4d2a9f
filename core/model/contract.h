#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>
#include <optional>

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

/// Seats in force from `date` on; each value may be unknown.
struct SeatCount {
    AccountId account;
    Day date;
    std::optional<qint32> purchased;
    std::optional<qint32> opened;

    bool operator==(const SeatCount &) const = default;
};

} // namespace bw
