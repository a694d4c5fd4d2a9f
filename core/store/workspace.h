#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace bw {

/// An open workspace file: one connection, for the thread that opened it (QtSql handles do not travel).
/// Move-only; closing removes the connection.
class Workspace {
public:
    enum class Mode {
        Read, ///< never writes, also for files that cannot be written
        Write, ///< must exist
        Create, ///< made where it is not there
    };

    /// Checks header and version before anything else, migrates forward (after a backup), sets pragmas and
    /// file modes (faults.md, storage decisions). Every way it can go wrong is an Error with its own code.
    [[nodiscard]] static Result<Workspace> open(const QString &path, Mode mode);

    Workspace(Workspace &&other) noexcept;
    Workspace &operator=(Workspace &&other) noexcept;
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;
    ~Workspace();

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

private:
    Workspace() = default;
    void close();

    QString m_path;
    QString m_connection;
    bool m_readOnly = false;
};

} // namespace bw
