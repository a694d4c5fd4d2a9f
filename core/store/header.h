#pragma once

#include "base/result.h"

#include <QString>

namespace bw {

/// "BELW": marks a SQLite file as a workspace (PRAGMA application_id).
constexpr qint32 workspaceApplicationId = 0x42454c57;

/// What the first 100 bytes of a SQLite file say (sqlite.org/fileformat.html §1.3).
struct DatabaseHeader {
    qint32 applicationId = 0;
    qint32 userVersion = 0; ///< as of the last checkpoint: the WAL may know better
    bool wal = false;
};

/// Reads the file as bytes, so that a file that is not ours is never opened as a database, let alone
/// written. DatabaseForeign for anything without our mark (empty, text, another program's),
/// DatabaseDamaged where ours has been cut off.
[[nodiscard]] Result<DatabaseHeader> readHeader(const QString &path);

/// Whether a file holds anything: a WAL or journal that the last exit left behind.
[[nodiscard]] bool hasLeftovers(const QString &path);

/// File systems on which SQLite's shared memory does not work between machines: no WAL there.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace bw
