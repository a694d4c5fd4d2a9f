#include "widgets/score_cell.h"

#include "shell/text.h"

namespace bw {

namespace {

constexpr qreal pipWidth = 4;
constexpr qreal pipPitch = 6;
constexpr qreal lowestPip = 4;
constexpr qreal highestPip = 11;
constexpr qreal padding = 9;
constexpr qreal edgeWidth = 3;
constexpr qreal cornerSide = 8;

} // namespace

qreal pipsWidth(int steps)
{
    return steps * pipPitch - (pipPitch - pipWidth);
}

void paintPips(QPainter &painter, QPointF bottomLeft, std::optional<int> step, int steps)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int pip = 0; pip < steps; ++pip) {
        const qreal height = lowestPip + (highestPip - lowestPip) * pip / std::max(steps - 1, 1);
        const QRectF bar(bottomLeft.x() + pip * pipPitch, bottomLeft.y() - height, pipWidth, height);
        if (!step) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tok(Token::LineControl), 1, Qt::DotLine));
            painter.drawRect(bar.adjusted(.5, .5, -.5, -.5));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(pip <= *step ? Token::Chart2 : Token::BgTrack));
        painter.drawRoundedRect(bar, 1, 1);
    }
    painter.restore();
}

void paintScoreCell(QPainter &painter, const QRect &cell, const ScoreFace &face)
{
    if (face.stale && !face.changed)
        painter.fillRect(QRectF(cell.left(), cell.top(), edgeWidth, cell.height()), tok(Token::WatchFill));
    if (face.changed) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::Accent));
        const QPointF corner = QRectF(cell).topRight();
        painter.drawPolygon(
            QPolygonF({corner, corner - QPointF(cornerSide, 0), corner + QPointF(0, cornerSide)}));
        painter.restore();
    }
    const qreal scale = deviceScale(painter);
    const TextRole role = face.changed ? TextRole::BaseHeading : TextRole::Base;
    const qreal base = centredBaseline(role, cell.top(), cell.height(), scale);
    const qreal left = cell.left() + padding;
    if (face.notKnown)
        drawWord(painter, TextRole::BaseStrong, tok(Token::TextTertiary), {left + 2, base},
                 QStringLiteral("?"));
    else
        paintPips(painter, {left, base}, face.step, face.steps);
    qreal right = cell.right() - padding + 1;
    if (!face.age.isEmpty() && !face.changed) {
        const qreal width = textWidth(TextRole::Caption, face.age);
        drawWord(painter, TextRole::Caption, tok(face.stale ? Token::WatchText : Token::TextTertiary),
                 {right - width, base}, face.age);
        right -= width + 6;
    }
    if (face.noted) { // three short lines: something is written
        for (int line = 0; line < 3; ++line)
            painter.fillRect(QRectF(right - (line == 2 ? 6 : 9), snapped(base - 8 + 3 * line, scale),
                                    line == 2 ? 6 : 9, hairWidth(scale)),
                             tok(Token::TextTertiary));
        right -= 15;
    }
    const qreal word = left + pipsWidth(std::max(face.steps, 4)) + 8;
    const bool answered = face.step || face.notKnown;
    const Token ink = face.changed ? Token::TextPrimary
        : answered                 ? Token::TextSecondary
                                   : Token::TextTertiary;
    drawElided(painter, role, tok(ink), {word, base}, right - word, answered ? face.word : text::dash());
}

} // namespace bw
