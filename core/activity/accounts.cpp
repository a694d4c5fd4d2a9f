#include "activity/accounts.h"

#include "activity/coverage.h"
#include "activity/kernel.h"

#include <algorithm>
#include <limits>

namespace bw {

namespace {

kernel::Limits kernelLimits(const LevelLimits &limits)
{
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    kernel::Limits result;
    result.known = limits.seats.has_value();
    result.low = static_cast<quint32>(std::min(limits.low, most));
    result.medium = static_cast<quint32>(std::min(limits.medium, most));
    result.users = static_cast<quint32>(std::min(limits.usersForHigh, most));
    result.above = limits.openedEnough.value_or(false) ? 3 : 2;
    return result;
}

} // namespace

void fillAccount(const Cache &cache, const BookDays &days, size_t account, AccountDays &result)
{
    const AccountSlice slice = sliceOf(cache, account);
    result.seats = seatTimeline({&cache.accounts[account], slice.changes, slice.seats, slice.contracts},
                                {days.origin, days.asOf});
    result.coverage = coverageOf(cache, account);
    result.begin = beginOf(cache, days, account, days.asOf);
}

std::optional<Day> beginOf(const Cache &cache, const BookDays &days, size_t account, Day asOf)
{
    const std::optional<Day> usage = days.firstUsages[coverageOf(cache, account)];
    if (!usage || asOf < *usage)
        return {};
    const AccountSlice slice = sliceOf(cache, account);
    std::optional<Day> begin;
    const auto consider = [&begin](Day day) {
        if (!begin || day < *begin)
            begin = day;
    };
    const UsageColumns::Span span = cache.usage.spanOf(account);
    if (span.days > 0 && span.first <= asOf)
        consider(span.first);
    for (const Contract &contract : slice.contracts) {
        if (isKnown(contract, asOf))
            consider(contract.start);
    }
    std::optional<Day> started = cache.accounts[account].startedOn;
    for (const AccountChange &change : slice.changes) {
        if (change.field == AccountField::StartedOn && change.from <= asOf) {
            if (const auto day = Day::parse(change.value))
                started = day;
        }
    }
    if (started)
        consider(*started);
    const Day first = std::max(begin.value_or(*usage), *usage);
    return first <= asOf ? std::optional(first) : std::nullopt;
}

void levelsOf(const UsageColumns &usage, size_t account, const std::vector<SeatSpan> &seats,
              const Policy &policy, Day first, Day last, quint8 *out)
{
    const UsageColumns::Span span = usage.spanOf(account);
    const Day spanLast = span.first + (span.days - 1);
    const Day from = std::max(first, span.first);
    const Day to = std::min(last, spanLast);
    quint8 *const end = out + (last + 1 - first);
    if (to < from) {
        std::fill(out, end, quint8(0));
        return;
    }
    std::fill(out, out + (from - first), quint8(0));
    std::fill(out + (to + 1 - first), end, quint8(0));
    for (size_t i = 0; i < seats.size(); ++i) {
        const Day begin = i == 0 ? from : std::max(from, seats[i].from);
        const Day until = i + 1 < seats.size() ? std::min(to, seats[i + 1].from - 1) : to;
        if (until < begin)
            continue;
        const size_t cell = span.offset + static_cast<size_t>(begin - span.first);
        kernel::levels(usage.keyActions.data() + cell, usage.activeUsers.data() + cell, until - begin + 1,
                       kernelLimits(limitsFor(policy, seats[i])), out + (begin - first));
    }
}

std::vector<quint64> activeDaysOf(const UsageColumns &usage, size_t account,
                                  const std::vector<SeatSpan> &seats, const Policy &policy, Day origin,
                                  Day last)
{
    const qint32 days = std::max(last - origin + 1, 0);
    std::vector<quint8> levels(static_cast<size_t>(days));
    std::vector<quint64> words(static_cast<size_t>(days / 64 + 2));
    levelsOf(usage, account, seats, policy, origin, last, levels.data());
    kernel::activeBits(levels.data(), days, policy.activeDayLevel, 0, words.data());
    return words;
}

} // namespace bw
