#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <array>
#include <memory>
#include <vector>

namespace bw {

/// Blocks that a file's content is hashed in, so that several threads can share the work.
constexpr qint64 hashBlockBytes = qint64(4) << 20;

/// XXH3-128 of one block, canonical (big-endian) byte order.
using BlockDigest = std::array<char, 16>;

[[nodiscard]] BlockDigest blockDigest(const char *data, size_t bytes);

/// blockDigest() of bytes that come in pieces.
class BlockHasher {
public:
    BlockHasher();
    BlockHasher(const BlockHasher &) = delete;
    BlockHasher &operator=(const BlockHasher &) = delete;
    ~BlockHasher();
    void reset();
    void add(const char *data, size_t bytes);
    /// Of what was added so far; more can be added.
    [[nodiscard]] BlockDigest digest() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What identifies a file's content: XXH3-128 over the digests of its 4 MiB blocks in order (the last
/// one may be shorter). 16 bytes. Any prefix has a hash of its own: its full blocks, then its rest.
[[nodiscard]] QByteArray contentHash(const std::vector<BlockDigest> &digests);

/// What earlier versions identified a sheet by: the hash of its workbook and its name.
[[nodiscard]] QByteArray hashOfSheet(const QByteArray &fileHash, const QString &sheet);

/// The same for bytes that come in pieces of any size, in file order.
class ContentHasher {
public:
    void add(const char *data, qint64 bytes);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Of what was added so far, as if it were all; more can be added.
    [[nodiscard]] QByteArray soFar() const;
    /// Of everything added; nothing can be added afterwards.
    [[nodiscard]] QByteArray finish();

private:
    void endBlock();

    BlockHasher m_block;
    std::vector<BlockDigest> m_digests;
    qint64 m_inBlock = 0;
    qint64 m_bytes = 0;
};

/// A file as it was when it was read.
struct FileContent {
    QByteArray hash;
    qint64 bytes = 0;
    bool endsLine = false; ///< the last byte is a line end: rows can be added behind it
};

/// Reads the file's first `limit` bytes (-1: all of it). FileChanged when the file is shorter than
/// `limit` or its size moved while it was read; Cancelled on demand. Counts no progress.
[[nodiscard]] Result<FileContent> hashFile(const QString &path, const Progress &progress, qint64 limit = -1);

/// The hashes of a file's beginnings of these sizes, ascending and none beyond its end, in one reading.
/// Fails as hashFile() does.
[[nodiscard]] Result<std::vector<QByteArray>> hashBeginnings(const QString &path,
                                                             const std::vector<qint64> &sizes,
                                                             const Progress &progress);

} // namespace bw
