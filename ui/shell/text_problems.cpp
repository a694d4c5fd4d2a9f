#include "shell/text_tr.h"
#include "shell/text_words.h"

#include <array>

namespace bw::text {

namespace {

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
        ProblemCode::ScoreOutsideScale,
        QT_TRANSLATE_NOOP("bw::text::Text", "This score lies outside its scale (%4)."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Correct the score, or name the scale's end in scale_max.")},
    ProblemWords{ProblemCode::ScaleInvalid,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This kind of survey has no such scale."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "An NPS ends at 10, other scales at 2 to 100.")},
    ProblemWords{ProblemCode::WordUnknown,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This word is none of those known here (%4)."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Write one of them.")},
    ProblemWords{ProblemCode::NotAMonth, QT_TRANSLATE_NOOP("bw::text::Text", "This is no month."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Write months as 2026-03.")},
    ProblemWords{ProblemCode::CalendarPlain,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This calendar has no holidays of its own."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Name a national calendar, for example cn.")},
    ProblemWords{
        ProblemCode::UserMissing,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "This event names no user: it counts as use, but not for how many people use it."),
        nothingToDo},
    ProblemWords{ProblemCode::AccountCreated,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This account is not known: the import creates it."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Import the accounts file to give it a name.")},
    ProblemWords{ProblemCode::JudgementConflict,
                 QT_TRANSLATE_NOOP("bw::text::Text",
                                   "Another answer to the same question at the same moment is there already; "
                                   "both are kept."),
                 QT_TRANSLATE_NOOP("bw::text::Text",
                                   "The other one is %4. Decide which one holds, and enter a newer "
                                   "judgement.")},
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
    ProblemWords{ProblemCode::TotalRow,
                 QT_TRANSLATE_NOOP("bw::text::Text", "This line holds sums of the others; it was skipped."),
                 nothingToDo},
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
    ProblemWords{
        ProblemCode::HeadingsAgain,
        QT_TRANSLATE_NOOP("bw::text::Text", "The headings stand here once more; the line was skipped."),
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
    ProblemWords{
        ProblemCode::CellWithoutValue,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "This cell holds an error or a formula without a result; it was read as empty."),
        QT_TRANSLATE_NOOP("bw::text::Text", "Mend it in the spreadsheet program and save the file again.")},
    ProblemWords{
        ProblemCode::MappedOtherwise,
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "This file is in already, but its columns were read as other fields (import %4); "
                          "nothing was changed."),
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "To read it anew, take that import back first, then import the file again.")},
    ProblemWords{ProblemCode::CriterionUnknown,
                 QT_TRANSLATE_NOOP("bw::text::Text",
                                   "The rubric has no such criterion: no score counts this judgement."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Criteria are %4.")},
    ProblemWords{ProblemCode::StepUnknown,
                 QT_TRANSLATE_NOOP("bw::text::Text",
                                   "This is no step of its criterion: no score counts it, and an "
                                   "earlier answer stays."),
                 QT_TRANSLATE_NOOP("bw::text::Text", "Steps are %4.")},
    ProblemWords{ProblemCode::AddressMasked,
                 QT_TRANSLATE_NOOP("bw::text::Text",
                                   "The respondent is an e-mail address: only a key made of it is kept, by "
                                   "which the same person is known again."),
                 nothingToDo},
    ProblemWords{
        ProblemCode::JudgeMissing,
        QT_TRANSLATE_NOOP("bw::text::Text", "This judgement does not say who judged."),
        QT_TRANSLATE_NOOP("bw::text::Text",
                          "It counts. Name the person in the column judged_by where you know them.")},
};
static_assert(problemWords.size() == static_cast<size_t>(ProblemCode::JudgeMissing) + 1,
              "a code without a sentence");
static_assert(inOrder(problemWords), "in the order of the codes");

} // namespace

const ProblemWords &wordsOf(ProblemCode code)
{
    return problemWords[static_cast<size_t>(code)];
}

} // namespace bw::text
