#include "intake/relational_kind.h"

#include "intake/words.h"
#include "model/contract.h"
#include "store/contracts.h"
#include "store/workspace.h"

#include <algorithm>

namespace bw {

namespace {

struct ContractState {
    QString account; ///< key of the files
    Contract contract;
    std::optional<Contract> before; ///< as stored, once it differs
    QString accountBefore;
    std::optional<Contract> stated; ///< by the row of this file that named it, `account` apart
    bool touched = false;
};

QString startKey(const QString &account, Day start)
{
    return account + QChar(0) + start.iso();
}

QJsonObject jsonOf(const QString &account, const Contract &contract)
{
    return {{QStringLiteral("account_id"), account},
            {QStringLiteral("contract_id"), contract.key},
            {QStringLiteral("start"), contract.start.iso()},
            {QStringLiteral("end"), contract.end.iso()},
            {QStringLiteral("signed_on"), bw::jsonOf(contract.signedOn)},
            {QStringLiteral("arr"), contract.arr},
            {QStringLiteral("currency"), contract.currency},
            {QStringLiteral("seats"), bw::jsonOf(contract.seats)},
            {QStringLiteral("quota"), bw::jsonOf(contract.quota)},
            {QStringLiteral("renewed_from"), contract.renewedFrom},
            {QStringLiteral("renewed"), bw::jsonOf(contract.renewed)},
            {QStringLiteral("decided_on"), bw::jsonOf(contract.decidedOn)},
            {QStringLiteral("lost_reason"), contract.lostReason}};
}

class ContractsKind final : public RelationalKind {
public:
    Status load(const Workspace &workspace) override;
    void map(const RowCells &cells) override;
    RowEffect take(RowCells &cells) override;
    std::vector<StoredRow> unnamed() const override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    Contract read(RowCells &cells);
    /// Index of the contract that a row means; nothing: a new one. Rejects what could mean several.
    std::optional<size_t> find(RowCells &cells, const QString &account, const Contract &row);

    struct Columns {
        FieldColumn key, account, start, end, arr, signedOn, currency, seats, quota, renewedFrom, renewed,
            decidedOn, lostReason;
    };
    Columns m_columns;
    std::vector<ContractState> m_states;
    QHash<QString, size_t> m_byKey;
    QMultiHash<QString, size_t> m_byStart;
};

Status ContractsKind::load(const Workspace &workspace)
{
    auto stored = loadContracts(workspace);
    if (!stored)
        return tl::unexpected(stored.error());
    for (Contract &contract : *stored) {
        ContractState state;
        state.account = accounts.key(contract.account);
        m_byStart.insert(startKey(state.account, contract.start), m_states.size());
        if (!contract.key.isEmpty())
            m_byKey.insert(contract.key, m_states.size());
        state.contract = std::move(contract);
        m_states.push_back(std::move(state));
    }
    return {};
}

void ContractsKind::map(const RowCells &cells)
{
    const auto column = [&](const char *name) { return cells.column(QLatin1String(name)); };
    m_columns = {column("contract_id"), column("account_id"),   column("start"),    column("end"),
                 column("arr"),         column("signed_on"),    column("currency"), column("seats"),
                 column("quota"),       column("renewed_from"), column("renewed"),  column("decided_on"),
                 column("lost_reason")};
}

Contract ContractsKind::read(RowCells &cells)
{
    Contract row;
    row.key = cells.text(m_columns.key);
    row.start = cells.neededDay(m_columns.start);
    row.end = cells.neededDay(m_columns.end);
    QString sign;
    row.arr = cells.neededMoney(m_columns.arr, sign);
    row.signedOn = cells.day(m_columns.signedOn);
    const QString currency = cells.text(m_columns.currency);
    row.currency = currencyCode(currency.isEmpty() ? sign : currency);
    row.seats = cells.count(m_columns.seats);
    row.quota = cells.decimal(m_columns.quota);
    row.renewedFrom = cells.text(m_columns.renewedFrom);
    row.renewed = cells.yesNo(m_columns.renewed);
    row.decidedOn = cells.day(m_columns.decidedOn);
    row.lostReason = cells.text(m_columns.lostReason);
    if (row.end < row.start)
        cells.reject(ProblemCode::EndBeforeStart, m_columns.end);
    return row;
}

std::optional<size_t> ContractsKind::find(RowCells &cells, const QString &account, const Contract &row)
{
    const auto byKey = m_byKey.constFind(row.key);
    if (!row.key.isEmpty() && byKey != m_byKey.constEnd())
        return *byKey;
    // Files with and without contract ids may speak of the same contract.
    std::vector<size_t> sameStart;
    for (const size_t index : m_byStart.values(startKey(account, row.start))) {
        if (row.key.isEmpty() || m_states[index].contract.key.isEmpty())
            sameStart.push_back(index);
    }
    const auto keyless = std::find_if(sameStart.begin(), sameStart.end(),
                                      [&](size_t index) { return m_states[index].contract.key.isEmpty(); });
    if (keyless != sameStart.end())
        return *keyless;
    if (sameStart.size() > 1)
        cells.reject(ProblemCode::KeyTwice, m_columns.start);
    return sameStart.size() == 1 ? std::optional(sameStart.front()) : std::nullopt;
}

RowEffect ContractsKind::take(RowCells &cells)
{
    const QString account = accountOf(cells, m_columns.account);
    const Contract row = read(cells);
    if (cells.isRejected())
        return RowEffect::Rejected;
    const auto found = find(cells, account, row);
    if (cells.isRejected())
        return RowEffect::Rejected;
    if (!found) {
        ensureAccount(cells, m_columns.account, account);
        m_byStart.insert(startKey(account, row.start), m_states.size());
        if (!row.key.isEmpty())
            m_byKey.insert(row.key, m_states.size());
        m_states.push_back({account, row, {}, {}, row, true});
        return RowEffect::Added;
    }

    ContractState &state = m_states[*found];
    if (state.stated) {
        if (*state.stated == row && state.account == account)
            return RowEffect::Unchanged;
        cells.reject(ProblemCode::KeyTwice, row.key.isEmpty() ? m_columns.start : m_columns.key);
        return RowEffect::Rejected;
    }
    ensureAccount(cells, m_columns.account, account);
    state.stated = row;
    Contract merged = state.contract;
    merge(merged.key, row.key);
    merge(merged.start, row.start);
    merge(merged.end, row.end);
    merge(merged.arr, row.arr);
    merge(merged.signedOn, row.signedOn);
    merge(merged.currency, row.currency);
    merge(merged.seats, row.seats);
    merge(merged.quota, row.quota);
    merge(merged.renewedFrom, row.renewedFrom);
    merge(merged.renewed, row.renewed);
    merge(merged.decidedOn, row.decidedOn);
    merge(merged.lostReason, row.lostReason);
    if (merged == state.contract && account == state.account)
        return RowEffect::Unchanged;
    state.before = state.contract;
    state.accountBefore = state.account;
    m_byStart.remove(startKey(state.account, state.contract.start), *found);
    state.contract = merged;
    state.account = account;
    m_byStart.insert(startKey(account, merged.start), *found);
    if (!merged.key.isEmpty())
        m_byKey.insert(merged.key, *found);
    state.touched = true;
    return RowEffect::Changed;
}

std::vector<StoredRow> ContractsKind::unnamed() const
{
    std::vector<StoredRow> rows;
    for (const ContractState &state : m_states) {
        if (!state.stated)
            rows.push_back({QStringLiteral("contract"),
                            {QString::number(state.contract.id.value)},
                            jsonOf(state.account, state.contract)});
    }
    return rows;
}

Status ContractsKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    if (const auto made = accounts.write(workspace, import, changes); !made)
        return made;
    auto writer = ContractWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    for (ContractState &state : m_states) {
        if (!state.touched)
            continue;
        state.contract.account = accounts.id(state.account);
        const QJsonObject after = jsonOf(state.account, state.contract);
        const QString number = state.before ? QString::number(state.contract.id.value) : QString();
        if (state.before) {
            if (const auto done = writer->update(state.contract, import); !done)
                return done;
            changes.push_back(changeOf(QStringLiteral("contract"), {number},
                                       jsonOf(state.accountBefore, *state.before), after));
        } else {
            const auto id = writer->insert(state.contract, import);
            if (!id)
                return tl::unexpected(id.error());
            changes.push_back(changeOf(QStringLiteral("contract"), {QString::number(id->value)}, {}, after));
        }
    }
    return {};
}

} // namespace

std::unique_ptr<RelationalKind> makeContractsKind()
{
    return std::make_unique<ContractsKind>();
}

} // namespace bw
