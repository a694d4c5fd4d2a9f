#pragma once

#include "queue/today.h"

namespace bw {

/// One account of the brief.
struct BriefAccount {
    qint32 row = 0; ///< into Portfolio::rows
    std::vector<QueueReason> reasons; ///< the strongest first
    bool operator==(const BriefAccount &) const = default;
};

/// What is to be done with an account: a step of the plan that is overdue or due within a week, or a next
/// step of a touch whose day has come.
struct BriefTask {
    qint32 row = 0;
    Day day; ///< when it is, or was, due
    QString step; ///< PlanStep::id; empty: a next step
    QString text; ///< PlanStep::name of an own step; what the next step is
    bool operator==(const BriefTask &) const = default;
};

/// A CSM's morning on one page: counts, the first accounts with their reasons, what is due, and where more
/// may be sold. A pure function, as todayQueue() is.
struct MorningBrief {
    Day asOf; ///< D
    Day today; ///< T
    QString csm;
    qint32 accounts = 0;
    qint32 attention = 0; ///< accounts that ask for something and are not reviewed or snoozed
    qint32 atRisk = 0; ///< accounts
    std::vector<Money> arrAtRisk; ///< by currency, largest first
    qint32 newAlerts = 0;
    qint32 openAlerts = 0;
    qint32 renewSoon = 0; ///< within 90 days
    qint32 staleAnswers = 0; ///< accounts
    Rate monthlyRate;
    std::vector<BriefAccount> top; ///< of those that ask for something, in the order of the queue
    qint32 more = 0; ///< of them beyond `top`
    std::vector<BriefTask> tasks; ///< the oldest first
    qint32 moreTasks = 0;
    std::vector<ExpansionChance> chances;
    qint32 moreChances = 0;
    bool operator==(const MorningBrief &) const = default;
};

/// What fits on a page.
constexpr size_t briefAccounts = 8;
constexpr size_t briefReasons = 3;
constexpr size_t briefTasks = 8;
constexpr size_t briefChances = 5;

[[nodiscard]] MorningBrief morningBrief(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                                        const BookAlerts &alerts, const QString &csm, const QString &person);

} // namespace bw
