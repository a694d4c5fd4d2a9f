#pragma once

#include "model/cache.h"

#include <vector>

namespace bw {

/// The rules that hold for an account with these values: the policy with its overrides in turn, and none
/// left. The account is that of the day in question (accountAt()).
[[nodiscard]] Policy effectivePolicy(const Policy &policy, const Account &account);
/// The same for an account of the book (index in Cache::accounts) with its values of a day.
[[nodiscard]] Policy effectivePolicy(const Cache &cache, const Policy &policy, size_t account, Day day);

/// The distinct effective policies of a book as of a day.
struct BookPolicies {
    std::vector<Policy> policies; ///< [0]: of the accounts that no override names, even if there are none
    std::vector<quint32> byAccount; ///< index into `policies` by index in Cache::accounts

    [[nodiscard]] const Policy &of(size_t account) const { return policies[byAccount[account]]; }
};

[[nodiscard]] BookPolicies bookPolicies(const Cache &cache, const Policy &policy, Day asOf);

} // namespace bw
