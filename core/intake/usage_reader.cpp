#include "intake/usage_reader.h"

#include "intake/record_reader.h"

namespace bw {

namespace {

/// Digests of the blocks of a stream of bytes.
class Digester {
public:
    void add(const char *data, qint64 size)
    {
        while (size > 0) {
            const qint64 take = std::min(size, hashBlockBytes - m_pending.size());
            m_pending.append(data, take);
            data += take;
            size -= take;
            m_bytes += take;
            if (m_pending.size() == hashBlockBytes) {
                close();
            }
        }
    }

    [[nodiscard]] FileContent content(bool endsLine)
    {
        if (!m_pending.isEmpty()) {
            close();
        }
        return {contentHash(m_digests), m_bytes, endsLine};
    }

private:
    void close()
    {
        m_digests.push_back(blockDigest(m_pending.constData(), static_cast<size_t>(m_pending.size())));
        m_pending.resize(0);
    }

    QByteArray m_pending;
    std::vector<BlockDigest> m_digests;
    qint64 m_bytes = 0;
};

/// What stands before `offset` of a file is only hashed.
Status digestStart(const QString &path, qint64 offset, Digester &digester)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, path, {}, 0, file.errorString());
    }
    while (offset > 0) {
        const QByteArray bytes = file.read(std::min(offset, hashBlockBytes));
        if (bytes.isEmpty()) {
            return fail(ErrorCode::FileChanged, path);
        }
        digester.add(bytes.constData(), bytes.size());
        offset -= bytes.size();
    }
    return {};
}

} // namespace

Result<UsageReading> readUsageRecords(const FileShape &shape, const UsageRules &rules, UsageStart start,
                                      Progress &progress)
{
    Digester digester;
    if (shape.dialect.sheetText.isNull()) { // of a workbook the reader shows every byte
        if (const auto done = digestStart(shape.path, start.offset, digester); !done) {
            return tl::unexpected(done.error());
        }
    }
    ReadOptions options;
    options.from = start.offset;
    options.line = start.line;
    options.expected = shape.stamp;
    options.raw = [&digester](const char *data, qint64 size) { digester.add(data, size); };
    auto reader = RecordReader::open(shape.path, shape.dialect, options);
    if (!reader) {
        return tl::unexpected(reader.error());
    }

    UsageRowParser parser(shape, rules);
    UsageReading reading;
    reading.problems.all = rules.listAll;
    reading.parts.push_back(std::make_unique<UsageAggregate>(parser.hasExtra()));
    UsageAggregate &aggregate = *reading.parts.front();
    Record record;
    UsageCells cells;
    while (reader->next(record)) {
        if (progress.cancelled) {
            return fail(ErrorCode::Cancelled, shape.path);
        }
        ++reading.rows;
        progress.done = reader->bytesRead();
        progress.rows = reading.rows;
        if (record.fault) {
            parser.reportFault(reading.problems, record);
            ++reading.rejected;
            continue;
        }
        if (!parser.parse(record.fields, record.line, record.ascii, cells, reading.problems)) {
            ++reading.rejected;
            continue;
        }
        if (!rules.daily) {
            aggregate.add({&cells, 1});
            continue;
        }
        switch (aggregate.addOnce(cells)) {
        case UsageAggregate::Once::Added:
            break;
        case UsageAggregate::Once::Equal:
            ++reading.repeated;
            break;
        case UsageAggregate::Once::Conflict:
            parser.report(reading.problems, ProblemCode::KeyTwice, record.line, -1, {});
            ++reading.rejected;
            break;
        }
    }
    if (reader->error()) {
        return tl::unexpected(*reader->error());
    }
    reading.skipped = parser.skipped();
    reading.rejected -= reading.skipped;
    reading.problems.merge(reader->notes());
    reading.lines = reader->line() - (reader->endsWithLineBreak() ? 1 : 0);
    reading.content = digester.content(reader->endsWithLineBreak());
    return reading;
}

Result<UsageReading> readUsage(const FileShape &shape, const UsageRules &rules, UsageStart start, int threads,
                               Progress &progress)
{
    progress.total = shape.stamp.size;
    const bool plain = shape.dialect.encoding == QLatin1String("UTF-8") && !rules.daily
        && shape.dialect.columns > 0 && shape.dialect.sheetText.isNull()
        && (shape.dialect.lineEnd == LineEnd::Lf || shape.dialect.lineEnd == LineEnd::CrLf);
    if (plain) {
        UsageStart first = start;
        if (start.offset == 0) {
            auto reader = RecordReader::open(shape.path, shape.dialect);
            Record record;
            if (!reader || !reader->next(record)) {
                return readUsageRecords(shape, rules, start, progress);
            }
            first = {record.offset, record.line};
        }
        auto blocks = readUsageBlocks(shape, rules, first, threads, progress);
        if (!blocks) {
            return tl::unexpected(blocks.error());
        }
        if (*blocks) {
            return std::move(**blocks);
        }
        progress.done = 0;
        progress.rows = 0;
    }
    return readUsageRecords(shape, rules, start, progress);
}

} // namespace bw
