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

#define BW_TEXT(text) QT_TRANSLATE_NOOP("bw::text::Text", text)

constexpr const char *nothingImported = BW_TEXT("Nothing from “%1” was imported and your data is unchanged.");
constexpr const char *nothingWritten = BW_TEXT("Nothing was written and your data is unchanged.");
constexpr const char *notChanged = BW_TEXT("It was not changed.");
constexpr const char *dataUnchanged = BW_TEXT("Your data is unchanged.");
constexpr const char *mendLine = BW_TEXT("Mend that line and import the file again.");
constexpr const char *saveUtf8 = BW_TEXT("Save it as UTF-8 and import it again.");

constexpr std::array errorWords = {
    ErrorWords{ErrorCode::Cancelled, BW_TEXT("Stopped."), nothingWritten,
               BW_TEXT("Start again whenever you like.")},
    ErrorWords{ErrorCode::FileMissing, BW_TEXT("“%1” is not there."), nothingImported,
               BW_TEXT("Check the folder and choose the file again.")},
    ErrorWords{ErrorCode::FileUnreadable, BW_TEXT("“%1” cannot be read."), nothingImported,
               BW_TEXT("Close it in other programs, check that you may read it, and try again.")},
    ErrorWords{ErrorCode::FileIsNoPlainFile, BW_TEXT("“%1” is a folder or a device, not a file."),
               nothingImported, BW_TEXT("Choose the CSV files themselves.")},
    ErrorWords{ErrorCode::FileEmpty, BW_TEXT("“%1” is empty."), nothingImported,
               BW_TEXT("Export it again with a header line and rows.")},
    ErrorWords{ErrorCode::FileTooLarge, BW_TEXT("“%1” is too large to be read in one piece."),
               nothingImported,
               BW_TEXT("Split it into several files, each with the header line, and import those.")},
    ErrorWords{ErrorCode::FileChanged, BW_TEXT("“%1” changed while it was read."), nothingImported,
               BW_TEXT("Wait until the other program has finished writing, and import it again.")},
    ErrorWords{
        ErrorCode::FileIsOtherFormat, BW_TEXT("“%1” is not a CSV file (%4)."), nothingImported,
        BW_TEXT("Open it in the program that made it, save it as CSV in UTF-8, and import that file.")},
    ErrorWords{ErrorCode::FileWriteFailed, BW_TEXT("“%1” could not be written."), dataUnchanged,
               BW_TEXT("Close the file in other programs or choose another folder, and try again.")},
    ErrorWords{ErrorCode::DiskFull, BW_TEXT("The disk is full."), nothingWritten,
               BW_TEXT("Free some space and try again.")},
    ErrorWords{ErrorCode::EncodingUnclear, BW_TEXT("It is not clear in which encoding “%1” is written."),
               nothingImported, saveUtf8},
    ErrorWords{ErrorCode::EncodingBroken,
               BW_TEXT("Line %3 of “%1” holds bytes that are no text in its encoding."), nothingImported,
               saveUtf8},
    ErrorWords{ErrorCode::QuoteNeverClosed,
               BW_TEXT("A quotation mark that opens in line %3 of “%1” is never closed."), nothingImported,
               mendLine},
    ErrorWords{ErrorCode::CellTooLong, BW_TEXT("A cell in line %3 of “%1” is longer than 1 MB."),
               nothingImported, mendLine},
    ErrorWords{ErrorCode::TooManyColumns, BW_TEXT("“%1” has more than 1,000 columns."), nothingImported,
               BW_TEXT("Check the delimiter or leave out columns, and import it again.")},
    ErrorWords{ErrorCode::HeaderMissing, BW_TEXT("“%1” has no header line."), nothingImported,
               BW_TEXT("Put the names of the columns into the first line and import it again.")},
    ErrorWords{ErrorCode::NoDataRows, BW_TEXT("“%1” has a header line but no rows."), nothingImported,
               BW_TEXT("Export it again with its rows.")},
    ErrorWords{ErrorCode::KindUnknown,
               BW_TEXT("The columns of “%1” fit none of the kinds that can be imported."), nothingImported,
               BW_TEXT("Compare its headings with the empty templates and rename them.")},
    ErrorWords{ErrorCode::ColumnMissing, BW_TEXT("“%1” has no column that gives “%2”."), nothingImported,
               BW_TEXT("Add the column or rename its heading, and import it again.")},
    ErrorWords{ErrorCode::ColumnTwice, BW_TEXT("Two columns of “%1” both claim to be “%2”."), nothingImported,
               BW_TEXT("Rename or remove one of them and import it again.")},
    ErrorWords{ErrorCode::DateOrderOpen,
               BW_TEXT("The dates in column “%2” of “%1” can be read day first or month first."),
               nothingImported, BW_TEXT("Write them as 2026-03-14 and import the file again.")},
    ErrorWords{ErrorCode::TooManyRejected, BW_TEXT("More than half of the rows of “%1” cannot be used."),
               nothingImported, BW_TEXT("Look at the reasons, mend the file, and import it again.")},
    ErrorWords{ErrorCode::ZoneUnknown, BW_TEXT("“%2” is no time zone that this computer knows."),
               dataUnchanged, BW_TEXT("Use a name such as Asia/Shanghai or an offset such as +08:00.")},
    ErrorWords{ErrorCode::ZoneDiffers,
               BW_TEXT("This workspace already counts its days in another time zone than “%2”."),
               nothingWritten, BW_TEXT("Import without a zone, or into a new workspace.")},
    ErrorWords{ErrorCode::DatabaseForeign, BW_TEXT("“%1” is not a data file of this program."), notChanged,
               BW_TEXT("Choose a file that ends with .bellwether.")},
    ErrorWords{ErrorCode::DatabaseNewer, BW_TEXT("“%1” was made by a newer version of Bellwether."),
               notChanged, BW_TEXT("Install the newer version to open it.")},
    ErrorWords{ErrorCode::DatabaseDamaged, BW_TEXT("The data file “%1” is damaged."),
               BW_TEXT("It is kept as it is, and nothing more is written to it."),
               BW_TEXT("Restore a backup, or import your files into a new workspace.")},
    ErrorWords{ErrorCode::DatabaseReadOnly, BW_TEXT("“%1” cannot be written."),
               BW_TEXT("Everything in it can still be read."),
               BW_TEXT("Ask for the right to write to the file and its folder, or copy it elsewhere.")},
    ErrorWords{ErrorCode::DatabaseBusy, BW_TEXT("Another program is using “%1”."), nothingWritten,
               BW_TEXT("Close the other program or wait a moment, and try again.")},
    ErrorWords{ErrorCode::DatabaseFailed, BW_TEXT("The data file “%1” could not be read or written."),
               BW_TEXT("What was stored before is unchanged."),
               BW_TEXT("Check the disk and the folder, and try again.")},
    ErrorWords{ErrorCode::MigrationFailed, BW_TEXT("“%1” could not be brought to this version."),
               BW_TEXT("It is unchanged, and a backup lies beside it."),
               BW_TEXT("Open it with the version that made it, and report the fault.")},
    ErrorWords{ErrorCode::CommitUnclear, BW_TEXT("The disk reported a fault while “%1” was saved."),
               BW_TEXT("What is stored now was read again."),
               BW_TEXT("Check the disk, and import the file again if its rows are missing.")},
    ErrorWords{ErrorCode::PolicyInvalid, BW_TEXT("The activity rules cannot be used: “%1”, value “%2”."),
               BW_TEXT("The rules in force are unchanged."),
               BW_TEXT("Compare with what “policy show” prints, and try again.")},
    ErrorWords{ErrorCode::AccountUnknown, BW_TEXT("There is no account “%2”."), dataUnchanged,
               BW_TEXT("Check its ID in the accounts file.")},
    ErrorWords{ErrorCode::DayInvalid, BW_TEXT("“%2” is no day."), dataUnchanged,
               BW_TEXT("Write days as 2026-03-14.")},
    ErrorWords{ErrorCode::TableUnknown, BW_TEXT("There is no table “%2”."), BW_TEXT("Nothing was written."),
               BW_TEXT("Use one of days, weeks, months, coefficients, rates, portfolio, usage.")},
};
static_assert(errorWords.size() == static_cast<size_t>(ErrorCode::TableUnknown) + 1,
              "a code without a sentence");

struct ProblemWords {
    ProblemCode code;
    const char *reason;
    const char *toDo;
};

constexpr const char *useIsoDay = BW_TEXT("Write days as 2026-03-14.");
constexpr const char *plainNumber = BW_TEXT("Write a plain number, for example 1234.5.");
constexpr const char *mendQuotes = BW_TEXT("Look for a missing quotation mark or delimiter in this line.");
constexpr const char *nothingToDo = BW_TEXT("You need not do anything.");

constexpr std::array problemWords = {
    ProblemWords{ProblemCode::CellMissing, BW_TEXT("A needed cell is empty."), BW_TEXT("Fill it in.")},
    ProblemWords{ProblemCode::NotADay, BW_TEXT("This is no day."), useIsoDay},
    ProblemWords{ProblemCode::DayImpossible, BW_TEXT("There is no such day in the calendar."), useIsoDay},
    ProblemWords{ProblemCode::NotANumber, BW_TEXT("This is no number."), plainNumber},
    ProblemWords{ProblemCode::NotWhole, BW_TEXT("This must be a whole number."),
                 BW_TEXT("Leave out the decimals.")},
    ProblemWords{ProblemCode::Negative, BW_TEXT("This must not be below zero."),
                 BW_TEXT("Write zero or more.")},
    ProblemWords{ProblemCode::TooLarge, BW_TEXT("This number is too large to be true."), plainNumber},
    ProblemWords{ProblemCode::NotYesNo, BW_TEXT("This is neither yes nor no."),
                 BW_TEXT("Write 1 or 0, or leave the cell empty.")},
    ProblemWords{ProblemCode::InTheFuture, BW_TEXT("This day lies in the future."),
                 BW_TEXT("Check the date and the time zone.")},
    ProblemWords{ProblemCode::EndBeforeStart, BW_TEXT("The end lies before the start."),
                 BW_TEXT("Check both dates.")},
    ProblemWords{ProblemCode::TooFewCells, BW_TEXT("This line has fewer cells than the header line."),
                 mendQuotes},
    ProblemWords{ProblemCode::TooManyCells, BW_TEXT("This line has more cells than the header line."),
                 mendQuotes},
    ProblemWords{ProblemCode::AccountUnknown, BW_TEXT("There is no account with this ID."),
                 BW_TEXT("Import the accounts file first, or correct the ID.")},
    ProblemWords{ProblemCode::KeyTwice,
                 BW_TEXT("The same record stands earlier in this file with other values."),
                 BW_TEXT("Keep only one of the lines.")},
    ProblemWords{ProblemCode::CountedAlready,
                 BW_TEXT("Use of this account, day and event was counted already from another kind of file."),
                 BW_TEXT("Import either events or daily usage, not both.")},
    ProblemWords{ProblemCode::BrokenText, BW_TEXT("This line holds bytes that are no text."),
                 BW_TEXT("Save the file as UTF-8.")},
    ProblemWords{ProblemCode::TextAfterQuote, BW_TEXT("There is text behind a closing quotation mark."),
                 mendQuotes},
    ProblemWords{ProblemCode::CellTooLong, BW_TEXT("This cell is too long."), mendQuotes},
    ProblemWords{ProblemCode::RoleUnknown, BW_TEXT("This role is not known."),
                 BW_TEXT("Use decision_maker, manager, end_user, admin or other.")},
    ProblemWords{ProblemCode::CalendarUnknown, BW_TEXT("This calendar is not known."),
                 BW_TEXT("Use mon-fri, seven-day or cn.")},
    ProblemWords{ProblemCode::UserMissing,
                 BW_TEXT("This event names no user: it counts as use, but not for how many people use it."),
                 nothingToDo},
    ProblemWords{ProblemCode::AccountCreated, BW_TEXT("This account was not known and was created."),
                 BW_TEXT("Import the accounts file to give it a name.")},
    ProblemWords{ProblemCode::OverlapsImport,
                 BW_TEXT("This file overlaps an earlier import for the same accounts and days (%4)."),
                 BW_TEXT("If both hold the same events, undo one of them.")},
    ProblemWords{ProblemCode::InvisibleText, BW_TEXT("This text holds invisible characters."),
                 BW_TEXT("Check that it is what it seems to be.")},
    ProblemWords{ProblemCode::BlankRow, BW_TEXT("This line is blank."), nothingToDo},
};
static_assert(problemWords.size() == static_cast<size_t>(ProblemCode::BlankRow) + 1,
              "a code without a sentence");

#undef BW_TEXT

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
    const ProblemWords &words = problemWords[static_cast<size_t>(code)];
    Q_ASSERT(words.code == code);
    return words;
}

} // namespace

QString sentence(const Error &error)
{
    const ErrorWords &words = errorWords[static_cast<size_t>(error.code)];
    Q_ASSERT(words.code == error.code);
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
