#pragma once

#include "charts/chart_geometry.h"
#include "charts/chart_paint.h"

class QPainter;

namespace bw {

/// What lies under the series: bands, grid, hatches.
void paintUnder(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                const ChartColours &colours);

/// What lies over them: limits, feet of zero days, hollow bars, labels, ticks, marks, notes.
void paintOver(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
               const ChartColours &colours);

/// Text with a halo, readable over lines and bars.
void paintHaloText(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour,
                   const QColor &halo);

} // namespace bw
