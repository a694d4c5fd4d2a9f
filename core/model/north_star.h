#pragma once

#include <QString>
#include <QStringList>

namespace bw {

/// One cumulative figure with a threshold and a deadline after the account's start (definitions.md §3). It is
/// counted from events or read from a business result, never from both.
struct NorthStar {
    QString name;
    QStringList events; ///< their quantities are summed from the start on; empty: `measure` counts
    QString measure; ///< of the outcomes: its latest actual value; empty: `events` count
    qint64 threshold = 1;
    qint32 deadlineMonths = 3; ///< after the start

    bool operator==(const NorthStar &) const = default;
};

} // namespace bw
