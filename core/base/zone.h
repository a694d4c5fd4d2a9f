#pragma once

#include "base/day.h"
#include "base/result.h"

#include <vector>

namespace bw {

/// The workspace's time zone as a flat table of offset changes, so that a local day is two
/// comparisons and a division (definitions.md §2). Covers 1970 to 2100.
class Zone {
public:
    /// IANA name ("Asia/Shanghai") or fixed offset ("+08:00", "-05:30", "UTC", "Z").
    [[nodiscard]] static Result<Zone> parse(const QString &name);

    /// Canonical name: what parse() accepts again.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Seconds east of UTC at that instant.
    [[nodiscard]] qint32 offsetAt(qint64 utcSeconds) const;
    [[nodiscard]] Day localDay(qint64 utcSeconds) const;

private:
    struct Span {
        qint64 from; ///< UTC seconds
        qint32 offset;
    };
    QString m_name;
    std::vector<Span> m_spans; ///< ascending, never empty after parse()
};

} // namespace bw
