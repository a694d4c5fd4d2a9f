#pragma once

#include "model/outcome.h"
#include "model/touch.h"
#include "model/work.h"

#include <QSet>
#include <vector>

namespace bw {

// What was entered here, laid over what files brought. `work` is in the order of Cache::work: of two entries
// that say something of one thing the later one counts.

/// By account, then day; of one day those of files first. A touch that was logged here and came by a file as
/// well (the same account and key) is there once: as the file says it, and where the file says nothing, as it
/// was logged. One whose key is in `takenBack` plays no part, wherever it came from. NextStepDone sets
/// doneOn.
[[nodiscard]] std::vector<Touch> withLogged(std::vector<Touch> imported, const std::vector<WorkEntry> &work,
                                            const QSet<QString> &takenBack);

/// By account, then measure. An OutcomeEntered replaces all fields of the imported outcome but its actuals;
/// an ActualEntered the actual of its day. One of a measure that nobody has described makes an outcome of the
/// measure alone.
[[nodiscard]] std::vector<Outcome> withEntered(std::vector<Outcome> imported,
                                               const std::vector<WorkEntry> &work);

} // namespace bw
