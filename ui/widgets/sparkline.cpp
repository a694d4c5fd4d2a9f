#include "widgets/sparkline.h"

#include "widgets/sprite.h"

#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <limits>

namespace bw {

namespace {

constexpr qreal side = 2; ///< room for the disc of the last point
constexpr size_t count = std::tuple_size_v<SparkValues>;

struct Ink {
    QColor line;
    QColor fill;
    qreal width = 1; ///< in units
    bool antialiasedFill = false;
};

Ink inkOf(SparkKind kind, qreal scale)
{
    QColor fill = tok(Token::Chart1);
    fill.setAlphaF(.09F);
    switch (kind) {
    // A line of more than one device pixel leaves the raster engine's fast path: 4 to 5 times slower.
    case SparkKind::Cell:
        return {tok(Token::Chart1), fill, 1 / scale, false};
    case SparkKind::Group:
        return {tok(Token::TextTertiary), Qt::transparent, 1.25, false};
    case SparkKind::Tile:
        return {tok(Token::Chart1), fill, 1.5, true};
    }
    return {};
}

} // namespace

SparkScale sparkScale(const SparkValues &values, SparkKind kind, double leastRange)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double v : values) {
        if (!std::isnan(v)) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    }
    if (!(low <= high)) {
        return {};
    }
    if (kind != SparkKind::Tile) {
        low = std::min(low, 0.0);
    }
    const double lacking = leastRange - (high - low);
    if (lacking > 0) {
        low -= lacking / 2;
        high += lacking / 2;
    }
    return high > low ? SparkScale{low, high} : SparkScale{low, low + 1};
}

void paintSparkline(QPainter &painter, const QRectF &box, const SparkValues &values, SparkKind kind,
                    double leastRange)
{
    const qreal scale = deviceScale(painter);
    const Ink ink = inkOf(kind, scale);
    const SparkScale range = sparkScale(values, kind, leastRange);
    // A tile's fill reaches the lower edge; its line keeps off it.
    const qreal floor = kind == SparkKind::Tile ? box.height() * .2 : 1;
    const qreal height = box.height() - side - floor;
    const qreal step = (box.width() - 2 * side) / (count - 1);

    std::array<QPointF, count> points;
    std::array<size_t, count> known{};
    size_t n = 0;
    for (size_t i = 0; i < count; ++i) {
        if (std::isnan(values[i])) {
            continue;
        }
        const qreal part = (values[i] - range.low) / (range.high - range.low);
        points[n] = {box.left() + side + step * static_cast<qreal>(i),
                     box.top() + side + height * (1 - part)};
        known[n++] = i;
    }
    if (n == 0) {
        dottedLine(painter, {box.left(), box.center().y()}, {box.right(), box.center().y()},
                   tok(Token::LineControl));
        return;
    }

    painter.setPen(Qt::NoPen);
    if (n < 3) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(ink.line);
        for (size_t i = 0; i < n; ++i) {
            painter.drawEllipse(points[i], 2, 2);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }

    for (size_t first = 0; first < n;) {
        size_t last = first;
        while (last + 1 < n && known[last + 1] == known[last] + 1) {
            ++last;
        }
        const int run = static_cast<int>(last - first + 1);
        if (ink.fill.alpha() > 0 && run > 1) {
            std::array<QPointF, count + 2> area;
            std::copy_n(points.begin() + static_cast<std::ptrdiff_t>(first), run, area.begin());
            area[static_cast<size_t>(run)] = {points[last].x(), box.bottom()};
            area[static_cast<size_t>(run) + 1] = {points[first].x(), box.bottom()};
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.fill);
            painter.setRenderHint(QPainter::Antialiasing, ink.antialiasedFill);
            painter.drawPolygon(area.data(), run + 2);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink.line, ink.width));
        if (run > 1) {
            painter.drawPolyline(points.data() + first, run);
        } else {
            painter.drawPoint(points[first]);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (last + 1 < n) {
            dottedLine(painter, points[last] + QPointF(3, 0), points[last + 1], tok(Token::LineControl));
        }
        first = last + 1;
    }
    if (kind != SparkKind::Group && known[n - 1] == count - 1) {
        drawSprite(painter, points[n - 1] - QPointF(side, side), {2 * side, 2 * side},
                   {SpriteName::Kind::SparkEnd, 0}, [&ink](QPainter &on) {
                       on.setRenderHint(QPainter::Antialiasing);
                       on.setPen(Qt::NoPen);
                       on.setBrush(ink.line);
                       on.drawEllipse(QPointF(side, side), side, side);
                   });
    }
}

int sparkIndexAt(const QRectF &box, qreal x)
{
    const qreal step = (box.width() - 2 * side) / (count - 1);
    return std::clamp(static_cast<int>(std::lround((x - box.left() - side) / step)), 0,
                      static_cast<int>(count) - 1);
}

} // namespace bw
