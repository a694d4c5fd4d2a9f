#pragma once

#include "base/result.h"
#include "model/columns.h"
#include "model/policy.h"
#include "usage/blob.h"

#include <QByteArray>
#include <QStringList>

namespace bw {

/// What the policy says about each usage_event id.
struct EventRules {
    std::vector<qint32> weight; ///< by usage_event.id; 0: no key action
    std::vector<quint8> login; ///< by usage_event.id: its users count as logged in
};

/// `events[id]` is the event's word; ids without an event are empty.
[[nodiscard]] EventRules eventRules(const Policy &policy, const QStringList &events);

/// Tells two sets of rules for columns apart; equal policies give equal fingerprints in any process.
[[nodiscard]] qint64 columnFingerprint(const Policy &policy);

/// The columns of one account from its first to its last event.
struct AccountColumns {
    Day first;
    std::vector<quint32> keyActions;
    std::vector<quint32> activeUsers;
    std::vector<quint8> flags; ///< UsageColumns::DayFlag
    std::vector<qint64>
        reach; ///< distinct users of the 28 days to each day, for first … last event + 27; -1: not known
    std::vector<EventReach> events; ///< by number
};

/// From an account's combined rollups, ascending; the months may come in pieces via repeated calls to
/// `add` in ascending order.
class ColumnBuilder {
public:
    explicit ColumnBuilder(const EventRules &rules)
        : m_rules(rules)
    {
    }
    void add(const Rollup *first, const Rollup *last);
    [[nodiscard]] AccountColumns finish();

private:
    void addDay(const Rollup *first, const Rollup *last);
    void noteEvent(const Rollup &rollup, qint32 day);

    const EventRules &m_rules;
    AccountColumns m_columns;
    std::vector<qint32> m_lastSeen; ///< by user; index into the days, -1: never
    std::vector<qint32> m_difference; ///< of reach, by day
    std::vector<EventReach> m_events; ///< by number; those without rows are empty
    std::vector<quint8> m_uncounted; ///< by day: rows whose users cannot be told apart
    bool m_empty = true;
};

/*
 * Column blob, format 2 (derived, may be thrown away): byte 2; varint zigzag(first day); varint n;
 * n x u16 key actions; n x u16 active users; varint number of exceptions, each varint index step,
 * varint key actions, varint active users, byte flags; varint size of the events' reach and its bytes
 * (appendEventReach); then the reach stream (appendReach) to the end.
 * A plain day has rows if it has active users, and no flag else; 0xffff in both marks an exception.
 */
[[nodiscard]] QByteArray encodeColumns(const AccountColumns &columns);

/// Appends one account's columns to the book's, ending at `last` (the book's last day).
[[nodiscard]] Status decodeColumns(const QByteArray &blob, Day last, UsageColumns &out);
/// Last day with an event; read without decoding the rest.
[[nodiscard]] Result<DayRange> columnDays(const QByteArray &blob);

} // namespace bw
