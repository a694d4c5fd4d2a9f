#pragma once

#include "base/day.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <vector>

namespace bw {

/// One usage rollup with everything as numbers: what usage blobs are made of. Ordered by
/// (day, user, event, unit).
struct Rollup {
    Day day;
    quint32 user = 0; ///< 1-based position in the account's list of users; 0: none given
    quint32 event = 0; ///< usage_event.id: a pair of event and module
    quint32 unit = 0; ///< 1-based position in the account's list of units; 0: none given
    qint64 rows = 0;
    qint64 quantity = 0;
    qint64 seconds = 0;
    qint64 longestSeconds = 0;
    qint64 activeUsers = -1; ///< -1: not given

    bool operator==(const Rollup &) const = default;
};

/// How the blobs of several imports combine: raw events add up, daily usage is replaced key by key by
/// the newest import (csv.md).
enum class UsageKind : quint8 { Events, Daily };

/*
 * Usage blob, format 1: the rollups of one account, month and import.
 *
 *   byte     1 (format)
 *   byte     flags: 1 units, 2 seconds, 4 active users, 8 daily usage (else raw events)
 *   byte     first day of the month with a rollup, 1 to 31
 *   byte     last day of the month with a rollup
 *   then per day, ascending:
 *     varint   day of the month minus the day before (the first: minus 0)
 *     varint   number of users in this day
 *     then per user, ascending:
 *       varint   user minus the user before in this day (the first: minus 0)
 *       varint   number of rollups of this user
 *       then per rollup, ascending (event, unit):
 *         varint   event
 *         varint   unit                          only with flag 1
 *         varint   rows
 *         varint   zigzag(quantity - rows)
 *         varint   seconds, varint longest       only with flag 2
 *         varint   active users + 1, 0: none     only with flag 4
 *
 * Varints are LEB128. `bellwether export usage` gives the same as plain CSV.
 */

/// Encodes rollups[first…last) of one month; sorted, no two with one key.
[[nodiscard]] QByteArray encodeUsage(const Rollup *first, const Rollup *last, UsageKind kind);

/// What the first four bytes say.
struct UsageBlobHead {
    UsageKind kind{};
    DayRange days;
};
[[nodiscard]] Result<UsageBlobHead> usageBlobHead(const QByteArray &blob, Month month);

/// Appends the blob's rollups to `out`; DatabaseDamaged when the bytes make no sense.
[[nodiscard]] Status decodeUsage(const QByteArray &blob, Month month, std::vector<Rollup> &out);

/// Sorts by (day, user, event, unit).
void sortRollups(std::vector<Rollup> &rollups);
/// Sums up sorted neighbours with one key.
void mergeEqual(std::vector<Rollup> &sorted);

/// Puts the blobs of one account and month together, oldest import first: events add up, daily usage
/// of a later import replaces what has the same key. The result is sorted by (day, user, event, unit).
struct UsageLayer {
    UsageKind kind{};
    std::vector<Rollup> rollups;
};
[[nodiscard]] std::vector<Rollup> combineUsage(std::vector<UsageLayer> oldestFirst);

/// List of names (users or units of an account) as bytes: varint length and UTF-8 each. Positions are
/// for ever: names are only added at the end.
[[nodiscard]] QByteArray encodeNames(const QByteArrayList &names);
[[nodiscard]] Result<QByteArrayList> decodeNames(const QByteArray &bytes);

} // namespace bw
