#include "intake/content_hash.h"

#include "base/parallel.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <cstring>
#include <xxhash.h>

namespace bw {

namespace {

BlockDigest canonical(XXH128_hash_t hash)
{
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, hash);
    BlockDigest digest{};
    static_assert(sizeof bytes.digest == sizeof digest);
    std::memcpy(digest.data(), bytes.digest, digest.size());
    return digest;
}

} // namespace

BlockDigest blockDigest(const char *data, size_t bytes)
{
    return canonical(XXH3_128bits(data, bytes));
}

struct BlockHasher::State {
    XXH3_state_t *xxh = XXH3_createState();
};

BlockHasher::BlockHasher()
    : m_state(std::make_unique<State>())
{
    reset();
}

BlockHasher::~BlockHasher()
{
    XXH3_freeState(m_state->xxh);
}

void BlockHasher::reset()
{
    XXH3_128bits_reset(m_state->xxh);
}

void BlockHasher::add(const char *data, size_t bytes)
{
    XXH3_128bits_update(m_state->xxh, data, bytes);
}

BlockDigest BlockHasher::digest() const
{
    return canonical(XXH3_128bits_digest(m_state->xxh));
}

void ContentHasher::add(const char *data, qint64 bytes)
{
    m_bytes += bytes;
    while (bytes > 0) {
        const qint64 taken = std::min(bytes, hashBlockBytes - m_inBlock);
        m_block.add(data, static_cast<size_t>(taken));
        data += taken;
        bytes -= taken;
        m_inBlock += taken;
        if (m_inBlock == hashBlockBytes)
            endBlock();
    }
}

void ContentHasher::endBlock()
{
    m_digests.push_back(m_block.digest());
    m_block.reset();
    m_inBlock = 0;
}

QByteArray ContentHasher::soFar() const
{
    std::vector<BlockDigest> digests = m_digests;
    if (m_inBlock > 0)
        digests.push_back(m_block.digest());
    return contentHash(digests);
}

QByteArray ContentHasher::finish()
{
    if (m_inBlock > 0)
        endBlock();
    return contentHash(m_digests);
}

QByteArray contentHash(const std::vector<BlockDigest> &digests)
{
    const BlockDigest all =
        blockDigest(digests.empty() ? nullptr : digests.front().data(), digests.size() * sizeof(BlockDigest));
    return {all.data(), static_cast<qsizetype>(all.size())};
}

QByteArray hashOfSheet(const QByteArray &fileHash, const QString &sheet)
{
    const QByteArray both = fileHash + sheet.toUtf8();
    return contentHash({blockDigest(both.constData(), static_cast<size_t>(both.size()))});
}

namespace {

Status openToHash(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail(ErrorCode::FileMissing, file.fileName());
    if (!info.isFile())
        return fail(ErrorCode::FileIsNoPlainFile, file.fileName());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, file.fileName(), {}, 0, file.errorString());
    return {};
}

} // namespace

Result<FileContent> hashFile(const QString &path, const Progress &progress, qint64 limit)
{
    QFile file(path);
    if (const auto opened = openToHash(file); !opened)
        return tl::unexpected(opened.error());
    const qint64 size = file.size();
    const qint64 wanted = limit < 0 ? size : limit;
    if (wanted > size)
        return fail(ErrorCode::FileChanged, path);

    FileContent content;
    std::vector<BlockDigest> digests;
    QByteArray block(static_cast<qsizetype>(std::min(wanted, hashBlockBytes)), Qt::Uninitialized);
    while (content.bytes < wanted) {
        if (progress.cancelled)
            return fail(ErrorCode::Cancelled, path);
        const qint64 need = std::min(wanted - content.bytes, hashBlockBytes);
        qint64 have = 0;
        while (have < need) {
            const qint64 got = file.read(block.data() + have, need - have);
            if (got < 0)
                return fail(ErrorCode::FileUnreadable, path, {}, 0, file.errorString());
            if (got == 0)
                return fail(ErrorCode::FileChanged, path);
            have += got;
        }
        digests.push_back(blockDigest(block.constData(), static_cast<size_t>(need)));
        content.bytes += need;
        const char last = block.at(static_cast<qsizetype>(need - 1));
        content.endsLine = last == '\n' || last == '\r';
    }
    if (limit < 0 && file.size() != size)
        return fail(ErrorCode::FileChanged, path);
    content.hash = contentHash(digests);
    return content;
}

namespace {

/// What the beginnings of a file need of its blocks, which several threads read side by side.
class Beginnings {
public:
    Beginnings(const QString &path, const std::vector<qint64> &sizes, const Progress &progress)
        : m_path(path)
        , m_sizes(sizes)
        , m_progress(progress)
        , m_whole(static_cast<size_t>(sizes.back() / hashBlockBytes))
        , m_rest(sizes.size())
    {
    }

    Status read()
    {
        const auto blocks = static_cast<size_t>((m_sizes.back() + hashBlockBytes - 1) / hashBlockBytes);
        const size_t threads =
            std::min(blocks, static_cast<size_t>(std::max(1, QThread::idealThreadCount())));
        std::vector<Status> done(threads);
        inParallel(threads, 1, [&](size_t first, size_t last) {
            for (size_t i = first; i < last; ++i)
                done[i] = readBlocks(blocks);
        });
        const auto failed = std::find_if(done.begin(), done.end(), [](const Status &one) { return !one; });
        return failed == done.end() ? Status() : *failed;
    }

    /// Of the beginning at that place of the sizes.
    [[nodiscard]] QByteArray hash(size_t at) const
    {
        const auto whole = m_sizes[at] / hashBlockBytes;
        std::vector<BlockDigest> digests(m_whole.begin(), m_whole.begin() + whole);
        if (m_sizes[at] % hashBlockBytes != 0)
            digests.push_back(m_rest[at]);
        return contentHash(digests);
    }

private:
    Status readBlocks(size_t count)
    {
        QFile file(m_path);
        if (const auto opened = openToHash(file); !opened)
            return opened;
        BlockHasher hasher;
        QByteArray piece(1024 * 1024, Qt::Uninitialized);
        for (size_t block = m_next++; block < count; block = m_next++) {
            if (const auto done = readBlock(file, static_cast<qint64>(block), piece, hasher); !done)
                return done;
        }
        return {};
    }

    Status readBlock(QFile &file, qint64 block, QByteArray &piece, BlockHasher &hasher)
    {
        qint64 at = block * hashBlockBytes;
        const qint64 blockEnd = at + hashBlockBytes;
        if (!file.seek(at))
            return fail(ErrorCode::FileChanged, m_path);
        hasher.reset();
        auto size = std::upper_bound(m_sizes.begin(), m_sizes.end(), at); // the next beginning that ends here
        while (at < blockEnd && size != m_sizes.end()) {
            if (m_progress.cancelled)
                return fail(ErrorCode::Cancelled, m_path);
            const qint64 got = file.read(piece.data(), std::min({*size - at, blockEnd - at, piece.size()}));
            if (got < 0)
                return fail(ErrorCode::FileUnreadable, m_path, {}, 0, file.errorString());
            if (got == 0)
                return fail(ErrorCode::FileChanged, m_path);
            hasher.add(piece.constData(), static_cast<size_t>(got));
            at += got;
            for (; size != m_sizes.end() && *size == at && at < blockEnd; ++size)
                m_rest[static_cast<size_t>(size - m_sizes.begin())] = hasher.digest();
        }
        if (at == blockEnd)
            m_whole[static_cast<size_t>(block)] = hasher.digest();
        return {};
    }

    const QString &m_path;
    const std::vector<qint64> &m_sizes;
    const Progress &m_progress;
    std::vector<BlockDigest> m_whole; ///< of full blocks
    std::vector<BlockDigest> m_rest; ///< by beginning: of what it has of its last block
    std::atomic<size_t> m_next{0};
};

} // namespace

Result<std::vector<QByteArray>> hashBeginnings(const QString &path, const std::vector<qint64> &sizes,
                                               const Progress &progress)
{
    QFile file(path);
    if (const auto opened = openToHash(file); !opened)
        return tl::unexpected(opened.error());
    if (sizes.empty())
        return std::vector<QByteArray>();
    Beginnings beginnings(path, sizes, progress);
    if (const auto read = beginnings.read(); !read)
        return tl::unexpected(read.error());
    std::vector<QByteArray> hashes;
    for (size_t i = 0; i < sizes.size(); ++i)
        hashes.push_back(beginnings.hash(i));
    return hashes;
}

} // namespace bw
