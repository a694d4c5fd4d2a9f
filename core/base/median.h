#pragma once

#include <QtGlobal>
#include <span>
#include <utility>

namespace bw {

/// Twice the median of a few values: the sum of the two in the middle, so that whole numbers stay whole. They
/// are sorted in place; 0 where there are none.
template <class T> [[nodiscard]] T twiceMedian(std::span<T> values)
{
    if (values.empty())
        return {};
    for (size_t i = 1; i < values.size(); ++i) {
        for (size_t j = i; j > 0 && values[j] < values[j - 1]; --j)
            std::swap(values[j], values[j - 1]);
    }
    return values[(values.size() - 1) / 2] + values[values.size() / 2];
}

} // namespace bw
