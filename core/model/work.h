#pragma once

#include "model/outcome.h"
#include "model/touch.h"

#include <QString>
#include <optional>
#include <variant>

namespace bw {

// What people do in Bellwether besides judging: append-only like judgements, in the store and in the journal
// beside it. Taking an entry back is a mark of its own; an entry that was taken back plays no part.

/// The figures that somebody saw when acting: kept, whatever later data say (definitions.md §7).
struct SeenFigures {
    Day asOf; ///< D
    std::optional<double> health;
    QString band; ///< bandName(); empty: not scored
    std::optional<double> machine;
    std::optional<double> human;
    std::optional<qint32> weeksActive; ///< coefficient
    std::optional<bool> weeklyActive;
    std::optional<bool> monthlyActive;
    std::optional<qint32> bossUnseenDays;
    std::optional<double> revenueAtRisk; ///< in `currency`
    QString currency;
    qint32 openAlerts = 0;
    qint64 policyVersion = 0;

    bool operator==(const SeenFigures &) const = default;
};

/// A touch that was logged here. `touch.key` is the entry's key.
struct TouchLogged {
    Touch touch;
    bool operator==(const TouchLogged &) const = default;
};

/// The next step of a touch was taken.
struct NextStepDone {
    QString touch; ///< touchRef() of it
    Day doneOn;
    bool operator==(const NextStepDone &) const = default;
};

/// What somebody did with an alert.
struct AlertAct {
    enum class What : quint8 { Acknowledged, InWork, Resolved, Snoozed, Woken };
    QString rule; ///< AlertRule::id
    QString reason; ///< Alert::reason
    Day opened; ///< Alert::opened as it was shown
    What what{};
    QString cause; ///< of Resolved: product, process, people, business, data, other
    QString routedTo; ///< person or department; empty: nobody
    std::optional<Day> until; ///< of Snoozed: the first day on which it is open again
    QString note; ///< of Snoozed: why
    SeenFigures seen;
    std::optional<double> value; ///< the alert's figure as it was shown
    bool operator==(const AlertAct &) const = default;
};

/// An account was gone through in Today.
struct Review {
    bool snoozed = false; ///< until `until`; else reviewed
    std::optional<Day> until; ///< the first day on which it is back; nothing: until key actions return
    QString note;
    SeenFigures seen;
    bool operator==(const Review &) const = default;
};

/// A step of the service plan was done without a touch, or is left out.
struct StepMarked {
    QString step; ///< PlanStep::id
    Day due; ///< which of them
    bool skipped = false;
    QString note;
    bool operator==(const StepMarked &) const = default;
};

/// What the CSM expects of a renewal, at a checkpoint (definitions.md §7).
struct CheckpointCall {
    enum class Call : quint8 { Renews, AtRisk, Lost };
    Day contractEnd;
    qint32 daysBefore = 0; ///< 180, 90, 30
    Call call{};
    QString note;
    SeenFigures seen;
    bool operator==(const CheckpointCall &) const = default;
};

/// Cause and plan that an account owes when it turns at risk.
struct RescuePlan {
    QString cause; ///< as AlertAct::cause
    QString plan;
    std::optional<Day> reviewOn;
    bool operator==(const RescuePlan &) const = default;
};

/// A business result that was entered here: all but its actuals, which are entries of their own. The newest
/// entry of a measure counts, over an imported one.
struct OutcomeEntered {
    Outcome outcome; ///< its account and actuals play no part
    bool operator==(const OutcomeEntered &) const = default;
};

/// What was reached by a day. The newest entry of a measure and day counts, over an imported one.
struct ActualEntered {
    QString measure;
    Day day;
    double actual = 0;
    bool operator==(const ActualEntered &) const = default;
};

using WorkDone = std::variant<TouchLogged, NextStepDone, AlertAct, Review, StepMarked, CheckpointCall,
                              RescuePlan, OutcomeEntered, ActualEntered>;

/// One entry, never overwritten.
struct WorkEntry {
    QString key; ///< UUID; given when it is saved
    AccountId account;
    QString at; ///< local: yyyy-MM-ddTHH:mm:ss; given when it is saved where it is empty
    Day day; ///< of `at`
    QString by;
    WorkDone what;

    bool operator==(const WorkEntry &) const = default;
};

/// touch, next_step_done, alert, review, step, checkpoint, rescue_plan, outcome, actual
[[nodiscard]] QString workName(const WorkDone &what);
/// acknowledged, in_work, resolved, snoozed, woken
[[nodiscard]] QString actName(AlertAct::What what);
[[nodiscard]] std::optional<AlertAct::What> actFromName(const QString &name);
/// renews, at_risk, lost
[[nodiscard]] QString callName(CheckpointCall::Call call);
[[nodiscard]] std::optional<CheckpointCall::Call> callFromName(const QString &name);

/// How a touch is named from elsewhere: its key, or where the file gave none its day, kind and summary.
[[nodiscard]] QString touchRef(const Touch &touch);

} // namespace bw
