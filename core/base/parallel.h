#pragma once

#include <QtConcurrent/QtConcurrentMap>
#include <algorithm>
#include <vector>

namespace bw {

/// Calls work(first, last) for consecutive pieces of [0, count) on all cores and returns when all are done.
/// The pieces must not depend on each other.
template <class Work> void inParallel(size_t count, size_t piece, const Work &work)
{
    if (count <= piece) {
        if (count > 0)
            work(size_t(0), count);
        return;
    }
    struct Piece {
        size_t first, last;
    };
    std::vector<Piece> pieces;
    for (size_t first = 0; first < count; first += piece)
        pieces.push_back({first, std::min(count, first + piece)});
    QtConcurrent::blockingMap(pieces, [&work](const Piece &p) { work(p.first, p.last); });
}

} // namespace bw
