#include "activity/levels.h"

namespace bw {

LevelLimits limitsFor(const Policy &policy, const SeatSpan &seats)
{
    LevelLimits limits;
    limits.from = seats.from;
    limits.seats = seats.basis();
    if (limits.seats) {
        const qint64 share = *limits.seats * policy.userSharePercent;
        limits.low = share * policy.lowMultiple / 100;
        limits.medium = share * policy.highMultiple / 100;
        limits.usersForHigh = (*limits.seats * policy.loginSharePercent + 99) / 100;
    }
    if (policy.leastOpenedPercent) {
        limits.openedEnough.reset();
        if (seats.opened && seats.purchased)
            limits.openedEnough = 100 * *seats.opened >= *policy.leastOpenedPercent * *seats.purchased;
    }
    return limits;
}

Level levelOf(const LevelLimits &limits, quint32 keyActions, std::optional<quint32> users)
{
    if (keyActions == 0)
        return Level::Zero;
    if (!limits.seats)
        return Level::Unknown;
    if (keyActions <= limits.low)
        return Level::Low;
    const bool broad = users.value_or(0) >= limits.usersForHigh && limits.openedEnough.value_or(false);
    return keyActions > limits.medium && broad ? Level::High : Level::Medium;
}

} // namespace bw
