#pragma once

#include <QMap>
#include <QString>
#include <vector>

namespace bw {

/// Why a row was rejected, or what a reader should know about it.
enum class ProblemCode {
    // rejected
    CellMissing, ///< a needed cell is empty
    NotADay,
    DayImpossible, ///< 2024-02-30
    NotANumber,
    NotWhole,
    Negative,
    TooLarge,
    NotYesNo,
    InTheFuture, ///< usage dated after today
    EndBeforeStart,
    TooFewCells,
    TooManyCells,
    AccountUnknown,
    KeyTwice, ///< the same key earlier in this file with other values
    CountedAlready, ///< raw events and daily usage for the same account, day and event
    BrokenText, ///< bytes that are no text in the file's encoding
    NulByte,
    TextAfterQuote,
    CellTooLong,
    RoleUnknown,
    CalendarUnknown,
    ScoreOutsideScale, ///< detail: the scale, "0–10"
    ScaleInvalid, ///< the scale's end is none that the survey can have
    WordUnknown, ///< detail: the words that are known here
    NotAMonth,
    CalendarPlain, ///< mon-fri and seven-day have no holidays
    // told, not rejected
    UserMissing, ///< an event without a user: counts, but not for breadth
    AccountCreated,
    /// The same key, or the same question and moment, with another value: both are kept. Detail: "A, boss:
    /// 2",
    /// the other, with who said it where it is somebody else.
    JudgementConflict,
    OverlapsImport, ///< detail names the other import; offers `window`
    InvisibleText, ///< control or direction characters in a name
    LostText, ///< U+FFFD stands in the file: an earlier program lost a character there
    BlankRow, ///< a row of empty cells
    TotalRow, ///< a row of sums below the others: skipped
    BlankLine, ///< an empty line between rows
    QuoteInText, ///< a quote inside a cell that does not begin with one: read as it stands
    MarkInText, ///< a byte order mark after the start of the file: dropped
    EndMark, ///< a Ctrl-Z ends the file: dropped
    HeadingsAgain, ///< the headings stand in the file once more, as in joined files: skipped
    HeadingTwice, ///< two columns of the file carry the same heading; neither is needed
    HeadingEmpty, ///< columns without a heading
    TitleLines, ///< lines above the headings: skipped
    CellWithoutValue, ///< of a workbook: an error such as #N/A, or a formula never computed ("="): empty
    MappedOtherwise, ///< the file is in already with its columns read as other fields. Detail: that import
    CriterionUnknown, ///< a judgement of a criterion that the rubric lacks: kept. Detail: those that it has
    StepUnknown, ///< a judgement whose value is no step of its criterion: kept. Detail: the steps
    AddressMasked, ///< an e-mail address where a name was expected: only a key made of it is kept
    JudgeMissing, ///< a judgement that names nobody who judged: kept
};

[[nodiscard]] constexpr bool rejects(ProblemCode code)
{
    return code < ProblemCode::UserMissing;
}

/// One finding in a file. Line and column are what the user sees in their editor (1-based physical line,
/// the file's own heading).
struct Problem {
    static constexpr int valueLimit = 80;

    ProblemCode code{};
    qint64 line = 0;
    QString column;
    QString value; ///< at most valueLimit characters: Problems::add cuts it
    QString detail;
    qint64 otherLine = 0; ///< of the same file, that it is about as well; 0: none
};

/// All findings: every one counted, the first `listLimit` of each code kept with line and value (all of them
/// where they are to be written to a file).
struct Problems {
    static constexpr qint64 listLimit = 1000;

    QMap<ProblemCode, qint64> counts;
    QMap<QString, qint64> columns; ///< rejected rows by the column at fault
    std::vector<Problem> listed; ///< ascending line
    bool all = false; ///< every finding that rejects is listed, whatever its number

    void add(Problem problem);
    void merge(const Problems &other);
    [[nodiscard]] qint64 count(ProblemCode code) const { return counts.value(code); }
    [[nodiscard]] qint64 rejected() const; ///< findings that reject, not rows
};

} // namespace bw
