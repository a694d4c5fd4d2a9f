#include "widgets/month_grid.h"

#include "shell/text.h"
#include "widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>

namespace bw {

namespace {

constexpr int cell = 32;
constexpr int headHeight = 32;
constexpr int weekdaysHeight = 24;
constexpr int weeks = 6;
constexpr int columns = 7;
constexpr int arrowRoom = 32;

void paintTurn(QPainter &painter, QPointF centre, bool back, bool enabled)
{
    const qreal d = back ? 2 : -2;
    painter.setPen(QPen(tok(enabled ? Token::TextSecondary : Token::TextDisabled), 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({centre + QPointF(d, -4), centre + QPointF(-d, 0), centre + QPointF(d, 4)}));
}

} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedSize(sizeHint());
}

QSize MonthGrid::sizeHint() const
{
    return {columns * cell, headHeight + weekdaysHeight + weeks * cell};
}

void MonthGrid::setDays(DayRange choosable, QSet<qint32> withData)
{
    m_choosable = choosable;
    m_withData = std::move(withData);
    update();
}

void MonthGrid::setChosen(Day day)
{
    m_chosen = day;
    moveTo(day);
}

Day MonthGrid::firstCell() const
{
    return Month::of(m_cursor).first().monday();
}

std::optional<Day> MonthGrid::dayAt(QPointF at) const
{
    const int row = static_cast<int>(at.y() - headHeight - weekdaysHeight) / cell;
    const int column = static_cast<int>(at.x()) / cell;
    if (at.y() < headHeight + weekdaysHeight || row >= weeks || at.x() < 0 || column >= columns) {
        return {};
    }
    const Day day = firstCell() + (row * columns + column);
    return m_choosable.contains(day) ? std::optional(day) : std::nullopt;
}

void MonthGrid::moveTo(Day day)
{
    if (!m_choosable.isEmpty()) {
        day = std::clamp(day, m_choosable.first, m_choosable.last);
    }
    m_cursor = day;
    setAccessibleName(text::day(day) + QLatin1Char(' ') + text::month(Month::of(day)));
    update();
}

void MonthGrid::turn(int months)
{
    const Month month = Month::of(m_cursor) + months;
    const int inMonth = m_cursor - Month::of(m_cursor).first();
    moveTo(month.first() + std::min(inMonth, month.days() - 1));
}

void MonthGrid::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = deviceScale(painter);
    const Month month = Month::of(m_cursor);
    const auto centred = [&](TextRole role, Token ink, const QRectF &box, const QString &text) {
        const qreal left = box.center().x() - textWidth(role, text) / 2;
        drawWord(painter, role, tok(ink), {left, centredBaseline(role, box.top(), box.height(), scale)},
                 text);
    };
    centred(TextRole::BaseHeading, Token::TextPrimary, QRectF(0, 0, width(), headHeight), text::month(month));
    paintTurn(painter, {arrowRoom / 2.0, headHeight / 2.0}, true, month.first() > m_choosable.first);
    paintTurn(painter, {width() - arrowRoom / 2.0, headHeight / 2.0}, false, month.last() < m_choosable.last);
    for (int c = 0; c < columns; ++c) {
        centred(TextRole::Caption, Token::TextTertiary, QRectF(c * cell, headHeight, cell, weekdaysHeight),
                text::weekdayShort(c + 1));
    }
    for (int i = 0; i < weeks * columns; ++i) {
        const Day day = firstCell() + i;
        if (Month::of(day) != month) {
            continue;
        }
        const int week = i / columns;
        const QRectF box((i % columns) * cell, headHeight + weekdaysHeight + week * cell, cell, cell);
        const QRectF mark = box.adjusted(2, 2, -2, -2);
        const bool can = m_choosable.contains(day);
        painter.setPen(Qt::NoPen);
        if (day == m_chosen) {
            painter.setBrush(tok(Token::Accent));
            painter.drawRoundedRect(mark, 6, 6);
        } else if (can && day == m_hovered) {
            painter.setBrush(tok(Token::BgHover));
            painter.drawRoundedRect(mark, 6, 6);
        }
        if (hasFocus() && day == m_cursor) {
            painter.setPen(QPen(tok(Token::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        }
        Token ink = can ? Token::TextPrimary : Token::TextDisabled;
        if (day == m_chosen) {
            ink = Token::OnAccent;
        }
        centred(m_withData.contains(day.n) ? TextRole::BaseHeading : TextRole::Base, ink, box,
                text::number(qint64{day - month.first()} + 1));
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (at.y() < headHeight) {
        if (at.x() < arrowRoom) {
            turn(-1);
        } else if (at.x() > width() - arrowRoom) {
            turn(1);
        }
        return;
    }
    if (const auto day = dayAt(at)) {
        emit chosen(*day);
    }
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = dayAt(event->position());
    update();
}

void MonthGrid::leaveEvent(QEvent * /*event*/)
{
    m_hovered.reset();
    update();
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_cursor - 1);
        return;
    case Qt::Key_Right:
        moveTo(m_cursor + 1);
        return;
    case Qt::Key_Up:
        moveTo(m_cursor - columns);
        return;
    case Qt::Key_Down:
        moveTo(m_cursor + columns);
        return;
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_Home:
        moveTo(Month::of(m_cursor).first());
        return;
    case Qt::Key_End:
        moveTo(Month::of(m_cursor).last());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit chosen(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

} // namespace bw
