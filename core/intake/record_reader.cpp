#include "intake/record_reader.h"

#include "intake/encoding.h"
#include "intake/record_parser.h"

namespace bw {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

RecordBuffer makeBuffer(std::unique_ptr<QIODevice> device, const Dialect &dialect, const ReadOptions &options)
{
    const qint64 offset = device->pos();
    Utf8Source source(std::move(device), dialect.encoding);
    source.setRawHook(options.raw);
    return {std::move(source), Scanner(dialect.delimiter, dialect.quote), offset, options.chunk};
}

bool isBrokenUtf8(std::string_view text)
{
    return validUtf8(text.data(), qint64(text.size())) < qint64(text.size());
}

bool holdsReplacement(std::string_view text)
{
    return text.find(replacement) != std::string_view::npos;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

struct RecordReader::State {
    RecordParser parser;
    Dialect dialect;
    ReadOptions options;
    qint64 startOffset = 0;
    QString watched; ///< path of the file that is checked for changes at the end; empty: none
    bool ofSheet = false; ///< the text is not the file's
    double share = 1; ///< bytes of the file for one of the text
    bool passesThrough = true;
    bool inData = false; ///< past title lines and headings
    qint64 blankLines = 0; ///< empty lines since the last record
    qint64 blankLine = 0; ///< the first of them
    bool done = false;
    Problems notes;
    std::optional<Error> error;

    State(std::unique_ptr<QIODevice> device, const Dialect &d, const ReadOptions &o)
        : parser(makeBuffer(std::move(device), d, o), d.delimiter, d.quote, o.line)
        , dialect(d)
        , options(o)
        , startOffset(parser.buffer().offset())
        , passesThrough(parser.buffer().source().passesThrough())
        , inData(o.keepHeadings || o.from > 0 || d.headerLine == 0)
    {
    }

    bool next(Record &record);
    bool finish(RecordParser::Outcome outcome);
    bool takesRecord();
    void check();
    void checkText();
    void checkWidth();
    void checkUnchanged();
    void note(ProblemCode code, qint64 line) { notes.add({code, line, {}, {}, {}}); }
    [[nodiscard]] int brokenField() const;
    [[nodiscard]] bool isBlankRow() const;
    [[nodiscard]] bool isHeadingsAgain() const;
    [[nodiscard]] bool isTotalRow() const;
    [[nodiscard]] bool isEndMark();
};

bool RecordReader::State::next(Record &record)
{
    while (!done) {
        parser.passPendingLf();
        if (options.until >= 0 && passesThrough && parser.buffer().offset() >= options.until)
            return finish(RecordParser::Outcome::End);
        const RecordParser::Outcome outcome = parser.next();
        if (outcome != RecordParser::Outcome::Record)
            return finish(outcome);
        if (!takesRecord())
            continue;
        check();
        parser.undouble();
        record.fields = {parser.fields.data(), size_t(parser.kept())};
        record.line = parser.recordLine;
        record.offset = passesThrough ? parser.recordOffset : -1;
        record.fault = parser.fault;
        record.faultField = parser.faultField;
        record.ascii = !parser.high;
        return true;
    }
    return false;
}

/// Whether what was read is a record of the data, after telling what is not.
bool RecordReader::State::takesRecord()
{
    if (parser.marks > 0)
        note(ProblemCode::MarkInText, parser.recordLine);
    const bool empty = parser.count == 1 && parser.fields[0].empty() && !parser.fault
        && (parser.bytes.empty() || parser.bytes[0] != dialect.quote);
    if (empty) {
        if (blankLines++ == 0)
            blankLine = parser.recordLine;
        return false;
    }
    if (!inData) {
        blankLines = 0;
        if (parser.recordLine <= dialect.headerLine)
            return false;
        inData = true;
    }
    if (isEndMark()) {
        note(ProblemCode::EndMark, parser.recordLine);
        return false;
    }
    for (; blankLines > 0; --blankLines)
        note(ProblemCode::BlankLine, blankLine++);
    if (!options.keepHeadings && isHeadingsAgain()) {
        note(ProblemCode::HeadingsAgain, parser.recordLine);
        return false;
    }
    if (!options.keepHeadings && isTotalRow()) {
        note(ProblemCode::TotalRow, parser.recordLine);
        return false;
    }
    if (!options.keepBlankRows && isBlankRow()) {
        note(ProblemCode::BlankRow, parser.recordLine);
        return false;
    }
    return true;
}

void RecordReader::State::check()
{
    if (parser.quoteInText)
        note(ProblemCode::QuoteInText, parser.recordLine);
    if (parser.high)
        checkText();
    if (dialect.width.most > 0)
        checkWidth();
}

void RecordReader::State::checkText()
{
    const bool broken = passesThrough ? isBrokenUtf8(parser.bytes) : holdsReplacement(parser.bytes);
    if (broken)
        parser.setFault(ProblemCode::BrokenText, brokenField());
    else if (holdsReplacement(parser.bytes))
        note(ProblemCode::LostText, parser.recordLine);
}

int RecordReader::State::brokenField() const
{
    for (int i = 0; i < parser.kept(); ++i) {
        const std::string_view field = parser.fields[size_t(i)];
        if (isBrokenUtf8(field) || (!passesThrough && holdsReplacement(field)))
            return i;
    }
    return -1;
}

void RecordReader::State::checkWidth()
{
    if (parser.count < dialect.width.least) {
        parser.setFault(ProblemCode::TooFewCells, -1);
        return;
    }
    // One delimiter too many moves cells: a blank one at the end does not make up for it.
    if (parser.count > dialect.width.most)
        parser.setFault(ProblemCode::TooManyCells, -1);
    for (int i = dialect.width.filled; i < parser.kept() && !parser.fault; ++i) {
        if (!isBlank(parser.fields[size_t(i)]))
            parser.setFault(ProblemCode::TooManyCells, i);
    }
}

bool RecordReader::State::isBlankRow() const
{
    for (int i = 0; i < parser.kept(); ++i) {
        if (!isBlank(parser.fields[size_t(i)]))
            return false;
    }
    return !parser.fault;
}

bool RecordReader::State::isTotalRow() const
{
    return dialect.totalColumn >= 0 && dialect.totalColumn < parser.kept() && !parser.fault
        && isTotalWord(parser.fields[size_t(dialect.totalColumn)]);
}

bool RecordReader::State::isHeadingsAgain() const
{
    if (parser.count != dialect.headings.size() || parser.count > columnLimit)
        return false;
    for (int i = 0; i < parser.count; ++i) {
        const QByteArray &heading = dialect.headings[i];
        if (parser.fields[size_t(i)] != std::string_view(heading.constData(), size_t(heading.size())))
            return false;
    }
    return true;
}

/// Nothing but a Ctrl-Z is left of the file.
bool RecordReader::State::isEndMark()
{
    if (parser.count != 1 || parser.fields[0] != "\x1A" || parser.fault)
        return false;
    RecordBuffer &buffer = parser.buffer();
    if (buffer.begin == buffer.end() && !buffer.atEnd()) {
        buffer.refill();
        parser.fields[0] = "\x1A";
        parser.bytes = parser.fields[0];
    }
    return buffer.begin == buffer.end();
}

/// Gone, or another size or time than when the file was looked at.
void RecordReader::State::checkUnchanged()
{
    if (watched.isEmpty() || !options.expected)
        return;
    // By path: an open QFile keeps the times it saw first.
    const bool whole = options.until < 0 && !ofSheet;
    const qint64 reached = startOffset + parser.buffer().source().rawBytes();
    if (stampOf(watched) != *options.expected || (whole && reached != options.expected->size))
        error = Error{ErrorCode::FileChanged, watched, {}, 0, {}};
}

bool RecordReader::State::finish(RecordParser::Outcome outcome)
{
    done = true;
    switch (outcome) {
    case RecordParser::Outcome::Record:
    case RecordParser::Outcome::End:
        checkUnchanged();
        break;
    case RecordParser::Outcome::QuoteNeverClosed:
        error = Error{ErrorCode::QuoteNeverClosed, {}, {}, parser.openLine(), {}};
        break;
    case RecordParser::Outcome::CellTooLong:
        error = Error{ErrorCode::CellTooLong, {}, {}, parser.recordLine, {}};
        break;
    case RecordParser::Outcome::Failed:
        error = Error{ErrorCode::FileUnreadable,
                      {},
                      {},
                      parser.recordLine,
                      parser.buffer().source().device().errorString()};
        break;
    }
    if (error && !watched.isEmpty())
        error->subject = watched;
    return false;
}

namespace {

/// Hands the file's own bytes to whoever hashes them, where others are read.
Status showBytes(const QString &path, const Utf8Source::RawHook &raw)
{
    constexpr qint64 pieceBytes = 1024 * 1024;
    auto file = openPlainFile(path);
    if (!file)
        return tl::unexpected(file.error());
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = (*file)->read(piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, path, {}, 0, (*file)->errorString());
        if (got == 0)
            return {};
        raw(piece.constData(), got);
    }
}

} // namespace

Result<RecordReader> RecordReader::open(const QString &path, const Dialect &dialect,
                                        const ReadOptions &options)
{
    auto text = openText(path, dialect.sheetText);
    if (!text)
        return tl::unexpected(text.error());
    const FileStamp stamp = stampOf(path);
    if (options.expected && *options.expected != stamp)
        return fail(ErrorCode::FileChanged, path);
    if (canonicalEncoding(dialect.encoding).isEmpty())
        return fail(ErrorCode::SettingsInvalid, path, dialect.encoding);
    qint64 from = options.from;
    const bool ofSheet = !dialect.sheetText.isNull();
    if (from == 0) {
        const QByteArray start = (*text)->read(4);
        from = markLength(start, dialect.encoding);
        if (options.raw && !ofSheet)
            options.raw(start.constData(), from);
    }
    if (!(*text)->seek(from))
        return fail(ErrorCode::FileUnreadable, path, {}, 0, (*text)->errorString());
    ReadOptions reading = options;
    if (ofSheet && reading.raw) {
        if (const auto shown = showBytes(path, reading.raw); !shown)
            return tl::unexpected(shown.error());
        reading.raw = {};
    }
    RecordReader reader(std::move(*text), dialect, reading);
    State &state = *reader.m_state;
    state.watched = path;
    state.ofSheet = ofSheet;
    if (ofSheet)
        state.share = double(stamp.size) / double(dialect.sheetText.size());
    return reader;
}

RecordReader::RecordReader(std::unique_ptr<QIODevice> device, const Dialect &dialect,
                           const ReadOptions &options)
    : m_state(std::make_unique<State>(std::move(device), dialect, options))
{
}

RecordReader::RecordReader(RecordReader &&) noexcept = default;
RecordReader &RecordReader::operator=(RecordReader &&) noexcept = default;
RecordReader::~RecordReader() = default;

bool RecordReader::next(Record &record)
{
    return m_state->next(record);
}

const std::optional<Error> &RecordReader::error() const
{
    return m_state->error;
}

const Problems &RecordReader::notes() const
{
    return m_state->notes;
}

qint64 RecordReader::bytesRead() const
{
    const qint64 read = m_state->startOffset + m_state->parser.buffer().source().rawBytes();
    return m_state->ofSheet ? qint64(double(read) * m_state->share) : read;
}

qint64 RecordReader::line() const
{
    return m_state->parser.line();
}

qint64 RecordReader::offset()
{
    m_state->parser.passPendingLf();
    return m_state->parser.buffer().offset();
}

bool RecordReader::endsWithLineBreak() const
{
    return m_state->parser.endsWithLineBreak();
}

} // namespace bw
