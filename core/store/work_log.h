#pragma once

#include "base/result.h"
#include "model/work_taken_back.h"

#include <QSet>
#include <QSqlDatabase>
#include <vector>

namespace bw {

class Workspace;

/// An entry as it is kept: what was done is JSON, so that one of a kind that only a newer version knows is
/// kept, too.
struct LoggedWork {
    QString key;
    AccountId account;
    QString what; ///< workName()
    QString at; ///< local: yyyy-MM-ddTHH:mm:ss
    Day day;
    QString by;
    QString payload; ///< compact JSON with sorted members (store/work_payload.h)

    bool operator==(const LoggedWork &) const = default;
};

/// That an entry was taken back, by its key.
struct WorkMark {
    QString key;
    QString at; ///< local: yyyy-MM-ddTHH:mm:ss
    QString by;

    bool operator==(const WorkMark &) const = default;
};

struct SealedWork {
    LoggedWork work;
    QString seal; ///< its checksum, as the row says
};

struct SealedMark {
    WorkMark mark;
    QString seal;
};

/// The entry that counts for something, by account, then `at`, then in the order in which they came; without
/// those that were taken back. One whose kind or payload is not known here is passed over: checkData() names
/// it where it was damaged. Of one account alone where it is named.
[[nodiscard]] Result<std::vector<WorkEntry>> loadWork(const Workspace &workspace, AccountId only = {});
/// Those that were taken back; in the same order.
[[nodiscard]] Result<std::vector<WorkTakenBack>> loadWorkTakenBack(const Workspace &workspace,
                                                                   AccountId only = {});
/// Keys of what was taken back, whether the entries are there or not.
[[nodiscard]] Result<QSet<QString>> loadWorkMarkKeys(const Workspace &workspace);

/// Every row, in the order in which they came; of one key alone where it is not empty.
[[nodiscard]] Result<std::vector<SealedWork>> loadWorkRows(const Workspace &workspace,
                                                           const QString &key = {});
/// By key.
[[nodiscard]] Result<std::vector<SealedMark>> loadWorkMarks(const Workspace &workspace);

[[nodiscard]] LoggedWork loggedOf(const WorkEntry &entry);
/// Nothing where it is of a kind that is not known here, or its payload is no payload of it.
[[nodiscard]] std::optional<WorkEntry> entryOf(const LoggedWork &work);

// Inside a transaction. There is no way to change or to remove an entry.

[[nodiscard]] Status insertWork(const QSqlDatabase &db, const LoggedWork &work);
/// False where the key is there already: then the mark stays as it was.
[[nodiscard]] Result<bool> insertWorkMark(const QSqlDatabase &db, const WorkMark &mark);

} // namespace bw
