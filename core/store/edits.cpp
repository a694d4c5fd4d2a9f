#include "store/edits.h"

#include "store/accounts.h"
#include "store/contracts.h"
#include "store/sql.h"
#include "store/users.h"
#include "store/workspace.h"

namespace bw {

namespace {

#define BW_EDIT_COLUMNS "id, entity, account_id, key, field, value, base, from_day, author, edited_at"

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

Edit readEdit(sql::RowReader &row)
{
    Edit edit;
    edit.id = {row.integer()};
    if (const auto entity = entityFromName(row.text()))
        edit.entity = *entity;
    else
        row.refuse();
    edit.account = {row.integer()};
    edit.key = row.text();
    edit.field = row.text();
    edit.value = row.text();
    edit.base = row.text();
    edit.from = row.maybeDay();
    edit.author = row.text();
    edit.at = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
    return edit;
}

/// Withdraws the edits that a SELECT finds, and adds them to `withdrawn`.
Status withdraw(const QSqlDatabase &db, const QString &condition, const QVariantList &args,
                const QDateTime &now, std::vector<Edit> &withdrawn)
{
    const auto found = sql::rows(
        db,
        QStringLiteral("SELECT " BW_EDIT_COLUMNS " FROM edit WHERE withdrawn_at IS NULL AND ") + condition,
        args, readEdit);
    if (!found)
        return tl::unexpected(found.error());
    for (const Edit &edit : *found) {
        const auto done = sql::run(db, QStringLiteral("UPDATE edit SET withdrawn_at = ? WHERE id = ?"),
                                   {instantText(now), edit.id.value});
        if (!done)
            return tl::unexpected(done.error());
        withdrawn.push_back(edit);
    }
    return {};
}

Result<Edit> insert(const QSqlDatabase &db, const Edit &edit)
{
    const auto done = sql::run(
        db,
        QStringLiteral("INSERT INTO edit (entity, account_id, key, field, value, base, from_day, author, "
                       "edited_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entityName(edit.entity), edit.account.value, edit.key, edit.field, edit.value, edit.base,
         sql::orNull(edit.from), edit.author, instantText(edit.at)});
    if (!done)
        return tl::unexpected(done.error());
    Edit stored = edit;
    stored.id = {done->lastInsertId().toLongLong()};
    return stored;
}

} // namespace

Result<std::vector<Edit>> loadEdits(const Workspace &workspace)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT " BW_EDIT_COLUMNS
                                    " FROM edit WHERE withdrawn_at IS NULL ORDER BY account_id, id"),
                     {}, readEdit);
}

Result<std::vector<Edit>> loadEdits(const Workspace &workspace, AccountId account)
{
    return sql::rows(workspace.database(),
                     QStringLiteral("SELECT " BW_EDIT_COLUMNS
                                    " FROM edit WHERE withdrawn_at IS NULL AND account_id = ? ORDER BY id"),
                     {account.value}, readEdit);
}

Result<EditStep> saveEdits(Workspace &workspace, const EditStep &step, const QDateTime &now)
{
    const QSqlDatabase db = workspace.database();
    auto transaction = sql::Transaction::begin(db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    EditStep back;
    for (const Edit &edit : step.withdraw) {
        // One that was put back has another number and is the same otherwise.
        const auto done =
            withdraw(db,
                     QStringLiteral(
                         "(id = ? OR (entity = ? AND account_id = ? AND key = ? AND field = ? AND value = ? "
                         "AND author = ? AND edited_at = ?))"),
                     {edit.id.value, entityName(edit.entity), edit.account.value, edit.key, edit.field,
                      edit.value, edit.author, instantText(edit.at)},
                     now, back.add);
        if (!done)
            return tl::unexpected(done.error());
    }
    for (const Edit &edit : step.add) {
        const auto done =
            withdraw(db, QStringLiteral("entity = ? AND account_id = ? AND key = ? AND field = ?"),
                     {entityName(edit.entity), edit.account.value, edit.key, edit.field}, now, back.add);
        if (!done)
            return tl::unexpected(done.error());
        auto stored = insert(db, edit);
        if (!stored)
            return tl::unexpected(stored.error());
        back.withdraw.push_back(std::move(*stored));
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return back;
}

Result<std::optional<QString>> editedSince(const Workspace &workspace, const QString &entity,
                                           const QString &key, const QDateTime &since)
{
    auto authors =
        sql::rows(workspace.database(),
                  QStringLiteral("SELECT author FROM edit WHERE withdrawn_at IS NULL AND entity = ? "
                                 "AND key = ? AND edited_at > ? ORDER BY id DESC LIMIT 1"),
                  {entity, key, instantText(since)}, [](sql::RowReader &row) { return row.text(); });
    if (!authors)
        return tl::unexpected(authors.error());
    return authors->empty() ? std::nullopt : std::optional(authors->front());
}

Result<EditableAccount> loadEditable(const Workspace &workspace, AccountId account)
{
    const auto snapshot = sql::Snapshot::begin(workspace.database());
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    auto accounts = loadAccounts(workspace, account);
    auto changes = loadAccountChanges(workspace, account);
    auto seats = loadSeats(workspace, account);
    auto contracts = loadContracts(workspace, account);
    auto users = loadUsers(workspace, account);
    auto edits = loadEdits(workspace, account);
    if (!accounts || !changes || !seats)
        return tl::unexpected(!accounts ? accounts.error() : !changes ? changes.error() : seats.error());
    if (!contracts || !users || !edits)
        return tl::unexpected(!contracts ? contracts.error() : !users ? users.error() : edits.error());
    if (accounts->empty())
        return fail(ErrorCode::AccountUnknown, {}, QString::number(account.value));
    return EditableAccount{{std::move(accounts->front()),
                            std::move(*changes),
                            std::move(*seats),
                            std::move(*contracts),
                            std::move(*users),
                            {}},
                           std::move(*edits)};
}

} // namespace bw
