#include "alerts/seen_figures.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

/// Nothing where it cannot be told.
std::optional<bool> isReached(const PeriodResult &period)
{
    switch (period.state) {
    case PeriodState::Reached:
        return true;
    case PeriodState::Skipped:
    case PeriodState::Unknown:
        return {};
    case PeriodState::OnTrack:
    case PeriodState::Behind:
    case PeriodState::OutOfReach:
    case PeriodState::Missed:
        return false;
    }
    return {};
}

bool isAboutBoss(const BookAlerts &alerts, const Alert &alert)
{
    if (alert.rule < 0)
        return false;
    const std::vector<AlertCondition> &when = alerts.rules[static_cast<size_t>(alert.rule)].when;
    return !when.empty() && when.front().metric == AlertMetric::DaysBossUnseen;
}

} // namespace

SeenFigures seenFigures(const Portfolio &portfolio, const PortfolioRow &row, const BookAlerts *alerts)
{
    SeenFigures seen;
    seen.asOf = portfolio.asOf;
    seen.health = row.health.value;
    seen.band = bandName(row.health.band);
    seen.machine = row.health.machine;
    seen.human = row.health.human;
    if (row.coefficient.known > 0)
        seen.weeksActive = row.coefficient.active;
    seen.weeklyActive = isReached(row.last7);
    seen.monthlyActive = isReached(row.last28);
    seen.revenueAtRisk = row.revenueAtRisk;
    seen.currency = row.currency;
    seen.policyVersion = portfolio.policyVersion;
    if (!alerts)
        return seen;
    const auto before = [](const Alert &alert, qint32 account) { return alert.account < account; };
    for (auto at = std::lower_bound(alerts->alerts.begin(), alerts->alerts.end(), row.index, before);
         at != alerts->alerts.end() && at->account == row.index; ++at) {
        if (!at->isOpen())
            continue;
        ++seen.openAlerts;
        if (at->value && isAboutBoss(*alerts, *at))
            seen.bossUnseenDays = static_cast<qint32>(std::lround(*at->value));
    }
    return seen;
}

} // namespace bw
