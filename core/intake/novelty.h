#pragma once

#include "intake/dialect.h"
#include "store/imports.h"

namespace bw {

/// What identifies the content of a file that was inspected, as the log keeps it (ImportRecord::hash): the
/// file's bytes, or the rows of its sheet. `fileHash` is contentHash() of the file.
[[nodiscard]] QByteArray identityOf(const FileShape &shape, const QByteArray &fileHash);

/// The imports whose content the file has or begins with, the shortest first, of several with one content the
/// newest last. Text begins with another's bytes where these end a line; a sheet with another's rows, where
/// no cell of theirs is another: rows that are inserted, mended or sorted anew, and a row of sums at the end,
/// make it a new one.
[[nodiscard]] Result<std::vector<ImportRecord>> beginningsOf(const FileShape &shape,
                                                             const std::vector<ImportRecord> &live,
                                                             const Progress &progress);
/// Of one of these: whether it is all of the file.
[[nodiscard]] bool isWhole(const FileShape &shape, const ImportRecord &beginning);

struct Novelty {
    FileNovelty kind = FileNovelty::New;
    std::optional<ImportRecord> before; ///< the same or the one it grew from
};

/// Whether a file that begins with an import's content adds its rest, or is one of its own.
enum class Growth { Adds, IsNew };

/// How a file relates to imports that were not undone: the one whose content it has, else the longest one
/// that it begins with.
[[nodiscard]] Result<Novelty> noveltyOf(const FileShape &shape, const std::vector<ImportRecord> &live,
                                        Growth growth, const Progress &progress);

} // namespace bw
