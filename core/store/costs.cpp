#include "store/costs.h"

#include "store/workspace.h"

namespace bw {

Result<std::vector<Cost>> loadCosts(const Workspace &workspace)
{
    return sql::rows(
        workspace.database(),
        QStringLiteral("SELECT month, csm, kind, amount, currency FROM cost ORDER BY month, csm, kind"), {},
        [](sql::RowReader &row) {
            Cost cost;
            cost.month = {row.small()};
            cost.csm = row.text();
            const auto kind = costKindFromName(row.text());
            if (!kind)
                row.refuse();
            cost.kind = kind.value_or(CostKind::People);
            cost.amount = row.real();
            cost.currency = row.text();
            return cost;
        });
}

Result<CostWriter> CostWriter::open(const Workspace &workspace)
{
    auto set = sql::Statement::prepare(
        workspace.database(),
        QStringLiteral("INSERT OR REPLACE INTO cost (month, csm, kind, amount, currency, import_id) "
                       "VALUES (?, ?, ?, ?, ?, ?)"));
    if (!set)
        return tl::unexpected(set.error());
    return CostWriter(std::move(*set));
}

Status CostWriter::set(const Cost &cost, ImportId import)
{
    return m_set.run(
        {cost.month.n, cost.csm, costKindName(cost.kind), cost.amount, cost.currency, sql::orNull(import)});
}

} // namespace bw
