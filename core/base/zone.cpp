#include "base/zone.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace bw {

Result<Zone> Zone::parse(const QString &name)
{
    Zone zone;
    const QString trimmed = name.trimmed();
    if (trimmed.compare(QLatin1String("Z"), Qt::CaseInsensitive) == 0
        || trimmed.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0) {
        zone.m_name = QStringLiteral("+00:00");
        zone.m_spans = {{std::numeric_limits<qint64>::min(), 0}};
        return zone;
    }
    if (!trimmed.isEmpty() && (trimmed[0] == u'+' || trimmed[0] == u'-')) {
        bool okHours = false;
        bool okMinutes = true;
        const QStringView digits = QStringView(trimmed).mid(1);
        const bool colon = digits.size() == 5 && digits[2] == u':';
        if (!colon && digits.size() != 4 && digits.size() != 2)
            return fail(ErrorCode::ZoneUnknown, {}, name);
        const int hours = digits.left(2).toInt(&okHours);
        const int minutes = digits.size() > 2 ? digits.right(2).toInt(&okMinutes) : 0;
        if (!okHours || !okMinutes || hours > 14 || minutes > 59 || hours < 0 || minutes < 0)
            return fail(ErrorCode::ZoneUnknown, {}, name);
        zone.m_name = QStringLiteral("%1%2:%3")
                          .arg(trimmed[0])
                          .arg(hours, 2, 10, QLatin1Char('0'))
                          .arg(minutes, 2, 10, QLatin1Char('0'));
        const qint32 seconds = (hours * 60 + minutes) * 60;
        zone.m_spans = {{std::numeric_limits<qint64>::min(), trimmed[0] == u'-' ? -seconds : seconds}};
        return zone;
    }
    const QTimeZone tz(trimmed.toUtf8());
    if (!tz.isValid() || trimmed.startsWith(QLatin1String("UTC")))
        return fail(ErrorCode::ZoneUnknown, {}, name);
    zone.m_name = QString::fromUtf8(tz.id());
    const QDateTime from(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    zone.m_spans.push_back({std::numeric_limits<qint64>::min(), tz.offsetFromUtc(from)});
    for (const auto &change : tz.transitions(from, to)) {
        if (change.offsetFromUtc != zone.m_spans.back().offset)
            zone.m_spans.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
    return zone;
}

qint32 Zone::offsetAt(qint64 utcSeconds) const
{
    const auto next = std::upper_bound(m_spans.begin(), m_spans.end(), utcSeconds,
                                       [](qint64 at, const Span &span) { return at < span.from; });
    return std::prev(next)->offset;
}

Day Zone::localDay(qint64 utcSeconds) const
{
    const qint64 local = utcSeconds + offsetAt(utcSeconds);
    return {static_cast<qint32>(local >= 0 ? local / 86400 : -((86399 - local) / 86400))};
}

} // namespace bw
