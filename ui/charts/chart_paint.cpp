#include "charts/chart_paint.h"

#include <QPainter>
#include <QPolygonF>

namespace bw {

namespace {

Token tokenOf(ChartTone tone)
{
    switch (tone) {
    case ChartTone::First:
        return Token::Chart1;
    case ChartTone::Second:
        return Token::Chart2;
    case ChartTone::Third:
        return Token::Chart3;
    case ChartTone::Fourth:
        return Token::Chart4;
    case ChartTone::Fifth:
        return Token::Chart5;
    case ChartTone::Comparison:
        return Token::Chart6;
    case ChartTone::Zero:
    case ChartTone::DayOff:
        return Token::LineControl;
    case ChartTone::Low:
        return Token::LevelLow;
    case ChartTone::Medium:
        return Token::LevelMed;
    case ChartTone::High:
        return Token::LevelHigh;
    case ChartTone::LevelUnknown:
        return Token::NoneFill;
    case ChartTone::Active:
    case ChartTone::Inactive:
        return Token::LevelMed;
    case ChartTone::NotKnown:
        return Token::NoneFill;
    case ChartTone::Risk:
        return Token::RiskFill;
    }
    Q_UNREACHABLE();
}

} // namespace

const QColor &ChartColours::of(ChartTone tone) const
{
    return (*this)(tokenOf(tone));
}

bool isHollow(ChartTone tone)
{
    return tone == ChartTone::Inactive || tone == ChartTone::NotKnown || tone == ChartTone::Zero;
}

void paintSwatch(QPainter &painter, QPointF centre, ChartTone tone, const ChartColours &colours)
{
    constexpr qreal side = 9;
    QRectF box(0, 0, side, side);
    box.moveCenter(centre);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tone == ChartTone::DayOff) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.of(tone));
        painter.drawEllipse(centre, 1.2, 1.2);
    } else if (isHollow(tone)) {
        painter.setPen(QPen(colours.of(tone), 1));
        painter.setBrush(tone == ChartTone::NotKnown ? QBrush(colours.of(tone), Qt::FDiagPattern)
                                                     : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.of(tone));
        painter.drawRoundedRect(box, 1.5, 1.5);
    }
    painter.restore();
}

void paintMark(QPainter &painter, QPointF centre, const ChartMark &mark, const ChartColours &colours)
{
    constexpr qreal half = 3.5;
    const QColor &colour = colours.of(mark.tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark.shape) {
    case ChartMark::Shape::Triangle:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half * 1.1, half * 0.88),
                                       centre + QPointF(-half * 1.1, half * 0.88)}));
        break;
    case ChartMark::Shape::Disc:
        painter.drawEllipse(centre, half, half);
        break;
    case ChartMark::Shape::Ring:
    case ChartMark::Shape::DottedRing:
        if (mark.shape == ChartMark::Shape::DottedRing)
            painter.drawEllipse(centre, 1.2, 1.2);
        painter.setPen(QPen(colours(Token::LineControl), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, half - 0.6, half - 0.6);
        break;
    case ChartMark::Shape::Square:
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half));
        break;
    case ChartMark::Shape::Diamond:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -4.2), centre + QPointF(4.2, 0),
                                       centre + QPointF(0, 4.2), centre + QPointF(-4.2, 0)}));
        break;
    case ChartMark::Shape::Dash:
        painter.setBrush(colours(Token::LineControl));
        painter.drawRect(QRectF(centre.x() - 3, centre.y() - 0.75, 6, 1.5));
        break;
    }
}

} // namespace bw
