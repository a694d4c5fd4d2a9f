#include "activity/period.h"

namespace bw {

namespace {

constexpr qint32 weekSharePercent = 60; // definitions.md §3

qint32 shareOf(qint32 percent, qint32 days)
{
    return (percent * days + 99) / 100; // rounded up
}

} // namespace

QString periodStateName(PeriodState state)
{
    switch (state) {
    case PeriodState::Reached:
        return QStringLiteral("reached");
    case PeriodState::OnTrack:
        return QStringLiteral("on_track");
    case PeriodState::Behind:
        return QStringLiteral("behind");
    case PeriodState::OutOfReach:
        return QStringLiteral("out_of_reach");
    case PeriodState::Missed:
        return QStringLiteral("missed");
    case PeriodState::Skipped:
        return QStringLiteral("skipped");
    case PeriodState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

qint32 neededInWeek(const Policy &policy, qint32 workingDays)
{
    return std::min(policy.weekDays, shareOf(weekSharePercent, workingDays));
}

qint32 neededInMonth(const Policy &policy, qint32 workingDays)
{
    const qint32 share = shareOf(policy.monthSharePercent, workingDays);
    return policy.monthRule == Policy::MonthRule::Days ? std::min(policy.monthDays, share) : share;
}

} // namespace bw
