#include "store/contracts.h"

#include "store/workspace.h"

#include <algorithm>
#include <tuple>

namespace bw {

namespace {

QVariantList values(const Contract &contract)
{
    return {contract.account.value,
            contract.key,
            contract.start.n,
            contract.end.n,
            sql::orNull(contract.signedOn),
            contract.arr,
            contract.currency,
            sql::orNull(contract.seats),
            sql::orNull(contract.quota),
            contract.renewedFrom,
            sql::orNull(contract.renewed),
            sql::orNull(contract.decidedOn),
            contract.lostReason};
}

Contract readContract(sql::RowReader &row)
{
    Contract contract;
    contract.id = {row.integer()};
    contract.account = {row.integer()};
    contract.key = row.utf8();
    contract.start = row.day();
    contract.end = row.day();
    contract.signedOn = row.maybeDay();
    contract.arr = row.real();
    contract.currency = row.utf8();
    contract.seats = row.maybeSmall();
    contract.quota = row.maybeReal();
    contract.renewedFrom = row.utf8();
    contract.renewed = row.maybeYes();
    contract.decidedOn = row.maybeDay();
    contract.lostReason = row.utf8();
    return contract;
}

} // namespace

Result<std::vector<Contract>> loadContracts(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    const QString statement =
        QStringLiteral(
            "SELECT id, account_id, %1, start, end, signed_on, arr, %2, seats, quota, %3, renewed, "
            "decided_on, %4 FROM contract%5")
            .arg(sql::bulkText("key"), sql::bulkText("currency"), sql::bulkText("renewed_from"),
                 sql::bulkText("lost_reason"), filter.condition);
    auto contracts = sql::rows(workspace.database(), statement, filter.args, readContract);
    // SQLite would sort whole rows; mostly they are in order already.
    if (contracts) {
        std::sort(contracts->begin(), contracts->end(), [](const Contract &a, const Contract &b) {
            return std::tie(a.account, a.start, a.id) < std::tie(b.account, b.start, b.id);
        });
    }
    return contracts;
}

Result<std::vector<SeatCount>> loadSeats(const Workspace &workspace, AccountId only)
{
    const sql::Filter filter = sql::onlyOf("account_id", only);
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT account_id, date, purchased, opened FROM seats%1 ORDER BY account_id, date")
            .arg(filter.condition),
        filter.args, [](sql::RowReader &row) {
            SeatCount seats;
            seats.account = {row.integer()};
            seats.date = row.day();
            seats.purchased = row.maybeSmall();
            seats.opened = row.maybeSmall();
            return seats;
        });
}

Result<ContractWriter> ContractWriter::open(const Workspace &workspace)
{
    const QSqlDatabase db = workspace.database();
    auto insert = sql::Statement::prepare(
        db,
        QStringLiteral(
            "INSERT INTO contract (account_id, key, start, end, signed_on, arr, currency, seats, quota, "
            "renewed_from, renewed, decided_on, lost_reason, import_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return tl::unexpected(insert.error());
    auto update = sql::Statement::prepare(
        db,
        QStringLiteral(
            "UPDATE contract SET account_id = ?, key = ?, start = ?, end = ?, signed_on = ?, arr = ?, "
            "currency = ?, seats = ?, quota = ?, renewed_from = ?, renewed = ?, decided_on = ?, "
            "lost_reason = ?, import_id = ? WHERE id = ?"));
    if (!update)
        return tl::unexpected(update.error());
    return ContractWriter(std::move(*insert), std::move(*update));
}

Result<ContractId> ContractWriter::insert(const Contract &contract, ImportId import)
{
    if (const auto done = m_insert.run(values(contract) << sql::orNull(import)); !done)
        return tl::unexpected(done.error());
    return ContractId{m_insert.insertedId()};
}

Status ContractWriter::update(const Contract &contract, ImportId import)
{
    return m_update.run(values(contract) << sql::orNull(import) << contract.id.value);
}

Result<SeatWriter> SeatWriter::open(const Workspace &workspace)
{
    auto set = sql::Statement::prepare(
        workspace.database(),
        QStringLiteral(
            "INSERT INTO seats (account_id, date, purchased, opened, import_id) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (account_id, date) DO UPDATE SET purchased = excluded.purchased, "
            "opened = excluded.opened, import_id = excluded.import_id"));
    if (!set)
        return tl::unexpected(set.error());
    return SeatWriter(std::move(*set));
}

Status SeatWriter::set(const SeatCount &seats, ImportId import)
{
    return m_set.run({seats.account.value, seats.date.n, sql::orNull(seats.purchased),
                      sql::orNull(seats.opened), sql::orNull(import)});
}

} // namespace bw
