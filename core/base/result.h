#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace bw {

/// What went wrong, as a code. ui/shell/text turns it into a sentence; core never words it for people.
enum class ErrorCode {
    Cancelled,
    // files
    FileMissing,
    FileUnreadable,
    FileIsNoPlainFile, ///< folder, pipe, device
    FileEmpty,
    FileTooLarge,
    FileChanged, ///< changed or shrank while it was read
    FileIsOtherFormat, ///< XLS, ODS, ZIP, PDF, HTML…: detail names the format
    FileWriteFailed,
    DiskFull,
    // reading as CSV
    EncodingUnclear,
    EncodingBroken, ///< bytes that are not text in the encoding: line says where
    QuoteNeverClosed, ///< line says where the quote opened
    CellTooLong,
    TooManyColumns,
    HeaderMissing,
    NoDataRows,
    KindUnknown, ///< headings fit no kind of csv.md
    ColumnMissing, ///< value names the needed field
    ColumnTwice, ///< two columns claim one field; value names it
    DateOrderOpen, ///< 03/04/2026: column decides neither way
    TooManyRejected, ///< more than half of the rows
    // reading a workbook (.xlsx)
    WorkbookLocked, ///< protected by a password
    WorkbookDamaged, ///< cut off, or its parts are missing or contradict each other
    WorkbookTooLarge, ///< unpacks to more than 200 MB
    WorkbookPackedTooTightly, ///< a part unpacks to more than a hundred times its size, as no table does
    WorkbookTooManyParts, ///< more than 1,000 entries
    WorkbookTooManyRows, ///< line is the first beyond
    WorkbookUnsafePath, ///< value names an entry that leads out of the file
    WorkbookDoctype, ///< DOCTYPE or entities in its XML
    SheetMissing, ///< value names it
    SheetsEmpty, ///< no sheet that is shown holds rows
    SettingsInvalid, ///< how to read a file: value names the key that is wrong
    MappingInvalid, ///< a choice names a field or a column that is not there: value names it
    SourceUnknown, ///< no source of this name: value
    SourceTwice, ///< a source of this name exists: value
    SourceMissing, ///< the source's folder or file is not there
    UndoneAlready, ///< the import was undone before
    ImportUnknown, ///< no import of this number: value
    // workspace
    ZoneUnknown,
    ZoneDiffers, ///< the workspace has another zone already
    DatabaseForeign, ///< not a Bellwether workspace
    DatabaseNewer, ///< written by a newer version
    DatabaseDamaged,
    DatabaseReadOnly,
    DatabaseBusy,
    DatabaseFailed,
    DiskFailed, ///< the disk reported an error while the workspace was read or written
    MigrationFailed,
    CommitUnclear, ///< commit reported failure; the state was checked and is stated in detail
    // arguments
    PolicyInvalid,
    PolicyUnknown, ///< no version of this number: value
    AccountUnknown,
    DayInvalid,
    TableUnknown,
};

/// One failure. `subject` is what it is about (file, table, account), `value` the offending value,
/// `line` the physical line in the file (1-based, 0: none). `detail` is technical and never shown first.
struct Error {
    ErrorCode code{};
    QString subject;
    QString value;
    qint64 line = 0;
    QString detail;
};

template <class T> using Result = tl::expected<T, Error>;

using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString value = {},
                                                qint64 line = 0, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(subject), std::move(value), line, std::move(detail)});
}

} // namespace bw
