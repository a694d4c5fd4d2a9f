#include "intake/novelty.h"

#include "intake/content_hash.h"

#include <QHash>

namespace bw {

Result<Novelty> noveltyOf(const QString &path, qint64 size, const std::vector<ImportRecord> &live,
                          const Progress &progress)
{
    // Only earlier imports that are not larger can be this file or its beginning; the newest first.
    QHash<qint64, QByteArray> hashes; // by size of the beginning
    for (auto import = live.rbegin(); import != live.rend(); ++import) {
        const bool grown = import->bytes < size;
        if (import->bytes > size || (grown && !import->endsLine)) {
            continue;
        }
        if (!hashes.contains(import->bytes)) {
            const auto content = hashFile(path, progress, import->bytes);
            if (!content) {
                return tl::unexpected(content.error());
            }
            hashes.insert(import->bytes, content->hash);
        }
        if (hashes.value(import->bytes) == import->hash) {
            return Novelty{grown ? FileNovelty::Grown : FileNovelty::Same, *import};
        }
    }
    return Novelty();
}

} // namespace bw
