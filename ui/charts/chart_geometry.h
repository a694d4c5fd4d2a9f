#pragma once

#include "report/chart_spec.h"

#include <QRectF>

namespace bw {

/// Where a chart's values stand on its canvas. The plot is `plot`; ticks, marks and notes around it.
struct ChartGeometry {
    static constexpr qreal markLine = 14; ///< height of a row of marks

    QRectF plot;
    double xMin = 0, xMax = 1, yMin = 0, yMax = 1; ///< always finite and max > min
    qreal pixelRatio = 1;
    qreal notesLeft = 0; ///< left edge of side notes and end labels
    qreal ticksTop = 0; ///< top of the line of tick labels
    qreal marksAt = 0; ///< middle of the first row of marks under the axis
    qreal hatchTop = 0; ///< hatches reach up over the plot to their names

    [[nodiscard]] qreal atX(double x) const
    {
        return plot.left() + (x - xMin) / (xMax - xMin) * plot.width();
    }
    [[nodiscard]] qreal atY(double y) const
    {
        return plot.bottom() - (y - yMin) / (yMax - yMin) * plot.height();
    }
    /// Middle of a row of marks.
    [[nodiscard]] qreal marksAtRow(int row) const { return marksAt + row * markLine; }
    [[nodiscard]] double xAt(qreal pixel) const
    {
        return xMin + (pixel - plot.left()) / plot.width() * (xMax - xMin);
    }
    [[nodiscard]] double yAt(qreal pixel) const
    {
        return yMin + (plot.bottom() - pixel) / plot.height() * (yMax - yMin);
    }
    /// On a device pixel, so that bars of equal width look equal.
    [[nodiscard]] qreal snapped(qreal pixel) const { return qRound(pixel * pixelRatio) / pixelRatio; }
    /// A bar on the axis, or on others: whole device pixels; on the axis at least two high unless it stands
    /// for nothing.
    [[nodiscard]] QRectF bar(const ChartPoint &point, double width) const;
};

/// Room for the labels that this chart has, measured in the fonts in use.
[[nodiscard]] ChartGeometry layOutChart(const ChartSpec &spec, QSizeF size, qreal pixelRatio);

/// What stands at a tick, in the language in use.
[[nodiscard]] QString tickText(const ChartTick &tick);

} // namespace bw
