#include "shell/text.h"
#include "shell/text_tr.h"

#include <QFileInfo>
#include <array>

namespace bw::text {

namespace {

/// %1 the file or thing, %2 the value, %3 the line, %4 the detail.
struct ErrorWords {
    ErrorCode code;
    const char *happened;
    const char *safe;
    const char *toDo;
};

constexpr const char *nothingImported =
    QT_TRANSLATE_NOOP("bw::text::Text", "Nothing from “%1” was imported and your data is unchanged.");
constexpr const char *nothingWritten =
    QT_TRANSLATE_NOOP("bw::text::Text", "Nothing was written and your data is unchanged.");
constexpr const char *notChanged = QT_TRANSLATE_NOOP("bw::text::Text", "It was not changed.");
constexpr const char *dataUnchanged = QT_TRANSLATE_NOOP("bw::text::Text", "Your data is unchanged.");
constexpr const char *mendLine =
    QT_TRANSLATE_NOOP("bw::text::Text", "Mend that line and import the file again.");
constexpr const char *saveUtf8 = QT_TRANSLATE_NOOP("bw::text::Text", "Save it as UTF-8 and import it again.");

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
               nothingImported, QT_TRANSLATE_NOOP("bw::text::Text", "Choose the CSV files themselves.")},
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
               QT_TRANSLATE_NOOP("bw::text::Text", "“%1” is not a CSV file (%4)."), nothingImported,
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
               QT_TRANSLATE_NOOP("bw::text::Text", "It is not clear in which encoding “%1” is written."),
               nothingImported, saveUtf8},
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
                                 "The dates in column “%2” of “%1” can be read day first or month first."),
               nothingImported,
               QT_TRANSLATE_NOOP("bw::text::Text", "Write them as 2026-03-14 and import the file again.")},
    ErrorWords{
        ErrorCode::TooManyRejected,
        QT_TRANSLATE_NOOP("bw::text::Text", "More than half of the rows of “%1” cannot be used."),
        nothingImported,
        QT_TRANSLATE_NOOP("bw::text::Text", "Look at the reasons, mend the file, and import it again.")},
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

struct ProblemWords {
    ProblemCode code;
    const char *reason;
    const char *toDo;
};

constexpr const char *useIsoDay = QT_TRANSLATE_NOOP("bw::text::Text", "Write days as 2026-03-14.");
constexpr const char *plainNumber =
    QT_TRANSLATE_NOOP("bw::text::Text", "Write a plain number, for example 1234.5.");
constexpr const char *mendQuotes =
    QT_TRANSLATE_NOOP("bw::text::Text", "Look for a missing quotation mark or delimiter in this line.");
constexpr const char *nothingToDo = QT_TRANSLATE_NOOP("bw::text::Text", "You need not do anything.");

constexpr std::array problemWords = {
    ProblemWords{ProblemCode::CellMissing, QT_TRANSLATE_NOOP("bw::text::Text", "A needed cell is empty."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Fill it in.")},
    ProblemWords{ProblemCode::NotADay, QT_TRANSLATE_NOOP("bw::text::Text", "This is no day."), useIsoDay},
    ProblemWords{ProblemCode::DayImpossible,
                 QT_TRANSLATE_NOOP("bw::text::Text", "There is no such day in the calendar."), useIsoDay},
    ProblemWords{ProblemCode::NotANumber, QT_TRANSLATE_NOOP("bw::text::Text", "This is no number."),
                 plainNumber},
    ProblemWords{ProblemCode::NotWhole, QT_TRANSLATE_NOOP("bw::text::Text", "This must be a whole number."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Leave out the decimals.")},
    ProblemWords{ProblemCode::Negative, QT_TRANSLATE_NOOP("bw::text::Text", "This must not be below zero."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Write zero or more.")},
    ProblemWords{ProblemCode::TooLarge,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This number is too large to be true."), plainNumber},
    ProblemWords{ProblemCode::NotYesNo, QT_TRANSLATE_NOOP("bw::text::Text", "This is neither yes nor no."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Write 1 or 0, or leave the cell empty.")},
    ProblemWords{ProblemCode::InTheFuture,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This day lies in the future."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Check the date and the time zone.")},
    ProblemWords{ProblemCode::EndBeforeStart,
                 QT_TRANSLATE_NOOP("bw::text::Text", "The end lies before the start."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Check both dates.")},
    ProblemWords{ProblemCode::TooFewCells,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This line has fewer cells than the header line."),
                 mendQuotes},
    ProblemWords{ProblemCode::TooManyCells,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This line has more cells than the header line."),
                 mendQuotes},
    ProblemWords{ProblemCode::AccountUnknown,
                 QT_TRANSLATE_NOOP("bw::text::Text", "There is no account with this ID."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Import the accounts file first, or correct the ID.")},
    ProblemWords{
        ProblemCode::KeyTwice,
        QT_TRANSLATE_NOOP("bw::text::Text", "The same record stands earlier in this file with other values."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Keep only one of the lines.")},
    ProblemWords{ProblemCode::CountedAlready,
                 QT_TRANSLATE_NOOP(
                     "bw::text::Text",
                     "Use of this account, day and event was counted already from another kind of file."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Import either events or daily usage, not both.")},
    ProblemWords{ProblemCode::BrokenText,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This line holds bytes that are no text."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Save the file as UTF-8.")},
    ProblemWords{ProblemCode::NulByte,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This line holds a NUL byte, which is no text."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Save the file again as text, for example as UTF-8.")},
    ProblemWords{ProblemCode::TextAfterQuote,
                 QT_TRANSLATE_NOOP("bw::text::Text", "There is text behind a closing quotation mark."),
                 mendQuotes},
    ProblemWords{ProblemCode::CellTooLong, QT_TRANSLATE_NOOP("bw::text::Text", "This cell is too long."),
                 mendQuotes},
    ProblemWords{
        ProblemCode::RoleUnknown, QT_TRANSLATE_NOOP("bw::text::Text", "This role is not known."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Use decision_maker, manager, end_user, admin or other.")},
    ProblemWords{ProblemCode::CalendarUnknown,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This calendar is not known."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Use mon-fri, seven-day or cn.")},
    ProblemWords{
        ProblemCode::UserMissing,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "This event names no user: it counts as use, but not for how many people use it."),
        nothingToDo},
    ProblemWords{ProblemCode::AccountCreated,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This account was not known and was created."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Import the accounts file to give it a name.")},
    ProblemWords{
        ProblemCode::OverlapsImport,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "This file overlaps an earlier import for the same accounts and days (%4)."),
        QT_TRANSLATE_NOOP("bw::text::Text", "If both hold the same events, undo one of them.")},
    ProblemWords{ProblemCode::InvisibleText,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This text holds invisible characters."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Check that it is what it seems to be.")},
    ProblemWords{
        ProblemCode::LostText,
        QT_TRANSLATE_NOOP("bw::text::Text", "This line holds the mark of a character that was lost before."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Export the file again if you can.")},
    ProblemWords{ProblemCode::BlankRow,
                 QT_TRANSLATE_NOOP("bw::text::Text", "All cells of this line are empty."), nothingToDo},
    ProblemWords{ProblemCode::BlankLine, QT_TRANSLATE_NOOP("bw::text::Text", "This line is blank."),
                 nothingToDo},
    ProblemWords{
        ProblemCode::QuoteInText,
        QT_TRANSLATE_NOOP("bw::text::Text", "A quotation mark stands inside a cell; it was read as text."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Check that no quotation mark is missing.")},
    ProblemWords{
        ProblemCode::MarkInText,
        QT_TRANSLATE_NOOP("bw::text::Text", "A byte order mark stands inside the file; it was left out."),
        nothingToDo},
    ProblemWords{ProblemCode::EndMark,
                 QT_TRANSLATE_NOOP("bw::text::Text", "An end-of-file mark closes the file; it was left out."),
                 nothingToDo},
    ProblemWords{ProblemCode::HeadingTwice,
                 QT_TRANSLATE_NOOP("bw::text::Text", "Two columns carry this heading."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Check that the right one is imported.")},
    ProblemWords{ProblemCode::HeadingEmpty,
                 QT_TRANSLATE_NOOP("bw::text::Text", "A column has no heading and is not imported."),
                 nothingToDo},
    ProblemWords{ProblemCode::TitleLines,
                 QT_TRANSLATE_NOOP("bw::text::Text", "The lines above the headings were skipped."),
                 nothingToDo},
};
static_assert(problemWords.size() == static_cast<size_t>(ProblemCode::TitleLines) + 1,
              "a code without a sentence");

/// Puts the values in, in one pass: a "%1" inside a value stays as it is.
QString fill(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= values.size()) {
            result += values[digit - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// Whole sentences, one after the other; Chinese sets no space between them.
QString join(const QStringList &list)
{
    return list.join(language() == Language::Chinese ? QString() : QStringLiteral(" "));
}

const ProblemWords &wordsOf(ProblemCode code)
{
    return problemWords[static_cast<size_t>(code)];
}

/// The tables are indexed by code.
template <class Table> constexpr bool inOrder(const Table &table)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].code) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(errorWords) && inOrder(problemWords), "in the order of the codes");

} // namespace

QString sentence(const Error &error)
{
    const ErrorWords &words = errorWords[static_cast<size_t>(error.code)];
    // Of a path only its name is shown; a subject that is no path is its own name.
    const QString name = QFileInfo(error.subject).fileName();
    const QStringList values = {visible(name.isEmpty() ? error.subject : name),
                                visible(error.value.isEmpty() ? error.subject : error.value),
                                number(error.line), visible(error.detail)};
    return join({fill(Text::tr(words.happened), values), fill(Text::tr(words.safe), values),
                 fill(Text::tr(words.toDo), values)});
}

QString sentence(const Problem &problem, const QString &file)
{
    const QString safe = rejects(problem.code) ? Text::tr("This row was left out; all others count.")
                                               : Text::tr("This row was kept.");
    const ProblemWords &words = wordsOf(problem.code);
    const QStringList details = {{}, {}, {}, visible(problem.detail)};
    const QString what = join({fill(Text::tr(words.reason), details), safe, Text::tr(words.toDo)});
    const QStringList values = {visible(QFileInfo(file).fileName()), number(problem.line),
                                visible(problem.column), visible(problem.value), what};
    if (!problem.column.isEmpty() && !problem.value.isEmpty())
        return fill(Text::tr("%1, line %2, column “%3”, value “%4”: %5"), values);
    if (!problem.column.isEmpty())
        return fill(Text::tr("%1, line %2, column “%3”: %5"), values);
    if (!problem.value.isEmpty())
        return fill(Text::tr("%1, line %2, value “%4”: %5"), values);
    return fill(Text::tr("%1, line %2: %5"), values);
}

QString reason(ProblemCode code)
{
    return fill(Text::tr(wordsOf(code).reason), {{}, {}, {}, dash()});
}

QString counts(const ImportPlan &plan)
{
    return fill(Text::tr("%1 new, %2 changed, %3 unchanged, %4 rejected rows."),
                {number(plan.added), number(plan.changed), number(plan.unchanged), number(plan.rejected)});
}

} // namespace bw::text
