#include "intake/novelty.h"

#include "intake/content_hash.h"

#include <QHash>

namespace bw {

Result<Novelty> noveltyOf(const FileShape &shape, const std::vector<ImportRecord> &live,
                          const Progress &progress)
{
    // Only earlier imports that are not larger can be this file or its beginning; the newest first.
    QHash<qint64, QByteArray> hashes; // by size of the beginning
    for (auto import = live.rbegin(); import != live.rend(); ++import) {
        const bool grown = import->bytes < shape.stamp.size;
        if (import->bytes > shape.stamp.size || (grown && !import->endsLine)) {
            continue;
        }
        if (!hashes.contains(import->bytes)) {
            const auto content = hashFile(shape.path, progress, import->bytes);
            if (!content) {
                return tl::unexpected(content.error());
            }
            hashes.insert(import->bytes, content->hash);
        }
        if (hashOfSheet(hashes.value(import->bytes), shape.sheet) == import->hash) {
            return Novelty{grown ? FileNovelty::Grown : FileNovelty::Same, *import};
        }
    }
    return Novelty();
}

} // namespace bw
