#pragma once

#include "store/check.h"
#include "store/work_log.h"

#include <QHash>
#include <QSet>
#include <unordered_map>

namespace bw {

/// Rows whose checksum holds.
struct SoundWork {
    QMultiHash<QString, LoggedWork> entries; ///< by key
    QSet<QString> marks;
};

/// The part of checkData() that is about what people do besides judging: counts the entries and adds the rows
/// that are not what was saved to the report.
[[nodiscard]] Result<SoundWork> checkWork(const Workspace &workspace,
                                          const std::unordered_map<AccountId, QString> &accountKeys,
                                          const QSet<QString> &journalKeys, CheckReport &report);

} // namespace bw
