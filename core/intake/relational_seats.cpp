#include "intake/relational_kind.h"

#include "model/contract.h"
#include "store/contracts.h"
#include "store/workspace.h"

#include <QMap>

namespace bw {

namespace {

QString keyOf(const QString &account, Day date)
{
    return account + QChar(0) + date.iso();
}

QJsonObject jsonOf(const SeatCount &seats)
{
    return {{QStringLiteral("purchased"), bw::jsonOf(seats.purchased)},
            {QStringLiteral("opened"), bw::jsonOf(seats.opened)}};
}

class SeatsKind final : public RelationalKind {
public:
    Status load(const Workspace &workspace) override
    {
        const auto stored = loadSeats(workspace);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const SeatCount &seats : *stored)
            m_states.insert(keyOf(accounts.key(seats.account), seats.date),
                            {accounts.key(seats.account), seats, {}, {}, false});
        return {};
    }

    void map(const RowCells &cells) override
    {
        m_account = cells.column(QLatin1String("account_id"));
        m_date = cells.column(QLatin1String("date"));
        m_purchased = cells.column(QLatin1String("purchased"));
        m_opened = cells.column(QLatin1String("opened"));
    }

    RowEffect take(RowCells &cells) override;
    std::vector<StoredRow> unnamed() const override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    struct State {
        QString account;
        SeatCount seats;
        std::optional<SeatCount> before;
        std::optional<SeatCount> stated;
        bool touched = false;
    };
    FieldColumn m_account, m_date, m_purchased, m_opened;
    QMap<QString, State> m_states; ///< by account and date: written in a fixed order
};

RowEffect SeatsKind::take(RowCells &cells)
{
    const QString account = accountOf(cells, m_account);
    SeatCount row;
    row.date = cells.neededDay(m_date);
    row.purchased = cells.count(m_purchased);
    row.opened = cells.count(m_opened);
    if (!row.purchased && !row.opened)
        cells.reject(ProblemCode::CellMissing, m_purchased);
    if (cells.isRejected())
        return RowEffect::Rejected;

    const QString key = keyOf(account, row.date);
    const auto known = m_states.find(key);
    if (known == m_states.end()) {
        ensureAccount(cells, m_account, account);
        m_states.insert(key, {account, row, {}, row, true});
        return RowEffect::Added;
    }
    if (known->stated) {
        if (*known->stated == row)
            return RowEffect::Unchanged;
        cells.reject(ProblemCode::KeyTwice, m_date);
        return RowEffect::Rejected;
    }
    known->stated = row;
    const SeatCount before = known->seats;
    merge(known->seats.purchased, row.purchased);
    merge(known->seats.opened, row.opened);
    if (known->seats == before)
        return RowEffect::Unchanged;
    known->before = before;
    known->touched = true;
    return RowEffect::Changed;
}

std::vector<StoredRow> SeatsKind::unnamed() const
{
    std::vector<StoredRow> rows;
    for (const State &state : m_states) {
        if (!state.stated)
            rows.push_back(
                {QStringLiteral("seats"), {state.account, state.seats.date.iso()}, jsonOf(state.seats)});
    }
    return rows;
}

Status SeatsKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    if (const auto made = accounts.write(workspace, import, changes); !made)
        return made;
    auto writer = SeatWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    for (State &state : m_states) {
        if (!state.touched)
            continue;
        state.seats.account = accounts.id(state.account);
        if (const auto done = writer->set(state.seats, import); !done)
            return done;
        const auto before = state.before ? std::optional(jsonOf(*state.before)) : std::nullopt;
        changes.push_back(changeOf(QStringLiteral("seats"), {state.account, state.seats.date.iso()}, before,
                                   jsonOf(state.seats)));
    }
    return {};
}

} // namespace

std::unique_ptr<RelationalKind> makeSeatsKind()
{
    return std::make_unique<SeatsKind>();
}

} // namespace bw
