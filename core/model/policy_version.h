#pragma once

#include "base/ids.h"
#include "model/policy.h"

#include <QDateTime>
#include <QString>

namespace bw {

/// One saved version of the activity rules. Versions are numbered 1, 2, … and never change.
struct PolicyVersion {
    PolicyId id; ///< 0: the shipped rules
    Policy policy;
    QString author;
    QString note;
    QDateTime savedAt; ///< UTC

    bool operator==(const PolicyVersion &) const = default;
};

/// Rules that somebody works on and nobody counts by yet.
struct PolicyDraft {
    Policy policy;
    PolicyId base; ///< the version that it began from; 0: the shipped rules
    QString author;
    QDateTime startedAt; ///< UTC

    bool operator==(const PolicyDraft &) const = default;
};

} // namespace bw
