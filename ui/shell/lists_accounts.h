#pragma once

#include "base/ids.h"

namespace bw {

/// A page that lists accounts: the one that was looked at elsewhere becomes its current one, so that one goes
/// on where one is and not where one left.
class ListsAccounts {
public:
    ListsAccounts() = default;
    virtual ~ListsAccounts() = default;
    Q_DISABLE_COPY_MOVE(ListsAccounts)

    /// One that is not shown leaves it as it is.
    virtual void selectAccount(AccountId account) = 0;
};

} // namespace bw
