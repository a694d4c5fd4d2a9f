#pragma once

#include "activity/anomaly.h"
#include "activity/feature_use.h"
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

/// Users of one role that count on D.
struct RoleSummary {
    RoleUse use;
    std::optional<Day> lastSeen; ///< of any of them
    double meanCoefficient = 0; ///< of their own coefficients, 0 to 7
    qint64 keyActions28 = 0;
    bool operator==(const RoleSummary &) const = default;
};
/// `users` are those who count.
[[nodiscard]] std::vector<RoleSummary> roleSummaries(const std::vector<UserUse> &users);

/// What the page of one account shows beyond its report: it rests on the account's own rows in the store and
/// is made on a worker.
struct AccountDetails {
    AccountId account;
    Day asOf;
    std::vector<UseEvent> events; ///< by Rollup::event
    DayRange days; ///< of dayEvents and the splits: the 53 weeks to D
    std::vector<DayEvent> dayEvents;
    UseSplit byEvent;
    UseSplit byModule;
    SeatFunnel seats;
    std::vector<TimelineEntry> timeline;
    std::vector<DayCheck> anomalies; ///< within `days`, ascending
    std::vector<User> people; ///< AccountUse::users
    std::vector<UserUse> users; ///< those who count on D: by role, then most key actions first
    std::vector<RoleSummary> roles; ///< in order
    std::vector<Unit> places; ///< AccountUse::units
    std::vector<UnitUse> units; ///< most key actions first
    UnitCoverage coverage;
    FeatureUse features;
};

/// Of the report's account and D; the report is of the cache.
[[nodiscard]] AccountDetails accountDetails(const Cache &cache, const AccountDossier &dossier,
                                            const AccountReport &report);

/// `row` gives what the book knows: seats and users of the 28 days.
[[nodiscard]] SeatFunnel seatFunnel(const AccountUse &use, const PortfolioRow &row,
                                    const EventRules &rules, Day asOf);

} // namespace bw
