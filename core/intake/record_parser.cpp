#include "intake/record_parser.h"

#include "intake/limits.h"

#include <algorithm>

namespace bw {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

RecordParser::RecordParser(RecordBuffer buffer, char delimiter, char quote, qint64 line)
    : fields(columnLimit)
    , m_buffer(std::move(buffer))
    , m_delimiter(delimiter)
    , m_quote(quote)
    , m_line(line)
{
}

int RecordParser::kept() const
{
    return std::min(count, columnLimit);
}

void RecordParser::setFault(ProblemCode code, int field)
{
    if (!fault) {
        fault = code;
        faultField = field;
    }
}

RecordParser::Outcome RecordParser::next()
{
    passPendingLf();
    dropMarks();
    recordLine = m_line;
    recordOffset = m_buffer.offset();
    size_t start = m_buffer.begin;
    Step step = parse();
    while (step == Step::NeedsMore) {
        if (m_tooLong || m_buffer.end() - m_buffer.begin > size_t(recordLimit)) {
            if (m_inQuotes)
                return Outcome::CellTooLong;
            skipLine();
            return m_buffer.failed() ? Outcome::Failed : Outcome::Record;
        }
        m_buffer.refill();
        if (m_buffer.failed())
            return Outcome::Failed;
        start = m_buffer.begin;
        step = parse();
    }
    if (step == Step::NeverClosed)
        return Outcome::QuoteNeverClosed;
    if (step == Step::End)
        return Outcome::End;
    bytes = {m_buffer.at(start), m_buffer.begin - start};
    return Outcome::Record;
}

RecordParser::Step RecordParser::parse()
{
    count = 0;
    fault.reset();
    faultField = -1;
    quoteInText = false;
    m_doubled.clear();
    size_t field = m_buffer.begin;
    size_t open = RecordBuffer::none;
    size_t close = RecordBuffer::none;
    qint64 breaks = 0; // line breaks within quotes
    qint64 breaksAtOpen = 0;
    Place place = Place::Text;
    for (size_t at = m_buffer.nextSpecial(); at != RecordBuffer::none; at = m_buffer.nextSpecial()) {
        const char c = m_buffer[at];
        if (c == '\0') {
            setFault(ProblemCode::NulByte, count);
        } else if (place == Place::Quoted) {
            if (c == m_quote) {
                if (at + 1 == m_buffer.end() && !m_buffer.atEnd())
                    break;
                if (at + 1 < m_buffer.end() && m_buffer[at + 1] == m_quote) {
                    m_buffer.nextSpecial();
                    if (m_doubled.empty() || m_doubled.back() != count)
                        m_doubled.push_back(count);
                } else {
                    close = at;
                    place = Place::AfterQuote;
                }
            } else if (c == '\r' || (c == '\n' && m_buffer[at - 1] != '\r')) {
                ++breaks;
            }
        } else if (c == m_quote) {
            if (place == Place::Text && at == field) {
                place = Place::Quoted;
                open = at;
                breaksAtOpen = breaks;
            } else {
                quoteInText |= place == Place::Text;
            }
        } else { // a delimiter or a line break
            if (place == Place::AfterQuote) {
                if (breaks > breaksAtOpen && !isBlank({m_buffer.at(close + 1), at - close - 1})) {
                    endAtFirstBreak(open, breaksAtOpen);
                    return Step::Record;
                }
                emitQuoted(open, close, at);
            } else {
                emitField(field, at);
            }
            if (c != m_delimiter) {
                endAt(at, breaks);
                return Step::Record;
            }
            field = at + 1;
            place = Place::Text;
        }
    }
    m_openLine = m_line + breaksAtOpen;
    return unfinished(place, field, open, close, breaks);
}

/// All that is in memory was looked at, and no line break ended the record.
RecordParser::Step RecordParser::unfinished(Place place, size_t field, size_t open, size_t close,
                                            qint64 breaks)
{
    const size_t end = m_buffer.end();
    m_inQuotes = place == Place::Quoted;
    if (!m_buffer.atEnd()) {
        const bool tooLong = end - field > size_t(cellLimit) + 2;
        m_tooLong = tooLong && !m_inQuotes;
        return tooLong && m_inQuotes ? Step::NeverClosed : Step::NeedsMore;
    }
    if (m_buffer.begin == end)
        return Step::End;
    if (m_inQuotes)
        return Step::NeverClosed;
    if (place == Place::AfterQuote)
        emitQuoted(open, close, end);
    else
        emitField(field, end);
    high = m_buffer.high();
    m_buffer.begin = end;
    m_line += breaks;
    m_endsWithLineBreak = false;
    return Step::Record;
}

void RecordParser::emitField(size_t from, size_t to)
{
    if (count < columnLimit)
        fields[size_t(count)] = {m_buffer.at(from), to - from};
    else
        setFault(ProblemCode::TooManyCells, -1);
    if (to - from > size_t(cellLimit))
        setFault(ProblemCode::CellTooLong, count);
    ++count;
}

void RecordParser::emitQuoted(size_t open, size_t close, size_t to)
{
    if (isBlank({m_buffer.at(close + 1), to - close - 1})) {
        emitField(open + 1, close);
        return;
    }
    setFault(ProblemCode::TextAfterQuote, count);
    if (!m_doubled.empty() && m_doubled.back() == count)
        m_doubled.pop_back();
    emitField(open, to);
}

/// The record ends with the line break at `at`.
void RecordParser::endAt(size_t at, qint64 breaksInside)
{
    high = m_buffer.high();
    m_pendingLf = m_buffer[at] == '\r';
    m_endsWithLineBreak = true;
    m_line += breaksInside + 1;
    m_buffer.begin = at + 1;
    m_buffer.forgetHigh(at + 1);
}

/// A quoted cell over several lines that is followed by text was opened by a stray quote: only the line of
/// that quote is given up, and those after it are read again.
void RecordParser::endAtFirstBreak(size_t open, qint64 breaksBefore)
{
    size_t at = open;
    while (!isBreak(m_buffer[at]))
        ++at;
    if (!m_doubled.empty() && m_doubled.back() == count)
        m_doubled.pop_back();
    setFault(ProblemCode::TextAfterQuote, count);
    emitField(open, at);
    endAt(at, breaksBefore);
    m_buffer.scanFrom(m_buffer.begin);
}

void RecordParser::undouble()
{
    for (const int index : m_doubled) {
        if (index >= columnLimit)
            break;
        std::string_view &field = fields[size_t(index)];
        char *const first = m_buffer.at(size_t(field.data() - m_buffer.at(0)));
        char *to = first;
        for (size_t i = 0; i < field.size(); ++i) {
            *to++ = first[i];
            if (first[i] == m_quote)
                ++i;
        }
        field = {first, size_t(to - first)};
    }
}

/// Gives up a line that is too long for the memory.
void RecordParser::skipLine()
{
    count = 0;
    setFault(ProblemCode::CellTooLong, -1);
    bytes = {};
    high = false;
    m_doubled.clear();
    do {
        m_buffer.begin = m_buffer.end();
        m_buffer.refill();
        for (size_t at = m_buffer.nextSpecial(); at != RecordBuffer::none; at = m_buffer.nextSpecial()) {
            if (isBreak(m_buffer[at])) {
                endAt(at, 0);
                return;
            }
        }
    } while (!m_buffer.atEnd());
    m_buffer.begin = m_buffer.end();
    m_endsWithLineBreak = false;
}

void RecordParser::passPendingLf()
{
    if (!m_pendingLf)
        return;
    if (m_buffer.begin == m_buffer.end() && !m_buffer.atEnd())
        m_buffer.refill();
    m_pendingLf = false;
    if (m_buffer.begin < m_buffer.end() && m_buffer[m_buffer.begin] == '\n') {
        ++m_buffer.begin;
        m_buffer.nextSpecial(); // that LF
    }
}

/// A mark where a record begins stems from files that were joined.
void RecordParser::dropMarks()
{
    marks = 0;
    for (;;) {
        while (m_buffer.end() - m_buffer.begin < byteOrderMark.size() && !m_buffer.atEnd()
               && (m_buffer.begin == m_buffer.end() || m_buffer[m_buffer.begin] == byteOrderMark[0]))
            m_buffer.refill();
        if (m_buffer.end() - m_buffer.begin < byteOrderMark.size()
            || std::string_view(m_buffer.at(m_buffer.begin), byteOrderMark.size()) != byteOrderMark)
            return;
        ++marks;
        m_buffer.begin += byteOrderMark.size();
        m_buffer.scanFrom(m_buffer.begin);
    }
}

} // namespace bw
