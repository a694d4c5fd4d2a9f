#include "activity/kernel.h"

#include "activity/bits.h"

#include <cstring>

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

/// Eight bytes of 0 or 1 as eight bits, the first byte lowest.
inline quint64 gather(const quint8 *bytes)
{
    quint64 eight = 0;
    for (int i = 0; i < 8; ++i)
        eight |= static_cast<quint64>(bytes[i]) << (8 * i);
    return (eight * quint64(0x0102040810204080)) >> 56;
}

inline void orBits(quint64 *words, qint32 bit, quint64 bits)
{
    words[bit >> 6] |= bits << (bit & 63);
    if ((bit & 63) > 56) // eight bits reach into the next word
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

BW_VECTOR void activeBits(const quint8 *levels, qint32 n, Level least, qint32 firstBit, quint64 *words)
{
    const quint8 from = static_cast<quint8>(least);
    const quint8 below = least == Level::Low ? 5 : unknownLevel; // unknown counts from low on only
    qint32 i = 0;
    while (i < n) {
        quint8 active[64] = {};
        const qint32 part = std::min(n - i, 64);
        for (qint32 j = 0; j < part; ++j)
            active[j] = static_cast<quint8>((levels[i + j] >= from) & (levels[i + j] < below));
        for (qint32 j = 0; j < part; j += 8) {
            if (const quint64 bits = gather(active + j))
                orBits(words, firstBit + i + j, bits);
        }
        i += part;
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
