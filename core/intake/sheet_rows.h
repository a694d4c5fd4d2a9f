#pragma once

#include <QByteArray>
#include <vector>

namespace bw {

// A workbook's bytes are others each time that it is saved. What tells one of its sheets is the cells of its
// rows: not how they look, nor the workbook around them.

/// Rows of a sheet's text (xlsx.h), one on each line.
[[nodiscard]] qint64 rowsOf(const QByteArray &sheetText);

/// XXH3-128, canonical, over the first rows of a sheet, for each of these numbers of rows, ascending and none
/// beyond the last. Empty cells at the end of a row do not count, so that a further column further down
/// changes nothing of the rows above it.
[[nodiscard]] std::vector<QByteArray> hashesOfRows(const QByteArray &sheetText,
                                                   const std::vector<qint64> &rows);

/// Where the row behind the first `rows` begins in the text, in bytes.
[[nodiscard]] qint64 offsetBehindRows(const QByteArray &sheetText, qint64 rows);

} // namespace bw
