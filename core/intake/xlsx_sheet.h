#pragma once

#include "intake/xlsx.h"
#include "intake/xlsx_book.h"

namespace bw {

/// False: there is a fault, with the row as its line.
bool readSheet(const ZipParts &parts, const Book &book, const WorkbookSheet &sheet, SheetText &result);

/// "BC12" -> row 12, column 54; either may be missing ("BC", "12"): then it is left as it is. False: no
/// reference, or one beyond XFD and the rows that a file may have.
[[nodiscard]] bool readReference(QStringView reference, qint64 &row, int &column);

} // namespace bw
