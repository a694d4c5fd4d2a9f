#include "store/accounts.h"

#include "store/workspace.h"

namespace bw {

namespace {

QVariantList values(const Account &account)
{
    return {account.key,
            account.name,
            account.parent,
            account.segment,
            account.industry,
            account.region,
            account.csm,
            account.product,
            account.plan,
            account.stage,
            sql::orNull(account.startedOn),
            sql::orNull(account.liveOn),
            sql::orNull(account.seatsPurchased),
            sql::orNull(account.seatsOpened),
            sql::orNull(account.quota),
            account.modules,
            account.calendar,
            account.tags};
}

Account readAccount(sql::RowReader &row)
{
    Account account;
    account.id = {row.integer()};
    account.key = row.utf8();
    account.name = row.utf8();
    account.parent = row.utf8();
    account.segment = row.utf8();
    account.industry = row.utf8();
    account.region = row.utf8();
    account.csm = row.utf8();
    account.product = row.utf8();
    account.plan = row.utf8();
    account.stage = row.utf8();
    account.startedOn = row.maybeDay();
    account.liveOn = row.maybeDay();
    account.seatsPurchased = row.maybeSmall();
    account.seatsOpened = row.maybeSmall();
    account.quota = row.maybeReal();
    account.modules = row.utf8();
    account.calendar = row.utf8();
    account.tags = row.utf8();
    return account;
}

std::optional<AccountField> fieldFromName(const QString &name)
{
    for (int i = 0; i < accountFieldCount; ++i) {
        if (fieldName(static_cast<AccountField>(i)) == name)
            return static_cast<AccountField>(i);
    }
    return {};
}

AccountChange readChange(sql::RowReader &row)
{
    AccountChange change;
    change.account = {row.integer()};
    const auto field = fieldFromName(row.text());
    if (field)
        change.field = *field;
    else
        row.refuse();
    change.from = row.day();
    change.value = row.text();
    return change;
}

} // namespace

Result<std::vector<Account>> loadAccounts(const Workspace &workspace, AccountId only)
{
    QStringList columns{QStringLiteral("id")};
    for (const char *text :
         {"key", "name", "parent", "segment", "industry", "region", "csm", "product", "plan", "stage"})
        columns += sql::bulkText(text);
    columns += QStringLiteral("started_on, live_on, seats_purchased, seats_opened, quota");
    for (const char *text : {"modules", "calendar", "tags"})
        columns += sql::bulkText(text);
    const sql::Filter filter = sql::onlyOf("id", only);
    const QString statement =
        QStringLiteral("SELECT %1 FROM account%2 ORDER BY id").arg(columns.join(u','), filter.condition);
    return sql::rows(workspace.database(), statement, filter.args, readAccount);
}

Result<std::vector<AccountChange>> loadAccountChanges(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT account_id, field, valid_from, value FROM account_change%1 "
                                    "ORDER BY account_id, valid_from, field")
                         .arg(filter.condition),
                     filter.args, readChange);
}

Result<QHash<QString, AccountId>> accountIds(const Workspace &workspace)
{
    const QString statement = QStringLiteral("SELECT key, id FROM account");
    auto query = sql::run(workspace.database(), statement);
    if (!query)
        return tl::unexpected(query.error());
    QHash<QString, AccountId> ids;
    while (query->next()) {
        sql::RowReader row(*query);
        const QString key = row.text();
        ids.insert(key, {row.integer()});
        if (row.error())
            return tl::unexpected(*row.error());
    }
    if (query->lastError().isValid())
        return tl::unexpected(sql::errorOf(query->lastError(), statement));
    return ids;
}

Result<AccountWriter> AccountWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    auto insert = sql::Statement::prepare(
        db,
        QStringLiteral(
            "INSERT INTO account (key, name, parent, segment, industry, region, csm, product, plan, "
            "stage, started_on, live_on, seats_purchased, seats_opened, quota, modules, calendar, "
            "tags, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    auto update = sql::Statement::prepare(
        db,
        QStringLiteral(
            "UPDATE account SET key = ?, name = ?, parent = ?, segment = ?, industry = ?, region = ?, "
            "csm = ?, product = ?, plan = ?, stage = ?, started_on = ?, live_on = ?, "
            "seats_purchased = ?, seats_opened = ?, quota = ?, modules = ?, calendar = ?, tags = ? "
            "WHERE id = ?"));
    if (!update)
        return tl::unexpected(update.error());
    auto change = sql::Statement::prepare(
        db,
        QStringLiteral("INSERT INTO account_change (account_id, field, valid_from, value, import_id) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, field, valid_from) "
                       "DO UPDATE SET value = excluded.value, import_id = excluded.import_id"));
    if (!change)
        return tl::unexpected(change.error());
    return AccountWriter(std::move(*insert), std::move(*update), std::move(*change));
}

Result<AccountId> AccountWriter::insert(const Account &account, ImportId import)
{
    if (const auto done = m_insert.run(values(account) << sql::orNull(import)); !done)
        return tl::unexpected(done.error());
    return AccountId{m_insert.insertedId()};
}

Status AccountWriter::update(const Account &account)
{
    return m_update.run(values(account) << account.id.value);
}

Status AccountWriter::setChange(const AccountChange &change, ImportId import)
{
    return m_change.run(
        {change.account.value, fieldName(change.field), change.from.n, change.value, sql::orNull(import)});
}

} // namespace bw
