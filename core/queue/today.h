#pragma once

#include "alerts/alert.h"

namespace bw {

/// Why an account is in today's queue. The window words it, with its numbers.
struct QueueReason {
    enum class What : quint8 {
        Alert, ///< `alert`
        StepOverdue, ///< `id`: PlanStep::id, `day`: when it was due
        NextStepDue, ///< of a touch; `text`: what, `day`: when
        AnswerStale, ///< `id`: criterion, `value`: days old
        CheckpointDue, ///< `value`: 180, 90 or 30
        OwesPlan, ///< turned at risk on `day` and has no cause and plan yet
        BandFell, ///< since the last look
        BandRose,
        NoLongerWeekly,
        NoLongerMonthly,
        HealthMoved, ///< `value`: points since the last look
        RenewalNear, ///< `value`: days left; inside the 90 days
        Disagrees, ///< machine and human; `value`: points apart
    };
    What what{};
    bool high = false; ///< risk rather than watch
    qint32 alert = -1; ///< index in BookAlerts::alerts
    QString id;
    QString text;
    std::optional<double> value;
    std::optional<Day> day;
    bool operator==(const QueueReason &) const = default;
};

/// Where an account stands in this morning's run.
enum class RunState : quint8 { Open, Reviewed, Snoozed };

/// One account of the queue.
struct QueueItem {
    qint32 row = 0; ///< into Portfolio::rows
    bool soon = false; ///< renews within 90 days of T
    bool attention = false; ///< has an alert, an overdue step or what else asks for something
    bool changed = false; ///< something is other than at the last look
    bool stale = false; ///< an answer is past its shelf life
    double urgency = 1; ///< due within 30 days 3, 90 days 2, 180 days 1.5, else 1; business alert x 1.5
    std::optional<double> order; ///< revenue at risk x urgency; nothing: no revenue is known
    std::vector<QueueReason> reasons; ///< the strongest first
    RunState state = RunState::Open;
    qint32 review = -1; ///< index in Cache::work of today's review or snooze; -1: none
    qint32 lastReview = -1; ///< of the last one before today by this person; -1: never looked at
    std::optional<Day> snoozedUntil; ///< nothing while Snoozed: until key actions return
    bool operator==(const QueueItem &) const = default;
};

/// What this person did in this morning's run.
struct RunSummary {
    qint32 reviewed = 0;
    qint32 snoozed = 0;
    qint32 touches = 0;
    qint32 answers = 0;
    qint32 alertActs = 0;
    bool operator==(const RunSummary &) const = default;
};

/// An account where more may be sold (definitions.md §8).
struct ExpansionChance {
    qint32 row = 0;
    bool seatsFull = false; ///< seat use >= 90 %
    bool strong = false; ///< weeks active 6 or 7
    bool growing = false;
    bool promoter = false;
    bool modulesLeft = false; ///< not yet bought
    bool operator==(const ExpansionChance &) const = default;
};

struct TodayQueue {
    Day asOf; ///< D
    Day today; ///< T
    QString csm; ///< whose accounts; empty: all
    QString person; ///< who looks
    QString lastLookAt; ///< local; end of this person's last run before today; empty: there was none
    std::vector<QueueItem>
        items; ///< all accounts of the CSM: those that renew soon, then the others, by order
    std::vector<ExpansionChance> chances; ///< the largest ARR first
    RunSummary run;
    qint64 revision = 0; ///< of the cache

    // Tiles.
    qint32 accounts = 0;
    qint32 reviewed = 0; ///< today, snoozed ones included
    std::vector<Money> arrAtRisk; ///< ARR of the accounts in the band at risk, by currency
    std::vector<Money> arrAtRiskThen; ///< the same as of the last look
    qint32 atRisk = 0; ///< accounts
    qint32 fellBand = 0; ///< since the last look, by 2 points or more (definitions.md §4)
    qint32 roseBand = 0;
    qint32 newAlerts = 0;
    qint32 newAlertsOver = 0; ///< of them beyond AlertRules::mostNew: counted, not named
    qint32 openAlerts = 0;
    Rate monthlyRate;
    Rate monthlyRateThen;
    qint32 renewSoon = 0; ///< within 90 days
    qint32 renewSoonNeedWork = 0; ///< of them not healthy or with a high alert
    qint32 staleAnswers = 0; ///< accounts
    bool operator==(const TodayQueue &) const = default;
};

} // namespace bw
