#include "widgets/strip.h"

#include "widgets/sprite.h"

#include <QPolygonF>

namespace bw {

namespace {

std::optional<Token> fillOf(Level level)
{
    switch (level) {
    case Level::Low:
        return Token::LevelLow;
    case Level::Medium:
        return Token::LevelMed;
    case Level::High:
        return Token::LevelHigh;
    case Level::Zero:
    case Level::Unknown:
        return {};
    }
    return {};
}

void strokeBox(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(tok(Token::LevelEdge), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 1, 1);
}

/// All values that change the looks of a day, as one number below 32.
quint32 dayCode(const DayCell &cell)
{
    if (cell.before) {
        return 31;
    }
    if (cell.gap) {
        return 30;
    }
    return static_cast<quint32>(cell.level) * 2 + (cell.dayOff && cell.level == Level::Zero ? 1 : 0);
}

} // namespace

std::optional<int> stripCellAt(qreal x)
{
    if (x < 0 || x >= stripSize.width()) {
        return {};
    }
    const int week = std::min(3, static_cast<int>(x / stripWeekPitch));
    return week * 7 + std::min(6, static_cast<int>((x - week * stripWeekPitch) / 8));
}

void paintDay(QPainter &painter, QPointF topLeft, qreal side, const DayCell &cell)
{
    if (cell.before) {
        return;
    }
    const QRectF box(topLeft, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (cell.gap) {
        painter.setPen(QPen(tok(Token::LineControl), 1, Qt::SolidLine, Qt::FlatCap));
        const qreal in = side * .2;
        painter.drawLine(box.bottomLeft() + QPointF(in, -in), box.topRight() + QPointF(-in, in));
    } else if (const auto fill = fillOf(cell.level)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(*fill));
        painter.drawRoundedRect(box, 1, 1);
    } else if (cell.level == Level::Unknown) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::LevelLow));
        painter.drawPolygon(QPolygonF({box.bottomLeft(), box.bottomRight(), box.topRight()}));
        strokeBox(painter, box);
    } else if (cell.dayOff) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::LevelEdge));
        painter.drawEllipse(box.center(), side / 7, side / 7);
    } else {
        strokeBox(painter, box);
    }
    painter.restore();
}

void paintStrip(QPainter &painter, QPointF topLeft, const std::array<DayCell, stripDays> &cells)
{
    for (int k = 0; k < stripDays; ++k) {
        const DayCell &cell = cells[static_cast<size_t>(k)];
        if (cell.before) {
            continue;
        }
        drawSprite(painter, topLeft + QPointF(stripX(k), 0), {daySide, daySide},
                   {SpriteName::Kind::Day, dayCode(cell)}, [&cell](QPainter &on) {
                       paintDay(on, {0, 0}, daySide, cell);
                   });
    }
}

void paintWeek(QPainter &painter, QPointF centre, BlockState state, bool open)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case BlockState::Active:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::Accent));
        painter.drawEllipse(centre, 3.5, 3.5);
        break;
    case BlockState::Inactive:
        painter.setPen(QPen(tok(Token::LineControl), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 2.9, 2.9);
        break;
    case BlockState::NotYet:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::LineControl));
        painter.drawRect(QRectF(centre.x() - 2.5, centre.y() - .5, 5, 1));
        break;
    }
    if (open && state == BlockState::Inactive) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(Token::LineControl));
        painter.drawEllipse(centre, 1, 1);
    }
    painter.restore();
}

void paintWeeks(QPainter &painter, QPointF topLeft, const std::array<BlockState, 7> &blocks)
{
    for (size_t k = 0; k < blocks.size(); ++k) {
        const BlockState state = blocks[k];
        drawSprite(painter, topLeft + QPointF(weekPitch * static_cast<qreal>(k), 0), {daySide, daySide},
                   {SpriteName::Kind::Week, static_cast<quint32>(state)}, [state](QPainter &on) {
                       paintWeek(on, {daySide / 2, daySide / 2}, state);
                   });
    }
}

StripCount countStrip(const std::array<DayCell, stripDays> &cells)
{
    StripCount count;
    for (const DayCell &cell : cells) {
        if (cell.before) {
            ++count.before;
        } else if (cell.gap) {
            ++count.gaps;
        } else {
            switch (cell.level) {
            case Level::High:
                ++count.high;
                break;
            case Level::Medium:
                ++count.medium;
                break;
            case Level::Low:
                ++count.low;
                break;
            case Level::Unknown:
                ++count.unknown;
                break;
            case Level::Zero:
                ++count.unused;
                count.daysOff += cell.dayOff ? 1 : 0;
                break;
            }
        }
    }
    return count;
}

} // namespace bw
