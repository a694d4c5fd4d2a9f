#pragma once

#include "base/result.h"
#include "intake/dialect.h"
#include "intake/problem.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace bw {

/// One row. `fields` and their bytes (UTF-8) are valid until the next call of next().
struct Record {
    std::span<const std::string_view> fields;
    qint64 line = 0; ///< physical line on which it begins, 1-based
    qint64 offset = 0; ///< byte offset in the file where it begins; -1 where the encoding is not UTF-8
    std::optional<ProblemCode> fault; ///< why this row cannot be taken; its fields are then only for showing
    int faultField = -1; ///< index of the field at fault, where it is one
    bool ascii = true; ///< no byte above 127 and no control character: nothing invisible in it
};

struct ReadOptions {
    qint64 from = 0; ///< byte offset at which a record begins; 0: the start, headings skipped
    qint64 until = -1; ///< records that begin at or after this offset are left out; -1: to the end
    qint64 line = 1; ///< physical line at `from`
    bool keepHeadings = false; ///< from the start: title lines and headings are records too
    bool keepBlankRows = false; ///< rows of empty cells are records too, instead of a note
    std::optional<FileStamp> expected; ///< another stamp when opened or at the end: FileChanged
    qint64 chunk = 1024 * 1024; ///< bytes read at once
    Utf8Source::RawHook raw; ///< gets every byte of the file in its order, for a content hash
};

/// Streams the records of a file: RFC 4180 with doubled quotes, line breaks in quotes, and CR, LF or CRLF
/// in any mixture outside of them. Blanks after a closing quote are passed over; a quote inside a cell that
/// does not begin with one is text. Empty lines are no records. Never allocates per record.
class RecordReader {
public:
    [[nodiscard]] static Result<RecordReader> open(const QString &path, const Dialect &dialect,
                                                   const ReadOptions &options = {});
    /// From any open device, at its current position; `options.expected` is not checked.
    RecordReader(std::unique_ptr<QIODevice> device, const Dialect &dialect, const ReadOptions &options = {});
    RecordReader(RecordReader &&) noexcept;
    RecordReader &operator=(RecordReader &&) noexcept;
    ~RecordReader();

    /// False at the end and on an error: ask error().
    bool next(Record &record);
    /// QuoteNeverClosed (line: where it opened), CellTooLong, FileChanged, FileUnreadable.
    [[nodiscard]] const std::optional<Error> &error() const;
    /// What is told about lines that are no records or were mended: merge it when done.
    [[nodiscard]] const Problems &notes() const;

    [[nodiscard]] qint64 bytesRead()
        const; ///< of the file, from its start (a workbook: a share): for progress
    [[nodiscard]] qint64 line() const; ///< physical line at which the next record begins
    [[nodiscard]] qint64 offset(); ///< byte offset at which the next record begins; only for UTF-8
    [[nodiscard]] bool endsWithLineBreak() const; ///< at the end: the last record's line was finished

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bw
