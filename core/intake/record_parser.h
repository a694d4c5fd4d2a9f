#pragma once

#include "intake/problem.h"
#include "intake/record_buffer.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bw {

/// Cuts one record after the other out of a RecordBuffer. Private to the record reader, which decides what
/// a record is worth.
class RecordParser {
public:
    enum class Outcome {
        Record,
        End,
        QuoteNeverClosed, ///< openLine() says where
        CellTooLong, ///< within quotes, so that its end is not known
        Failed, ///< the device
    };

    RecordParser(RecordBuffer buffer, char delimiter, char quote, qint64 line);

    /// The next record; its fields are valid until the next call.
    Outcome next();
    /// Passes over the LF of a CRLF, so that offset() is where the next record begins.
    void passPendingLf();

    [[nodiscard]] RecordBuffer &buffer() { return m_buffer; }
    [[nodiscard]] const RecordBuffer &buffer() const { return m_buffer; }
    [[nodiscard]] qint64 line() const { return m_line; } ///< at which the next record begins
    [[nodiscard]] qint64 openLine() const { return m_openLine; }
    [[nodiscard]] bool endsWithLineBreak() const { return m_endsWithLineBreak; }

    // The record.
    std::vector<std::string_view> fields; ///< as many as the limit; the first `kept()` count
    int count = 0; ///< of its cells, may exceed the limit
    std::optional<ProblemCode> fault;
    int faultField = -1;
    bool quoteInText = false;
    bool high = false; ///< may hold bytes above 127 or control characters
    int marks = 0; ///< byte order marks dropped before it
    qint64 recordLine = 0;
    qint64 recordOffset = 0;
    std::string_view bytes; ///< all of it, as it stands in the file until undouble()

    [[nodiscard]] int kept() const;
    void setFault(ProblemCode code, int field);
    /// "" becomes " in the fields. Their bytes must have been checked before.
    void undouble();

private:
    enum class Place { Text, Quoted, AfterQuote };
    enum class Step { Record, NeedsMore, End, NeverClosed };

    Step parse();
    Step unfinished(Place place, size_t field, size_t open, size_t close, qint64 breaks);
    void emitField(size_t from, size_t to);
    void emitQuoted(size_t open, size_t close, size_t to);
    void endAt(size_t at, qint64 breaksInside);
    void endAtFirstBreak(size_t open, qint64 breaksBefore);
    void skipLine();
    void dropMarks();

    RecordBuffer m_buffer;
    char m_delimiter;
    char m_quote;
    qint64 m_line;
    qint64 m_openLine = 0;
    bool m_pendingLf = false; ///< the last record ended with CR: an LF that follows belongs to it
    bool m_endsWithLineBreak = true;
    bool m_inQuotes = false; ///< where more was needed
    bool m_tooLong = false; ///< a cell without quotes, where more was needed
    std::vector<int> m_doubled; ///< fields with doubled quotes
};

} // namespace bw
