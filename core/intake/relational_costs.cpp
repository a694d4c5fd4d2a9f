#include "intake/relational_kind.h"
#include "intake/words.h"
#include "store/costs.h"
#include "store/workspace.h"

#include <QMap>

namespace bw {

namespace {

QJsonObject jsonOf(const Cost &cost)
{
    return {{QStringLiteral("amount"), cost.amount}, {QStringLiteral("currency"), cost.currency}};
}

QString keyOf(const Cost &cost)
{
    return QStringList{cost.month.iso(), cost.csm, costKindName(cost.kind)}.join(QChar(0));
}

class CostsKind final : public RelationalKind {
public:
    Status load(const Workspace &workspace) override
    {
        const auto stored = loadCosts(workspace);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const Cost &cost : *stored)
            m_states.insert(keyOf(cost), {cost, {}, {}, false});
        return {};
    }

    void map(const RowCells &cells) override
    {
        m_month = cells.column(QLatin1String("month"));
        m_kind = cells.column(QLatin1String("kind"));
        m_amount = cells.column(QLatin1String("amount"));
        m_csm = cells.column(QLatin1String("csm"));
        m_currency = cells.column(QLatin1String("currency"));
    }

    RowEffect take(RowCells &cells) override;
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    struct State {
        Cost cost;
        std::optional<Cost> before;
        std::optional<Cost> stated;
        bool touched = false;
    };
    Cost read(RowCells &cells);

    FieldColumn m_month, m_kind, m_amount, m_csm, m_currency;
    QMap<QString, State> m_states; ///< by month, CSM and kind: written in a fixed order
};

Cost CostsKind::read(RowCells &cells)
{
    Cost row;
    row.month = cells.neededMonth(m_month);
    const QString word = cells.neededText(m_kind);
    const auto kind = costKindFromWord(word);
    if (!kind)
        cells.reject(ProblemCode::WordUnknown, m_kind, QStringLiteral("people, infrastructure"));
    row.kind = kind.value_or(CostKind::People);
    QString sign;
    row.amount = cells.neededMoney(m_amount, sign);
    const QString currency = cells.text(m_currency);
    row.currency = currencyCode(currency.isEmpty() ? sign : currency);
    row.csm = cells.text(m_csm);
    return row;
}

RowEffect CostsKind::take(RowCells &cells)
{
    const Cost row = read(cells);
    if (cells.isRejected())
        return RowEffect::Rejected;
    const QString key = keyOf(row);
    const auto known = m_states.find(key);
    if (known == m_states.end()) {
        m_states.insert(key, {row, {}, row, true});
        return RowEffect::Added;
    }
    if (known->stated) {
        if (*known->stated == row)
            return RowEffect::Unchanged;
        cells.reject(ProblemCode::KeyTwice, m_month);
        return RowEffect::Rejected;
    }
    known->stated = row;
    const Cost before = known->cost;
    merge(known->cost.amount, row.amount);
    merge(known->cost.currency, row.currency);
    if (known->cost == before)
        return RowEffect::Unchanged;
    known->before = before;
    known->touched = true;
    return RowEffect::Changed;
}

Status CostsKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    auto writer = CostWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    for (const State &state : m_states) {
        if (!state.touched)
            continue;
        const Cost &cost = state.cost;
        if (const auto done = writer->set(cost, import); !done)
            return done;
        const auto before = state.before ? std::optional(jsonOf(*state.before)) : std::nullopt;
        changes.push_back(changeOf(QStringLiteral("cost"),
                                   {cost.month.iso(), cost.csm, costKindName(cost.kind)}, before,
                                   jsonOf(cost)));
    }
    return {};
}

} // namespace

std::unique_ptr<RelationalKind> makeCostsKind()
{
    return std::make_unique<CostsKind>();
}

} // namespace bw
