#pragma once

#include "report/timeline.h"
#include "report/use_split.h"

namespace bw {

/// How far seats bought are used, each step of those before it. Nothing: not known.
struct SeatFunnel {
    std::optional<qint64> purchased;
    std::optional<qint64> opened;
    std::optional<qint64> loggedIn; ///< distinct users of the 28 days that end at D
    std::optional<qint64> keyAction; ///< of them with a key action
    std::optional<qint64> everyWeek; ///< with a key action in each of the four 7-day blocks
    bool operator==(const SeatFunnel &) const = default;
};

/// What the page of one account shows beyond its report: it rests on the account's own rows in the store and
/// is made on a worker.
struct AccountDetails {
    AccountId account;
    Day asOf;
    std::vector<EventWord> events; ///< by usage_event.id
    DayRange days; ///< of dayEvents and the splits: the 53 weeks to D
    std::vector<DayEvent> dayEvents;
    UseSplit byEvent;
    UseSplit byModule;
    SeatFunnel seats;
    std::vector<TimelineEntry> timeline;
    std::vector<PolicyMark> policies; ///< not after D
};

/// Of the report's account and D.
[[nodiscard]] AccountDetails accountDetails(const AccountDossier &dossier, const AccountReport &report);

/// `row` gives what the book knows: seats and users of the 28 days.
[[nodiscard]] SeatFunnel seatFunnel(const AccountDossier &dossier, const PortfolioRow &row,
                                    const Policy &policy, Day asOf);

} // namespace bw
