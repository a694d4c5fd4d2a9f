#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QSqlDatabase>
#include <QString>
#include <chrono>
#include <vector>

namespace bw {

struct Migration;

/// An open workspace file: one connection, for the thread that opened it (QtSql handles do not travel).
/// Move-only; closing removes the connection.
class Workspace {
public:
    enum class Mode {
        Read, ///< never writes rows, also for files that cannot be written
        Write, ///< must exist
        Create, ///< made where it is not there
    };
    struct Options {
        /// How long to wait for another program's lock: short on the window's thread, where waiting freezes.
        std::chrono::milliseconds patience{5000};
        const std::vector<Migration> *migrations = nullptr; ///< the shipped ones where not given
    };

    /// Checks header and version before anything else, migrates forward (after a backup beside the file,
    /// NAME.before-vN), sets pragmas and file modes (faults.md, storage decisions). A file or folder that
    /// cannot be written is opened read-only, whatever the mode. Every way it can go wrong is an Error
    /// with its own code: FileMissing, FileIsNoPlainFile (folder, device, symbolic link), FileUnreadable,
    /// FileWriteFailed, DatabaseForeign, DatabaseNewer, DatabaseDamaged, DatabaseBusy, DatabaseReadOnly
    /// (an old version that cannot be migrated in place), MigrationFailed, DiskFull, DiskFailed. `subject` is
    /// the path.
    [[nodiscard]] static Result<Workspace> open(const QString &path, Mode mode, const Options &options);
    [[nodiscard]] static Result<Workspace> open(const QString &path, Mode mode)
    {
        return open(path, mode, Options());
    }

    [[nodiscard]] QSqlDatabase database() const { return m_connection.database(); }
    /// Absolute.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

private:
    Workspace() = default;
    [[nodiscard]] Status connect(bool writable, const Options &options);
    [[nodiscard]] Status prepare(Mode mode, bool writable, bool isWal,
                                 const std::vector<Migration> &migrations);

    QString m_path;
    Connection m_connection;
    bool m_readOnly = false;
};

} // namespace bw
