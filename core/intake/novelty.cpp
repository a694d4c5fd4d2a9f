#include "intake/novelty.h"

#include "intake/content_hash.h"
#include "intake/sheet_rows.h"

#include <algorithm>

namespace bw {

namespace {

bool isSheet(const FileShape &shape)
{
    return !shape.dialect.sheetText.isNull();
}

/// How much of the file an import had: bytes, or rows of a sheet.
qint64 extentOf(const FileShape &shape, const ImportRecord &import)
{
    return isSheet(shape) ? import.lines : import.bytes;
}

/// Those that could be the file or its beginning, the shortest first.
std::vector<ImportRecord> candidates(const FileShape &shape, const std::vector<ImportRecord> &live)
{
    const qint64 rows = rowsOf(shape.dialect.sheetText);
    std::vector<ImportRecord> found;
    std::copy_if(live.begin(), live.end(), std::back_inserter(found), [&](const ImportRecord &import) {
        if (isSheet(shape))
            return import.lines <= rows;
        return import.bytes == shape.stamp.size || (import.bytes < shape.stamp.size && import.endsLine);
    });
    std::stable_sort(found.begin(), found.end(), [&](const ImportRecord &a, const ImportRecord &b) {
        return extentOf(shape, a) < extentOf(shape, b);
    });
    return found;
}

/// Whether an earlier version, which knew sheets by their workbooks, imported this one.
Result<bool> isEarlierSheet(const FileShape &shape, const ImportRecord &import, QByteArray &fileHash,
                            const Progress &progress)
{
    if (import.bytes != shape.stamp.size || import.endsLine)
        return false;
    if (fileHash.isEmpty()) {
        const auto content = hashFile(shape.path, progress);
        if (!content)
            return tl::unexpected(content.error());
        fileHash = content->hash;
    }
    return hashOfSheet(fileHash, shape.sheet) == import.hash;
}

} // namespace

QByteArray identityOf(const FileShape &shape, const QByteArray &fileHash)
{
    return isSheet(shape) ? hashesOfRows(shape.dialect.sheetText, {rowsOf(shape.dialect.sheetText)}).front()
                          : fileHash;
}

bool isWhole(const FileShape &shape, const ImportRecord &beginning)
{
    return extentOf(shape, beginning)
        == (isSheet(shape) ? rowsOf(shape.dialect.sheetText) : shape.stamp.size);
}

Result<std::vector<ImportRecord>> beginningsOf(const FileShape &shape, const std::vector<ImportRecord> &live,
                                               const Progress &progress)
{
    const std::vector<ImportRecord> all = candidates(shape, live);
    if (all.empty())
        return all;
    std::vector<qint64> extents;
    for (const ImportRecord &import : all)
        extents.push_back(extentOf(shape, import));
    Result<std::vector<QByteArray>> hashes = isSheet(shape) ? hashesOfRows(shape.dialect.sheetText, extents)
                                                            : hashBeginnings(shape.path, extents, progress);
    if (!hashes)
        return tl::unexpected(hashes.error());
    std::vector<ImportRecord> found;
    QByteArray fileHash;
    for (size_t i = 0; i < all.size(); ++i) {
        bool same = all[i].hash == (*hashes)[i];
        if (!same && isSheet(shape)) {
            const auto earlier = isEarlierSheet(shape, all[i], fileHash, progress);
            if (!earlier)
                return tl::unexpected(earlier.error());
            same = *earlier;
        }
        if (same)
            found.push_back(all[i]);
    }
    return found;
}

Result<Novelty> noveltyOf(const FileShape &shape, const std::vector<ImportRecord> &live, Growth growth,
                          const Progress &progress)
{
    std::vector<ImportRecord> possible = live;
    if (growth == Growth::IsNew)
        std::erase_if(possible, [&](const ImportRecord &import) { return !isWhole(shape, import); });
    auto found = beginningsOf(shape, possible, progress);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return Novelty();
    const bool whole = isWhole(shape, found->back());
    return Novelty{whole ? FileNovelty::Same : FileNovelty::Grown, std::move(found->back())};
}

} // namespace bw
