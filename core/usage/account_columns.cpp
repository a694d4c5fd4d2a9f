#include "usage/account_columns.h"

#include "usage/varint.h"

#include <QtEndian>
#include <algorithm>
#include <limits>
#include <xxhash.h>

namespace bw {

namespace {

constexpr int reachDays = 28;
constexpr quint8 formatVersion = 2;
constexpr quint16 exception = 0xffff;
constexpr quint64 longestSpan = 100'000; // days; more is damage

tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorCode::DatabaseDamaged, QStringLiteral("usage_column"), {}, 0, QLatin1String(what));
}

struct Head {
    Day first;
    qint32 days = 0;
};

Result<Head> readHead(VarintReader &in)
{
    if (in.at == in.end || static_cast<quint8>(*in.at) != formatVersion) {
        return damaged("column head");
    }
    ++in.at;
    const qint64 first = unzigzag(in.next());
    const quint64 days = in.next();
    if (!in.ok || days == 0 || days > longestSpan || qAbs(first) > 1'000'000) {
        return damaged("column span");
    }
    return Head{{static_cast<qint32>(first)}, static_cast<qint32>(days)};
}

bool isPlain(quint32 keyActions, quint32 activeUsers, quint8 flags)
{
    return keyActions < exception && activeUsers < exception
        && flags == (activeUsers > 0 ? UsageColumns::HasRows : 0) && (activeUsers > 0 || keyActions == 0);
}

} // namespace

EventRules eventRules(const Policy &policy, const QStringList &events)
{
    EventRules rules;
    rules.weight.reserve(static_cast<size_t>(events.size()));
    for (const QString &event : events) {
        rules.weight.push_back(policy.weightOf(event));
        rules.login.push_back(policy.isLogin(event) ? 1 : 0);
    }
    return rules;
}

qint64 columnFingerprint(const Policy &policy)
{
    Policy relevant; // only what columns depend on; the rest at its default
    relevant.keyActions = policy.keyActions;
    relevant.loginEvents = policy.loginEvents;
    const QByteArray text = relevant.toJson() + "/columns 2";
    return static_cast<qint64>(XXH3_64bits(text.constData(), static_cast<size_t>(text.size())));
}

void ColumnBuilder::add(const Rollup *first, const Rollup *last)
{
    while (first != last) {
        const Rollup *end = first;
        while (end != last && end->day == first->day) {
            ++end;
        }
        addDay(first, end);
        first = end;
    }
}

void ColumnBuilder::addDay(const Rollup *first, const Rollup *last)
{
    if (m_empty) {
        m_columns.first = first->day;
        m_empty = false;
    }
    const auto day = static_cast<size_t>(first->day - m_columns.first);
    m_columns.keyActions.resize(day + 1);
    m_columns.activeUsers.resize(day + 1);
    m_columns.flags.resize(day + 1);
    m_uncounted.resize(day + 1);
    m_difference.resize(day + 1 + reachDays);

    quint64 keyActions = 0;
    quint32 users = 0;
    quint32 counted = 0;
    qint64 given = -1;
    bool anyUser = false;
    for (const Rollup *r = first; r != last; ++r) {
        noteEvent(*r, static_cast<qint32>(day));
        const qint64 weight = m_rules.weight[r->event];
        keyActions += static_cast<quint64>(std::max<qint64>(0, weight * r->quantity));
        given = std::max(given, r->activeUsers);
        if (r->user == 0) {
            continue;
        }
        anyUser = true;
        if (!m_rules.login[r->event] || r->user == counted) {
            continue;
        }
        counted = r->user;
        ++users;
        if (m_lastSeen.size() <= r->user) {
            m_lastSeen.resize(r->user + 1, -1);
        }
        qint32 &seen = m_lastSeen[r->user];
        const auto at = static_cast<qint32>(day);
        if (seen >= 0 && at - seen < reachDays) {
            ++m_difference[static_cast<size_t>(seen) + reachDays]; // its window simply goes on
        } else {
            ++m_difference[day];
        }
        --m_difference[day + reachDays];
        seen = at;
    }
    quint8 flags = UsageColumns::HasRows;
    if (!anyUser) {
        m_uncounted[day] = 1;
        if (given >= 0) {
            users = static_cast<quint32>(std::min<qint64>(given, std::numeric_limits<quint32>::max()));
        } else {
            flags |= UsageColumns::NoUsers;
        }
    }
    m_columns.keyActions[day] =
        static_cast<quint32>(std::min<quint64>(keyActions, std::numeric_limits<quint32>::max()));
    m_columns.activeUsers[day] = users;
    m_columns.flags[day] = flags;
}

void ColumnBuilder::noteEvent(const Rollup &rollup, qint32 day)
{
    if (m_events.size() <= rollup.event) {
        m_events.resize(rollup.event + 1);
    }
    EventReach &event = m_events[rollup.event];
    addToReach(event.seen, day);
    if (rollup.quantity > 0) {
        addToReach(event.done, day);
    }
}

AccountColumns ColumnBuilder::finish()
{
    if (m_empty) {
        return {};
    }
    const size_t days = m_columns.keyActions.size() + reachDays - 1;
    m_columns.reach.resize(days);
    qint64 users = 0;
    qint64 uncounted = 0;
    for (size_t d = 0; d < days; ++d) {
        users += m_difference[d];
        uncounted += d < m_uncounted.size() ? m_uncounted[d] : 0;
        uncounted -= d >= reachDays ? m_uncounted[d - reachDays] : 0;
        m_columns.reach[d] = uncounted > 0 ? -1 : users;
    }
    for (size_t event = 0; event < m_events.size(); ++event) {
        if (!m_events[event].seen.empty()) {
            m_events[event].event = static_cast<quint32>(event);
            m_columns.events.push_back(std::move(m_events[event]));
        }
    }
    return std::move(m_columns);
}

QByteArray encodeColumns(const AccountColumns &columns)
{
    const auto days = static_cast<qsizetype>(columns.keyActions.size());
    QByteArray out;
    out.reserve(days * 6 + 64);
    out.append(static_cast<char>(formatVersion));
    appendVarint(out, zigzag(columns.first.n));
    appendVarint(out, static_cast<quint64>(days));
    QByteArray exceptions;
    quint64 exceptionCount = 0;
    quint64 previous = 0;
    const qsizetype keyActionsAt = out.size();
    const qsizetype usersAt = keyActionsAt + days * 2;
    out.resize(usersAt + days * 2);
    for (qsizetype d = 0; d < days; ++d) {
        const auto i = static_cast<size_t>(d);
        const quint32 keyActions = columns.keyActions[i];
        const quint32 users = columns.activeUsers[i];
        const bool plain = isPlain(keyActions, users, columns.flags[i]);
        qToLittleEndian(plain ? static_cast<quint16>(keyActions) : exception,
                        out.data() + keyActionsAt + d * 2);
        qToLittleEndian(plain ? static_cast<quint16>(users) : exception, out.data() + usersAt + d * 2);
        if (!plain) {
            appendVarint(exceptions, i - previous);
            appendVarint(exceptions, keyActions);
            appendVarint(exceptions, users);
            exceptions.append(static_cast<char>(columns.flags[i]));
            previous = i;
            ++exceptionCount;
        }
    }
    appendVarint(out, exceptionCount);
    out.append(exceptions);
    std::vector<quint8> events;
    appendEventReach(events, columns.events);
    appendVarint(out, events.size());
    out.append(reinterpret_cast<const char *>(events.data()), static_cast<qsizetype>(events.size()));
    std::vector<quint8> reach;
    appendReach(reach, columns.reach);
    out.append(reinterpret_cast<const char *>(reach.data()), static_cast<qsizetype>(reach.size()));
    return out;
}

Result<DayRange> columnDays(const QByteArray &blob)
{
    VarintReader in(blob);
    const auto head = readHead(in);
    if (!head) {
        return tl::unexpected(head.error());
    }
    return DayRange{head->first, head->first + (head->days - 1)};
}

namespace {

/// Moves a reach stream that starts at `newest` to one that starts at `last`.
Status appendMovedReach(VarintReader &in, Day newest, Day last, std::vector<quint8> &out)
{
    const qint32 later = last - newest;
    if (later >= 0) {
        out.insert(out.end(), static_cast<size_t>(later), 0); // nobody in all the days after
    } else {
        qint64 value = 0;
        for (qint32 skipped = later; skipped <= 0; ++skipped) {
            value += unzigzag(in.next());
        }
        if (!in.ok) {
            return damaged("reach cut short");
        }
        char bytes[10];
        const char *const end = putVarint(bytes, zigzag(value));
        out.insert(out.end(), static_cast<const char *>(bytes), end);
    }
    out.insert(out.end(), in.at, in.end);
    return {};
}

} // namespace

Status decodeColumns(const QByteArray &blob, Day last, UsageColumns &out)
{
    VarintReader in(blob);
    const auto head = readHead(in);
    if (!head) {
        return tl::unexpected(head.error());
    }
    const auto days = static_cast<size_t>(head->days);
    if (static_cast<size_t>(in.end - in.at) < days * 4 || last < head->first) {
        return damaged("columns cut short");
    }
    UsageColumns::Span span;
    span.first = head->first;
    span.days = last - head->first + 1;
    span.offset = out.keyActions.size();
    span.reach = out.reach.size();
    const size_t size = span.offset + static_cast<size_t>(span.days);
    out.keyActions.resize(size);
    out.activeUsers.resize(size);
    out.flags.resize(size);
    const size_t known = std::min(days, static_cast<size_t>(span.days));
    quint32 *keyActions = out.keyActions.data() + span.offset;
    quint32 *users = out.activeUsers.data() + span.offset;
    quint8 *flags = out.flags.data() + span.offset;
    const char *keyBytes = in.at;
    const char *userBytes = in.at + days * 2;
    for (size_t d = 0; d < known; ++d) {
        keyActions[d] = qFromLittleEndian<quint16>(keyBytes + d * 2);
    }
    for (size_t d = 0; d < known; ++d) {
        users[d] = qFromLittleEndian<quint16>(userBytes + d * 2);
    }
    for (size_t d = 0; d < known; ++d) {
        flags[d] = users[d] > 0 ? UsageColumns::HasRows : 0;
    }
    in.at += days * 4;
    size_t at = 0;
    for (quint64 n = in.next(); n > 0 && in.ok; --n) {
        at += in.next();
        const quint64 k = in.next();
        const quint64 l = in.next();
        if (!in.ok || in.at == in.end || at >= days) {
            return damaged("column exception");
        }
        const auto flag = static_cast<quint8>(*in.at++);
        if (at < known) {
            keyActions[at] = static_cast<quint32>(k);
            users[at] = static_cast<quint32>(l);
            flags[at] = flag;
        }
    }
    const quint64 eventBytes = in.next();
    if (!in.ok || eventBytes > static_cast<quint64>(in.end - in.at)) {
        return damaged("columns cut short");
    }
    const auto *const events = reinterpret_cast<const quint8 *>(in.at);
    if (!isEventReach(events, events + eventBytes)) {
        return damaged("column events");
    }
    span.events = out.eventReach.size();
    out.eventReach.insert(out.eventReach.end(), events, events + eventBytes);
    in.at += eventBytes;
    const Day newest = head->first + (head->days - 1) + (reachDays - 1);
    if (const auto moved = appendMovedReach(in, newest, last, out.reach); !moved) {
        return moved;
    }
    out.spans.push_back(span);
    return {};
}

} // namespace bw
