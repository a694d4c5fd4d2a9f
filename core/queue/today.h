#pragma once

#include "alerts/alert.h"

namespace bw {

/// Why an account is in today's queue. The window words it, with its numbers.
struct QueueReason {
    enum class What : quint8 {
        Alert, ///< `alert`
        StepOverdue, ///< `id`: PlanStep::id, `text`: PlanStep::name, `day`: when it was due
        NextStepDue, ///< of a touch; `id`: its touchRef(), `text`: what, `day`: when
        AnswerStale, ///< `id`: criterion that is longest past its shelf life, `value`: days old
        CheckpointDue, ///< `value`: 180, 90 or 30; `day`: end of the contract
        /// Turned at risk and has no cause and plan yet. `day`: first day on which somebody saw it so
        /// (nothing: nobody has), `value`: days left to write it, below 0 overdue; nothing as `day`.
        OwesPlan,
        BandFell, ///< since the last look; `id`: bandName() of then, `value`: points, below 0
        BandRose, ///< likewise; `value`: points
        NoLongerWeekly,
        NoLongerMonthly,
        HealthMoved, ///< `value`: points since the last look, 5 or more either way
        /// `value`: days left, inside the 90 days; below 0: the contract has ended so many days ago, and
        /// nobody knows whether it is renewed. `day`: its end.
        RenewalNear,
        Disagrees, ///< machine and human; `value`: machine less human
    };
    What what{};
    bool high = false; ///< risk rather than watch
    /// Alert: new since the last look, and one of those that this morning names (AlertRules::mostNew).
    bool fresh = false;
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
    bool soon = false; ///< renews within 90 days of T, or has ended and nobody knows whether it is renewed
    /// Has a reason other than RenewalNear and Disagrees. An alert beyond those that the morning names is
    /// none.
    bool attention = false;
    bool changed = false; ///< something is other than at the last look, or an alert is new
    bool stale = false; ///< an answer is past its shelf life
    double urgency = 1; ///< due within 30 days 3, 90 days 2, 180 days 1.5, else 1; business alert x 1.5
    /// Revenue at risk x urgency, in the row's currency; nothing: no revenue is known. An account whose
    /// contract has ended counts with that contract's. Amounts of different currencies are compared by the
    /// mean ARR of an account of each.
    std::optional<double> order;
    std::vector<QueueReason> reasons; ///< the strongest first
    RunState state = RunState::Open;
    /// Index in Cache::work of what `state` rests on: today's review, or a snooze of today or earlier; -1:
    /// none.
    qint32 review = -1;
    qint32 lastReview = -1; ///< of the last one before today by this person; -1: never looked at
    std::optional<Day> snoozedUntil; ///< nothing while Snoozed: until key actions return
    /// It was snoozed, and is back before its day: its band has become worse, or key actions have returned.
    bool backEarly = false;
    bool operator==(const QueueItem &) const = default;
};

/// What this person did in this morning's run: today, on the accounts of the queue.
struct RunSummary {
    qint32 reviewed = 0; ///< accounts
    qint32 snoozed = 0; ///< accounts
    qint32 touches = 0; ///< logged here
    qint32 answers = 0; ///< to criteria
    qint32 alertActs = 0;
    bool operator==(const RunSummary &) const = default;
};

/// A paying account where more may be sold (definitions.md §8): three of the five or more hold, and it is not
/// in the band at risk.
struct ExpansionChance {
    qint32 row = 0;
    bool seatsFull = false; ///< seat use >= 90 %
    bool strong = false; ///< weeks active 6 or 7
    bool growing = false; ///< trend of 110 % or more
    bool promoter = false; ///< more promoters than detractors among the answers that count
    bool modulesLeft = false; ///< its own list of modules lacks one that others of its product have
    [[nodiscard]] int count() const { return seatsFull + strong + growing + promoter + modulesLeft; }
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
    qint32 reviewed = 0; ///< accounts that are not open: reviewed today, or snoozed
    qint32 attention = 0; ///< accounts
    qint32 changed = 0; ///< accounts
    std::vector<Money> arrAtRisk; ///< ARR of the accounts in the band at risk, by currency, largest first
    /// Today's ARR of those that were in that band at the last look; who was never looked at counts as now.
    std::vector<Money> arrAtRiskThen;
    qint32 atRisk = 0; ///< accounts
    qint32 fellBand = 0; ///< since the last look, by 2 points or more (definitions.md §4)
    qint32 roseBand = 0;
    /// Open alerts that nobody has acted on, not standing, opened after the account's last look; where there
    /// was none, after the person's first one; where there was none at all, in the 7 days that end at D.
    qint32 newAlerts = 0;
    qint32 newAlertsOver = 0; ///< of them beyond AlertRules::mostNew: counted, not named
    qint32 openAlerts = 0;
    Rate monthlyRate; ///< of the 28 days that end at D
    Rate monthlyRateThen; ///< as arrAtRiskThen
    qint32 renewSoon = 0; ///< within 90 days
    qint32 renewSoonNeedWork = 0; ///< of them not healthy or with a high alert
    qint32 staleAnswers = 0; ///< accounts
    bool operator==(const TodayQueue &) const = default;
};

/// The morning's queue of a CSM (definitions.md §7): a pure function of its arguments, and nothing that is
/// dated after the day one looks (lookDay()) plays a part. Accounts that are churned are not in it. `csm`
/// empty: all accounts; `person` empty: what anybody did counts as this person's. `alerts` are those of the
/// portfolio's D, or empty while they are not known yet.
[[nodiscard]] TodayQueue todayQueue(const Cache &cache, const Policy &policy, const Portfolio &portfolio,
                                    const BookAlerts &alerts, const QString &csm, const QString &person);

/// What is kept of an account's figures when somebody acts on it. `bossUnseenDays` comes from who has it at
/// hand.
[[nodiscard]] SeenFigures seenNow(const Portfolio &portfolio, qint32 row, const BookAlerts &alerts,
                                  std::optional<qint32> bossUnseenDays = {});

} // namespace bw
