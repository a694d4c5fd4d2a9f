#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/account.h"
#include "store/sql.h"

#include <QHash>
#include <vector>

namespace bw {

class Workspace;

/// First known values, by id; of one account alone where it is named.
[[nodiscard]] Result<std::vector<Account>> loadAccounts(const Workspace &workspace, AccountId only = {});
/// By account, then day.
[[nodiscard]] Result<std::vector<AccountChange>> loadAccountChanges(const Workspace &workspace,
                                                                    AccountId only = {});
/// account_id of the files -> number in the store.
[[nodiscard]] Result<QHash<QString, AccountId>> accountIds(const Workspace &workspace);

/// Writes accounts; inside a transaction.
class AccountWriter {
public:
    [[nodiscard]] static Result<AccountWriter> open(const Workspace &workspace);
    /// `account.id` is ignored; the new one is returned.
    [[nodiscard]] Result<AccountId> insert(const Account &account, ImportId import);
    /// Replaces the first known values of `account.id`.
    [[nodiscard]] Status update(const Account &account);
    /// Adds the change, or replaces the one of the same field and day.
    [[nodiscard]] Status setChange(const AccountChange &change, ImportId import);

private:
    AccountWriter(sql::Statement insert, sql::Statement update, sql::Statement change)
        : m_insert(std::move(insert))
        , m_update(std::move(update))
        , m_change(std::move(change))
    {
    }
    sql::Statement m_insert;
    sql::Statement m_update;
    sql::Statement m_change;
};

} // namespace bw
