#include "activity/account_inputs.h"

#include <algorithm>

namespace bw {

namespace {

/// Earliest day that weeks, months and coefficient of an account look at.
Day earliestOf(const Cache &cache, size_t account, Day asOf)
{
    const UsageColumns::Span span = cache.usage.spanOf(account);
    const Day coefficient = asOf - 7 * BlockTerms::most;
    return span.days > 0 ? std::min(coefficient, Month::of(span.first).first()) : coefficient;
}

} // namespace

BookInputs accountInputs(const Cache &cache, const Policy &policy, size_t account, Day asOf)
{
    BookInputs inputs;
    inputs.days = bookDays(cache, policy.calendar, earliestOf(cache, account, asOf), asOf);
    inputs.accounts.resize(account + 1);
    inputs.accounts[account].calendar =
        calendarOf(inputs.days, cache.accounts[account], sliceOf(cache, account));
    fillAccount(cache, inputs.days, account, inputs.accounts[account]);
    return inputs;
}

} // namespace bw
