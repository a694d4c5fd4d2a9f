#pragma once

#include "service/facts.h"

namespace bw {

/// How a step of an account's service plan stands on a day.
enum class StepState : quint8 {
    Ahead, ///< not yet to be done
    Due, ///< a touch would do it, and its day has not passed
    Overdue, ///< its day has passed
    Done,
    Skipped, ///< by hand
    Missed, ///< one of every quarter, and the next one may be done already
    BeforeOurTime, ///< due before anybody could have kept track of it here: followedFrom()
};
/// ahead, due, overdue, done, skipped, missed, before_our_time
[[nodiscard]] QString stepStateName(StepState state);

/// One step of the plan, due on a day.
struct StepDue {
    qint32 step = 0; ///< index in ServicePlan::steps
    Day due;
    StepState state = StepState::Ahead;
    std::optional<Day> doneOn; ///< of Done
    QString touch; ///< touchRef() of what did it; empty: it was done by hand or by going live
    qint64 mark = -1; ///< index in Cache::work of the StepMarked that decides; -1: none
    bool operator==(const StepDue &) const = default;
};

/// The days that steps are counted from, as known on a day; nothing: not known, and the steps are not due.
struct PlanTerms {
    std::optional<Day> start; ///< of the account, else of its first contract
    std::optional<Day> live; ///< its going live, where that has come
    std::optional<Day> renewal; ///< end of the contract in force that ends last
    bool operator==(const PlanTerms &) const = default;
};
[[nodiscard]] PlanTerms planTerms(const Cache &cache, const ServiceFacts &facts, Day look);

/// The first due day that is kept track of: a quarter (91 days) before the first import where touches of
/// before it are known, else the first import. Nothing: every day is. So the first morning is not flooded
/// with what was held long ago and nobody has written down.
[[nodiscard]] std::optional<Day> followedFrom(const Cache &cache, Day look);

/// The steps of one account by the plan that holds for it, in the plan's order, those of every quarter from
/// the first one that is followed to the one after `look`. A step is done by a touch of its kind from
/// graceDays before its day on: one of every quarter until the next one may be done, one before the renewal
/// until the contract ends. go_live is done by going live as well. A step before the renewal whose day lies
/// before the start is none. Nothing after `look` plays a part.
[[nodiscard]] std::vector<StepDue> planSteps(const Cache &cache, const ServicePlan &plan,
                                             const ServiceFacts &facts, Day look,
                                             std::optional<Day> followed);

/// The next step of a touch that is not taken yet, and its day has come.
struct NextStep {
    QString touch; ///< touchRef()
    QString what;
    Day day;
    bool operator==(const NextStep &) const = default;
};
/// By day. Those of days that are not followed are left out.
[[nodiscard]] std::vector<NextStep> nextStepsDue(const ServiceFacts &facts, Day look,
                                                 std::optional<Day> followed);

} // namespace bw
