#include "evaluate/day_use.h"

#include "activity/levels.h"
#include "model/book_policies.h"
#include "model/slice.h"

namespace bw {

std::optional<DayUse> dayUse(const Cache &cache, const Policy &policy, size_t account, Day day)
{
    const UsageColumns &usage = cache.usage;
    const UsageColumns::Span span = usage.spanOf(account);
    const qint32 at = day - span.first;
    if (at < 0 || at >= span.days || account >= cache.accounts.size())
        return {};
    const size_t cell = span.offset + static_cast<size_t>(at);
    if ((usage.flags[cell] & UsageColumns::HasRows) == 0)
        return {};
    DayUse use;
    use.keyActions = usage.keyActions[cell];
    if ((usage.flags[cell] & UsageColumns::NoUsers) == 0)
        use.users = usage.activeUsers[cell];
    const AccountSlice slice = sliceOf(cache, account);
    const SeatSpan seats =
        seatTimeline({&cache.accounts[account], slice.changes, slice.seats, slice.contracts}, {day, day})[0];
    use.seats = seats.basis();
    use.seatsAreOpened = seats.opened.has_value();
    if (use.users && use.seats && *use.seats > 0)
        use.loginShare = static_cast<double>(*use.users) / static_cast<double>(*use.seats);
    const LevelLimits limits =
        limitsFor(policy.overrides.empty()
                      ? policy
                      : effectivePolicy(policy, accountAt(cache.accounts[account], slice.changes, day)),
                  seats);
    use.concentrated =
        use.seats && use.users && use.keyActions > limits.medium && *use.users < limits.usersForHigh;
    return use;
}

} // namespace bw
