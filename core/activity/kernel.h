#pragma once

#include "activity/period.h"

#include <QtGlobal>

/// The loops that a changed threshold runs over the whole book, written for the vector unit: no branch, no
/// double, no allocation. They compute exactly what levels.h and period.h define, which the tests compare.
namespace bw::kernel {

/// LevelLimits with everything but the comparisons done.
struct Limits {
    quint32 low = 0;
    quint32 medium = 0;
    quint32 users = 0;
    quint8 above = 3; ///< level above `medium` with enough users; 2 where the opened share is not enough
    bool known = false; ///< seats are known
};

/// Levels of n consecutive days as bytes (Level).
void levels(const quint32 *keyActions, const quint32 *users, qint32 n, const Limits &limits, quint8 *out);

/// Sets bit `firstBit + i` of words for each day i whose level makes it an active day. The words are not
/// cleared before.
void activeBits(const quint8 *levels, qint32 n, Level least, qint32 firstBit, quint64 *words);

/// Adds each day's level to four rows of counters (low, medium, high, unknown), `stride` apart. A counter
/// overflows after 255 accounts.
void countLevels(const quint8 *levels, qint32 n, quint8 *counters, qint32 stride);
/// Adds n byte counters to totals and clears them.
void drainCounters(quint8 *counters, qint32 n, quint32 *totals);

/// What finished periods are judged by, as bytes side by side. `reached` is Skipped where the period has no
/// working day (then needed is 0); `possible` = needed less the gap days: from there on Unknown.
struct Terms {
    const quint8 *needed;
    const quint8 *possible;
    const quint8 *reached;
};

/// Bits set in n ranges.
void countRanges(const quint64 *words, const qint32 *firstBit, const qint32 *lastBit, qint32 n,
                 quint8 *activeDays);
/// States (PeriodState) of n finished periods.
void judgePeriods(const Terms &terms, const quint8 *activeDays, qint32 n, quint8 *states);

/// Active days of n weeks of 7 consecutive bits from bit 0 on; words has one more word than the weeks need.
void countWeeks(const quint64 *words, qint32 n, quint8 *activeDays);

quint64 sum(const quint32 *values, qint32 n);

} // namespace bw::kernel
