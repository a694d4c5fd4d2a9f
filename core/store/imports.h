#pragma once

#include "base/day.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace bw {

class Workspace;

/// One line of the import log.
struct ImportRecord {
    ImportId id;
    QString kind; ///< kindName()
    QString fileName;
    QString path;
    QByteArray hash; ///< contentHash()
    qint64 bytes = 0;
    bool endsLine = false; ///< the file's last byte ends a line: it can grow
    qint64 lines = 0;
    std::optional<ImportId> extends; ///< the import whose file grew into this one
    QString encoding;
    QString mapping; ///< JSON: field name -> heading
    QDateTime importedAt; ///< UTC
    Day importedOn; ///< in the workspace zone
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    std::optional<Day> firstDay; ///< of usage and of what else has a `date`
    std::optional<Day> lastDay;
    std::optional<Day> lastFullDay; ///< last day with usage before `importedOn`
    std::optional<QDateTime> undoneAt;
    std::optional<SourceId> source; ///< nothing: by hand
    QByteArray settings; ///< JSON: the choices that the file was read with
    bool isWindow = false; ///< of usage: replaces firstDay to lastDay (usage/window.h)
    std::optional<Day> deliveredOn; ///< local day on which the file was written, not after importedOn

    [[nodiscard]] bool isLive() const { return !undoneAt; }
    bool operator==(const ImportRecord &) const = default;
};

/// The whole log, oldest first, undone imports too.
[[nodiscard]] Result<std::vector<ImportRecord>> loadImports(const Workspace &workspace);
/// Imports of a kind that were not undone, oldest first: candidates that a file may be or have grown from.
[[nodiscard]] Result<std::vector<ImportRecord>> liveImports(const Workspace &workspace, const QString &kind);
/// The live import of this content as this kind, if there is one.
[[nodiscard]] Result<std::optional<ImportRecord>> findImport(const Workspace &workspace, const QString &kind,
                                                             const QByteArray &hash);

/// Inside a transaction; `record.id` is ignored, the new one is returned.
[[nodiscard]] Result<ImportId> insertImport(const Workspace &workspace, const ImportRecord &record);

/// What an import did to one relational row; read by undo.
struct ImportChange {
    QString entity; ///< one of loggedTables()
    QString key; ///< JSON array of the row's key
    QByteArray before; ///< JSON object; empty: the row was not there
    QByteArray after; ///< JSON object of the same members
};

/// Inside a transaction.
[[nodiscard]] Status insertImportChanges(const Workspace &workspace, ImportId import,
                                         const std::vector<ImportChange> &changes);
/// In the order in which they were made.
[[nodiscard]] Result<std::vector<ImportChange>> loadImportChanges(const Workspace &workspace,
                                                                  ImportId import);

/// What one import did to a row, seen from the row.
struct RowChange {
    ImportId import;
    bool live = false; ///< its import was not undone
    ImportChange change;
};

/// Everything that was ever done to a row, oldest first.
[[nodiscard]] Result<std::vector<RowChange>> loadRowChanges(const Workspace &workspace, const QString &entity,
                                                            const QString &key);
/// The newest live change of rows whose key begins with these parts, made after `since`.
[[nodiscard]] Result<std::optional<ImportId>> changedLater(const Workspace &workspace, const QString &entity,
                                                           const QStringList &keyBegin, ImportId since);

/// Inside a transaction. The import's rows are another matter: undoImport() (intake/undo.h).
[[nodiscard]] Status markUndone(const Workspace &workspace, ImportId import, const QDateTime &at);

} // namespace bw
