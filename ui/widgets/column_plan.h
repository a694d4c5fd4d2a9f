#pragma once

#include <vector>

namespace bw {

class DenseModel;

constexpr int cellPadding = 8; ///< of a cell at both sides
constexpr int outerPadding = 16; ///< at the outer side of the first and the last column

/// What the columns of a dense table get of its width, by their number in the model.
struct ColumnPlan {
    std::vector<int> widths; ///< 0: dropped
    int first = 0; ///< shown at the left edge
    int last = 0;
    bool operator==(const ColumnPlan &) const = default;
};

/// `order` names the columns from left to right, `given` the widths that the user gave (0: none). The
/// flexible column takes the rest; where that is less than `leastFlexible`, columns are first as narrow as
/// they come and then dropped.
[[nodiscard]] ColumnPlan planColumns(const DenseModel &model, const std::vector<int> &order,
                                     const std::vector<int> &given, int width, int leastFlexible,
                                     const std::vector<quint8> &hidden = {});

/// The column that takes what the others leave; -1: none.
[[nodiscard]] int flexibleColumn(const DenseModel &model);

} // namespace bw
