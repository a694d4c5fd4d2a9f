#pragma once

#include "data/words.h"
#include "widgets/table_model.h"

namespace bw {

/// A column of the file, as the table of the mapping shows it.
struct ColumnRow {
    int column = 0; ///< index into FileShape::columns
    QString heading;
    QString first; ///< its first cell
    QString second; ///< a cell that could not be read, else the next one that differs
    qint64 secondLine = 0; ///< of a cell that could not be read; 0: nothing is wrong with it
    int field = -1;
    QString fieldWords; ///< "Do not import" where there is none
    int confidence = 0;
    bool guess = false; ///< somebody must confirm the match
    bool chosen = false; ///< somebody did
    bool person = false; ///< names or addresses of people
    bool masked = false; ///< of them, only keys are kept: there is nothing to include
    bool included = true; ///< false: a person's column that is left out
    StateWords finding;
};

[[nodiscard]] std::vector<ColumnRow> columnRows(const QueuedFile &file);
/// "Line 2": head of the first cells.
[[nodiscard]] QString firstLineHead(const QueuedFile &file);

struct NoTotals { };
using ColumnsModel = TableModel<ColumnRow, NoTotals>;
using MappingColumn = Column<ColumnRow, NoTotals>;

enum class MappingColumnId { Heading, First, Second, Field, Match, Gives };

/// The columns of the table itself.
[[nodiscard]] std::vector<MappingColumn> mappingColumns(const QString &firstHead);
/// Where the tick of a person's column is inside its last cell.
[[nodiscard]] QRect includeBox(const QRect &cell);

} // namespace bw
