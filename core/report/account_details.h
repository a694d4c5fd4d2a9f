#pragma once

#include "feedback/account_feedback.h"
#include "feedback/attainment.h"
#include "report/account_use_report.h"
#include "report/timeline.h"
#include "report/use_split.h"

namespace bw {

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
    UseSplit byScenario; ///< named by the scenarios; an empty name is of none
    std::vector<TimelineEntry> timeline;
    std::vector<DayCheck> anomalies; ///< within `days`, ascending
    std::vector<User> people; ///< AccountUse::users
    std::vector<UserUse> users; ///< those who count on D: by role, then most key actions first
    std::vector<Unit> places; ///< AccountUse::units
    std::vector<UnitUse> units; ///< most key actions first
    AccountFeedback feedback;
    std::vector<OutcomeProgress> outcomes; ///< the worst first
    AccountUseReport use; ///< without its users, units and checks, which are above
};

/// Of the report's account and D; the report is of the cache. `alerts` as for timeline().
[[nodiscard]] AccountDetails accountDetails(const Cache &cache, const AccountDossier &dossier,
                                            const AccountReport &report, const BookAlerts *alerts = nullptr);

} // namespace bw
