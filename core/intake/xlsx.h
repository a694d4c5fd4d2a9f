#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>
#include <vector>

class QIODevice;

namespace bw {

/// A cell that gives no value: an error such as #N/A, or a formula that was never computed.
struct EmptiedCell {
    qint64 row = 0; ///< 1-based
    int column = 0; ///< 0-based
    QString value; ///< the error; "=": a formula
};

/// A sheet as CSV in UTF-8: `,` between cells, quotes where they are needed, row n on line n, every row that
/// is not empty as wide as the widest, no line break at the end.
struct SheetText {
    QByteArray text; ///< empty: no row holds anything
    std::vector<EmptiedCell> emptied; ///< the first ones
    qint64 emptiedCount = 0;
};

struct Workbook {
    QStringList sheets; ///< names of all, also of hidden ones
    QString sheet; ///< the one that was read
    SheetText content;
};

/// Reads one sheet of an .xlsx file (ECMA-376, also its strict edition): the one named, else the first that
/// is shown and holds rows. Formulas give the value that was computed when the file was saved; of merged
/// cells the first holds the value. `progress` may be missing; its rows are counted. Fails with Cancelled,
/// FileIsOtherFormat, TooManyColumns, CellTooLong and the codes of workbooks.
[[nodiscard]] Result<Workbook> readWorkbook(const QString &path, const QString &sheet, Progress *progress);

/// Whether an OLE container (what .xls is too) is a workbook that is protected by a password. Moves the
/// device.
[[nodiscard]] bool isLockedWorkbook(QIODevice &device);

} // namespace bw
