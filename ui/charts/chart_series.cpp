#include "charts/chart_series.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <cmath>
#include <map>

namespace bw {

namespace {

/// Filling an outline costs the square of its edges: 400 bars in three outlines take 20 ms, in pieces of
/// this size 3 ms.
constexpr qsizetype barsPerOutline = 12;

/// Bars of one look as an outline along the axis: few items for hundreds of bars, each on whole pixels.
QAreaSeries *barArea(const QList<QRectF> &bars, const ChartGeometry &geometry, QChart &chart)
{
    QList<QPointF> outline;
    QList<QPointF> feet;
    outline.reserve(bars.size() * 4);
    bool onOthers = false;
    for (const QRectF &bar : bars) {
        const double left = geometry.xAt(bar.left());
        const double right = geometry.xAt(bar.right());
        const double top = geometry.yAt(bar.top());
        const bool raised = bar.bottom() < geometry.plot.bottom();
        const double foot = raised ? geometry.yAt(bar.bottom()) : geometry.yMin;
        onOthers = onOthers || raised;
        outline << QPointF(left, foot) << QPointF(left, top) << QPointF(right, top) << QPointF(right, foot);
        feet << QPointF(left, foot) << QPointF(right, foot);
    }
    auto *area = new QAreaSeries(&chart);
    auto *upper = new QLineSeries(area);
    upper->replace(outline);
    area->setUpperSeries(upper);
    if (onOthers) { // between the bars both edges are one line, which has no area
        auto *lower = new QLineSeries(area);
        lower->replace(feet);
        area->setLowerSeries(lower);
    }
    return area;
}

void addBars(QChart &chart, const ChartSeries &series, const ChartGeometry &geometry,
             const ChartColours &colours)
{
    std::map<ChartTone, QList<QRectF>> filled;
    for (const ChartPoint &point : series.points) {
        // Bars that stand for nothing are feet on the axis, drawn over it; a hollow one needs its own
        // outline and is drawn there too.
        if (!std::isfinite(point.y) || point.y <= point.from || isHollow(point.tone))
            continue;
        filled[point.tone] << geometry.bar(point, series.barWidth);
    }
    for (const auto &[tone, bars] : filled) {
        for (qsizetype first = 0; first < bars.size(); first += barsPerOutline) {
            QAreaSeries *area = barArea(bars.mid(first, barsPerOutline), geometry, chart);
            area->setName(series.name.toHtmlEscaped());
            area->setPen(Qt::NoPen);
            area->setBrush(colours.of(tone));
            chart.addSeries(area);
        }
    }
}

void addLine(QChart &chart, const ChartSeries &series, const ChartColours &colours)
{
    QPen pen(colours.of(series.tone), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (series.dashed)
        pen.setDashPattern({2, 1.5}); // in pen widths: 4 on, 3 off
    for (const QList<QPointF> &run : lineRuns(series)) {
        auto *line = new QLineSeries(&chart);
        line->setName(series.name.toHtmlEscaped());
        line->setPen(pen);
        line->replace(run);
        chart.addSeries(line);
    }
}

} // namespace

std::vector<QList<QPointF>> lineRuns(const ChartSeries &series)
{
    std::vector<QList<QPointF>> runs;
    const bool steps = series.kind == ChartSeries::Kind::Steps;
    bool open = false;
    for (const ChartPoint &point : series.points) {
        if (!std::isfinite(point.y) || !std::isfinite(point.x)) {
            if (open && steps) // the last known value holds until here
                runs.back() << QPointF(point.x, runs.back().last().y());
            open = false;
            continue;
        }
        if (!open)
            runs.emplace_back();
        else if (steps)
            runs.back() << QPointF(point.x, runs.back().last().y());
        open = true;
        runs.back() << QPointF(point.x, point.y);
    }
    if (open && steps)
        runs.back() << QPointF(runs.back().last().x() + 1, runs.back().last().y());
    return runs;
}

void fillChart(QChart &chart, QValueAxis &x, QValueAxis &y, const ChartSpec &spec,
               const ChartGeometry &geometry, const ChartColours &colours)
{
    chart.removeAllSeries();
    x.setRange(geometry.xMin, geometry.xMax);
    y.setRange(geometry.yMin, geometry.yMax);
    for (const ChartSeries &series : spec.series) {
        if (series.kind == ChartSeries::Kind::Bars)
            addBars(chart, series, geometry, colours);
        else
            addLine(chart, series, colours);
    }
    const auto all = chart.series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(&x);
        series->attachAxis(&y);
    }
}

} // namespace bw
