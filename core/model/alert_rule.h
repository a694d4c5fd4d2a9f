#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace bw {

/// A figure of an account on a day that a condition looks at: counted from what was known by then. What is
/// not known makes no condition true or false: the alert stays as it was (definitions.md §2, Data gap).
enum class AlertMetric : quint8 {
    DaysWithoutKeyAction, ///< since the last one; holidays, gaps and quiet periods do not count
    WeeksMissed, ///< finished weeks that were missed in a row since one was reached; 0: reached, or never was
    WeeksActive, ///< weeks-active coefficient, 0 to 7
    WeeksActiveDrop, ///< the coefficient 28 days before less that of the day
    UnusualDay, ///< largest |z| of the anomalies of the last 7 days; by reason: "low", "high"
    SeatUsePercent,
    OpenedPercent,
    DaysBossUnseen, ///< since a decision maker was last seen; nobody listed as one: not known
    ScenarioPercent, ///< of what is expected, 28 days; by reason: the scenario's id
    BreadthPercent,
    DepthPercent,
    ActiveDaysPerUserAndWeek,
    MinutesPerUserDay,
    OutcomePercent, ///< attainment of what was expected, once a quarter is over; by reason: the measure
    Nps, ///< -100 to 100; not known below 5 answers
    BossScore, ///< the lowest NPS score that counts of a decision maker, 0 to 10
    DaysToGoLive, ///< from the first contract to going live, or to the day while it is not live
    DaysToRenewal, ///< until the contract in force ends
    Health,
    Machine,
    Human,
    HealthDrop, ///< health 28 days before less that of the day
    Disagreement, ///< points between machine and human, whichever is higher
    DaysAnswerOverdue, ///< past the shelf life of the criterion that is longest without an answer
    DaysWithoutTouch, ///< since the last one, or since the start where there was none
    DaysSinceStart,
    DaysAtRisk, ///< since health fell into the band at risk; not in it: 0
    KeyActions28,
    ActiveDays28,
    ActiveUsers28,
    TrendPercent,
    Arr, ///< of the contracts in force, in their currency
    RevenueAtRisk,
};
constexpr int alertMetricCount = 33;

/// days_without_key_action, weeks_missed, … as rules write them.
[[nodiscard]] QString alertMetricName(AlertMetric metric);
[[nodiscard]] std::optional<AlertMetric> alertMetricFromName(const QString &name);

enum class CompareBy : quint8 { Below, AtMost, AtLeast, Above };
/// below, at_most, at_least, above
[[nodiscard]] QString compareName(CompareBy by);
[[nodiscard]] std::optional<CompareBy> compareFromName(const QString &name);

struct AlertCondition {
    AlertMetric metric{};
    CompareBy by = CompareBy::AtLeast;
    double value = 0;

    [[nodiscard]] bool holds(double of) const;
    bool operator==(const AlertCondition &) const = default;
};

/// What an alert is about: business ones rank above all others (definitions.md §7).
enum class AlertKind : quint8 { Business, Behaviour, Voice, Renewal, Service };
/// business, behaviour, voice, renewal, service
[[nodiscard]] QString alertKindName(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindFromName(const QString &name);

/// An alert is open on an account while all conditions hold.
struct AlertRule {
    QString id; ///< of a shipped rule its name (no_key_action), of an own one a UUID
    QString name; ///< of an own rule; shipped ones are worded by the window
    AlertKind kind = AlertKind::Behaviour;
    bool on = true;
    bool high = true; ///< risk rather than watch
    std::vector<AlertCondition> when; ///< joined by and; the first one's figure stands for the alert
    /// A condition that returns within so many days of its end opens the same alert again, not a new one.
    qint32 cooldownDays = 7;

    bool operator==(const AlertRule &) const = default;
};

/// Rules of the policy, in the order in which they are listed: the shipped ones, then own ones.
struct AlertRules {
    std::vector<AlertRule> rules;
    qint32 mostNew = 15; ///< new alerts that one morning names; the others are counted

    bool operator==(const AlertRules &) const = default;
};

/// The rules of definitions.md §7 with their thresholds.
[[nodiscard]] AlertRules shippedAlertRules();
[[nodiscard]] bool isShippedRule(const QString &id);

} // namespace bw
