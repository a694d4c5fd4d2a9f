#pragma once

#include "base/day.h"
#include "base/ids.h"

#include <QString>

namespace bw {

/// Days of an account on which nothing is expected: as holidays (definitions.md §2).
struct QuietPeriod {
    qint64 number = 0; ///< tells an account's periods apart
    AccountId account;
    Day first;
    Day last; ///< inclusive
    QString note;

    bool operator==(const QuietPeriod &) const = default;
};

} // namespace bw
