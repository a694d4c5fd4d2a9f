#include "intake/content_hash.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
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

struct ContentHasher::State {
    XXH3_state_t *xxh = XXH3_createState();
};

ContentHasher::ContentHasher()
    : m_state(std::make_unique<State>())
{
    XXH3_128bits_reset(m_state->xxh);
}

ContentHasher::~ContentHasher()
{
    XXH3_freeState(m_state->xxh);
}

void ContentHasher::add(const char *data, qint64 bytes)
{
    m_bytes += bytes;
    while (bytes > 0) {
        const qint64 taken = std::min(bytes, hashBlockBytes - m_inBlock);
        XXH3_128bits_update(m_state->xxh, data, static_cast<size_t>(taken));
        data += taken;
        bytes -= taken;
        m_inBlock += taken;
        if (m_inBlock == hashBlockBytes)
            endBlock();
    }
}

void ContentHasher::endBlock()
{
    m_digests.push_back(canonical(XXH3_128bits_digest(m_state->xxh)));
    XXH3_128bits_reset(m_state->xxh);
    m_inBlock = 0;
}

QByteArray ContentHasher::soFar() const
{
    std::vector<BlockDigest> digests = m_digests;
    if (m_inBlock > 0)
        digests.push_back(canonical(XXH3_128bits_digest(m_state->xxh)));
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

Result<std::vector<QByteArray>> hashBeginnings(const QString &path, const std::vector<qint64> &sizes,
                                               const Progress &progress)
{
    constexpr qint64 pieceBytes = 1024 * 1024;
    QFile file(path);
    if (const auto opened = openToHash(file); !opened)
        return tl::unexpected(opened.error());
    ContentHasher hasher;
    std::vector<QByteArray> hashes;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (const qint64 size : sizes) {
        while (hasher.bytes() < size) {
            if (progress.cancelled)
                return fail(ErrorCode::Cancelled, path);
            const qint64 got = file.read(piece.data(), std::min(size - hasher.bytes(), pieceBytes));
            if (got < 0)
                return fail(ErrorCode::FileUnreadable, path, {}, 0, file.errorString());
            if (got == 0)
                return fail(ErrorCode::FileChanged, path);
            hasher.add(piece.constData(), got);
        }
        hashes.push_back(hasher.soFar());
    }
    return hashes;
}

} // namespace bw
