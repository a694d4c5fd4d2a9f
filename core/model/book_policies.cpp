#include "model/book_policies.h"

#include "model/policy_json.h"
#include "model/slice.h"

#include <map>

namespace bw {

namespace {

/// Numbers of the overrides that hold for an account, in turn.
std::vector<size_t> overridesOf(const Policy &policy, const Account &account)
{
    std::vector<size_t> held;
    for (size_t i = 0; i < policy.overrides.size(); ++i) {
        if (policy.overrides[i].when.matches(account))
            held.push_back(i);
    }
    return held;
}

Policy withOverrides(const Policy &policy, const std::vector<size_t> &held)
{
    Policy result = policy;
    result.overrides.clear();
    for (const size_t i : held) {
        std::optional<Error> error; // of rules that Policy::fromJson() has checked: none
        PolicyReader reader(policy.overrides[i].set, {}, error);
        policy_json::readRules(reader, result, {});
    }
    return result;
}

} // namespace

Policy effectivePolicy(const Policy &policy, const Account &account)
{
    return withOverrides(policy, overridesOf(policy, account));
}

Policy effectivePolicy(const Cache &cache, const Policy &policy, size_t account, Day day)
{
    if (policy.overrides.empty())
        return policy;
    return effectivePolicy(policy, accountAt(cache.accounts[account], sliceOf(cache, account).changes, day));
}

BookPolicies bookPolicies(const Cache &cache, const Policy &policy, Day asOf)
{
    BookPolicies book;
    book.policies.push_back(withOverrides(policy, {}));
    book.byAccount.resize(cache.accounts.size());
    if (policy.overrides.empty())
        return book;
    std::map<std::vector<size_t>, quint32> known{{{}, 0}};
    for (size_t i = 0; i < cache.accounts.size(); ++i) {
        const AccountSlice slice = sliceOf(cache, i);
        const std::vector<size_t> held = overridesOf(
            policy,
            slice.changes.empty() ? cache.accounts[i] : accountAt(cache.accounts[i], slice.changes, asOf));
        const auto [at, isNew] = known.try_emplace(held, static_cast<quint32>(book.policies.size()));
        if (isNew)
            book.policies.push_back(withOverrides(policy, held));
        book.byAccount[i] = at->second;
    }
    return book;
}

} // namespace bw
