#include "intake/content_hash.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <xxhash.h>

namespace bw {

BlockDigest blockDigest(const char *data, size_t bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(data, bytes));
    BlockDigest digest{};
    static_assert(sizeof canonical.digest == sizeof digest);
    std::memcpy(digest.data(), canonical.digest, digest.size());
    return digest;
}

QByteArray contentHash(const std::vector<BlockDigest> &digests)
{
    const BlockDigest all =
        blockDigest(digests.empty() ? nullptr : digests.front().data(), digests.size() * sizeof(BlockDigest));
    return {all.data(), static_cast<qsizetype>(all.size())};
}

Result<FileContent> hashFile(const QString &path, const Progress &progress, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (!info.isFile())
        return fail(ErrorCode::FileIsNoPlainFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path, {}, 0, file.errorString());

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

} // namespace bw
