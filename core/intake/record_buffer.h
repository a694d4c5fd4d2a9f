#pragma once

#include "intake/scan.h"
#include "intake/source.h"

#include <vector>

namespace bw {

/// The stretch of the file that is in memory, and where the scan for special bytes stands in it. Private to
/// the record reader.
class RecordBuffer {
public:
    static constexpr size_t none = size_t(-1);

    RecordBuffer(Utf8Source source, Scanner scanner, qint64 offset, qint64 chunk);

    size_t begin = 0; ///< of the record that is being read, or of the next

    [[nodiscard]] size_t end() const { return m_end; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; } ///< nothing more comes
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qint64 offset() const { return m_base + qint64(begin); } ///< of `begin` in the stream
    [[nodiscard]] Utf8Source &source() { return m_source; }
    [[nodiscard]] const Utf8Source &source() const { return m_source; }
    [[nodiscard]] const char *at(size_t position) const { return m_bytes.data() + position; }
    [[nodiscard]] char *at(size_t position) { return m_bytes.data() + position; }
    [[nodiscard]] char operator[](size_t position) const { return m_bytes[position]; }

    /// Reads on; what stands from `begin` to the end is kept and moves to the start: begin is 0 then.
    void refill();
    /// The scan stands at `position` from now on.
    void scanFrom(size_t position);
    /// Position of the next special byte; none: all that is in memory was looked at.
    size_t nextSpecial()
    {
        while (m_special == 0) {
            if (m_blockAt + Scanner::block >= m_end)
                return none;
            m_blockAt += Scanner::block;
            look();
            m_high |= m_blockHigh != 0;
        }
        const size_t position = m_blockAt + size_t(std::countr_zero(m_special));
        m_special &= m_special - 1;
        return position;
    }

    /// Bytes above 127 or control characters were met since the last call of forgetHigh(); may be true
    /// without reason.
    [[nodiscard]] bool high() const { return m_high; }
    /// From `position` on, which the scan has just passed.
    void forgetHigh(size_t position)
    {
        const size_t past = position - m_blockAt;
        m_high = past < Scanner::block && (m_blockHigh >> past) != 0;
    }

private:
    void look();

    Utf8Source m_source;
    Scanner m_scanner;
    std::vector<char> m_bytes; ///< Scanner::block bytes longer than what is ever filled
    size_t m_end = 0;
    bool m_atEnd = false;
    bool m_failed = false;
    qint64 m_base = 0; ///< stream offset of the first byte in memory
    size_t m_chunk;

    size_t m_blockAt = 0;
    quint64 m_special = 0; ///< of the block at m_blockAt, not yet handed out
    quint64 m_blockHigh = 0;
    bool m_high = false;
};

} // namespace bw
