#pragma once

#include "base/day.h"
#include "base/ids.h"
#include "base/progress.h"
#include "base/result.h"
#include "intake/import_settings.h"
#include "intake/kinds.h"
#include "intake/problem.h"

#include <QDateTime>
#include <functional>
#include <memory>

namespace bw {

class Workspace;
struct FileShape;

/// The settings and what surrounds one import.
struct ImportOptions : ImportSettings {
    QString zone; ///< for the first usage import; empty: the workspace's, else the machine's
    QDateTime now; ///< UTC; the caller asks the clock
    Day today; ///< local day in the workspace zone is derived from now; this is the fallback for workspaces
               ///< without zone
    int threads = 2;
    bool listAllRejected = false; ///< the plan lists every rejected row, also of a file that is imported
    std::optional<SourceId> source; ///< the saved source that the file belongs to; nothing: by hand
};

/// One column of the file and the field it is read as.
struct ColumnMapping {
    QString heading; ///< as it stands in the file
    int column = 0; ///< 0-based
    int field = -1; ///< index into fieldsOf(kind); -1: not imported
    int confidence = 0; ///< 0 to 100
};

/// What a column of the file turned out to give, over all its rows. Negative: not counted for this kind.
struct ColumnFinding {
    qint64 distinct = -1; ///< different values
    qint64 known = -1; ///< of them known to the book: accounts, users…
    DayRange days; ///< of a column of days
    qint64 rejected = 0; ///< rows that this column's cell rejects
};

/// How a file relates to what was imported before.
enum class FileNovelty {
    New,
    Same, ///< the same content is in already: nothing to do
    Grown, ///< an imported file with rows added at its end: only those are read
};

/// What an import would do: the dry run. Counts are rows of the file; added + changed + unchanged +
/// rejected + skipped = rows.
struct ImportPlan {
    QString path;
    QString fileName;
    FileKind kind{};
    QString encoding;
    QChar delimiter;
    QString sheet; ///< of a workbook, lines are its rows; empty: the file is text
    qint64 headerLine = 0;
    std::vector<ColumnMapping> columns;
    std::vector<ColumnFinding> findings; ///< one per entry of `columns`
    FileNovelty novelty = FileNovelty::New;
    QByteArray identity; ///< of the content, as the log keeps it (ImportRecord::hash); empty: it failed
    qint64 bytes = 0;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 removed = 0; ///< rows of the source's earlier files that this one does not name (fullReplace)
    qint64 skipped = 0; ///< rows of accounts that are not kept (UnknownAccounts::Skip)
    DayRange days; ///< covered: of usage, seats, surveys… whatever has a date of its own
    qint64 accountsCreated = 0; ///< that no accounts file described
    QStringList accountsMade; ///< words for the accounts that it makes, keys and names: foldedName()
    qint64 daysNew = 0; ///< of usage: days that had no row of anybody
    std::optional<Day> lastFullDay; ///< of usage: its last day before the day of the import
    Problems problems;
    double seconds = 0; ///< that preparing took
};

/// What a kind of file holds between plan and apply.
class ImportPayload {
public:
    virtual ~ImportPayload() = default;
};

/// A plan with what is needed to carry it out. Nothing is written before applyImport().
struct PreparedImport {
    ImportPlan plan;
    qint64 revision = 0; ///< of the store the plan was made against
    qint64 modified = 0; ///< of the file when it was read, milliseconds since 1970
    std::unique_ptr<ImportPayload> payload;
};

/// What the file is, as an import with these options sees it. Needs no workspace and is safe on any thread:
/// it can be looked at while the workspace is opened.
[[nodiscard]] Result<FileShape> inspectFor(const QString &path, const ImportOptions &options,
                                           Progress &progress);

/// Reads and checks the whole file. Fails without side effects; more than half of the rows rejected is
/// ErrorCode::TooManyRejected (its plan's problems go to `*refused` where given).
[[nodiscard]] Result<PreparedImport> prepareImport(Workspace &workspace, const QString &path,
                                                   const ImportOptions &options, Progress &progress,
                                                   ImportPlan *refused = nullptr);

/// prepareImport() of a file that inspectFor() has looked at.
[[nodiscard]] Result<PreparedImport> prepareInspected(Workspace &workspace, const Result<FileShape> &shape,
                                                      const QString &path, const ImportOptions &options,
                                                      Progress &progress, ImportPlan *refused = nullptr);

/// Writes a prepared import in one transaction, in whole or not at all. When the store changed since the
/// plan was made the file is planned again first, so the returned plan is what was done.
[[nodiscard]] Result<ImportPlan> applyImport(Workspace &workspace, PreparedImport prepared,
                                             const ImportOptions &options, Progress &progress);

/// Calls `row` for every row that an import of the file would reject, in the order of the file: its cells as
/// text and why. `begin` is called once before with the file's headings. Nothing is written. The number of
/// rows; `row` ends it by returning false.
[[nodiscard]] Result<qint64> visitRejected(
    Workspace &workspace, const QString &path, const ImportOptions &options,
    const std::function<void(const FileShape &shape)> &begin,
    const std::function<bool(const QStringList &cells, const Problem &)> &row, Progress &progress);

} // namespace bw
