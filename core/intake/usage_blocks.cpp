#include "intake/usage_reader.h"

#include "intake/encoding.h"
#include "intake/record_reader.h"
#include "intake/scan.h"

#include <QFile>
#include <algorithm>
#include <bit>
#include <cstring>
#include <thread>

namespace bw {

namespace {

constexpr qint64 lookahead = 64 * 1024; // the last row of a block may end behind it
constexpr qint64 pieceBytes = 512 * 1024; // read at a time: stays in the cache until its rows are summed up

struct Block {
    qint64 begin = 0;
    qint64 end = 0;
    BlockDigest digest{};
    qint64 start = -1; ///< where its first record begins; -1: none does
    qint64 stop = -1; ///< where the first record behind it begins
    qint64 lines = 0; ///< physical lines that begin in it, behind the start
    Problems problems; ///< lines counted from the block's first
};

/// What all workers share.
struct Job {
    const FileShape &shape;
    const UsageRules &rules;
    UsageStart start;
    Progress &progress;
    std::vector<Block> blocks;
    std::atomic<size_t> next{0};
    std::atomic<bool> stop{false};
    std::atomic<bool> unfit{false}; ///< needs the record reader
    std::atomic<bool> changed{false}; ///< the file gave fewer bytes than it has
    std::atomic<bool> endsLine{false};
};

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

class Worker {
public:
    explicit Worker(Job &job)
        : m_job(job)
        , m_parser(job.shape, job.rules)
        , m_aggregate(std::make_unique<UsageAggregate>(m_parser.hasExtra()))
        , m_scanner(job.shape.dialect.delimiter, job.shape.dialect.quote)
        , m_file(job.shape.path)
        , m_columns(static_cast<size_t>(job.shape.dialect.columns))
    {
        m_cells.resize(m_columns);
        m_buffer.resize(static_cast<size_t>(pieceBytes + lookahead) + 1 + Scanner::block);
    }

    void run()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            m_job.changed = true;
            m_job.stop = true;
            return;
        }
        while (!m_job.stop && !m_job.progress.cancelled) {
            const size_t index = m_job.next++;
            if (index >= m_job.blocks.size()) {
                break;
            }
            if (!readBlock(m_job.blocks[index])) {
                m_job.stop = true;
            }
        }
        flush();
    }

    [[nodiscard]] std::unique_ptr<UsageAggregate> takeAggregate() { return std::move(m_aggregate); }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 rejected() const { return m_rejected - m_parser.skipped(); }
    [[nodiscard]] qint64 skipped() const { return m_parser.skipped(); }

private:
    bool readBlock(Block &block)
    {
        m_block = &block;
        const qint64 lead = block.begin > 0 ? 1 : 0; // the byte before tells whether a line begins here
        if (!m_file.seek(block.begin - lead)) {
            m_job.changed = true;
            return false;
        }
        m_base = m_read = block.begin - lead;
        m_dataEnd = m_buffer.data();
        m_hasher.reset();
        Reading reading = m_job.start.offset < block.end ? Reading::Start : Reading::Done;
        const char *next = nullptr; // the line to go on with
        while (m_read < (reading == Reading::Done ? block.end : readEnd(block))) {
            if (!readPiece(block)) {
                m_job.changed = true;
                return false;
            }
            if (reading == Reading::Start && (next = firstLine(block)) != nullptr) {
                reading = next < at(block.end) ? Reading::Lines : Reading::Done;
                block.start = reading == Reading::Lines ? m_base + (next - m_buffer.data()) : -1;
            }
            if (reading == Reading::Lines) {
                const char *const owned = at(block.end);
                next = readLines(next, owned);
                block.stop = m_base + (next - m_buffer.data());
                flush(); // what was read points into the buffer
                const bool goesOn = m_ended && next < owned && m_read < readEnd(block);
                if (!goesOn || m_dataEnd - next > lookahead) {
                    reading = Reading::Done;
                }
            }
            next = keepFrom(reading == Reading::Lines ? next : m_dataEnd);
        }
        block.digest = m_hasher.digest();
        m_job.progress.done += block.end - block.begin;
        return block.start < 0 || block.stop >= block.end || readRecords(block);
    }

    enum class Reading { Start, Lines, Done }; ///< Done: the rest is only hashed

    [[nodiscard]] qint64 readEnd(const Block &block) const
    {
        return std::min(block.end + lookahead, m_job.shape.stamp.size);
    }
    /// Where an offset of the file stands in the buffer; behind the data: one past its end.
    [[nodiscard]] const char *at(qint64 offset) const
    {
        const qint64 data = m_dataEnd - m_buffer.data();
        return m_buffer.data() + std::min(offset - m_base, data + 1);
    }

    /// Reads on behind what was kept.
    bool readPiece(const Block &block)
    {
        char *const to = m_buffer.data() + (m_dataEnd - m_buffer.data());
        const qint64 wanted = std::min(pieceBytes, readEnd(block) - m_read);
        if (m_file.read(to, wanted) != wanted) {
            return false;
        }
        const qint64 from = std::max<qint64>(0, block.begin - m_read);
        const qint64 until = std::clamp<qint64>(block.end - m_read, from, wanted);
        m_hasher.add(to + from, static_cast<size_t>(until - from));
        m_read += wanted;
        m_dataEnd = to + wanted;
        std::memset(to + wanted, '\n', Scanner::block);
        if (block.end == m_job.shape.stamp.size && m_read == block.end) {
            m_job.endsLine = m_dataEnd[-1] == '\n';
        }
        return true;
    }

    /// The first line of the block that is to be read; nothing while it was not met.
    [[nodiscard]] const char *firstLine(const Block &block) const
    {
        const qint64 start = m_job.start.offset;
        if (start >= block.begin) {
            return start <= m_read ? at(start) : nullptr;
        }
        // A line begins behind the first line break from the byte before the block on.
        const char *const from = m_buffer.data();
        const void *found = std::memchr(from, '\n', static_cast<size_t>(m_dataEnd - from));
        if (found != nullptr) {
            return static_cast<const char *>(found) + 1;
        }
        return m_read >= block.end ? at(block.end) : nullptr;
    }

    /// Moves what was not used to the start of the buffer, and gives it back.
    const char *keepFrom(const char *next)
    {
        const auto kept = static_cast<size_t>(m_dataEnd - next);
        m_base += next - m_buffer.data();
        std::memmove(m_buffer.data(), next, kept);
        m_dataEnd = m_buffer.data() + kept;
        return m_buffer.data();
    }

    /// Reads the plain lines that begin in [at, owned). Gives back where it stopped: the first line that is
    /// not its to read, or one that is not plain.
    const char *readLines(const char *at, const char *owned)
    {
        const char *lineStart = at;
        const char *cellStart = at;
        m_ended = false;
        size_t cells = 0;
        bool high = false;
        const char delimiter = m_job.shape.dialect.delimiter;
        for (const char *chunk = at; chunk < m_dataEnd; chunk += Scanner::block) {
            const BlockMask mask = m_scanner.look(chunk);
            high = high || mask.high != 0;
            for (quint64 marks = mask.special; marks != 0; marks &= marks - 1) {
                const char *const mark = chunk + std::countr_zero(marks);
                if (*mark == delimiter) {
                    if (++cells >= m_columns) {
                        return lineStart;
                    }
                    m_cells[cells - 1] = {cellStart, static_cast<size_t>(mark - cellStart)};
                    cellStart = mark + 1;
                } else if (*mark == '\n') {
                    const bool past = mark >= m_dataEnd; // the line break is one of those put behind the data
                    if (past && (!atFileEnd() || lineStart == m_dataEnd)) {
                        m_ended = true;
                        return lineStart;
                    }
                    const char *const cellEnd = mark > cellStart && mark[-1] == '\r' ? mark - 1 : mark;
                    if (cells + 1 != m_columns || !endLine(lineStart, cellStart, cellEnd, high)) {
                        return lineStart;
                    }
                    lineStart = cellStart = mark + 1;
                    if (lineStart >= owned) {
                        return past ? m_dataEnd : lineStart;
                    }
                    cells = 0;
                    high = mask.high != 0;
                } else if (*mark != '\r' || mark[1] != '\n') {
                    return lineStart; // quote, NUL, bare CR
                }
            }
        }
        m_ended = true;
        return lineStart;
    }

    [[nodiscard]] bool atFileEnd() const { return m_read == m_job.shape.stamp.size; }

    /// False when the line is not plain after all.
    bool endLine(const char *lineStart, const char *cellStart, const char *cellEnd, bool high)
    {
        if (high) {
            const std::string_view text(lineStart, static_cast<size_t>(cellEnd - lineStart));
            const auto size = static_cast<qint64>(text.size());
            if (validUtf8(text.data(), size) != size || text.find(byteOrderMark) != std::string_view::npos
                || text.find(replacement) != std::string_view::npos) {
                return false;
            }
        }
        if (cellEnd - lineStart > cellLimit) {
            return false;
        }
        m_cells[m_columns - 1] = {cellStart, static_cast<size_t>(cellEnd - cellStart)};
        ++m_rows;
        if (!m_parser.parse(m_cells, ++m_block->lines, !high, m_batch[m_batched], m_block->problems)) {
            ++m_rejected;
        } else if (++m_batched == UsageAggregate::batchSize) {
            flush();
        }
        return true;
    }

    /// Reads the rest of a block with the record reader, which knows quotes and everything else that can
    /// happen.
    bool readRecords(Block &block)
    {
        ReadOptions options;
        options.from = block.stop;
        options.until = block.end;
        options.line = block.lines + 1;
        auto reader = RecordReader::open(m_job.shape.path, m_job.shape.dialect, options);
        if (!reader) {
            m_job.changed = true;
            return false;
        }
        Record record;
        while (reader->next(record)) {
            ++m_rows;
            UsageCells &cells = m_batch[0];
            if (record.fault) {
                m_parser.reportFault(block.problems, record);
                ++m_rejected;
            } else if (m_parser.parse(record.fields, record.line, record.ascii, cells, block.problems)) {
                m_batched = 1;
                flush();
            } else {
                ++m_rejected;
            }
            if (m_job.progress.cancelled || m_job.stop) {
                return false;
            }
        }
        if (reader->error()) {
            m_job.unfit = true; // perhaps only because a line within quotes was taken for a record
            return false;
        }
        block.problems.merge(reader->notes());
        block.lines = reader->line() - (reader->endsWithLineBreak() ? 1 : 0);
        block.stop = reader->offset();
        return true;
    }

    void flush()
    {
        if (m_batched > 0) {
            m_aggregate->add({m_batch.data(), m_batched});
            m_job.progress.rows += static_cast<qint64>(m_batched);
            m_batched = 0;
        }
    }

    Job &m_job;
    UsageRowParser m_parser;
    std::unique_ptr<UsageAggregate> m_aggregate;
    Scanner m_scanner;
    QFile m_file;
    size_t m_columns;
    std::vector<char> m_buffer;
    const char *m_dataEnd = nullptr;
    qint64 m_base = 0; ///< offset in the file of what the buffer begins with
    qint64 m_read = 0; ///< of what is to be read next
    bool m_ended = false; ///< readLines() stopped for want of data
    BlockHasher m_hasher;
    std::vector<std::string_view> m_cells;
    std::array<UsageCells, UsageAggregate::batchSize> m_batch;
    size_t m_batched = 0;
    Block *m_block = nullptr;
    qint64 m_rows = 0;
    qint64 m_rejected = 0;
};

/// Every block guesses that a line break before it ends a record. The guesses hold if each block's records
/// end where those of the next begin; else a quoted cell runs over a border.
bool isChain(const std::vector<Block> &blocks, qint64 from)
{
    for (const Block &block : blocks) {
        if (block.start >= 0) {
            if (block.start != from) {
                return false;
            }
            from = block.stop;
        } else if (block.end > from) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<std::optional<UsageReading>> readUsageBlocks(const FileShape &shape, const UsageRules &rules,
                                                    UsageStart start, int threads, Progress &progress)
{
    Job job{shape, rules, start, progress, {}, {}, {}, {}, {}, {}};
    for (qint64 at = 0; at < shape.stamp.size; at += hashBlockBytes) {
        job.blocks.push_back({at, std::min(at + hashBlockBytes, shape.stamp.size), {}, -1, -1, 0, {}});
        job.blocks.back().problems.all = rules.listAll;
    }
    const size_t count =
        std::clamp<size_t>(static_cast<size_t>(threads), 1, std::max<size_t>(1, job.blocks.size()));
    std::vector<std::unique_ptr<Worker>> workers;
    for (size_t i = 0; i < count; ++i) {
        workers.push_back(std::make_unique<Worker>(job));
    }
    std::vector<std::thread> others;
    for (size_t i = 1; i < count; ++i) {
        others.emplace_back([&worker = *workers[i]] { worker.run(); });
    }
    workers[0]->run();
    for (std::thread &other : others) {
        other.join();
    }
    if (progress.cancelled) {
        return fail(ErrorCode::Cancelled, shape.path);
    }
    if (job.changed || stampOf(shape.path) != shape.stamp) {
        return fail(ErrorCode::FileChanged, shape.path);
    }
    if (job.unfit || !isChain(job.blocks, start.offset)) {
        return std::nullopt;
    }

    UsageReading reading;
    reading.problems.all = rules.listAll;
    std::vector<BlockDigest> digests;
    qint64 line = start.line - 1;
    for (Block &block : job.blocks) {
        digests.push_back(block.digest);
        for (Problem &problem : block.problems.listed) {
            problem.line += line;
        }
        reading.problems.merge(block.problems);
        line += block.lines;
    }
    reading.lines = line;
    for (const auto &worker : workers) {
        reading.rows += worker->rows();
        reading.rejected += worker->rejected();
        reading.skipped += worker->skipped();
        reading.parts.push_back(worker->takeAggregate());
    }
    reading.content.hash = contentHash(digests);
    reading.content.bytes = shape.stamp.size;
    reading.content.endsLine = job.endsLine;
    return reading;
}

} // namespace bw
