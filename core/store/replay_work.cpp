#include "store/replay_work.h"

#include "store/seals.h"
#include "store/workspace.h"

namespace bw {

Status WorkReplay::load()
{
    auto rows = loadWorkRows(m_workspace);
    if (!rows)
        return tl::unexpected(rows.error());
    auto marks = loadWorkMarks(m_workspace);
    if (!marks)
        return tl::unexpected(marks.error());
    m_rows = std::move(*rows);
    m_marks = std::move(*marks);
    for (const SealedWork &row : m_rows)
        m_byKey.insert(row.work.key, row.work);
    return {};
}

Result<bool> WorkReplay::take(const LoggedWork &work)
{
    m_inJournal.insert(work.key);
    if (m_byKey.contains(work.key, work))
        return false;
    if (const auto done = insertWork(m_workspace.database(), work); !done)
        return tl::unexpected(done.error());
    m_byKey.insert(work.key, work);
    return true;
}

Result<bool> WorkReplay::take(const WorkMark &mark)
{
    m_marksInJournal.insert(mark.key);
    return insertWorkMark(m_workspace.database(), mark);
}

std::vector<JournalEntry> WorkReplay::unwritten(const QHash<AccountId, QString> &accountKeys) const
{
    std::vector<JournalEntry> entries;
    for (const SealedWork &row : m_rows) {
        if (!m_inJournal.contains(row.work.key) && row.seal == sealOf(row.work))
            entries.emplace_back(JournalledWork{accountKeys.value(row.work.account), row.work});
    }
    for (const SealedMark &row : m_marks) {
        if (!m_marksInJournal.contains(row.mark.key) && row.seal == sealOf(row.mark))
            entries.emplace_back(row.mark);
    }
    return entries;
}

} // namespace bw
