#pragma once

#include "charts/chart_geometry.h"
#include "charts/chart_paint.h"

#include <QtCharts/QChart>

class QValueAxis;

namespace bw {

/// Fills the chart with the spec's series, in place of those it had. Each call takes lists of points
/// whole (replace(), never append()); lines end at points that are not known.
void fillChart(QChart &chart, QValueAxis &x, QValueAxis &y, const ChartSpec &spec,
               const ChartGeometry &geometry, const ChartColours &colours);

/// Runs of known points of a line; steps hold their value until the next point (and one unit beyond
/// the last).
[[nodiscard]] std::vector<QList<QPointF>> lineRuns(const ChartSeries &series);

} // namespace bw
