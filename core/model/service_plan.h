#pragma once

#include <QString>
#include <vector>

namespace bw {

/// From which day a step of a service plan is counted.
enum class StepFrom : quint8 {
    Start, ///< of the account (definitions.md §7: regular steps after the start)
    GoLive, ///< or the start where it is not known
    Renewal, ///< end of the contract in force: the offset is below 0
    EveryQuarter, ///< again and again: the offset counts from the first day of each quarter after the start
};
/// start, go_live, renewal, every_quarter
[[nodiscard]] QString stepFromName(StepFrom from);

/// One regular step: due by offset, done by a touch of its kind or by hand.
struct PlanStep {
    QString id; ///< kick_off, training, go_live, first_value, month_3, qbr, renewal_talk, or an own word
    QString name; ///< of an own step; shipped ones are worded by the window
    QString touchKind; ///< Touch::kind that does it; empty: only by hand
    StepFrom from = StepFrom::Start;
    qint32 offsetDays = 0;

    bool operator==(const PlanStep &) const = default;
};

/// The template of the service that accounts get; another one for a group by PolicyOverride.
struct ServicePlan {
    std::vector<PlanStep> steps; ///< in the order of a customer's life
    qint32 graceDays = 7; ///< a touch so many days before the due day or later does the step

    bool operator==(const ServicePlan &) const = default;
};
[[nodiscard]] ServicePlan shippedServicePlan();

} // namespace bw
