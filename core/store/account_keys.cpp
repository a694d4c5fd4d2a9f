#include "store/account_keys.h"

namespace bw {

Result<AccountKeyWriter> AccountKeyWriter::open(const QSqlDatabase &db)
{
    auto insert =
        sql::Statement::prepare(db, QStringLiteral("INSERT INTO account (key, import_id) VALUES (?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    return AccountKeyWriter(std::move(*insert));
}

Result<AccountId> AccountKeyWriter::insert(const QString &key, ImportId import)
{
    if (const auto done = m_insert.run({key, sql::orNull(import)}); !done)
        return tl::unexpected(done.error());
    return AccountId{m_insert.insertedId()};
}

} // namespace bw
