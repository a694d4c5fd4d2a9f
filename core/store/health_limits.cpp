#include "store/health_limits.h"

#include "store/seals.h"
#include "store/sql.h"
#include "store/workspace.h"

namespace bw {

namespace {

HealthLimit readLimit(sql::RowReader &row)
{
    HealthLimit limit;
    limit.id = {row.integer()};
    limit.account = {row.integer()};
    limit.key = row.text();
    const auto kind = limitKindFromName(row.text());
    if (!kind)
        row.refuse();
    limit.kind = kind.value_or(LimitKind::AtMost);
    limit.value = row.small();
    limit.author = row.text();
    limit.reason = row.text();
    limit.from = row.day();
    limit.until = row.maybeDay();
    limit.setAt = row.text();
    limit.liftedOn = row.maybeDay();
    limit.liftedAt = row.maybeText().value_or(QString());
    limit.liftedBy = row.maybeText().value_or(QString());
    return limit;
}

Result<bool> insert(const QSqlDatabase &db, const QString &statement, const QVariantList &args)
{
    const auto done = sql::run(db, statement, args);
    if (!done)
        return tl::unexpected(done.error());
    return done->numRowsAffected() > 0;
}

} // namespace

Result<std::vector<HealthLimit>> loadHealthLimits(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("h.account_id", only);
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT h.id, h.account_id, h.key, h.kind, h.value, h.author, h.reason, h.first_day, "
                       "h.last_day, h.set_at, l.day, l.lifted_at, l.lifted_by "
                       "FROM health_limit h LEFT JOIN health_limit_lifted l ON l.key = h.key%1 "
                       "ORDER BY h.account_id, h.first_day, h.id")
            .arg(filter.condition),
        filter.args, readLimit);
}

Result<std::vector<LimitLifting>> loadLiftings(const Workspace &workspace)
{
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT key, day, lifted_at, lifted_by FROM health_limit_lifted ORDER BY key"), {},
        [](sql::RowReader &row) {
            return LimitLifting{row.text(), row.day(), row.text(), row.text()};
        });
}

Result<bool> insertLimit(const QSqlDatabase &db, const HealthLimit &limit)
{
    return insert(db,
                  QStringLiteral("INSERT INTO health_limit (account_id, key, kind, value, author, reason, "
                                 "first_day, last_day, set_at, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                 "?) ON CONFLICT (key) DO NOTHING"),
                  {limit.account.value, limit.key, limitKindName(limit.kind), limit.value, limit.author,
                   limit.reason, limit.from.n, sql::orNull(limit.until), limit.setAt, sealOf(limit)});
}

Result<bool> insertLifting(const QSqlDatabase &db, const LimitLifting &lifting)
{
    return insert(db,
                  QStringLiteral("INSERT INTO health_limit_lifted (key, day, lifted_at, lifted_by, checksum) "
                                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"),
                  {lifting.key, lifting.day.n, lifting.at, lifting.by, sealOf(lifting)});
}

} // namespace bw
