#include "today/queue_face.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/paint.h"

#include <cmath>

namespace bw {

namespace {

constexpr qreal left = 14;
constexpr qreal right = 18;
constexpr qreal gauge = 36;
constexpr qreal gap = 12;
constexpr qreal amountWidth = 76;
constexpr qreal movedWidth = 40;
constexpr qreal columnGap = 8;
constexpr qreal markSize = 16;
constexpr qreal firstLine = 12; ///< top of the name's line
constexpr qreal secondLine = 32;
constexpr qreal lineHeight = 18;
constexpr qreal accentEdge = 3;

void paintGroup(QPainter &painter, const QRectF &box, const QueueFace &face)
{
    const qreal scale = deviceScale(painter);
    painter.fillRect(box, tok(Token::BgSunken));
    hairline(painter, box.left(), box.right(), box.bottom() - hairWidth(scale), Token::LineStrong);
    const qreal base = centredBaseline(TextRole::CaptionHeading, box.top(), box.height() - 1, scale);
    const qreal amount = box.right() - right;
    const qreal moved = amount - amountWidth - columnGap;
    const qreal x = box.left() + left + 2;
    const qreal wide = drawElided(painter, TextRole::CaptionHeading, tok(Token::TextSecondary), {x, base},
                                  moved - movedWidth - x, face.name);
    const qreal after = x + wide + 10;
    drawElided(painter, TextRole::Caption, tok(Token::TextSecondary), {after, base},
               std::max(0.0, moved - movedWidth - after), face.line);
    const auto head = [&](qreal edge, const QString &word) {
        drawWord(painter, TextRole::Caption, tok(Token::TextSecondary),
                 {edge - textWidth(TextRole::Caption, word), base}, word);
    };
    if (!face.movedHead.isEmpty())
        head(moved, face.movedHead);
    if (!face.amountHead.isEmpty())
        head(amount, face.amountHead);
}

void paintMark(QPainter &painter, const QRectF &place, const QueueFace &face)
{
    const bool snoozed = face.kind == QueueFace::Kind::Snoozed;
    if (!snoozed && face.kind != QueueFace::Kind::Reviewed) {
        paintGaugeMedium(painter, place, face.gauge);
        return;
    }
    const QPixmap mark = themePixmap(snoozed ? QStringLiteral("snooze") : QStringLiteral("check"),
                                     snoozed ? Token::TextTertiary : Token::OkText,
                                     static_cast<int>(markSize), deviceScale(painter));
    painter.drawPixmap(place.center() - QPointF(markSize / 2, markSize / 2), mark);
}

/// Arrow and points; their right edge is at `edge`.
void paintMoved(QPainter &painter, qreal edge, qreal top, double moved)
{
    const Token colour = trendColour(moved);
    const Trend trend = trendOf(moved);
    qreal x = edge;
    if (trend != Trend::Flat) {
        const QString points = text::number(qint64{std::llabs(std::llround(moved))});
        const qreal base = centredBaseline(TextRole::Small, top, lineHeight, deviceScale(painter));
        x -= drawFigures(painter, TextRole::Small, tok(colour), {edge, base}, points, Qt::AlignRight);
        x -= 6;
    }
    paintTrend(painter, trend, {x - 5, top + lineHeight / 2}, tok(colour));
}

} // namespace

QString fittingReasons(const QString &line, qreal width)
{
    QString fitting = line;
    while (isElided(TextRole::Small, fitting, width)) {
        const qsizetype last = fitting.lastIndexOf(QStringLiteral(" · "));
        if (last < 0)
            break;
        fitting.truncate(last);
    }
    return fitting;
}

void paintQueueRow(QPainter &painter, const QRectF &box, const QueueFace &face, QueueRowLook look)
{
    if (face.kind == QueueFace::Kind::Group) {
        paintGroup(painter, box, face);
        return;
    }
    const qreal scale = deviceScale(painter);
    const bool done = face.kind == QueueFace::Kind::Reviewed || face.kind == QueueFace::Kind::Snoozed;
    painter.fillRect(box,
                     tok(look.selected      ? Token::BgSelected
                             : look.hovered ? Token::BgHover
                                            : Token::BgSurface));
    hairline(painter, box.left(), box.right(), box.bottom() - hairWidth(scale), Token::LineHair);
    if (look.selected)
        painter.fillRect(QRectF(box.left(), box.top(), accentEdge, box.height() - 1), tok(Token::Accent));
    paintMark(painter, {box.left() + left, box.top() + (box.height() - gauge) / 2, gauge, gauge}, face);

    const qreal x = box.left() + left + gauge + gap;
    const qreal edge = box.right() - right;
    const qreal base = centredBaseline(TextRole::Base, box.top() + firstLine, lineHeight, scale);
    qreal room = edge - x;
    if (!face.amount.isEmpty()) {
        drawFigures(painter, done ? TextRole::Base : TextRole::BaseStrong,
                    tok(done ? Token::TextTertiary : Token::TextPrimary), {edge, base}, face.amount,
                    Qt::AlignRight);
    }
    room -= amountWidth + columnGap;
    if (face.moved && !done)
        paintMoved(painter, edge - amountWidth - columnGap, box.top() + firstLine, *face.moved);
    room -= movedWidth;
    const TextRole role = done ? TextRole::Base
        : look.selected        ? TextRole::BaseHeading
                               : TextRole::BaseStrong;
    const qreal chip = face.chip.isEmpty() ? 0 : chipWidth(face.chip) + columnGap;
    const qreal name = drawElided(painter, role, tok(done ? Token::TextSecondary : Token::TextPrimary),
                                  {x, base}, std::max(0.0, room - chip), face.name);
    if (chip > 0)
        paintChip(painter, {x + name + columnGap, box.top() + firstLine + (lineHeight - chipHeight) / 2},
                  face.chip, Token::BgTrack, done ? Token::TextTertiary : Token::TextSecondary);
    drawElided(painter, TextRole::Small, tok(done ? Token::TextTertiary : Token::TextSecondary),
               {x, centredBaseline(TextRole::Small, box.top() + secondLine, lineHeight, scale)}, edge - x,
               fittingReasons(face.line, edge - x));
    if (look.selected && look.focused)
        paintFocusRing(painter, box.adjusted(accentEdge, 0, 0, -1), 3);
}

} // namespace bw
