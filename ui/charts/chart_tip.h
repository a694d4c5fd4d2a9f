#pragma once

#include "charts/chart_paint.h"

#include <QRectF>

class QPainter;

namespace bw {

/// What is to be said of a point, in a box beside it that stays on the canvas: the first line stands out.
/// Painted, not a QToolTip: plain text whatever it holds, and the same for mouse and keyboard.
void paintChartTip(QPainter &painter, const QString &detail, const QRectF &target, const QRectF &canvas,
                   const ChartColours &colour);

} // namespace bw
