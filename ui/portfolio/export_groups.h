#pragma once

#include "portfolio/portfolio_view.h"
#include "portfolio/saved_views.h"
#include "report/sheet.h"

namespace bw {

/// The groups that a sheet keeps: as the table has them, in the order of its heads.
struct SheetGroups {
    GroupBy by = GroupBy::Nothing;
    PortfolioModel::Grouping grouping;
};

/// The rows at `rows` (group by group, as the table shows them) as portfolioSheet() has them, with their
/// group and what the row is in two columns before: an account, the sums of its group, or those of all. What
/// sums alone have (rates, means) stands in columns at the end. Where groups are persons (CSM) and `persons`
/// is off they are numbered.
[[nodiscard]] TableSheet groupedSheet(const PortfolioView &view, const std::vector<qint32> &rows,
                                      const std::vector<PortfolioColumnId> &columns, bool persons,
                                      const SheetGroups &groups);

} // namespace bw
