#pragma once

#include <QtEndian>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#define BW_SCAN_SSE2 1
#include <emmintrin.h>
#endif

namespace bw {

/// 64 bytes of a buffer as bit masks, bit i for byte i.
struct BlockMask {
    quint64 special = 0; ///< delimiter, quote, CR, LF, NUL
    quint64 high = 0; ///< bytes above 127, and control characters other than tab and line breaks
};

/// Finds the bytes that a record reader must look at, 64 at a time.
class Scanner {
public:
    static constexpr size_t block = 64;

    Scanner(char delimiter, char quote)
        : m_delimiter(delimiter)
        , m_quote(quote)
    {
    }

    /// `at` must have 64 readable bytes.
    [[nodiscard]] BlockMask look(const char *at) const
    {
#ifdef BW_SCAN_SSE2
        BlockMask mask;
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i quote = _mm_set1_epi8(m_quote);
        const __m128i lf = _mm_set1_epi8('\n');
        const __m128i cr = _mm_set1_epi8('\r');
        const __m128i nul = _mm_setzero_si128();
        const __m128i tab = _mm_set1_epi8('\t');
        const __m128i blank = _mm_set1_epi8(' ');
        for (int i = 0; i < 4; ++i) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + i * 16));
            const __m128i breaks = _mm_or_si128(_mm_cmpeq_epi8(bytes, lf), _mm_cmpeq_epi8(bytes, cr));
            const __m128i marks =
                _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiter), _mm_cmpeq_epi8(bytes, quote));
            const __m128i found = _mm_or_si128(_mm_or_si128(breaks, marks), _mm_cmpeq_epi8(bytes, nul));
            mask.special |= quint64(quint32(_mm_movemask_epi8(found))) << (i * 16);
            // Compared with signs, bytes above 127 are below the blank, too.
            const __m128i plain = _mm_or_si128(breaks, _mm_cmpeq_epi8(bytes, tab));
            const __m128i odd = _mm_andnot_si128(plain, _mm_cmplt_epi8(bytes, blank));
            mask.high |= quint64(quint32(_mm_movemask_epi8(odd))) << (i * 16);
        }
        return mask;
#else
        return lookPortably(at);
#endif
    }

    /// The same, eight bytes at a time, for any processor.
    [[nodiscard]] BlockMask lookPortably(const char *at) const
    {
        BlockMask mask;
        for (int i = 0; i < 8; ++i) {
            quint64 bytes = 0;
            std::memcpy(&bytes, at + i * 8, 8);
            bytes = qFromLittleEndian(bytes);
            const quint64 breaks = equal(bytes, '\n') | equal(bytes, '\r');
            const quint64 found =
                breaks | equal(bytes, m_delimiter) | equal(bytes, m_quote) | equal(bytes, '\0');
            const quint64 control = ~((bytes & ~highBits) + blankBits) & highBits;
            mask.special |= gather(found) << (i * 8);
            mask.high |= gather((bytes | (control & ~(breaks | equal(bytes, '\t')))) & highBits) << (i * 8);
        }
        return mask;
    }

private:
    static constexpr quint64 highBits = 0x8080808080808080ULL;
    static constexpr quint64 blankBits =
        0x6060606060606060ULL; ///< carries what is at least 0x20 into the high bit

    /// High bit of each byte that equals `c`, exactly.
    static quint64 equal(quint64 bytes, char c)
    {
        const quint64 x = bytes ^ (0x0101010101010101ULL * quint8(c));
        return ~(((x & ~highBits) + ~highBits) | x | ~highBits);
    }

    /// High bits of the eight bytes as eight bits, lowest byte first.
    static quint64 gather(quint64 high) { return ((high >> 7) * 0x0102040810204080ULL) >> 56; }

    char m_delimiter;
    char m_quote;
};

} // namespace bw
