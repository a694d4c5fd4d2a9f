#include "intake/sheet_rows.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <xxhash.h>

namespace bw {

namespace {

/// Calls `row` with every line until it returns false. No cell holds a line break.
template <class Row> void eachRow(const QByteArray &sheetText, Row row)
{
    qsizetype at = 0;
    while (at <= sheetText.size()) {
        const qsizetype found = sheetText.indexOf('\n', at);
        const qsizetype end = found < 0 ? sheetText.size() : found;
        if (!row(std::string_view(sheetText.constData() + at, static_cast<size_t>(end - at))))
            return;
        at = end + 1;
    }
}

QByteArray canonical(XXH128_hash_t hash)
{
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, hash);
    return {reinterpret_cast<const char *>(bytes.digest), sizeof bytes.digest};
}

} // namespace

qint64 rowsOf(const QByteArray &sheetText)
{
    return sheetText.isEmpty() ? 0 : sheetText.count('\n') + 1;
}

std::vector<QByteArray> hashesOfRows(const QByteArray &sheetText, const std::vector<qint64> &rows)
{
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    std::vector<QByteArray> hashes;
    qint64 done = 0;
    const auto take = [&] {
        while (hashes.size() < rows.size() && rows[hashes.size()] == done)
            hashes.push_back(canonical(XXH3_128bits_digest(state.get())));
        return hashes.size() < rows.size();
    };
    if (!take())
        return hashes;
    eachRow(sheetText, [&](std::string_view row) {
        // A cell that ends with a comma is in quotes.
        while (!row.empty() && row.back() == ',')
            row.remove_suffix(1);
        XXH3_128bits_update(state.get(), row.data(), row.size());
        XXH3_128bits_update(state.get(), "\n", 1);
        ++done;
        return take();
    });
    return hashes;
}

qint64 offsetBehindRows(const QByteArray &sheetText, qint64 rows)
{
    qint64 offset = 0;
    eachRow(sheetText, [&](std::string_view row) {
        if (rows-- <= 0)
            return false;
        offset += static_cast<qint64>(row.size()) + 1;
        return true;
    });
    return std::min<qint64>(offset, sheetText.size());
}

} // namespace bw
