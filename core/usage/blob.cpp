#include "usage/blob.h"

#include "usage/varint.h"

#include <algorithm>
#include <tuple>

namespace bw {

namespace {

constexpr quint8 formatVersion = 1;
enum Flag : quint8 { HasUnits = 1, HasSeconds = 2, HasActiveUsers = 4, IsDaily = 8 };
constexpr quint8 allFlags = HasUnits | HasSeconds | HasActiveUsers | IsDaily;
constexpr qsizetype headSize = 4;
constexpr qsizetype largestRollup = 10 * 9;

auto keyOf(const Rollup &r)
{
    return std::tuple(r.day, r.user, r.event, r.unit);
}

bool keyLess(const Rollup &a, const Rollup &b)
{
    return keyOf(a) < keyOf(b);
}

void addTo(Rollup &sum, const Rollup &r)
{
    sum.rows += r.rows;
    sum.quantity += r.quantity;
    sum.seconds += r.seconds;
    sum.longestSeconds = std::max(sum.longestSeconds, r.longestSeconds);
    sum.activeUsers = std::max(sum.activeUsers, r.activeUsers);
}

tl::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorCode::DatabaseDamaged, QStringLiteral("usage"), {}, 0, QLatin1String(what));
}

} // namespace

QByteArray encodeUsage(const Rollup *first, const Rollup *last, UsageKind kind)
{
    if (first == last) {
        return {};
    }
    quint8 flags = kind == UsageKind::Daily ? IsDaily : 0;
    for (const Rollup *r = first; r != last; ++r) {
        flags = static_cast<quint8>(flags | (r->unit != 0 ? HasUnits : 0) | (r->seconds != 0 ? HasSeconds : 0)
                                    | (r->activeUsers >= 0 ? HasActiveUsers : 0));
    }
    const Day before = Month::of(first->day).first() - 1;
    QByteArray out;
    out.resize(headSize + (last - first) * largestRollup + 64);
    char *at = out.data();
    *at++ = static_cast<char>(formatVersion);
    *at++ = static_cast<char>(flags);
    *at++ = static_cast<char>(first->day - before);
    *at++ = static_cast<char>((last - 1)->day - before);

    Day previousDay = before;
    for (const Rollup *day = first; day != last;) {
        const Rollup *dayEnd = day;
        quint64 users = 0;
        while (dayEnd != last && dayEnd->day == day->day) {
            users += dayEnd == day || dayEnd->user != (dayEnd - 1)->user ? 1 : 0;
            ++dayEnd;
        }
        at = putVarint(at, static_cast<quint64>(day->day - previousDay));
        at = putVarint(at, users);
        previousDay = day->day;
        quint32 previousUser = 0;
        while (day != dayEnd) {
            const Rollup *userEnd = day;
            while (userEnd != dayEnd && userEnd->user == day->user) {
                ++userEnd;
            }
            at = putVarint(at, day->user - previousUser);
            at = putVarint(at, static_cast<quint64>(userEnd - day));
            previousUser = day->user;
            for (; day != userEnd; ++day) {
                at = putVarint(at, day->event);
                if (flags & HasUnits) {
                    at = putVarint(at, day->unit);
                }
                at = putVarint(at, static_cast<quint64>(day->rows));
                at = putVarint(at, zigzag(day->quantity - day->rows));
                if (flags & HasSeconds) {
                    at = putVarint(at, static_cast<quint64>(day->seconds));
                    at = putVarint(at, static_cast<quint64>(day->longestSeconds));
                }
                if (flags & HasActiveUsers) {
                    at = putVarint(at, static_cast<quint64>(day->activeUsers + 1));
                }
            }
        }
    }
    out.resize(at - out.constData());
    out.squeeze();
    return out;
}

Result<UsageBlobHead> usageBlobHead(const QByteArray &blob, Month month)
{
    if (blob.size() < headSize || blob[0] != formatVersion
        || (static_cast<quint8>(blob[1]) & ~allFlags) != 0) {
        return damaged("blob head");
    }
    const Day before = month.first() - 1;
    const UsageBlobHead head{(blob[1] & IsDaily) != 0 ? UsageKind::Daily : UsageKind::Events,
                             {before + static_cast<quint8>(blob[2]), before + static_cast<quint8>(blob[3])}};
    if (head.days.isEmpty() || head.days.first < month.first() || head.days.last > month.last()) {
        return damaged("blob days");
    }
    return head;
}

Status decodeUsage(const QByteArray &blob, Month month, std::vector<Rollup> &out)
{
    const auto head = usageBlobHead(blob, month);
    if (!head) {
        return tl::unexpected(head.error());
    }
    const auto flags = static_cast<quint8>(blob[1]);
    VarintReader in(blob);
    in.at += headSize;
    Rollup r;
    r.day = month.first() - 1;
    const Day lastDay = head->days.last;
    while (in.at != in.end && in.ok) {
        const quint64 step = in.next();
        quint64 users = in.next();
        if (step == 0 || step > 31 || r.day + static_cast<qint32>(step) > lastDay) {
            return damaged("blob day");
        }
        r.day = r.day + static_cast<qint32>(step);
        r.user = 0;
        for (; users > 0 && in.ok; --users) {
            r.user += static_cast<quint32>(in.next());
            for (quint64 n = in.next(); n > 0 && in.ok; --n) {
                r.event = static_cast<quint32>(in.next());
                r.unit = flags & HasUnits ? static_cast<quint32>(in.next()) : 0;
                r.rows = static_cast<qint64>(in.next());
                r.quantity = r.rows + unzigzag(in.next());
                if (flags & HasSeconds) {
                    r.seconds = static_cast<qint64>(in.next());
                    r.longestSeconds = static_cast<qint64>(in.next());
                }
                r.activeUsers = flags & HasActiveUsers ? static_cast<qint64>(in.next()) - 1 : -1;
                if (in.ok) {
                    out.push_back(r);
                }
            }
        }
    }
    if (!in.ok) {
        return damaged("blob cut short");
    }
    return {};
}

void sortRollups(std::vector<Rollup> &rollups)
{
    // 64-bit keys sort several times as fast as whole rollups; they are exact wherever the numbers fit.
    struct Key {
        quint64 key;
        quint32 at;
    };
    constexpr quint32 largestUser = 1U << 24;
    constexpr quint32 largestEvent = 1U << 16;
    const bool fits = std::all_of(rollups.begin(), rollups.end(), [](const Rollup &r) {
        return r.user < largestUser && r.event < largestEvent && r.unit == 0;
    });
    if (!fits || rollups.empty()) {
        std::sort(rollups.begin(), rollups.end(), keyLess);
        return;
    }
    std::vector<Key> keys;
    keys.reserve(rollups.size());
    for (const Rollup &r : rollups) {
        keys.push_back({static_cast<quint64>(r.day.n) << 40 | static_cast<quint64>(r.user) << 16 | r.event,
                        static_cast<quint32>(keys.size())});
    }
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) { return a.key < b.key; });
    std::vector<Rollup> sorted;
    sorted.reserve(rollups.size());
    for (const Key &key : keys) {
        sorted.push_back(rollups[key.at]);
    }
    rollups.swap(sorted);
}

void mergeEqual(std::vector<Rollup> &sorted)
{
    size_t kept = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (kept > 0 && keyOf(sorted[kept - 1]) == keyOf(sorted[i])) {
            addTo(sorted[kept - 1], sorted[i]);
        } else {
            sorted[kept++] = sorted[i];
        }
    }
    sorted.resize(kept);
}

std::vector<Rollup> combineUsage(std::vector<UsageLayer> oldestFirst)
{
    if (oldestFirst.size() == 1) {
        return std::move(oldestFirst.front().rollups);
    }
    std::vector<Rollup> events;
    std::vector<Rollup> daily;
    for (const UsageLayer &layer : oldestFirst) {
        std::vector<Rollup> &to = layer.kind == UsageKind::Daily ? daily : events;
        to.insert(to.end(), layer.rollups.begin(), layer.rollups.end());
    }
    // Stable, so that of daily usage with one key the newest import comes last and wins.
    std::stable_sort(daily.begin(), daily.end(), keyLess);
    const auto older = std::unique(daily.rbegin(), daily.rend(),
                                   [](const Rollup &a, const Rollup &b) { return keyOf(a) == keyOf(b); });
    events.insert(events.end(), older.base(), daily.end());
    sortRollups(events);
    mergeEqual(events);
    return events;
}

QByteArray encodeNames(const QByteArrayList &names)
{
    QByteArray out;
    for (const QByteArray &name : names) {
        appendVarint(out, static_cast<quint64>(name.size()));
        out.append(name);
    }
    return out;
}

Result<QByteArrayList> decodeNames(const QByteArray &bytes)
{
    QByteArrayList names;
    VarintReader in(bytes);
    while (in.at != in.end && in.ok) {
        const quint64 size = in.next();
        if (!in.ok || size > static_cast<quint64>(in.end - in.at)) {
            return damaged("list of names");
        }
        names.append(QByteArray(in.at, static_cast<qsizetype>(size)));
        in.at += size;
    }
    if (!in.ok) {
        return damaged("list of names");
    }
    return names;
}

} // namespace bw
