#pragma once

#include <QtGlobal>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace bw {

/// Asks the system to back the room that was reserved with large pages, before it is filled: one fault in
/// place of hundreds. Only a wish, and for room of several MiB; nothing happens where it is not on offer.
template <class T> void wishLargePages([[maybe_unused]] std::vector<T> &reserved)
{
#ifdef Q_OS_LINUX
    constexpr quintptr page = quintptr(2) << 20;
    const auto begin = reinterpret_cast<quintptr>(reserved.data());
    const quintptr first = (begin + page - 1) / page * page;
    const quintptr end = (begin + reserved.capacity() * sizeof(T)) / page * page;
    if (first < end)
        (void)madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE);
#endif
}

} // namespace bw
