#pragma once

#include <QtGlobal>
#include <algorithm>
#include <limits>

namespace bw {

/// A count as texts with plurals take it ("%Ln row(s)"); beyond 2^31-1 the form is the same.
[[nodiscard]] inline int plural(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace bw
