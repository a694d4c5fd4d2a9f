#pragma once

#include "intake/import.h"
#include "store/sources.h"

namespace bw {

/// What surrounds a look at sources.
struct SyncOptions {
    QDateTime now; ///< UTC; the caller asks the clock
    Day today; ///< as ImportOptions::today
    QString zone; ///< as ImportOptions::zone
    int threads = 2;
};

/// What became of one file of a source.
enum class SyncOutcome {
    Unchanged, ///< as it was when it was looked at last: its rows were not read
    Imported, ///< something of it is new
    SameAgain, ///< touched or new, but all that it holds is in already
    Waits, ///< still being written: the next look takes it
    Failed, ///< nothing of it was taken; tried again when it changes
    KnownFault, ///< Failed before, and unchanged since
};

struct SyncFile {
    QString path;
    SyncOutcome outcome{};
    std::optional<ImportPlan> plan; ///< of Imported and SameAgain; of Failed where most rows were refused
    std::optional<Error> error; ///< of Failed and KnownFault
};

struct SyncReport {
    SourceId source;
    QString name;
    std::vector<SyncFile> files; ///< in the order in which they were taken
    /// Why the look ended early: SourceMissing, Cancelled, or a fault of the workspace. What `files` says
    /// still holds.
    std::optional<Error> error;

    [[nodiscard]] qint64 count(SyncOutcome outcome) const;
};

/// Files of a source: those in its folder whose name fits its pattern, in natural order of their names
/// ("2" before "10"), then of their time. Hidden ones only where the pattern begins with a dot.
/// SourceMissing where the folder is not there, or the one file that the pattern names.
[[nodiscard]] Result<QStringList> sourceFiles(const Source &source);

/// Looks for new and grown files of a source and imports each in one transaction with the source's settings.
/// A file that was written in the last 2 seconds, or changes while it is read, waits for the next look.
[[nodiscard]] SyncReport syncSource(Workspace &workspace, const Source &source, const SyncOptions &options,
                                    Progress &progress);

/// The active sources that were not removed, in the order in which they were saved.
[[nodiscard]] Result<std::vector<SyncReport>> syncSources(Workspace &workspace, const SyncOptions &options,
                                                          Progress &progress);

} // namespace bw
