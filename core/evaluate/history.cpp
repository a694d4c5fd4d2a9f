#include "evaluate/history.h"

#include "activity/account_inputs.h"

#include <algorithm>

namespace bw {

namespace {

DayResult dayOf(const UsageColumns &usage, size_t account, Day day, const LevelLimits &limits)
{
    DayResult result;
    result.day = day;
    const UsageColumns::Span span = usage.spanOf(account);
    if (day - span.first < span.days) {
        const size_t cell = span.offset + static_cast<size_t>(day - span.first);
        const quint8 flags = usage.flags[cell];
        result.keyActions = usage.keyActions[cell];
        result.hasEvents = (flags & UsageColumns::HasRows) != 0;
        if ((flags & UsageColumns::NoUsers) == 0)
            result.activeUsers = usage.activeUsers[cell];
    } else {
        result.activeUsers = 0;
    }
    result.level = levelOf(limits, result.keyActions, result.activeUsers);
    const bool above = result.level == Level::Medium && result.keyActions > limits.medium;
    result.breadthUnknown = above && (!result.activeUsers || !limits.openedEnough);
    result.concentrated = above && result.activeUsers && *result.activeUsers < limits.usersForHigh;
    return result;
}

} // namespace

AccountHistory history(const Cache &cache, const BookInputs &inputs, const Policy &policy, qint32 account)
{
    AccountHistory result;
    const BookDays &days = inputs.days;
    const auto index = static_cast<size_t>(account);
    const UsageColumns::Span span = cache.usage.spanOf(index);
    if (span.days == 0 || days.asOf < span.first)
        return result;
    const AccountDays &facts = inputs.accounts[index];
    const DayTerms terms = dayTermsOf(days, facts);

    for (const SeatSpan &seats : facts.seats) {
        LevelLimits limits = limitsFor(policy, seats);
        limits.from = std::max(limits.from, span.first);
        if (!result.limits.empty() && result.limits.back().from == limits.from)
            result.limits.pop_back(); // held before the first event only
        result.limits.push_back(limits);
    }
    size_t at = 0;
    for (Day day = span.first; day <= days.asOf; day = day + 1) {
        while (at + 1 < result.limits.size() && result.limits[at + 1].from <= day)
            ++at;
        DayResult one = dayOf(cache.usage, index, day, result.limits[at]);
        one.dayOff = !terms.working.test(day);
        one.gap = terms.gaps.test(day);
        one.active = isActive(policy, one.level);
        if (one.gap && !one.hasEvents)
            one.level = Level::Unknown;
        result.days.push_back(one);
    }

    const auto activeIn = [&](DayRange range) {
        qint32 active = 0;
        const Day last = std::min(range.last, days.asOf);
        for (Day day = std::max(range.first, span.first); day <= last; day = day + 1)
            active += result.days[static_cast<size_t>(day - span.first)].active ? 1 : 0;
        return active;
    };
    const auto judged = [&](PeriodRule rule, DayRange range) {
        return resultOf(termsOf(days, terms, policy, rule, range), activeIn(range));
    };
    for (Day monday = span.first.monday(); monday <= days.asOf; monday = monday + 7)
        result.weeks.push_back({monday, judged(PeriodRule::Week, {monday, monday + 6})});
    const Month last = Month::of(days.asOf);
    for (Month month = Month::of(span.first); month <= last; month = month + 1)
        result.months.push_back({month, judged(PeriodRule::Month, {month.first(), month.last()})});
    return result;
}

AccountHistory history(const Cache &cache, const Policy &policy, qint32 account, Day asOf)
{
    return history(cache, accountInputs(cache, policy, static_cast<size_t>(account), asOf), policy, account);
}

Coefficient coefficient(const Cache &cache, const Policy &policy, qint32 account, Day asOf)
{
    const auto index = static_cast<size_t>(account);
    const BookInputs inputs = accountInputs(cache, policy, index, asOf);
    const AccountDays &facts = inputs.accounts[index];
    const std::vector<quint64> words =
        activeDaysOf(cache.usage, index, facts.seats, policy, inputs.days.origin, asOf);
    const BlockTerms terms = blockTermsOf(inputs.days, dayTermsOf(inputs.days, facts), policy, asOf);
    return coefficientFrom(words.data(), terms, facts.begin);
}

std::vector<MonthlyRate> monthlyRates(const Cache &cache, const Policy &policy, Day asOf)
{
    const BookInputs inputs = bookInputs(cache, policy.calendar, asOf);
    std::vector<MonthlyRate> rates;
    if (!inputs.days.firstUsage)
        return rates;
    BookActivity activity;
    computeActivity(cache, inputs, policy, activity);
    const Month last = Month::of(asOf);
    for (Month month = Month::of(*inputs.days.firstUsage); month <= last; month = month + 1) {
        MonthlyRate rate{month, {}};
        rate.rate.provisional = asOf < month.last();
        for (size_t account = 0; account < cache.accounts.size(); ++account) {
            const PeriodState state = activity.monthState(account, month);
            if (outsideRates(state)
                || !isUnderContract(sliceOf(cache, account).contracts, month.last(), asOf))
                continue;
            ++rate.rate.denominator;
            rate.rate.numerator += state == PeriodState::Reached ? 1 : 0;
        }
        rates.push_back(rate);
    }
    return rates;
}

} // namespace bw
