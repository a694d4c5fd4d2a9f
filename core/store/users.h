#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "model/user.h"
#include "store/sql.h"

#include <vector>

namespace bw {

class Workspace;

/// By account, then key; of one account alone where it is named.
[[nodiscard]] Result<std::vector<User>> loadUsers(const Workspace &workspace, AccountId only = {});
[[nodiscard]] Result<std::vector<Unit>> loadUnits(const Workspace &workspace, AccountId only = {});

/// Writes users and units; inside a transaction. Each adds the row, or replaces the one of the same
/// account and key.
class UserWriter {
public:
    [[nodiscard]] static Result<UserWriter> open(const Workspace &workspace);
    [[nodiscard]] Status set(const User &user, ImportId import);
    [[nodiscard]] Status set(const Unit &unit, ImportId import);

private:
    UserWriter(sql::Statement user, sql::Statement unit)
        : m_user(std::move(user))
        , m_unit(std::move(unit))
    {
    }
    sql::Statement m_user;
    sql::Statement m_unit;
};

} // namespace bw
