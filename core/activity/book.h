#pragma once

#include "activity/accounts.h"
#include "model/book_policies.h"

namespace bw {

/// All accounts' inputs to the rules, apart from the policy's thresholds: made once, asked for each what-if.
struct BookInputs {
    BookDays days;
    std::vector<AccountDays> accounts; ///< by index in Cache::accounts
};

/// `from` is the earliest day asked for; nothing: the first of the month of the book's first usage.
[[nodiscard]] BookInputs bookInputs(const Cache &cache, const QString &calendar, Day asOf,
                                    std::optional<Day> from = {});

/// The same with the calendars that the policy's exceptions give to accounts.
[[nodiscard]] BookInputs bookInputs(const Cache &cache, const Policy &policy, Day asOf,
                                    std::optional<Day> from = {});

/// What `make` says of each pair of calendar and coverage that accounts have: by pairOf().
[[nodiscard]] inline size_t pairOf(const BookDays &days, const AccountDays &account)
{
    return account.coverage * days.working.size() + account.calendar;
}
template <class Make> [[nodiscard]] auto forPairs(const BookInputs &inputs, const Make &make)
{
    using Terms = std::invoke_result_t<Make, const DayTerms &>;
    std::vector<std::optional<Terms>> pairs(inputs.days.working.size() * inputs.days.gaps.size());
    pairs.front() = make(dayTermsOf(inputs.days, {}));
    for (const AccountDays &account : inputs.accounts) {
        std::optional<Terms> &pair = pairs[pairOf(inputs.days, account)];
        if (!pair)
            pair = make(dayTermsOf(inputs.days, account));
    }
    return pairs;
}

/// The same under each policy of a book: by index of the policy, then by pairOf().
template <class Make>
[[nodiscard]] auto forPolicies(const BookInputs &inputs, const BookPolicies &policies, const Make &make)
{
    const auto under = [&](const Policy &policy) {
        return forPairs(inputs, [&](const DayTerms &account) { return make(account, policy); });
    };
    std::vector<decltype(under(policies.policies.front()))> all;
    for (const Policy &policy : policies.policies)
        all.push_back(under(policy));
    return all;
}

/// Levels, weeks, months and coefficients of the whole book over its whole span, flat and small. Periods
/// before an account's first event are judged as without activity; who lists them cuts them off.
struct BookActivity {
    Day origin; ///< Monday of week 0
    Day asOf;
    Month firstMonth;
    qint32 weeks = 0;
    qint32 months = 0;
    std::vector<quint8> weekActiveDays; ///< account * weeks + week
    std::vector<quint8> weekStates; ///< PeriodState
    std::vector<quint8> monthActiveDays; ///< account * months + month
    std::vector<quint8> monthStates;
    std::vector<Coefficient> coefficients;
    /// Per day from origin to asOf, accounts with low, medium, high and unknown level: level - 1 rows of
    /// `days` counts.
    qint32 days = 0;
    std::vector<quint32> levelCounts;

    [[nodiscard]] PeriodState weekState(size_t account, qint32 week) const
    {
        return static_cast<PeriodState>(weekStates[account * static_cast<size_t>(weeks) + week]);
    }
    [[nodiscard]] PeriodState monthState(size_t account, Month month) const
    {
        return static_cast<PeriodState>(
            monthStates[account * static_cast<size_t>(months) + (month - firstMonth)]);
    }
    bool operator==(const BookActivity &) const = default;
};

/// Computes into `result`, whose memory is used again, each account under its effective policy. The inputs
/// must be made for the policy's calendars.
void computeActivity(const Cache &cache, const BookInputs &inputs, const Policy &policy,
                     BookActivity &result);

} // namespace bw
