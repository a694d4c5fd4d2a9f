#include "widgets/gauge.h"

#include "shell/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bw {

namespace {

// The arc starts at 225 degrees (lower left) and runs 270 degrees clockwise.
constexpr int startAngle = 225 * 16;
constexpr int fullSweep = -270 * 16;

Token arcColour(const GaugeFace &face)
{
    return face.recomputing ? Token::TextDisabled : fillOf(face.band);
}

void paintArc(QPainter &painter, const QRectF &arc, const GaugeFace &face, qreal stroke)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tok(Token::BgTrack), stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, startAngle, fullSweep);
    if (face.value && *face.value > 0) {
        painter.setPen(QPen(tok(arcColour(face)), stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(arc, startAngle,
                        static_cast<int>(std::lround(fullSweep * std::min(*face.value, 100.0) / 100)));
    }
}

QRectF arcBox(const QRectF &box, qreal stroke)
{
    const qreal inset = stroke / 2 + .5;
    return box.adjusted(inset, inset, -inset, -inset);
}

/// Unit vector from the centre to a score on the arc.
QPointF direction(double score)
{
    const double angle = (225 - 270 * std::clamp(score, 0.0, 100.0) / 100) * std::numbers::pi / 180;
    return {std::cos(angle), -std::sin(angle)};
}

void radialLine(QPainter &painter, QPointF centre, double score, qreal inner, qreal outer)
{
    const QPointF towards = direction(score);
    painter.drawLine(centre + towards * inner, centre + towards * outer);
}

} // namespace

QString gaugeFigure(const GaugeFace &face)
{
    return face.value ? text::number(shownUnits(*face.value, face.below, 1)) : text::dash();
}

void paintGaugeSmall(QPainter &painter, const QRectF &box, const GaugeFace &face)
{
    painter.save();
    paintArc(painter, arcBox(box, 3), face, 3);
    painter.restore();
    paintStatus(painter, face.value ? face.band : Band::None, box.center(), 7);
}

void paintGaugeMedium(QPainter &painter, const QRectF &box, const GaugeFace &face)
{
    painter.save();
    paintArc(painter, arcBox(box, 3.5), face, 3.5);
    painter.setFont(roleFont(TextRole::BaseHeading));
    painter.setPen(tok(face.recomputing ? Token::TextDisabled : Token::TextPrimary));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, gaugeFigure(face));
    painter.restore();
    paintStatus(painter, face.value ? face.band : Band::None,
                {box.center().x(), box.bottom() - box.height() * .1}, 8);
}

void paintGaugeLarge(QPainter &painter, const QRectF &box, const GaugeFace &face, const GaugeMarks &marks,
                     const QString &word)
{
    const qreal stroke = box.width() >= 150 ? 11 : 10;
    const qreal room = 7; // for the outer ticks
    const QRectF arc =
        box.adjusted(room + stroke / 2, room + stroke / 2, -room - stroke / 2, -room - stroke / 2);
    const QPointF centre = arc.center();
    const qreal radius = arc.width() / 2;

    painter.save();
    paintArc(painter, arc, face, stroke);
    painter.setPen(QPen(tok(Token::LineControl), 1.5, Qt::SolidLine, Qt::FlatCap));
    for (const double limit : {marks.watchFrom, marks.healthyFrom}) {
        radialLine(painter, centre, limit, radius + stroke / 2 + 2, radius + stroke / 2 + 6);
    }
    if (marks.before) {
        painter.setPen(QPen(tok(Token::TextPrimary), 2, Qt::SolidLine, Qt::FlatCap));
        radialLine(painter, centre, *marks.before, radius - stroke / 2 - 2, radius + stroke / 2 + 2);
    }

    const qreal figureHeight = box.width() * .27;
    const qreal baseline = centre.y() + figureHeight * .3;
    painter.setFont(figureFont(figureHeight, QFont::DemiBold));
    painter.setPen(tok(face.recomputing ? Token::TextDisabled : Token::TextPrimary));
    const QString figure = gaugeFigure(face);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(centre.x() - metrics.horizontalAdvance(figure) / 2, baseline), figure);
    painter.restore();

    const Band shown = face.value ? face.band : Band::None;
    const qreal shapeY = baseline + 20 - 4;
    if (word.isEmpty()) {
        paintStatus(painter, shown, {centre.x(), shapeY}, 11);
        return;
    }
    const qreal wordWidth = textWidth(TextRole::SmallStrong, word);
    const qreal left = centre.x() - (wordWidth + 9 + 4) / 2;
    paintStatus(painter, shown, {left + 4.5, shapeY}, 9);
    painter.save();
    drawWord(painter, TextRole::SmallStrong, tok(textOf(shown)), {left + 13, baseline + 20}, word);
    painter.restore();
}

} // namespace bw
