#include "shell/text_tr.h"
#include "shell/text_words.h"

#include <array>

namespace bw::text {

namespace {

constexpr const char *nothingImported =
    QT_TRANSLATE_NOOP("bw::text::Text", "Nothing from “%1” was imported and your data is unchanged.");
constexpr const char *nothingWritten =
    QT_TRANSLATE_NOOP("bw::text::Text", "Nothing was written and your data is unchanged.");
constexpr const char *notChanged = QT_TRANSLATE_NOOP("bw::text::Text", "It was not changed.");
constexpr const char *dataUnchanged = QT_TRANSLATE_NOOP("bw::text::Text", "Your data is unchanged.");
constexpr const char *mendLine =
    QT_TRANSLATE_NOOP("bw::text::Text", "Mend that line and import the file again.");
constexpr const char *saveUtf8 = QT_TRANSLATE_NOOP("bw::text::Text", "Save it as UTF-8 and import it again.");

constexpr const char *resave = QT_TRANSLATE_NOOP(
    "bw::text::Text", "Open it in the program that made it, save it again, and import that file.");
constexpr const char *saveSheetAsCsv = QT_TRANSLATE_NOOP(
    "bw::text::Text", "Save the sheet that you need as CSV in UTF-8, and import that file.");

constexpr std::array errorWords = {
    ErrorWords{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("bw::text::Text", "Stopped."), nothingWritten,
               QT_TRANSLATE_NOOP("bw::text::Text", "Start again whenever you like.")},
    ErrorWords{ErrorCode::FileMissing, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is not there."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text", "Check the folder and choose the file again.")},
    ErrorWords{ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” cannot be read."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Close it in other programs, check that you may read it, and try again.")},
    ErrorWords{ErrorCode::FileIsNoPlainFile,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is a folder or a device, not a file."),
               nothingImported, QT_TRANSLATE_NOOP("bw::text::Text", "Choose the files themselves.")},
    ErrorWords{ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is empty."), nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text", "Export it again with a header line and rows.")},
    ErrorWords{
        ErrorCode::FileTooLarge,
        QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is too large to be read in one piece."), nothingImported,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "Split it into several files, each with the header line, and import those.")},
    ErrorWords{ErrorCode::FileChanged, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” changed while it was read."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Wait until the other program has finished writing, and import it again.")},
    ErrorWords{ErrorCode::FileIsOtherFormat,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is neither a CSV file nor an .xlsx workbook (%4)."),
               nothingImported,
               QT_TRANSLATE_NOOP(
                   "bw::text::Text",
                   "Open it in the program that made it, save it as CSV in UTF-8, and import that file.")},
    ErrorWords{
        ErrorCode::FileWriteFailed, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” could not be written."),
        dataUnchanged,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "Close the file in other programs or choose another folder, and try again.")},
    ErrorWords{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("bw::text::Text", "The disk is full."), nothingWritten,
               QT_TRANSLATE_NOOP("bw::text::Text", "Free some space and try again.")},
    ErrorWords{ErrorCode::EncodingUnclear,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "It is not clear in which encoding “%1” is written: line %3 is the first "
                                 "that does not fit."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Choose its encoding, or save it as UTF-8, and import it again.")},
    ErrorWords{
        ErrorCode::EncodingBroken,
        QT_TRANSLATE_NOOP("bw::text::Text", "Line %3 of “%1” holds bytes that are no text in its encoding."),
        nothingImported, saveUtf8},
    ErrorWords{ErrorCode::QuoteNeverClosed,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "A quotation mark that opens in line %3 of “%1” is never closed."),
               nothingImported, mendLine},
    ErrorWords{ErrorCode::CellTooLong,
               QT_TRANSLATE_NOOP("bw::text::Text", "A cell in line %3 of “%1” is longer than 1 MB."),
               nothingImported, mendLine},
    ErrorWords{ErrorCode::TooManyColumns,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” has more than 1,000 columns."), nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Check the delimiter or leave out columns, and import it again.")},
    ErrorWords{ErrorCode::HeaderMissing, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” has no header line."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Put the names of the columns into the first line and import it again.")},
    ErrorWords{ErrorCode::NoDataRows,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” has a header line but no rows."), nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text", "Export it again with its rows.")},
    ErrorWords{ErrorCode::KindUnknown,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "The columns of “%1” fit none of the kinds that can be imported."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Compare its headings with the empty templates and rename them.")},
    ErrorWords{
        ErrorCode::ColumnMissing, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” has no column that gives “%2”."),
        nothingImported,
        QT_TRANSLATE_NOOP("bw::text::Text", "Add the column or rename its heading, and import it again.")},
    ErrorWords{ErrorCode::ColumnTwice,
               QT_TRANSLATE_NOOP("bw::text::Text", "Two columns of “%1” both claim to be “%2”."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text", "Rename or remove one of them and import it again.")},
    ErrorWords{ErrorCode::DateOrderOpen,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "The dates in column “%2” of “%1” can be read day first or month first "
                                 "(line %3 is the first)."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Choose the order, or write them as 2026-03-14, and import the file "
                                 "again.")},
    ErrorWords{
        ErrorCode::TooManyRejected,
        QT_TRANSLATE_NOOP("bw::text::Text", "More than half of the rows of “%1” cannot be used."),
        nothingImported,
        QT_TRANSLATE_NOOP("bw::text::Text", "Look at the reasons, mend the file, and import it again.")},
    ErrorWords{
        ErrorCode::WorkbookLocked, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is protected by a password."),
        nothingImported,
        QT_TRANSLATE_NOOP("bw::text::Text", "Open it, save it without the password, and import that file.")},
    ErrorWords{ErrorCode::WorkbookDamaged,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is damaged, or is no proper workbook."),
               nothingImported, resave},
    ErrorWords{ErrorCode::WorkbookTooLarge,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” unpacks to more than 200 MB."), nothingImported,
               saveSheetAsCsv},
    ErrorWords{
        ErrorCode::WorkbookPackedTooTightly,
        QT_TRANSLATE_NOOP(
            "bw::text::Text",
            "“%1” is packed more tightly than any table can be, which may be meant to fill the memory."),
        nothingImported, resave},
    ErrorWords{ErrorCode::WorkbookTooManyParts,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” holds more than 1,000 parts."), nothingImported,
               saveSheetAsCsv},
    ErrorWords{
        ErrorCode::WorkbookTooManyRows,
        QT_TRANSLATE_NOOP("bw::text::Text", "“%1” has more than 1,100,000 rows."), nothingImported,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "Split it into several files, each with the header line, and import those.")},
    ErrorWords{ErrorCode::WorkbookUnsafePath,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” holds a part that leads out of the file: “%2”."),
               nothingImported, resave},
    ErrorWords{
        ErrorCode::WorkbookDoctype,
        QT_TRANSLATE_NOOP("bw::text::Text", "“%1” holds definitions (DOCTYPE) that no workbook needs."),
        nothingImported, resave},
    ErrorWords{ErrorCode::SheetMissing, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” has no sheet “%2”."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text", "Check the name of the sheet and import the file again.")},
    ErrorWords{
        ErrorCode::SheetsEmpty,
        QT_TRANSLATE_NOOP("bw::text::Text", "No sheet of “%1” that is shown holds rows."), nothingImported,
        QT_TRANSLATE_NOOP("bw::text::Text", "Choose another sheet, or export the file again with its rows.")},
    ErrorWords{
        ErrorCode::SettingsInvalid,
        QT_TRANSLATE_NOOP("bw::text::Text", "The way to read “%1” cannot be used: “%2” is wrong."),
        nothingWritten,
        QT_TRANSLATE_NOOP("bw::text::Text", "Choose the columns again and save them as a new source.")},
    ErrorWords{ErrorCode::MappingInvalid,
               QT_TRANSLATE_NOOP("bw::text::Text", "The kind of “%1” has no field called “%2”."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text", "Choose one of its fields, and import the file again.")},
    ErrorWords{ErrorCode::SourceUnknown, QT_TRANSLATE_NOOP("bw::text::Text", "There is no source “%2”."),
               dataUnchanged, QT_TRANSLATE_NOOP("bw::text::Text", "Look up the names of the sources.")},
    ErrorWords{ErrorCode::SourceTwice, QT_TRANSLATE_NOOP("bw::text::Text", "There is a source “%2” already."),
               dataUnchanged, QT_TRANSLATE_NOOP("bw::text::Text", "Choose another name.")},
    ErrorWords{ErrorCode::SourceMissing,
               QT_TRANSLATE_NOOP("bw::text::Text", "The file or folder “%1” of a source is not there."),
               dataUnchanged,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Connect the drive or choose the place again, and sync once more.")},
    ErrorWords{ErrorCode::UndoneAlready,
               QT_TRANSLATE_NOOP("bw::text::Text", "This import was taken back before."), dataUnchanged,
               QT_TRANSLATE_NOOP("bw::text::Text", "Import the file again to have it back.")},
    ErrorWords{ErrorCode::ImportUnknown, QT_TRANSLATE_NOOP("bw::text::Text", "There is no import “%2”."),
               dataUnchanged, QT_TRANSLATE_NOOP("bw::text::Text", "Look up the imports again.")},
    ErrorWords{
        ErrorCode::ZoneUnknown,
        QT_TRANSLATE_NOOP("bw::text::Text", "“%2” is no time zone that this computer knows."), dataUnchanged,
        QT_TRANSLATE_NOOP("bw::text::Text", "Use a name such as Asia/Shanghai or an offset such as +08:00.")},
    ErrorWords{ErrorCode::ZoneDiffers,
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "This workspace already counts its days in another time zone than “%2”."),
               nothingWritten,
               QT_TRANSLATE_NOOP("bw::text::Text", "Import without a zone, or into a new workspace.")},
    ErrorWords{ErrorCode::DatabaseForeign,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is not a data file of this program."), notChanged,
               QT_TRANSLATE_NOOP("bw::text::Text", "Choose a file that ends with .bellwether.")},
    ErrorWords{ErrorCode::DatabaseNewer,
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” was made by a newer version of Bellwether."),
               notChanged, QT_TRANSLATE_NOOP("bw::text::Text", "Install the newer version to open it.")},
    ErrorWords{
        ErrorCode::DatabaseDamaged, QT_TRANSLATE_NOOP("bw::text::Text", "The data file “%1” is damaged."),
        QT_TRANSLATE_NOOP("bw::text::Text", "It is kept as it is, and nothing more is written to it."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Restore a backup, or import your files into a new workspace.")},
    ErrorWords{
        ErrorCode::DatabaseReadOnly, QT_TRANSLATE_NOOP("bw::text::Text", "“%1” cannot be written."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Everything in it can still be read."),
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "Ask for the right to write to the file and its folder, or copy it elsewhere.")},
    ErrorWords{
        ErrorCode::DatabaseBusy, QT_TRANSLATE_NOOP("bw::text::Text", "Another program is using “%1”."),
        nothingWritten,
        QT_TRANSLATE_NOOP("bw::text::Text", "Close the other program or wait a moment, and try again.")},
    ErrorWords{ErrorCode::DatabaseFailed,
               QT_TRANSLATE_NOOP("bw::text::Text", "The data file “%1” could not be read or written."),
               QT_TRANSLATE_NOOP("bw::text::Text", "What was stored before is unchanged."),
               QT_TRANSLATE_NOOP("bw::text::Text", "Check the disk and the folder, and try again.")},
    ErrorWords{
        ErrorCode::DiskFailed,
        QT_TRANSLATE_NOOP("bw::text::Text", "The disk reported a fault while “%1” was used."), nothingWritten,
        QT_TRANSLATE_NOOP("bw::text::Text", "Check the disk and its cable or network, and try again.")},
    ErrorWords{
        ErrorCode::MigrationFailed,
        QT_TRANSLATE_NOOP("bw::text::Text", "“%1” could not be brought to this version."),
        QT_TRANSLATE_NOOP("bw::text::Text", "It is unchanged, and a backup lies beside it."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Open it with the version that made it, and report the fault.")},
    ErrorWords{ErrorCode::CommitUnclear,
               QT_TRANSLATE_NOOP("bw::text::Text", "The disk reported a fault while “%1” was saved."),
               QT_TRANSLATE_NOOP("bw::text::Text", "What is stored now was read again."),
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Check the disk, and import the file again if its rows are missing.")},
    ErrorWords{ErrorCode::PolicyInvalid,
               QT_TRANSLATE_NOOP("bw::text::Text", "The activity rules cannot be used: “%1”, value “%2”."),
               QT_TRANSLATE_NOOP("bw::text::Text", "The rules in force are unchanged."),
               QT_TRANSLATE_NOOP("bw::text::Text", "Compare with what “policy show” prints, and try again.")},
    ErrorWords{ErrorCode::PolicyUnknown,
               QT_TRANSLATE_NOOP("bw::text::Text", "There is no version %2 of the activity rules."),
               QT_TRANSLATE_NOOP("bw::text::Text", "The rules in force are unchanged."),
               QT_TRANSLATE_NOOP("bw::text::Text", "“policy versions” lists those that there are.")},
    ErrorWords{ErrorCode::AccountUnknown, QT_TRANSLATE_NOOP("bw::text::Text", "There is no account “%2”."),
               dataUnchanged, QT_TRANSLATE_NOOP("bw::text::Text", "Check its ID in the accounts file.")},
    ErrorWords{ErrorCode::DayInvalid, QT_TRANSLATE_NOOP("bw::text::Text", "“%2” is no day."), dataUnchanged,
               QT_TRANSLATE_NOOP("bw::text::Text", "Write days as 2026-03-14.")},
    ErrorWords{ErrorCode::TableUnknown, QT_TRANSLATE_NOOP("bw::text::Text", "There is no table “%2”."),
               QT_TRANSLATE_NOOP("bw::text::Text", "Nothing was written."),
               QT_TRANSLATE_NOOP("bw::text::Text",
                                 "Use one of days, weeks, months, coefficients, rates, portfolio, usage.")},
};
static_assert(errorWords.size() == static_cast<size_t>(ErrorCode::TableUnknown) + 1,
              "a code without a sentence");
static_assert(inOrder(errorWords), "in the order of the codes");

} // namespace

const ErrorWords &wordsOf(ErrorCode code)
{
    return errorWords[static_cast<size_t>(code)];
}

} // namespace bw::text
