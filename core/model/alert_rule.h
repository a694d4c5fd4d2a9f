#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace bw {

/// A figure of an account on a day that a condition looks at: counted from what was known by then. What is
/// not known makes no condition true or false: the alert stays as it was (definitions.md §2, Data gap). So
/// are figures of use on a gap day, and those of 28 days that missing days could turn. Where there is nothing
/// to count (no contract in force, gone live, nobody asked) no condition holds.
enum class AlertMetric : quint8 {
    DaysWithoutKeyAction, ///< since the last one; holidays, gaps and quiet periods do not count
    WeeksMissed, ///< finished weeks that were missed in a row since one was reached; 0: reached, or never was
    WeeksActive, ///< weeks-active coefficient, 0 to 7; not known before there are 7 blocks
    WeeksActiveDrop, ///< the coefficient 28 days before less that of the day
    UnusualDay, ///< largest |z| of the working days of the last 7; by reason: "low", "high"
    SeatUsePercent, ///< distinct users of 28 days / purchased
    OpenedPercent, ///< opened / purchased
    DaysBossUnseen, ///< since a decision maker was last seen, without gaps and quiet periods; nobody listed
                    ///< as one: nothing to count
    ScenarioPercent, ///< users or actions of what is expected, whichever is less, 28 days; by reason: its id
    BreadthPercent, ///< modules used / entitled, 28 days
    DepthPercent, ///< key events used / those of the modules used, 28 days
    ActiveDaysPerUserAndWeek, ///< 28 days
    MinutesPerUserDay, ///< 28 days; not known where nothing is timed
    OutcomePercent, ///< attainment of what was expected, once a quarter is over; by reason: the measure
    Nps, ///< -100 to 100; not known below 5 answers
    BossScore, ///< the lowest NPS score that counts of a decision maker, 0 to 10
    DaysToGoLive, ///< since the first contract, while it is not live; no account with a day of going live:
                  ///< not known
    DaysToRenewal, ///< until the contract in force ends, or the one that is signed to follow it
    Health,
    Machine,
    Human,
    HealthDrop, ///< health 28 days before less that of the day
    Disagreement, ///< points between machine and human, whichever is higher
    DaysAnswerOverdue, ///< past the shelf life of the criterion that is longest without an answer
    DaysWithoutTouch, ///< since the last one; where there was none, since the start, or since the first touch
                      ///< of the book if that was later; not known before that one
    DaysSinceStart,
    DaysAtRisk, ///< days in a row in the band at risk; not in it: 0
    KeyActions28,
    ActiveDays28,
    ActiveUsers28,
    TrendPercent, ///< key actions per working day, last 3 weeks / median of weeks 5 to 12
    Arr, ///< of the contracts in force, in their currency; not known where they differ in it
    RevenueAtRisk, ///< ARR x (1 - chance of renewal by the account's own health)
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

/// An alert is open on an account while all conditions hold. Conditions on health, machine and human end only
/// 2 points beyond their threshold, so that an alert does not flicker (definitions.md §4).
struct AlertRule {
    QString id; ///< of a shipped rule its name (no_key_action), of an own one a UUID; without dots
    QString name; ///< of an own rule; shipped ones are worded by the window
    AlertKind kind = AlertKind::Behaviour;
    bool on = true;
    bool high = true; ///< risk rather than watch
    std::vector<AlertCondition> when; ///< joined by and; the first one's figure stands for the alert
    /// A condition that returns within so many days of its end opens the same alert again, not a new one.
    qint32 cooldownDays = 7;

    bool operator==(const AlertRule &) const = default;
};

/// Rules of the policy in the order in which they are listed: sortRules().
struct AlertRules {
    std::vector<AlertRule> rules;
    qint32 mostNew = 15; ///< new alerts that one morning names; the others are counted

    bool operator==(const AlertRules &) const = default;
};

/// The rules of definitions.md §7 with their thresholds.
[[nodiscard]] AlertRules shippedAlertRules();
[[nodiscard]] bool isShippedRule(const QString &id);
/// The shipped ones in their order, then own ones by name: as a policy has them once it was read.
void sortRules(std::vector<AlertRule> &rules);

} // namespace bw
