#include "widgets/marks.h"

#include <QPolygonF>
#include <algorithm>
#include <array>

namespace bw {

namespace {

class Antialiased {
public:
    explicit Antialiased(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Antialiased() { m_painter.restore(); }
    Antialiased(const Antialiased &) = delete;
    Antialiased &operator=(const Antialiased &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

Token fillOf(Band band)
{
    switch (band) {
    case Band::None:
        return Token::NoneFill;
    case Band::AtRisk:
        return Token::RiskFill;
    case Band::Watch:
        return Token::WatchFill;
    case Band::Healthy:
        return Token::OkFill;
    }
    return Token::NoneFill;
}

Token textOf(Band band)
{
    switch (band) {
    case Band::None:
        return Token::TextSecondary;
    case Band::AtRisk:
        return Token::RiskText;
    case Band::Watch:
        return Token::WatchText;
    case Band::Healthy:
        return Token::OkText;
    }
    return Token::TextSecondary;
}

Token softOf(Band band)
{
    switch (band) {
    case Band::None:
        return Token::BgTrack;
    case Band::AtRisk:
        return Token::RiskSoft;
    case Band::Watch:
        return Token::WatchSoft;
    case Band::Healthy:
        return Token::OkSoft;
    }
    return Token::BgTrack;
}

void paintStatus(QPainter &painter, Band band, QPointF centre, qreal size)
{
    const Antialiased scope(painter);
    const qreal half = size / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(fillOf(band)));
    switch (band) {
    case Band::Healthy:
        painter.drawEllipse(centre, half * .92, half * .92);
        return;
    case Band::Watch: {
        const qreal d = half * 1.12;
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -d), centre + QPointF(d, 0),
                                       centre + QPointF(0, d), centre + QPointF(-d, 0)}));
        return;
    }
    case Band::AtRisk:
        painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -half * 1.02), centre + QPointF(half * 1.1, half * .88),
                       centre + QPointF(-half * 1.1, half * .88)}));
        return;
    case Band::None:
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - 1, size, 2), 1, 1);
        return;
    }
}

Trend trendOf(double change)
{
    if (change > 1) {
        return Trend::Up;
    }
    return change < -1 ? Trend::Down : Trend::Flat;
}

Token trendColour(double change)
{
    return change <= -5 ? Token::RiskText : Token::TextSecondary;
}

void paintTrend(QPainter &painter, Trend trend, QPointF centre, const QColor &colour, qreal size)
{
    const Antialiased scope(painter);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal r = size * .27;
    if (trend == Trend::Flat) {
        const qreal w = size * .4;
        painter.drawLine(centre + QPointF(-w, 0), centre + QPointF(w, 0));
        painter.drawPolyline(
            QPolygonF({centre + QPointF(w - r, -r), centre + QPointF(w, 0), centre + QPointF(w - r, r)}));
        return;
    }
    const qreal y = trend == Trend::Up ? -r : r;
    painter.drawLine(centre + QPointF(-r, -y), centre + QPointF(r, y));
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-r * .7, y), centre + QPointF(r, y), centre + QPointF(r, -y * .7)}));
}

void paintBadge(QPainter &painter, QPointF topLeft, const QString &letter, bool on)
{
    const Antialiased scope(painter);
    const QRectF box(topLeft, QSizeF(badgeSize));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::AccentSoft));
        painter.drawRoundedRect(box, 3, 3);
    } else {
        painter.setPen(QPen(tok(Token::LineStrong), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 3, 3);
    }
    painter.setFont(roleFont(TextRole::CaptionHeading));
    painter.setPen(tok(on ? Token::AccentText : Token::TextTertiary));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, letter);
}

qreal chipWidth(const QString &text)
{
    return textWidth(TextRole::CaptionStrong, text) + 10;
}

void paintChip(QPainter &painter, QPointF topLeft, const QString &text, Token back, Token ink)
{
    const Antialiased scope(painter);
    const QRectF box(topLeft, QSizeF(chipWidth(text), chipHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(back));
    painter.drawRoundedRect(box, 4, 4);
    const qreal base =
        centredBaseline(TextRole::CaptionStrong, box.top(), box.height(), deviceScale(painter));
    drawWord(painter, TextRole::CaptionStrong, tok(ink), {box.left() + 5, base}, text);
}

void paintSeatsBar(QPainter &painter, QPointF topLeft, std::optional<double> use)
{
    const Antialiased scope(painter);
    const QRectF track(topLeft, seatsBarSize);
    painter.setPen(Qt::NoPen);
    if (use && *use > 1) {
        painter.setBrush(tok(Token::TextTertiary));
        painter.drawRoundedRect(track.adjusted(0, 0, -4, 0), 2, 2);
        painter.drawRoundedRect(QRectF(track.right() - 2, track.top(), 2, track.height()), 1, 1);
        return;
    }
    painter.setBrush(tok(Token::BgTrack));
    painter.drawRoundedRect(track, 2, 2);
    if (!use || *use <= 0) {
        return;
    }
    painter.setBrush(tok(Token::TextTertiary));
    painter.drawRoundedRect(
        QRectF(track.topLeft(), QSizeF(std::max(4.0, track.width() * *use), track.height())), 2, 2);
}

void paintChevron(QPainter &painter, QPointF centre, bool open, const QColor &colour)
{
    const Antialiased scope(painter);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (open) {
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-3, -1.5), centre + QPointF(0, 1.5), centre + QPointF(3, -1.5)}));
    } else {
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-1.5, -3), centre + QPointF(1.5, 0), centre + QPointF(-1.5, 3)}));
    }
}

} // namespace bw
