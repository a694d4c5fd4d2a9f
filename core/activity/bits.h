#pragma once

#include "base/day.h"

#include <bit>
#include <vector>

namespace bw {

/// Bits [first, last] set among the words from `words` on.
[[nodiscard]] inline qint32 countBits(const quint64 *words, qint32 first, qint32 last)
{
    if (last < first)
        return 0;
    const qint32 w0 = first >> 6;
    const qint32 w1 = last >> 6;
    const quint64 head = ~quint64(0) << (first & 63);
    const quint64 tail = ~quint64(0) >> (63 - (last & 63));
    if (w0 == w1)
        return std::popcount(words[w0] & head & tail);
    qint32 count = std::popcount(words[w0] & head) + std::popcount(words[w1] & tail);
    for (qint32 w = w0 + 1; w < w1; ++w)
        count += std::popcount(words[w]);
    return count;
}

/// One bit per day of a range that starts at `origin`.
struct DayBits {
    Day origin{0};
    qint32 days = 0;
    std::vector<quint64> words;

    DayBits() = default;
    explicit DayBits(DayRange range)
        : origin(range.first)
        , days(range.days())
        , words(static_cast<size_t>(days + 63) / 64)
    {
    }

    [[nodiscard]] bool covers(Day day) const { return origin <= day && day - origin < days; }
    /// False outside the range.
    [[nodiscard]] bool test(Day day) const
    {
        const qint32 bit = day - origin;
        return covers(day) && (words[static_cast<size_t>(bit >> 6)] >> (bit & 63) & 1) != 0;
    }
    void set(Day day)
    {
        Q_ASSERT(covers(day));
        const qint32 bit = day - origin;
        words[static_cast<size_t>(bit >> 6)] |= quint64(1) << (bit & 63);
    }
    void assign(Day day, bool on)
    {
        Q_ASSERT(covers(day));
        const qint32 bit = day - origin;
        quint64 &word = words[static_cast<size_t>(bit >> 6)];
        const quint64 mask = quint64(1) << (bit & 63);
        word = on ? word | mask : word & ~mask;
    }
    /// Days set in the part of `range` that is covered.
    [[nodiscard]] qint32 count(DayRange range) const
    {
        const qint32 first = std::max(range.first - origin, 0);
        const qint32 last = std::min(range.last - origin, days - 1);
        return countBits(words.data(), first, last);
    }
};

} // namespace bw
