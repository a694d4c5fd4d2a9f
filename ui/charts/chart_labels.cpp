#include "charts/chart_labels.h"

#include "charts/chart_layers.h"
#include "shell/text.h"
#include "shell/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace bw {

namespace {

constexpr qreal lineHeight = 14;
constexpr qreal gapBetween = 6;

/// Numbers beside the axis, the limits first.
void paintNumbers(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                  const ChartColours &colours)
{
    std::vector<qreal> taken;
    const auto paint = [&](double at, const QString &text, Token colour) {
        const qreal y = geometry.atY(at);
        const auto near = [&](qreal other) { return std::abs(other - y) < lineHeight - 1; };
        if (at < geometry.yMin || at > geometry.yMax || std::any_of(taken.begin(), taken.end(), near))
            return;
        taken.push_back(y);
        painter.setPen(colours(colour));
        painter.drawText(QRectF(0, y - lineHeight / 2, geometry.plot.left() - 7, lineHeight),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    for (const ChartLimit &limit : spec.limits)
        if (limit.onAxis)
            paint(limit.at, text::number(std::llround(limit.at)), Token::TextSecondary);
    for (const ChartTick &tick : spec.y.ticks)
        paint(tick.at, tickText(tick), Token::TextTertiary);
}

struct Note {
    qreal at;
    QString head;
    QStringList lines;
    Token headColour;
};

} // namespace

void paintHatchNames(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                     const ChartColours &colours)
{
    const QFontMetricsF metrics(painter.font());
    qreal end = geometry.plot.left();
    for (const ChartHatch &hatch : spec.hatches) {
        if (hatch.label.isEmpty())
            continue;
        const qreal width = metrics.horizontalAdvance(hatch.label);
        const qreal centre = (geometry.atX(hatch.from) + geometry.atX(hatch.to)) / 2;
        const qreal left = std::clamp(centre - width / 2, geometry.plot.left(),
                                      std::max(geometry.plot.left(), geometry.plot.right() - width));
        if (left < end || left + width > geometry.plot.right() + 1)
            continue;
        end = left + width + gapBetween;
        paintHaloText(painter, QPointF(left, geometry.hatchTop + metrics.ascent()), hatch.label,
                      colours(Token::TextSecondary), colours(Token::BgSurface));
    }
}

void paintPointLabels(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                      const ChartColours &colours)
{
    const QFontMetricsF metrics(painter.font());
    for (const ChartSeries &series : spec.series) {
        qreal end = -1e9;
        for (const ChartPoint &point : series.points) {
            if (point.label.isEmpty() || !std::isfinite(point.y))
                continue;
            const qreal width = metrics.horizontalAdvance(point.label);
            const qreal left = geometry.atX(point.x) - width / 2;
            if (left < end)
                continue;
            end = left + width + 2;
            const qreal foot = point.y > 0 ? geometry.atY(point.y) : geometry.plot.bottom() - 5;
            paintHaloText(painter, QPointF(left, foot - 4), point.label, colours(Token::TextSecondary),
                          colours(Token::BgSurface));
        }
    }
}

void paintTickLabels(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                     const ChartColours &colours)
{
    paintNumbers(painter, spec, geometry, colours);
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours(Token::TextTertiary));
    if (!spec.y.unit.isEmpty())
        painter.drawText(QPointF(0, metrics.ascent() + 1), spec.y.unit);

    // Where they would touch, every second, third… is shown, counted from the newest.
    std::vector<QString> texts;
    qreal widest = 0;
    qreal nearest = geometry.plot.width();
    for (size_t i = 0; i < spec.x.ticks.size(); ++i) {
        texts.push_back(tickText(spec.x.ticks[i]));
        widest = std::max(widest, metrics.horizontalAdvance(texts.back()));
        if (i > 0)
            nearest =
                std::min(nearest, geometry.atX(spec.x.ticks[i].at) - geometry.atX(spec.x.ticks[i - 1].at));
    }
    const auto step =
        static_cast<size_t>(std::max(1.0, std::ceil((widest + gapBetween) / std::max<qreal>(nearest, 1))));
    const qreal rightMost = geometry.plot.right() + (spec.sideNotes.empty() ? 2 : widest / 2);
    for (size_t i = 0; i < texts.size(); ++i) {
        if ((texts.size() - 1 - i) % step != 0)
            continue;
        const qreal width = metrics.horizontalAdvance(texts[i]);
        const qreal left =
            std::clamp(geometry.atX(spec.x.ticks[i].at) - width / 2, 0.0, std::max(0.0, rightMost - width));
        painter.drawText(QPointF(left, geometry.ticksTop + metrics.ascent()), texts[i]);
    }
}

std::vector<qreal> pushedApart(const std::vector<qreal> &wanted, const std::vector<qreal> &heights, qreal top,
                               qreal bottom)
{
    std::vector<qreal> tops(wanted.size());
    qreal free = top;
    for (size_t i = 0; i < wanted.size(); ++i) {
        tops[i] = std::max(wanted[i] - heights[i] / 2, free);
        free = tops[i] + heights[i];
    }
    qreal limit = bottom;
    for (size_t i = tops.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], limit - heights[i]);
        limit = tops[i];
    }
    return tops;
}

void paintNotes(QPainter &painter, const ChartSpec &spec, const ChartGeometry &geometry,
                const ChartColours &colours)
{
    std::vector<Note> notes;
    notes.reserve(spec.sideNotes.size() + spec.series.size());
    for (const ChartSideNote &note : spec.sideNotes)
        notes.push_back({geometry.atY(std::clamp(note.at, geometry.yMin, geometry.yMax)), note.head,
                         note.lines, Token::TextSecondary});
    for (const ChartSeries &series : spec.series) {
        const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                       [](const ChartPoint &point) { return std::isfinite(point.y); });
        if (!series.endLabel.isEmpty() && last != series.points.rend())
            notes.push_back({geometry.atY(last->y), series.endLabel, {}, Token::TextPrimary});
    }
    std::stable_sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) { return a.at < b.at; });

    const qreal bottom = geometry.plot.bottom() + 6;
    qreal all = 0;
    for (const Note &note : notes)
        all += lineHeight * static_cast<qreal>(1 + note.lines.size()) + 4;
    const bool headsOnly = all > bottom;
    std::vector<qreal> wanted;
    std::vector<qreal> heights;
    for (const Note &note : notes) {
        wanted.push_back(note.at);
        heights.push_back(lineHeight * static_cast<qreal>(1 + (headsOnly ? 0 : note.lines.size())) + 4);
    }
    const std::vector<qreal> tops = pushedApart(wanted, heights, 0, bottom);
    const qreal ascent = QFontMetricsF(roleFont(TextRole::Caption)).ascent();
    for (size_t i = 0; i < notes.size(); ++i) {
        painter.setFont(roleFont(TextRole::CaptionHeading));
        painter.setPen(colours(notes[i].headColour));
        painter.drawText(QPointF(geometry.notesLeft, tops[i] + ascent), notes[i].head);
        painter.setFont(roleFont(TextRole::Caption));
        painter.setPen(colours(Token::TextTertiary));
        for (qsizetype line = 0; !headsOnly && line < notes[i].lines.size(); ++line)
            painter.drawText(
                QPointF(geometry.notesLeft, tops[i] + ascent + lineHeight * static_cast<qreal>(line + 1)),
                notes[i].lines[line]);
    }
}

} // namespace bw
