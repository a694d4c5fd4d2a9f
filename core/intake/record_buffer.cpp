#include "intake/record_buffer.h"

#include <algorithm>
#include <cstring>

namespace bw {

RecordBuffer::RecordBuffer(Utf8Source source, Scanner scanner, qint64 offset, qint64 chunk)
    : m_source(std::move(source))
    , m_scanner(scanner)
    , m_bytes(Scanner::block)
    , m_base(offset)
    , m_chunk(size_t(std::max<qint64>(chunk, 1)))
{
}

void RecordBuffer::refill()
{
    // Reading at least as much as is kept makes a long record linear.
    const size_t kept = m_end - begin;
    const size_t wanted = std::max(m_chunk, kept);
    if (begin > 0 && kept > 0)
        std::memmove(at(0), at(begin), kept);
    m_base += qint64(begin);
    begin = 0;
    m_end = kept;
    if (m_bytes.size() < kept + wanted + Scanner::block)
        m_bytes.resize(kept + wanted + Scanner::block);
    const qint64 got = m_source.read(at(m_end), qint64(wanted));
    if (got > 0)
        m_end += size_t(got);
    m_atEnd = got <= 0;
    m_failed = got < 0;
    scanFrom(begin);
}

void RecordBuffer::look()
{
    const BlockMask mask = m_scanner.look(at(m_blockAt));
    const size_t valid = m_end - m_blockAt;
    const quint64 known = valid >= Scanner::block ? ~quint64(0) : (quint64(1) << valid) - 1;
    m_special = mask.special & known;
    m_blockHigh = mask.high & known;
}

void RecordBuffer::scanFrom(size_t position)
{
    m_blockAt = position & ~(Scanner::block - 1);
    m_special = 0;
    m_blockHigh = 0;
    if (m_blockAt < m_end)
        look();
    const quint64 ahead = ~quint64(0) << (position - m_blockAt);
    m_special &= ahead;
    m_high = (m_blockHigh & ahead) != 0;
}

} // namespace bw
