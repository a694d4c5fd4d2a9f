#pragma once

#include "store/sql.h"

namespace bw {

/// Adds accounts of which nothing is known but their keys; inside a transaction.
class AccountKeyWriter {
public:
    [[nodiscard]] static Result<AccountKeyWriter> open(const QSqlDatabase &db);
    /// The number of the new account.
    [[nodiscard]] Result<AccountId> insert(const QString &key, ImportId import);

private:
    explicit AccountKeyWriter(sql::Statement insert)
        : m_insert(std::move(insert))
    {
    }
    sql::Statement m_insert;
};

} // namespace bw
