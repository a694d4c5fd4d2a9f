#pragma once

#include "portfolio/filter.h"
#include "report/sheet.h"

#include <QDateTime>

namespace bw {

/// The rows at `rows` (into Portfolio::rows) with the columns shown, as values: one column of the table can
/// be several of the sheet. Names of persons (the CSM) only where `persons`.
[[nodiscard]] TableSheet portfolioSheet(const PortfolioView &view, const std::vector<qint32> &rows,
                                        const std::vector<PortfolioColumnId> &columns, bool persons);

/// Whether any of the columns names persons.
[[nodiscard]] bool namesPersons(const std::vector<PortfolioColumnId> &columns);

/// What the sheet rests on: as-of day, rules, filter, order, number of accounts.
[[nodiscard]] std::vector<std::pair<QString, QString>> sheetNotes(const PortfolioView &view,
                                                                  const PortfolioFilter &filter,
                                                                  const QString &order, size_t rows,
                                                                  bool personsLeftOut);

} // namespace bw
