#include "store/users.h"

#include "store/workspace.h"

namespace bw {

Result<std::vector<User>> loadUsers(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT account_id, key, name, role, department, email, opened_on, closed_on "
                       "FROM user%1 ORDER BY account_id, key")
            .arg(filter.condition),
        filter.args, [](sql::RowReader &row) {
            User user;
            user.account = {row.integer()};
            user.key = row.text();
            user.name = row.text();
            user.role = row.text();
            user.department = row.text();
            user.email = row.text();
            user.openedOn = row.maybeDay();
            user.closedOn = row.maybeDay();
            return user;
        });
}

Result<std::vector<Unit>> loadUnits(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT account_id, key, name, region FROM unit%1 ORDER BY account_id, key")
            .arg(filter.condition),
        filter.args, [](sql::RowReader &row) {
            Unit unit;
            unit.account = {row.integer()};
            unit.key = row.text();
            unit.name = row.text();
            unit.region = row.text();
            return unit;
        });
}

Result<UserWriter> UserWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    auto user = sql::Statement::prepare(
        db,
        QStringLiteral(
            "INSERT OR REPLACE INTO user (account_id, key, name, role, department, email, opened_on, "
            "closed_on, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!user)
        return tl::unexpected(user.error());
    auto unit = sql::Statement::prepare(
        db,
        QStringLiteral(
            "INSERT OR REPLACE INTO unit (account_id, key, name, region, import_id) VALUES (?, ?, ?, ?, ?)"));
    if (!unit)
        return tl::unexpected(unit.error());
    return UserWriter(std::move(*user), std::move(*unit));
}

Status UserWriter::set(const User &user, ImportId import)
{
    return m_user.run({user.account.value, user.key, user.name, user.role, user.department, user.email,
                       sql::orNull(user.openedOn), sql::orNull(user.closedOn), sql::orNull(import)});
}

Status UserWriter::set(const Unit &unit, ImportId import)
{
    return m_unit.run({unit.account.value, unit.key, unit.name, unit.region, sql::orNull(import)});
}

} // namespace bw
