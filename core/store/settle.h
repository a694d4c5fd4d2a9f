#pragma once

#include "base/result.h"

#include <QString>

namespace bw {

class Workspace;

/// What was set aside.
struct Settled {
    qint64 lines = 0; ///< damaged ones of the journal
    qint64 rows = 0; ///< of judgements, marks, limits and liftings that are not as they were saved
    QString file; ///< where they are now; empty: there was nothing

    bool operator==(const Settled &) const = default;
};

/// NAME.bellwether.damaged.jsonl
[[nodiscard]] QString settledPath(const QString &workspace);

/// Mends what the journal can mend (store/judging.h), then moves what is left of damaged rows and lines to
/// the end of a file beside the workspace, readable by its owner alone: they count nowhere, and are told no
/// more. Lines go there as they are, rows as JSON of what they say. DatabaseReadOnly, FileWriteFailed,
/// DiskFull, DatabaseBusy.
[[nodiscard]] Result<Settled> settleDamage(Workspace &workspace);

/// What lies beside a workspace that cannot be opened, and may bring back what was in it.
struct BesideWorkspace {
    bool isThere = false; ///< the workspace file itself
    bool isEmpty = false; ///< it has no bytes
    qint64 journalEntries = 0; ///< judgements, marks and limits that the journal holds
    QString journal; ///< its file name; empty: there is none
    QStringList backups; ///< file names, the newest first

    bool operator==(const BesideWorkspace &) const = default;
};
[[nodiscard]] BesideWorkspace lookBeside(const QString &workspace);

} // namespace bw
