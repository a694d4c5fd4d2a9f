#pragma once

#include "base/result.h"
#include "model/health_limit.h"
#include "model/judgement.h"
#include "store/judgements.h"

#include <QDateTime>
#include <QStringList>
#include <vector>

namespace bw {

class Workspace;

// Saving what cannot be made again from files. Every entry goes into the store and into the journal beside it
// (store/judgement_journal.h), and a function returns only once both are on the disk:
//
//   1. BEGIN IMMEDIATE, the rows, the journal's new length: a full disk or a busy store ends it here;
//   2. the lines are appended to the journal and flushed: where that fails the journal is cut back, the
//      transaction rolled back, and nothing is saved;
//   3. COMMIT: where that fails and the store is sure to have nothing, the journal is cut back too.
//
// A program that is killed between 2 and 3 has promised nothing yet; the entry is there after the next start.
// All of them: DatabaseReadOnly, DatabaseBusy, DiskFull, DiskFailed, FileWriteFailed (subject: the journal).

/// Saves answers, all or none, and returns them as saved. `account`, `criterion`, `value` and `judgedBy` are
/// the caller's; an empty `key` becomes a UUID, an empty `judgedAt` is `now` in the workspace's zone, `day`
/// follows from it. One at the moment of an earlier answer to the same question, or dated without a time,
/// moves behind the last of its day, so that it counts. An answer whose key is saved already is returned as
/// it is: trying again after a failure saves nothing twice. AccountUnknown; DayInvalid where one is dated
/// after today (value: judgedAt).
[[nodiscard]] Result<std::vector<Judgement>> saveJudgements(Workspace &workspace,
                                                            const std::vector<Judgement> &answers,
                                                            const QDateTime &now);

/// Takes answers back by their keys, all or none (model/judgement.h); those taken back already stay as they
/// are. A key that is not there is no error: the mark waits for its answer.
[[nodiscard]] Status takeJudgementsBack(Workspace &workspace, const QStringList &keys, const QString &by,
                                        const QDateTime &now);

/// Saves a limit and returns it as saved: an empty `key` becomes a UUID, `setAt` is `now` in the workspace's
/// zone. The value is 0 to 100, and it ends no earlier than it begins. AccountUnknown.
[[nodiscard]] Result<HealthLimit> saveLimit(Workspace &workspace, const HealthLimit &limit,
                                            const QDateTime &now);

/// From today on the limit does not hold. One that was lifted already stays as it is.
[[nodiscard]] Status liftLimit(Workspace &workspace, const QString &key, const QString &by,
                               const QDateTime &now);

/// What the journal had that the store had not.
struct ReplayReport {
    qint64 judgements = 0; ///< answers that came back
    qint64 takenBack = 0; ///< marks that came back
    qint64 limits = 0; ///< limits and liftings that came back
    qint64 work = 0; ///< of what people do besides judging: entries and marks that came back
    qint64 mended = 0; ///< damaged rows of any kind that are again as they were saved
    qint64 waiting = 0; ///< entries about accounts that are not there: they come back when those are
    qint64 badLines = 0; ///< lines with a wrong checksum: kept in the journal, never used
    bool tornEnd = false; ///< the last line was never finished: it was promised to nobody
    DamagedRows damaged; ///< what is left of them

    [[nodiscard]] qint64 restored() const { return judgements + takenBack + limits + work + mended; }
    [[nodiscard]] bool saysNothing() const
    {
        return restored() == 0 && waiting == 0 && badLines == 0 && !tornEnd && damaged.rows == 0;
    }

    bool operator==(const ReplayReport &) const = default;
};

/// How far a replay compares.
enum class ReplayDepth {
    /// Only where store and journal are not as they were left, or a row that the journal has is damaged.
    WhereChanged,
    Everything, ///< always
};

/// Brings back what the journal holds and the store has lost, by a truncated log or an older backup in its
/// place (faults.md F19, F20); entries merge by their keys, so that nothing comes twice. Where the journal
/// itself has lost lines, those of the store are written to it again. A row that
/// is damaged gets back what it said. A workspace that cannot be written is only looked at.
[[nodiscard]] Result<ReplayReport> replayJournal(Workspace &workspace,
                                                 ReplayDepth depth = ReplayDepth::WhereChanged);

} // namespace bw
