#pragma once

#include "widgets/marks.h"

#include <optional>

namespace bw {

/// What a health gauge shows. Without a value: the track, a dash and no figure.
struct GaugeFace {
    std::optional<double> value; ///< 0 to 100, unrounded
    Band band = Band::None;
    bool recomputing = false; ///< the old value, dimmed, while a new one is computed
    qint32 below = noBandAbove; ///< Health::below: the figure never reaches the next band
};

/// The figure that stands for a score: whole, or a dash.
[[nodiscard]] QString gaugeFigure(const GaugeFace &face);

/// 24 units: arc and shape; the figure stands beside it and is not drawn here.
void paintGaugeSmall(QPainter &painter, const QRectF &box, const GaugeFace &face);
/// 36 units: the figure inside, the shape in the gap.
void paintGaugeMedium(QPainter &painter, const QRectF &box, const GaugeFace &face);

struct GaugeMarks {
    std::optional<double> before; ///< dark bar across the arc: four weeks ago
    double watchFrom = 50; ///< outer ticks at the limits of the bands
    double healthyFrom = 70;
};
/// 132 or 152 units: figure, shape and word (`word` is empty where there is no room for one).
void paintGaugeLarge(QPainter &painter, const QRectF &box, const GaugeFace &face, const GaugeMarks &marks,
                     const QString &word);

} // namespace bw
