#include "charts/chart_layers.h"

#include "charts/chart_labels.h"
#include "shell/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

QRectF between(const ChartGeometry &geometry, double from, double to, qreal top, qreal bottom)
{
    const auto inPlot = [&](double x) {
        return geometry.snapped(std::clamp(geometry.atX(x), geometry.plot.left(), geometry.plot.right()));
    };
    const qreal left = inPlot(from);
    const qreal right = inPlot(to);
    return QRectF(QPointF(left, top), QPointF(right, bottom)).normalized();
}

/// The middle of a device pixel, for lines one pixel thin.
qreal hairline(const ChartGeometry &geometry, qreal at)
{
    return geometry.snapped(at) + 0.5 / geometry.pixelRatio;
}

void paintFeet(QPainter &painter, const ChartSeries &series, const ChartGeometry &geometry,
               const ChartColours &colours)
{
    for (const ChartPoint &point : series.points) {
        if (!std::isfinite(point.y))
            continue;
        const qreal x = geometry.atX(point.x);
        if (point.tone == ChartTone::DayOff) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.of(point.tone));
            painter.drawEllipse(QPointF(x, geometry.plot.bottom() - 3), 1, 1);
        } else if (point.tone == ChartTone::Inactive && point.y <= 0) {
            const QRectF foot = geometry.bar(point, series.barWidth);
            painter.fillRect(QRectF(foot.left(), geometry.plot.bottom() - 2, foot.width(), 2),
                             colours(Token::RiskFill));
        } else if (isHollow(point.tone)) {
            QRectF box = geometry.bar(point, series.barWidth);
            if (point.y <= 0)
                box.setTop(box.bottom() - 4);
            const bool unknown = point.tone == ChartTone::NotKnown;
            painter.setPen(QPen(colours.of(point.tone), point.tone == ChartTone::Inactive ? 1.5 : 1));
            painter.setBrush(unknown ? QBrush(colours(Token::LineStrong), Qt::FDiagPattern)
                                     : QBrush(Qt::NoBrush));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, 0));
        }
    }
}

/// Points of a line whose neighbours are not known would else be invisible.
void paintLonePoints(QPainter &painter, const ChartSeries &series, const ChartGeometry &geometry,
                     const ChartColours &colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.of(series.tone));
    const auto &points = series.points;
    for (size_t i = 0; i < points.size(); ++i) {
        const bool before = i > 0 && std::isfinite(points[i - 1].y);
        const bool after = i + 1 < points.size() && std::isfinite(points[i + 1].y);
        if (std::isfinite(points[i].y) && !before && !after)
            painter.drawEllipse(QPointF(geometry.atX(points[i].x), geometry.atY(points[i].y)), 2.5, 2.5);
    }
}

void paintLimits(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                 const ChartColours &colours)
{
    QPen pen(colours(Token::LineControl), 1.0 / geometry.pixelRatio);
    pen.setDashPattern({3 * geometry.pixelRatio, 3 * geometry.pixelRatio});
    painter.setPen(pen);
    for (const ChartLimit &limit : spec.limits) {
        const QRectF box = between(geometry, limit.from, limit.to, 0, 1);
        const qreal y = hairline(geometry, geometry.atY(limit.at));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
}

} // namespace

void paintHaloText(QPainter &painter, QPointF baseline, const QString &text, const QColor &colour,
                   const QColor &halo)
{
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    painter.save();
    painter.strokePath(path, QPen(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

void paintUnder(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                const ChartColours &colours)
{
    // Under bars a band is a level that they are held against; around a line it is where its figure lies,
    // which stands out from the ground and has its ends marked.
    const bool interval = std::any_of(spec.series.begin(), spec.series.end(), [](const ChartSeries &series) {
        return series.kind == ChartSeries::Kind::Line;
    });
    for (const ChartBand &band : spec.bands) {
        const QRectF box = between(geometry, band.from, band.to,
                                   geometry.snapped(geometry.atY(std::min(band.high, geometry.yMax))),
                                   geometry.snapped(geometry.atY(std::max(band.low, geometry.yMin))));
        painter.fillRect(box, colours(interval ? Token::ChartCi : Token::ChartBand));
        if (!interval)
            continue;
        const qreal thin = 1.0 / geometry.pixelRatio;
        for (const qreal end : {box.top(), box.bottom() - thin})
            painter.fillRect(QRectF(box.left(), end, box.width(), thin), colours(Token::Chart1));
    }
    painter.setPen(QPen(colours(Token::ChartGrid), 1.0 / geometry.pixelRatio));
    for (const ChartTick &tick : spec.y.ticks) {
        if (tick.at <= geometry.yMin || tick.at > geometry.yMax)
            continue;
        const qreal y = hairline(geometry, geometry.atY(tick.at));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
    }
    painter.setPen(Qt::NoPen);
    for (const ChartHatch &hatch : spec.hatches) {
        const QRectF box = between(geometry, hatch.from, hatch.to, geometry.hatchTop, geometry.plot.bottom());
        const bool gap = hatch.kind == ChartHatch::Kind::Gap;
        if (gap)
            painter.fillRect(box, colours(Token::BgSunken));
        painter.fillRect(box,
                         QBrush(colours(gap ? Token::LineControl : Token::LineStrong),
                                gap ? Qt::FDiagPattern : Qt::BDiagPattern));
    }
}

void paintOver(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
               const ChartColours &colours)
{
    paintLimits(painter, spec, geometry, colours);
    painter.setPen(QPen(colours(Token::LineStrong), 1.0 / geometry.pixelRatio));
    const qreal axis = hairline(geometry, geometry.plot.bottom());
    painter.drawLine(QPointF(geometry.plot.left(), axis), QPointF(geometry.plot.right(), axis));
    for (const ChartSeries &series : spec.series) {
        if (series.kind == ChartSeries::Kind::Bars)
            paintFeet(painter, series, geometry, colours);
        else if (series.kind == ChartSeries::Kind::Line)
            paintLonePoints(painter, series, geometry, colours);
    }
    painter.setFont(roleFont(TextRole::Caption));
    paintHatchNames(painter, spec, geometry, colours);
    paintPointLabels(painter, spec, geometry, colours);
    paintTickLabels(painter, spec, geometry, colours);
    paintNotes(painter, spec, geometry, colours);
    for (const ChartMark &mark : spec.marks)
        paintMark(painter, QPointF(geometry.atX(mark.x), geometry.marksAtRow(mark.row)), mark, colours);
}

} // namespace bw
