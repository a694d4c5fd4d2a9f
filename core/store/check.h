#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/judging.h"

#include <QString>
#include <vector>

namespace bw {

/// A judgement, a mark that takes one back, a health limit, an entry of what people do besides or a mark that
/// takes that back whose row is not what was saved.
struct ChangedRow {
    enum class What { Judgement, TakenBack, Limit, Work, WorkTakenBack };
    What what{};
    QString account; ///< key of the files; empty: it names none that is there
    QString criterion; ///< of a judgement
    QString at; ///< when it was saved, as the row says
    bool inJournal = false; ///< the journal holds it as it was saved

    bool operator==(const ChangedRow &) const = default;
};

/// What a look at a whole workspace found.
struct CheckReport {
    ReplayReport broughtBack; ///< before the look, by the journal
    QStringList damage; ///< of the file itself, as SQLite words it; at most 20
    qint64 danglingReferences = 0;
    qint64 judgements = 0; ///< rows that were compared with their checksums
    qint64 work = 0; ///< entries of what people do besides: rows that were compared
    std::vector<ChangedRow> changed;
    qint64 journalLines = 0;
    std::vector<qint64> badLines; ///< of the journal, 1-based: what they say is not what was written
    bool tornEnd = false; ///< the last line was never finished, so nobody was told that it is saved
    qint64 missing = 0; ///< entries of the journal that the workspace does not have
    qint64 waiting = 0; ///< entries about accounts that are not there
    bool journalIsMissing = false; ///< there are answers and no journal

    [[nodiscard]] bool isClean() const
    {
        return damage.isEmpty() && danglingReferences == 0 && changed.empty() && badLines.empty()
            && missing == 0 && !journalIsMissing;
    }

    bool operator==(const CheckReport &) const = default;
};

class Workspace;

/// Brings back what only the journal has, where the workspace can be written; then reads everything and
/// changes nothing: the pages of the file, its references, the checksum of every judgement, mark, limit and
/// entry (one changed byte may pass SQLite's own check: faults.md F15), and the journal, line by line and
/// against the store. Cancelled.
[[nodiscard]] Result<CheckReport> checkData(Workspace &workspace, Progress &progress);

} // namespace bw
