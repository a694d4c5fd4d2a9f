#pragma once

#include "intake/cell.h"
#include "intake/import.h"
#include "intake/source.h"

#include <QStringList>

namespace bw {

enum class LineEnd { Lf, CrLf, Cr, Mixed };

/// How many cells a row may have; all 0: not checked.
struct RowWidth {
    int least = 0;
    int filled = 0; ///< cells beyond must be blank
    int most = 0;
};

/// How the bytes of a file become records.
struct Dialect {
    /// Of a workbook: its sheet as CSV (xlsx.h), read in place of the file's bytes. Null: the file is text.
    QByteArray sheetText;
    QString encoding = QStringLiteral("UTF-8"); ///< canonical name (encoding.h)
    bool mark = false; ///< the file begins with a byte order mark
    char delimiter = ',';
    char quote = '"';
    LineEnd lineEnd = LineEnd::Lf; ///< as found; the reader takes any
    qint64 headerLine = 1; ///< physical line on which the headings begin, 1-based; 0: there are none
    int columns = 0; ///< of the headings
    QList<QByteArray> headings; ///< UTF-8, as they stand in the file
    RowWidth width;
    int totalColumn = -1; ///< a row with "Total", 合计… in this column holds sums; -1: not looked for
};

/// How the cells of one column are to be read, decided over the column as far as it was read.
struct ColumnShape {
    DateOrder dates = DateOrder::YearFirst; ///< Open: 03/04/2026 and the like, and no row decides
    NumberStyle numbers = NumberStyle::Point;
    bool percent = false; ///< 12 means 12 %
    bool decided = true; ///< cells or a choice decide how numbers are written, not the fallback
};

/// How sure it is what was found out about a file: the share, in percent, of what was looked at that agrees.
/// -1: nothing was looked at that could say it, or somebody chose.
struct Sureness {
    int encoding =
        -1; ///< of the characters beyond ASCII, those that are common; 100: a mark, or strict UTF-8
    int delimiter = -1; ///< of the first rows, those with the commonest number of cells
    int headings = -1; ///< of the headings, those that are known names; 0: a guess from the shape of the file
    int dates = -1; ///< of the cells of date columns, those that are dates in the order found
    int numbers = -1; ///< of the cells of number columns, those that are numbers with the decimal sign found

    bool operator==(const Sureness &) const = default;
};

struct InspectOptions : ImportSettings {
    Progress *progress = nullptr; ///< of unpacking a workbook, which can be stopped; may be missing
    int sampleRows = 100; ///< kept in FileShape::sample
    bool preview = false; ///< a file that cannot be imported as it is still gives a shape, with its obstacle
};

/// What a file is, without importing it.
struct FileShape {
    QString path;
    FileStamp stamp; ///< hand it to RecordReader::open: another file by then is FileChanged
    QString format; ///< "XLSX"; empty: text
    QStringList sheets; ///< names of a workbook's sheets, also of hidden ones
    QString sheet; ///< the one that is read
    Dialect dialect;
    QStringList headings; ///< as they stand in the file, one per column
    std::vector<QStringList> sample; ///< first records after the headings
    std::vector<qint64> sampleLines; ///< their lines
    std::optional<FileKind> kind;
    int confidence = 0; ///< of the kind, 0 to 100
    Sureness sure;
    std::vector<ColumnMapping> columns; ///< one per column of the file, in order
    std::vector<ColumnShape> shapes; ///< one per column of the file
    Problems problems; ///< about headings and title lines
    std::optional<Error> obstacle; ///< only with InspectOptions::preview

    /// Column of the file that holds the field (canonical name); -1: none.
    [[nodiscard]] int columnOf(QLatin1String field) const;
    /// Shape of that column; the plain one where column is -1.
    [[nodiscard]] ColumnShape shapeOf(int column) const;
};

/// Opens a plain file and finds encoding, dialect, headings, kind, mapping and date orders; of a workbook,
/// the lines are the sheet's rows. Fails with FileMissing, FileUnreadable, FileIsNoPlainFile, FileEmpty,
/// FileTooLarge, FileIsOtherFormat, EncodingUnclear (line: the first that is no UTF-8), QuoteNeverClosed,
/// TooManyColumns, CellTooLong, for workbooks what readWorkbook() (xlsx.h) fails with, and, unless only a
/// preview is asked for, with HeaderMissing, NoDataRows, KindUnknown, ColumnMissing, ColumnTwice and
/// DateOrderOpen (value: the heading, line: the first date that needs an order).
[[nodiscard]] Result<FileShape> inspect(const QString &path, const InspectOptions &options = {});

} // namespace bw
