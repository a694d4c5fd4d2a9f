#pragma once

#include "base/result.h"
#include "store/imports.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace bw {

class Workspace;

/// A row that an undo leaves as it is, or leaves there.
struct UndoKept {
    enum class By {
        LaterImport, ///< `import` changed it since
        Hand, ///< somebody edited it since
        Reference, ///< the row stays, without what the import said of it: others cannot do without it
        Place, ///< another row has its former key by now
        Unknown, ///< it is not what the log of changes says it should be
    };
    QString entity; ///< of loggedTables()
    QString key; ///< JSON array, as in the log
    QString account; ///< key of the files; empty: of no account
    By by{};
    std::optional<ImportId> import; ///< that changed it since, or brought what refers to it
    QString file; ///< of that import
    QString author; ///< of the edit
};

/// What an undo does, or did.
struct UndoReport {
    ImportRecord import;
    /// Files that the import's file grew into: they hold its end only, so they are taken back with it.
    std::vector<ImportRecord> grown;
    qint64 restored = 0; ///< rows that have their former values again
    qint64 removed = 0; ///< rows taken away
    qint64 usageDays = 0; ///< days whose usage, or some of it, is taken away
    std::vector<UndoKept> kept; ///< newest change first
};

/// What an undo would do. ImportUnknown; UndoneAlready. Nothing of the workspace is written, which may be a
/// read-only one, and nobody who writes it has to wait.
[[nodiscard]] Result<UndoReport> planUndo(const Workspace &workspace, ImportId import);

/// Takes an import back in one transaction, whatever came after it (faults.md F51): every row has what the
/// other live imports say of it, rows that only it knew go, and rows that were touched since stay as they are
/// and are listed. Its usage goes, and what lay beneath it counts again. The file can then be imported again.
/// What a later import said of a row without changing it is in no log: it goes with the row.
[[nodiscard]] Result<UndoReport> undoImport(Workspace &workspace, ImportId import, const QDateTime &now);

} // namespace bw
