#include "charts/chart_geometry.h"

#include "shell/text.h"
#include "shell/text_feedback.h"
#include "shell/theme.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal lineHeight = 14;
constexpr qreal ringRoom = 4; ///< beside the words, for the focus ring

struct Range {
    double min, max;
};

/// What Qt Charts would ignore or hang on: empty, reversed and endless ranges.
Range sane(double min, double max)
{
    if (!std::isfinite(min))
        min = 0;
    if (!std::isfinite(max) || max <= min)
        max = min + 1;
    return {min, max};
}

qreal widestNumber(const ChartSpec &spec, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const ChartTick &tick : spec.y.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tickText(tick)));
    for (const ChartLimit &limit : spec.limits)
        if (limit.onAxis)
            widest = std::max(widest, metrics.horizontalAdvance(text::number(std::llround(limit.at))));
    return widest;
}

qreal widestNote(const ChartSpec &spec, const QFontMetricsF &metrics)
{
    const QFontMetricsF strong(roleFont(TextRole::CaptionHeading));
    qreal widest = 0;
    for (const ChartSideNote &note : spec.sideNotes) {
        widest = std::max(widest, strong.horizontalAdvance(note.head));
        for (const QString &line : note.lines)
            widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    for (const ChartSeries &series : spec.series)
        widest = std::max(widest, strong.horizontalAdvance(series.endLabel));
    return widest;
}

} // namespace

QRectF ChartGeometry::bar(const ChartPoint &point, double width) const
{
    const qreal pixels = std::max(1.0 / pixelRatio, snapped(width / (xMax - xMin) * plot.width()));
    const qreal left = snapped(atX(point.x) - pixels / 2);
    const qreal top = snapped(atY(std::min(point.y, yMax)));
    const bool onOthers = point.from > 0;
    const qreal bottom = onOthers ? snapped(atY(std::min(point.from, yMax))) : plot.bottom();
    const qreal least = onOthers ? 0 : 2;
    const qreal height = point.y > point.from ? std::max<qreal>(bottom - top, least) : 0;
    return {left, bottom - height, pixels, height};
}

ChartGeometry layOutChart(const ChartSpec &spec, QSizeF size, qreal pixelRatio)
{
    const QFontMetricsF metrics(roleFont(TextRole::Caption));
    ChartGeometry geometry;
    const Range x = sane(spec.x.min, spec.x.max);
    const Range y = sane(spec.y.min, spec.y.max);
    geometry.xMin = x.min;
    geometry.xMax = x.max;
    geometry.yMin = y.min;
    geometry.yMax = y.max;
    geometry.pixelRatio = pixelRatio;

    const qreal numbers = widestNumber(spec, metrics);
    const qreal notes = widestNote(spec, metrics);
    const bool named = std::any_of(spec.hatches.begin(), spec.hatches.end(),
                                   [](const ChartHatch &hatch) { return !hatch.label.isEmpty(); });
    const qreal left = numbers > 0 ? std::ceil(numbers) + 7 + ringRoom : ringRoom;
    const qreal right = notes > 0 ? std::ceil(notes) + 12 + ringRoom : ringRoom;
    // The unit stands above the highest number of the axis, whose middle is at the top of the plot.
    const qreal top = !spec.y.unit.isEmpty() ? lineHeight * 1.5 + 3 : named ? lineHeight + 3 : 7;
    int rows = 0;
    for (const ChartMark &mark : spec.marks)
        rows = std::max(rows, mark.row + 1);
    constexpr qreal markLine = ChartGeometry::markLine;
    const qreal bottom = (spec.x.ticks.empty() ? 2 : lineHeight + 6) + rows * markLine;
    geometry.plot = QRectF(geometry.snapped(left), geometry.snapped(top),
                           std::max<qreal>(geometry.snapped(size.width() - left - right), 20),
                           std::max<qreal>(geometry.snapped(size.height() - top - bottom), 20));
    geometry.notesLeft = geometry.plot.right() + 12;
    geometry.ticksTop = geometry.plot.bottom() + 4;
    geometry.marksAt =
        geometry.plot.bottom() + (spec.x.ticks.empty() ? 2 : lineHeight + 5) + markLine / 2 - 1;
    geometry.hatchTop = named ? 1 : geometry.plot.top();
    return geometry;
}

QString tickText(const ChartTick &tick)
{
    const Day day{static_cast<qint32>(std::floor(std::clamp(tick.at, -1e6, 1e6)))};
    switch (tick.form) {
    case ChartTick::Form::Number:
        return text::measure(tick.at);
    case ChartTick::Form::DayAndMonth:
        return text::dayShort(day);
    case ChartTick::Form::WeekStart:
        return text::dayShort(day.monday());
    case ChartTick::Form::MonthName:
        return text::monthShort(Month::of(day));
    case ChartTick::Form::Year:
        return text::month(Month::of(day));
    case ChartTick::Form::Words:
        return tick.words;
    }
    Q_UNREACHABLE();
}

} // namespace bw
