#pragma once

#include "widgets/paint.h"

#include <array>

namespace bw {

/// Twelve values, oldest first; NaN where a value is not known.
using SparkValues = std::array<double, 12>;

enum class SparkKind : quint8 {
    Cell, ///< in a table row: zero based, 1 device pixel
    Group, ///< in a group row: no fill, no dot
    Tile, ///< in a tile: never less than `leastRange` high, so that noise does not look like news
};

struct SparkScale {
    double low = 0;
    double high = 1;
};

/// The range that a sparkline is drawn over.
[[nodiscard]] SparkScale sparkScale(const SparkValues &values, SparkKind kind, double leastRange);

constexpr QSizeF sparkCellSize{70, 22};
constexpr QSizeF sparkTileSize{72, 30};

/// Gaps are bridged by dots, never by zero; fewer than 3 values are dots only; none: a dotted middle line.
void paintSparkline(QPainter &painter, const QRectF &box, const SparkValues &values, SparkKind kind,
                    double leastRange = 0);

/// Which of the twelve lies nearest to x (in the box's coordinates).
[[nodiscard]] int sparkIndexAt(const QRectF &box, qreal x);

} // namespace bw
