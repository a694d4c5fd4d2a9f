#pragma once

#include "charts/chart_geometry.h"
#include "charts/chart_paint.h"

class QPainter;

namespace bw {

/// The words of a chart. What does not fit is left out whole (the table and the hover text have it),
/// never cut with dots. The painter's font is the caption font.
void paintHatchNames(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                     const ChartColours &colours);
void paintPointLabels(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                      const ChartColours &colours);
void paintTickLabels(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                     const ChartColours &colours);
/// Side notes and end labels, pushed apart where they would lie on each other.
void paintNotes(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                const ChartColours &colours);

/// Tops of boxes of these heights near the wanted middles, without overlap, within [top, bottom];
/// `wanted` ascends (downwards).
[[nodiscard]] std::vector<qreal> pushedApart(const std::vector<qreal> &wanted,
                                             const std::vector<qreal> &heights, qreal top, qreal bottom);

} // namespace bw
