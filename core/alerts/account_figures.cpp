#include "alerts/account_figures.h"

#include "activity/coverage.h"
#include "alerts/module_series.h"
#include "alerts/row_figures.h"
#include "alerts/use_figures.h"
#include "evaluate/account_figures.h"
#include "evaluate/renewal.h"

#include <cmath>

namespace bw {

namespace {

using Metric = AlertMetric;

constexpr qint32 window = 28;

std::vector<SeatSpan> seatsOf(const Cache &cache, size_t account, DayRange days)
{
    const AccountSlice slice = sliceOf(cache, account);
    return seatTimeline({&cache.accounts[account], slice.changes, slice.seats, slice.contracts}, days);
}

AlertFigure exactly(std::optional<double> value)
{
    return value ? AlertFigure::exact(*value) : AlertFigure();
}

} // namespace

AccountFigures::AccountFigures(const AlertGround &ground, size_t account, const PolicyStretch &stretch,
                               const AccountUse *use)
    : m_ground(ground)
    , m_account(account)
    , m_stretch(stretch)
    , m_use(use)
    , m_off(ground.daysOff(account, ground.policies[stretch.policy].calendar))
    , m_seats(seatsOf(ground.cache, account, {ground.days.origin, std::max(ground.asOf, ground.look)}))
    , m_life({ground.cache,
              account,
              ground.days,
              {ground.days.working[stretch.calendar], ground.days.gaps[coverageOf(ground.cache, account)]},
              m_off,
              m_seats,
              ground.policies[stretch.policy],
              ground.look})
    , m_told{ground.cache,      account,          {ground.days.origin, ground.look},
             ground.firstTouch, ground.liveKnown, beginOf(ground.cache, ground.days, account, ground.asOf)}
    , m_health(static_cast<size_t>(m_life.places()))
{
}

const std::vector<qint64> &AccountFigures::users()
{
    if (!m_users)
        m_users = usersByDay(m_life);
    return *m_users;
}

const std::vector<ModuleUse> &AccountFigures::moduleUse()
{
    if (!m_moduleUse)
        m_moduleUse = moduleUses(m_life, m_ground.modules);
    return *m_moduleUse;
}

const std::vector<StartPiece> &AccountFigures::starts()
{
    if (!m_starts)
        m_starts = startPieces(m_told);
    return *m_starts;
}

const std::vector<quint8> &AccountFigures::customer()
{
    if (!m_customer)
        m_customer = customerDays(m_told);
    return *m_customer;
}

const std::vector<ReasonFigures> &AccountFigures::of(AlertMetric metric)
{
    std::optional<std::vector<ReasonFigures>> &known = m_figures[static_cast<size_t>(metric)];
    if (!known)
        known = count(metric);
    return *known;
}

std::vector<ReasonFigures> AccountFigures::count(AlertMetric metric)
{
    if (metric == Metric::UnusualDay)
        return unusualDays(m_life);
    if (metric == Metric::OutcomePercent)
        return outcomePercents(m_told);
    if (metric == Metric::ScenarioPercent)
        return m_use != nullptr ? scenarioPercents(m_life, *m_use) : std::vector<ReasonFigures>();
    std::vector<ReasonFigures> figures(1);
    figures.front().figures = one(metric);
    return figures;
}

FigureSeries AccountFigures::one(AlertMetric metric)
{
    switch (metric) {
    case Metric::DaysWithoutKeyAction:
        return daysWithoutKeyAction(m_life);
    case Metric::WeeksMissed:
        return weeksMissed(m_life);
    case Metric::WeeksActive:
        return weeksActive(m_life);
    case Metric::WeeksActiveDrop:
        return weeksActiveDrop(m_life);
    case Metric::SeatUsePercent:
        return seatUsePercent(m_life, users());
    case Metric::OpenedPercent:
        return openedPercent(m_life);
    case Metric::DaysBossUnseen:
        return m_use != nullptr ? daysBossUnseen(m_life, *m_use) : m_life.series();
    case Metric::BreadthPercent:
        return breadthPercent(m_life, moduleUse());
    case Metric::DepthPercent:
        return depthPercent(m_life, moduleUse());
    case Metric::ActiveDaysPerUserAndWeek:
        return activeDaysPerUserAndWeek(m_life, users());
    case Metric::MinutesPerUserDay:
        return m_use != nullptr ? minutesPerUserDay(m_life, *m_use, users()) : m_life.series();
    case Metric::Nps:
        return npsFigures(m_told);
    case Metric::BossScore:
        return bossScores(m_told);
    case Metric::DaysToGoLive:
        return daysToGoLive(m_told);
    case Metric::DaysToRenewal:
        return daysToRenewal(m_told);
    case Metric::DaysAnswerOverdue:
        return daysAnswerOverdue(m_told, starts(), m_ground.meanings[m_stretch.policy], policy().rubric);
    case Metric::DaysWithoutTouch:
        return daysWithoutTouch(m_told, starts());
    case Metric::DaysSinceStart:
        return daysSinceStart(m_told, starts());
    case Metric::KeyActions28:
        return keyActions28(m_life);
    case Metric::ActiveDays28:
        return activeDays28(m_life);
    case Metric::ActiveUsers28:
        return activeUsers28(m_life, users());
    case Metric::TrendPercent:
        return trendPercent(m_life);
    case Metric::Arr:
        return arrFigures(m_told);
    default: // those of health, and those with reasons
        return m_life.series();
    }
}

MachineFigures AccountFigures::machine(qint32 at)
{
    MachineFigures figures;
    const Day day = m_life.dayOf(at);
    const qint32 first = at - (window - 1);
    if (m_life.begin(at)) {
        figures.activity = activityOf(m_life.period(PeriodRule::Month, first, at));
        figures.coefficient = m_life.coefficient(at);
        figures.trend = m_life.trend(at);
        const qint64 seen = users()[static_cast<size_t>(at)];
        const bool nothing = m_life.working(first, at) > 0 && m_life.delivered(first, at) == 0;
        if (seen >= 0 && !nothing)
            figures.seatUse = shareOf(seen, seatsOn(m_seats, day).purchased);
        figures.breadth = moduleUse()[static_cast<size_t>(at)].breadth.value();
    }
    const ToldFigures told = toldFigures(m_ground.cache, m_account, day);
    figures.outcome = told.outcome;
    figures.survey = told.survey;
    return figures;
}

HumanFigures AccountFigures::human(Day day) const
{
    std::array<CriterionState, mostCriteria> states;
    const Rubric &rubric = m_ground.policies[m_stretch.policy].rubric;
    criterionStates(criterionAnswers(m_ground.cache, m_account), m_ground.meanings[m_stretch.policy], rubric,
                    day, day, states);
    return humanFigures(states, rubric);
}

std::optional<DayHealth> AccountFigures::health(qint32 at)
{
    if (!m_life.isKnown(at) || !m_life.lived28(at))
        return {};
    std::optional<DayHealth> &known = m_health[static_cast<size_t>(at)];
    if (!known) {
        const Day day = m_life.dayOf(at);
        const HealthRules &rules = policy().health;
        const Health found = healthOf(machineParts(machine(at), rules), human(day),
                                      boundsByHand(m_ground.cache, m_account, day), rules);
        known = DayHealth{found.value, found.machine, found.human, found.band};
    }
    return known;
}

const FigureSeries &AccountFigures::daysAtRisk()
{
    if (m_atRisk)
        return *m_atRisk;
    m_atRisk = m_life.series();
    qint32 run = 0;
    for (qint32 at = 0; at < m_life.usePlaces(); ++at) {
        const std::optional<DayHealth> now = health(at);
        if (!now || !now->value) {
            run += run > 0 ? 1 : 0;
            continue;
        }
        run = now->band == Band::AtRisk ? run + 1 : 0;
        (*m_atRisk)[static_cast<size_t>(at)] = AlertFigure::exact(run);
    }
    return *m_atRisk;
}

AlertFigure AccountFigures::onHealth(AlertMetric metric, qint32 at)
{
    if (metric == Metric::Human) {
        const HumanFigures figures = human(m_life.dayOf(at));
        return figures.certain > 0 ? AlertFigure::exact(figures.scored / figures.certain) : AlertFigure();
    }
    if (metric == Metric::DaysAtRisk)
        return daysAtRisk()[static_cast<size_t>(at)];
    const std::optional<DayHealth> now = health(at);
    if (!now)
        return {};
    switch (metric) {
    case Metric::Health:
        return exactly(now->value);
    case Metric::Machine:
        return exactly(now->machine);
    case Metric::HealthDrop: {
        const std::optional<DayHealth> before = health(at - window);
        return before && before->value && now->value ? AlertFigure::exact(*before->value - *now->value)
                                                     : AlertFigure();
    }
    case Metric::Disagreement:
        return now->machine && now->human ? AlertFigure::exact(std::abs(*now->machine - *now->human))
                                          : AlertFigure();
    case Metric::RevenueAtRisk: {
        const AlertFigure arr = of(Metric::Arr).front().figures[static_cast<size_t>(at)];
        if (!arr.hasValue())
            return arr;
        return now->value ? AlertFigure::exact(arr.value * (1 - assumedProbability(*now->value)))
                          : AlertFigure();
    }
    default:
        return {};
    }
}

} // namespace bw
