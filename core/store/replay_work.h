#pragma once

#include "store/judgement_journal.h"

#include <QHash>
#include <QSet>

namespace bw {

/// The part of a replay (store/replay.h) that is about what people do besides judging.
class WorkReplay {
public:
    explicit WorkReplay(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }
    [[nodiscard]] Status load();
    /// The journal has it. Where no row says the same it comes back, beside one that has its key: true.
    [[nodiscard]] Result<bool> take(const LoggedWork &work);
    [[nodiscard]] Result<bool> take(const WorkMark &mark);
    /// The journal has it, and its account is not there.
    void wait(const LoggedWork &work) { m_inJournal.insert(work.key); }
    /// What was saved here and is not in the journal. A row that is not as it was saved is no truth to be
    /// written again.
    [[nodiscard]] std::vector<JournalEntry> unwritten(const QHash<AccountId, QString> &accountKeys) const;

private:
    const Workspace &m_workspace;
    std::vector<SealedWork> m_rows; ///< those of before the replay
    std::vector<SealedMark> m_marks;
    QMultiHash<QString, LoggedWork> m_byKey;
    QSet<QString> m_inJournal; ///< keys of entries
    QSet<QString> m_marksInJournal;
};

} // namespace bw
