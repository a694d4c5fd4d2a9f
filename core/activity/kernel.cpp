#include "activity/kernel.h"

#include "activity/bits.h"

#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#define BW_SSE2
#include <emmintrin.h>
#endif

// One copy for AVX2 and one for every other processor, chosen when the program starts. Sanitizers run before
// the choice can be made.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__ELF__)                      \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define BW_VECTOR __attribute__((target_clones("avx2", "default")))
#else
#define BW_VECTOR
#endif

namespace bw::kernel {

namespace {

constexpr quint8 unknownLevel = static_cast<quint8>(Level::Unknown);

/// One bit for each of 64 levels within [from, below).
inline quint64 bitsWithin(const quint8 *levels, quint8 from, quint8 below)
{
    quint64 bits = 0;
#ifdef BW_SSE2
    const __m128i least = _mm_set1_epi8(static_cast<char>(from - 1));
    const __m128i limit = _mm_set1_epi8(static_cast<char>(below));
    for (int i = 0; i < 64; i += 16) {
        const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i *>(levels + i));
        const __m128i within = _mm_and_si128(_mm_cmpgt_epi8(sixteen, least), _mm_cmplt_epi8(sixteen, limit));
        bits |= static_cast<quint64>(static_cast<quint32>(_mm_movemask_epi8(within))) << i;
    }
#else
    for (int i = 0; i < 64; ++i)
        bits |= static_cast<quint64>((levels[i] >= from) & (levels[i] < below)) << i;
#endif
    return bits;
}

inline void orBits(quint64 *words, qint32 bit, quint64 bits)
{
    words[bit >> 6] |= bits << (bit & 63);
    if ((bit & 63) != 0 && bits >> (64 - (bit & 63)) != 0)
        words[(bit >> 6) + 1] |= bits >> (64 - (bit & 63));
}

} // namespace

BW_VECTOR void levels(const quint32 *keyActions, const quint32 *users, qint32 n, const Limits &limits,
                      quint8 *__restrict out)
{
    const quint32 low = limits.low;
    const quint32 medium = limits.medium;
    const quint32 need = limits.users;
    if (!limits.known) {
        for (qint32 i = 0; i < n; ++i)
            out[i] = keyActions[i] > 0 ? unknownLevel : quint8(0);
    } else if (limits.above < 3) {
        for (qint32 i = 0; i < n; ++i)
            out[i] = static_cast<quint8>((keyActions[i] > 0) + (keyActions[i] > low));
    } else {
        for (qint32 i = 0; i < n; ++i) {
            const quint32 k = keyActions[i];
            out[i] = static_cast<quint8>((k > 0) + (k > low) + ((k > medium) & (users[i] >= need)));
        }
    }
}

void activeBits(const quint8 *levels, qint32 n, Level least, qint32 firstBit, quint64 *words)
{
    const quint8 from = static_cast<quint8>(least);
    const quint8 below = least == Level::Low ? 5 : unknownLevel; // unknown counts from low on only
    qint32 i = 0;
    for (; i + 64 <= n; i += 64)
        orBits(words, firstBit + i, bitsWithin(levels + i, from, below));
    if (i < n) {
        quint8 rest[64] = {}; // zero is never active
        std::memcpy(rest, levels + i, static_cast<size_t>(n - i));
        orBits(words, firstBit + i, bitsWithin(rest, from, below));
    }
}

BW_VECTOR void countLevels(const quint8 *levels, qint32 n, quint8 *__restrict counters, qint32 stride)
{
    for (quint8 level = 1; level <= unknownLevel; ++level) {
        quint8 *__restrict row = counters + static_cast<qsizetype>(level - 1) * stride;
        for (qint32 i = 0; i < n; ++i)
            row[i] = static_cast<quint8>(row[i] + (levels[i] == level ? 1 : 0));
    }
}

BW_VECTOR void drainCounters(quint8 *__restrict counters, qint32 n, quint32 *__restrict totals)
{
    for (qint32 i = 0; i < n; ++i)
        totals[i] += counters[i];
    std::memset(counters, 0, static_cast<size_t>(n));
}

BW_VECTOR void countWeeks(const quint64 *words, qint32 n, quint8 *activeDays)
{
    qint32 bit = 0;
    for (qint32 week = 0; week < n; ++week, bit += 7) {
        const quint64 low = words[bit >> 6] >> (bit & 63);
        const quint64 high = words[(bit >> 6) + 1] << 1 << (63 - (bit & 63));
        activeDays[week] = static_cast<quint8>(std::popcount((low | high) & 0x7f));
    }
}

BW_VECTOR void countRanges(const quint64 *words, const qint32 *firstBit, const qint32 *lastBit, qint32 n,
                           quint8 *activeDays)
{
    for (qint32 i = 0; i < n; ++i)
        activeDays[i] = static_cast<quint8>(countBits(words, firstBit[i], lastBit[i]));
}

BW_VECTOR void judgePeriods(const Terms &terms, const quint8 *activeDays, qint32 n, quint8 *__restrict states)
{
    const quint8 *needed = terms.needed;
    const quint8 *possible = terms.possible;
    const quint8 *reached = terms.reached;
    constexpr auto unknown = static_cast<quint8>(PeriodState::Unknown);
    constexpr auto missed = static_cast<quint8>(PeriodState::Missed);
    for (qint32 i = 0; i < n; ++i) {
        const quint8 active = activeDays[i];
        const quint8 below = active >= possible[i] ? unknown : missed;
        states[i] = active >= needed[i] ? reached[i] : below;
    }
}

BW_VECTOR quint64 sum(const quint32 *values, qint32 n)
{
    quint64 total = 0;
    for (qint32 i = 0; i < n; ++i)
        total += values[i];
    return total;
}

} // namespace bw::kernel
