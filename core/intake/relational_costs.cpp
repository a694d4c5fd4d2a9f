#include "intake/relational_plain.h"
#include "intake/words.h"
#include "store/costs.h"
#include "store/workspace.h"

namespace bw {

namespace {

class CostsKind final : public PlainKind<Cost> {
public:
    Status load(const Workspace &workspace) override
    {
        const auto stored = loadCosts(workspace);
        if (!stored)
            return tl::unexpected(stored.error());
        for (const Cost &cost : *stored)
            keep(cost);
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

    RowEffect take(RowCells &cells) override
    {
        const Cost row = read(cells);
        return cells.isRejected() ? RowEffect::Rejected : place(cells, m_month, row);
    }
    Status write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes) override;

private:
    QStringList keyOf(const Cost &cost) const override
    {
        return {cost.month.iso(), cost.csm, costKindName(cost.kind)};
    }
    QJsonObject membersOf(const Cost &cost) const override
    {
        return {{QStringLiteral("amount"), cost.amount}, {QStringLiteral("currency"), cost.currency}};
    }
    QString entity() const override { return QStringLiteral("cost"); }
    void mergeRow(Cost &stored, const Cost &row) const override
    {
        merge(stored.amount, row.amount);
        merge(stored.currency, row.currency);
    }
    Cost read(RowCells &cells);

    FieldColumn m_month, m_kind, m_amount, m_csm, m_currency;
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

Status CostsKind::write(const Workspace &workspace, ImportId import, std::vector<ImportChange> &changes)
{
    auto writer = CostWriter::open(workspace);
    if (!writer)
        return tl::unexpected(writer.error());
    return writeRows([&](const Cost &cost) { return writer->set(cost, import); }, changes);
}

} // namespace

std::unique_ptr<RelationalKind> makeCostsKind()
{
    return std::make_unique<CostsKind>();
}

} // namespace bw
