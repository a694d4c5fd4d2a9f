#pragma once

#include "base/day.h"
#include "base/result.h"

#include <QString>
#include <utility>
#include <variant>
#include <vector>

class QIODevice;

namespace bw {

/// What one cell holds; monostate: not known. A share is a fraction: 0.8 is 80 %.
using SheetValue = std::variant<std::monostate, QString, qint64, double, Day>;

struct SheetColumn {
    enum class Kind { Text, Whole, Decimal, Share, Money, Day };
    QString head;
    Kind kind = Kind::Text;

    bool operator==(const SheetColumn &) const = default;
};

/// A table as somebody sees it, for a spreadsheet: values, not words, and what they rest on.
struct TableSheet {
    QString name; ///< of the sheet in a workbook
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetValue>> rows; ///< as long as `columns`
    std::vector<quint8> strong; ///< by row: sums of other rows, set in bold in a workbook; empty: none is
    std::vector<std::pair<QString, QString>>
        notes; ///< as-of day, filters…: a sheet of their own in a workbook
};

/// UTF-8 with a byte order mark and CRLF, which spreadsheets open right with a double click; RFC 4180,
/// decimal point, days as yyyy-MM-dd, unknown empty. Texts that would run as a formula are disarmed. Without
/// the notes. `subject` names the device in an Error.
[[nodiscard]] Status writeSheetCsv(const TableSheet &sheet, QIODevice &device, const QString &subject);

/// The file at `path` as an XLSX workbook, in whole and readable by its owner alone, or not at all. Numbers
/// and days are numbers and days, texts are texts whatever they begin with. TooManyRows where a sheet cannot
/// hold them, else the errors of PrivateFile.
[[nodiscard]] Status writeSheetXlsx(const TableSheet &sheet, const QString &path);

/// Tabs between, CRLF after each line, heads first, for the clipboard; texts disarmed, numbers plain.
[[nodiscard]] QString sheetAsTsv(const TableSheet &sheet);
/// The same as an HTML table, for programs that take that from the clipboard.
[[nodiscard]] QString sheetAsHtml(const TableSheet &sheet);

} // namespace bw
