#include "queue/reasons.h"

#include "service/checkpoints.h"
#include "service/rescue.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

using What = QueueReason::What;

constexpr double movedPoints = 5; ///< of health that are worth a word without a change of band
constexpr qint32 urgentRenewalDays = 30;

QueueReason reasonOf(What what, bool high = false)
{
    QueueReason reason;
    reason.what = what;
    reason.high = high;
    return reason;
}

/// Puts one account's reasons together, each with its rank.
class Collector {
public:
    Collector(const QueueGround &ground, const PortfolioRow &row, QueueItem &item)
        : m_ground(ground)
        , m_row(row)
        , m_facts(ground.factsOf(static_cast<size_t>(row.index)))
        , m_item(item)
    {
    }

    void alerts(Day newSince)
    {
        const auto [first, last] = m_ground.alertsOf(m_facts.account);
        for (qint32 i = first; i < last; ++i) {
            const Alert &alert = m_ground.alerts().alerts[static_cast<size_t>(i)];
            if (!alert.isOpen())
                continue;
            const AlertRule *rule = m_ground.ruleOf(alert);
            QueueReason reason = reasonOf(What::Alert, rule != nullptr && rule->high);
            reason.alert = i;
            reason.value = alert.value;
            reason.day = alert.reopened.value_or(alert.key.opened);
            reason.fresh = alert.state == AlertState::Open && !alert.standing && newSince < *reason.day;
            m_item.reasons.push_back(std::move(reason));
        }
    }

    void service()
    {
        const ServicePlan &plan = m_ground.policyOf(m_facts.account).plan;
        for (const StepDue &step :
             planSteps(m_ground.cache(), plan, m_facts, m_ground.look(), m_ground.followed())) {
            if (step.state != StepState::Overdue)
                continue;
            const PlanStep &planned = plan.steps[static_cast<size_t>(step.step)];
            QueueReason reason = reasonOf(What::StepOverdue);
            reason.id = planned.id;
            reason.text = planned.name;
            reason.day = step.due;
            m_item.reasons.push_back(std::move(reason));
        }
        for (const NextStep &step : nextStepsDue(m_facts, m_ground.look(), m_ground.followed())) {
            QueueReason reason = reasonOf(What::NextStepDue);
            reason.id = step.touch;
            reason.text = step.what;
            reason.day = step.day;
            m_item.reasons.push_back(std::move(reason));
        }
        for (const Checkpoint &one : checkpoints(m_facts, m_ground.look())) {
            if (one.state != CheckpointState::Due)
                continue;
            QueueReason reason = reasonOf(What::CheckpointDue, one.daysBefore == checkpointDays.back());
            reason.value = one.daysBefore;
            reason.day = one.due + one.daysBefore;
            m_item.reasons.push_back(std::move(reason));
        }
        const RescueDebt debt = rescueDebt(m_facts, m_row, m_ground.policyOf(m_facts.account).health,
                                           m_ground.portfolio().asOf, m_ground.look());
        if (debt.owed) {
            QueueReason reason = reasonOf(What::OwesPlan, debt.overdue(m_ground.look()));
            reason.day = debt.seenOn;
            if (debt.due)
                reason.value = *debt.due - m_ground.look();
            m_item.reasons.push_back(std::move(reason));
        }
    }

    void answers()
    {
        if (m_row.health.stale == 0)
            return;
        m_item.stale = true;
        QueueReason reason = reasonOf(What::AnswerStale);
        if (auto stalest = m_ground.stalestOf(m_facts.account)) {
            reason.id = std::move(stalest->criterion);
            reason.value = stalest->days;
        }
        m_item.reasons.push_back(std::move(reason));
    }

    void changes()
    {
        if (m_item.lastReview < 0)
            return;
        const WorkEntry &entry = m_ground.cache().work[static_cast<size_t>(m_item.lastReview)];
        const SeenFigures &seen = std::get<Review>(entry.what).seen;
        std::optional<double> moved;
        if (seen.health && m_row.health.value)
            moved = *m_row.health.value - *seen.health;
        if (const int band = bandMove(seen, m_row); band != 0) {
            QueueReason reason = reasonOf(band < 0 ? What::BandFell : What::BandRose,
                                          band < 0 && m_row.health.band == Band::AtRisk);
            reason.id = seen.band;
            reason.value = moved;
            m_item.reasons.push_back(std::move(reason));
        } else if (moved && std::abs(*moved) >= movedPoints) {
            QueueReason reason = reasonOf(What::HealthMoved);
            reason.value = moved;
            m_item.reasons.push_back(std::move(reason));
        }
        if (seen.monthlyActive == true && m_row.last28.state == PeriodState::Missed)
            m_item.reasons.push_back(reasonOf(What::NoLongerMonthly, true));
        if (seen.weeklyActive == true && m_row.last7.state == PeriodState::Missed)
            m_item.reasons.push_back(reasonOf(What::NoLongerWeekly));
    }

    void rest(const RenewalView &renewal)
    {
        if (disagree(m_row.health.agreement) && m_row.health.machine && m_row.health.human) {
            QueueReason reason = reasonOf(What::Disagrees);
            reason.value = *m_row.health.machine - *m_row.health.human;
            m_item.reasons.push_back(std::move(reason));
        }
        if (renewal.open && renewal.daysLeft && *renewal.daysLeft <= nearRenewalDays) {
            QueueReason reason =
                reasonOf(What::RenewalNear,
                         *renewal.daysLeft <= urgentRenewalDays && m_row.health.band != Band::Healthy);
            reason.value = *renewal.daysLeft;
            reason.day = renewal.end;
            m_item.reasons.push_back(std::move(reason));
        }
    }

    /// Business alerts, high alerts, what is over its time or has got worse, other alerts, what is due, other
    /// changes, the renewal. Of alerts the new ones first.
    void sort()
    {
        std::stable_sort(m_item.reasons.begin(), m_item.reasons.end(),
                         [this](const QueueReason &a, const QueueReason &b) { return keyOf(a) < keyOf(b); });
    }

private:
    struct Key {
        int rank = 0;
        int kind = 0;
        bool isOld = false;
        auto operator<=>(const Key &) const = default;
    };

    [[nodiscard]] Key keyOf(const QueueReason &reason) const
    {
        switch (reason.what) {
        case What::Alert: {
            const AlertRule *rule =
                m_ground.ruleOf(m_ground.alerts().alerts[static_cast<size_t>(reason.alert)]);
            const AlertKind kind = rule != nullptr ? rule->kind : AlertKind::Service;
            return {kind == AlertKind::Business ? 0
                        : reason.high           ? 1
                                                : 7,
                    static_cast<int>(kind), !reason.fresh};
        }
        case What::OwesPlan:
            return {reason.high ? 2 : 12};
        case What::BandFell:
            return {3};
        case What::NoLongerMonthly:
            return {4};
        case What::NoLongerWeekly:
            return {5};
        case What::StepOverdue:
            return {8};
        case What::NextStepDue:
            return {9};
        case What::AnswerStale:
            return {10};
        case What::CheckpointDue:
            return {reason.high ? 6 : 11};
        case What::BandRose:
            return {13};
        case What::HealthMoved:
            return {14};
        case What::Disagrees:
            return {15};
        case What::RenewalNear:
            return {16};
        }
        return {};
    }

    const QueueGround &m_ground;
    const PortfolioRow &m_row;
    ServiceFacts m_facts;
    QueueItem &m_item;
};

} // namespace

bool asks(const QueueReason &reason)
{
    return reason.what != What::RenewalNear && reason.what != What::Disagrees;
}

bool tellsChange(const QueueReason &reason)
{
    switch (reason.what) {
    case What::Alert:
        return reason.fresh;
    case What::BandFell:
    case What::BandRose:
    case What::NoLongerWeekly:
    case What::NoLongerMonthly:
    case What::HealthMoved:
        return true;
    case What::StepOverdue:
    case What::NextStepDue:
    case What::AnswerStale:
    case What::CheckpointDue:
    case What::OwesPlan:
    case What::RenewalNear:
    case What::Disagrees:
        break;
    }
    return false;
}

void addReasons(const QueueGround &ground, const RenewalView &renewal, Day newSince, QueueItem &item)
{
    const PortfolioRow &row = ground.portfolio().rows[static_cast<size_t>(item.row)];
    Collector collector(ground, row, item);
    collector.alerts(newSince);
    collector.service();
    collector.answers();
    collector.changes();
    collector.rest(renewal);
    collector.sort();
}

} // namespace bw
