#include "store/check_work.h"

#include "store/seals.h"

namespace bw {

Result<SoundWork> checkWork(const Workspace &workspace,
                            const std::unordered_map<AccountId, QString> &accountKeys,
                            const QSet<QString> &journalKeys, CheckReport &report)
{
    const auto rows = loadWorkRows(workspace);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto marks = loadWorkMarks(workspace);
    if (!marks)
        return tl::unexpected(marks.error());
    SoundWork sound;
    report.work = static_cast<qint64>(rows->size());
    for (const auto &[work, seal] : *rows) {
        if (sealOf(work) == seal) {
            sound.entries.insert(work.key, work);
            continue;
        }
        const auto account = accountKeys.find(work.account);
        report.changed.push_back({ChangedRow::What::Work,
                                  account == accountKeys.end() ? QString() : account->second,
                                  {},
                                  work.at,
                                  journalKeys.contains(work.key)});
    }
    for (const auto &[mark, seal] : *marks) {
        if (sealOf(mark) == seal)
            sound.marks.insert(mark.key);
        else
            report.changed.push_back(
                {ChangedRow::What::WorkTakenBack, {}, {}, mark.at, journalKeys.contains(mark.key)});
    }
    return sound;
}

} // namespace bw
