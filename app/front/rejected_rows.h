#pragma once

#include "intake/import.h"

namespace bw {

/// Writes every row that an import of the file would reject as CSV that a spreadsheet opens (UTF-8 with a
/// mark, formulas neutralised): the file's own columns and, behind them, the reason, ready to be mended and
/// imported again. Cells of person columns that are not imported are left empty. The file appears in whole,
/// mode 0600, or not at all. The number of rows; with none no file is written.
[[nodiscard]] Result<qint64> saveRejected(Workspace &workspace, const QString &path,
                                          const ImportOptions &options, const QString &to,
                                          Progress &progress);

} // namespace bw
