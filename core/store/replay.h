#pragma once

#include "store/judging.h"

namespace bw {

class AppendedFile;

/// How long the journal was when the store was last written, or last found to agree with it; 0: there was
/// none.
[[nodiscard]] Result<qint64> knownJournalBytes(const Workspace &workspace);
/// Inside a transaction.
[[nodiscard]] Status keepJournalBytes(const Workspace &workspace, qint64 bytes);

/// Makes store and journal agree (replayJournal()); inside a transaction, so that nobody else writes either
/// of them, and the caller commits. A line that was never finished is cut off. Where the journal cannot be
/// written the store has everything all the same, and the next look tries again.
[[nodiscard]] Result<ReplayReport> reconcile(const Workspace &workspace, AppendedFile &journal);

} // namespace bw
