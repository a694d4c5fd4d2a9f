#pragma once

#include "base/result.h"
#include "model/work.h"

#include <QDateTime>
#include <QStringList>
#include <vector>

namespace bw {

class Workspace;

// Saving what people do besides judging. What is promised, how a function fails, and how that comes back
// which the store has lost (replayJournal()): store/judging.h.

/// Saves entries, all or none, and returns them as saved. `account`, `by` and `what` are the caller's; an
/// empty `key` becomes a UUID, an empty `at` is `now` in the workspace's zone, `day` follows from it; a touch
/// gets the entry's key and account. An entry whose key is saved already is returned as it is: trying again
/// after a failure saves nothing twice. AccountUnknown; DayInvalid where `at` is no time, or is after today
/// (value: at).
[[nodiscard]] Result<std::vector<WorkEntry>> saveWork(Workspace &workspace,
                                                      const std::vector<WorkEntry> &entries,
                                                      const QDateTime &now);

/// Takes entries back by their keys, all or none; those taken back already stay as they are. A key that is
/// not there is no error: the mark waits for its entry.
[[nodiscard]] Status takeWorkBack(Workspace &workspace, const QStringList &keys, const QString &by,
                                  const QDateTime &now);

} // namespace bw
