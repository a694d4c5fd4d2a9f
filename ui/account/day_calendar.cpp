#include "account/day_calendar.h"

#include "account/focus.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/plain.h"
#include "widgets/strip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal side = 9;
constexpr qreal pitch = 11;
constexpr qreal dimmed = 0.35; ///< days that the charts do not show
constexpr qreal top = 44; ///< under title and months
constexpr qreal left = 34; ///< right of the weekdays

} // namespace

DayCalendar::DayCalendar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayCalendar::setTitle(const QString &title, const QString &emptyText)
{
    m_title = title;
    m_emptyText = emptyText;
    update();
}

void DayCalendar::setSummary(const QString &words)
{
    setAccessibleName(m_title + QStringLiteral(". ") + words);
}

void DayCalendar::setRange(std::optional<DayRange> range)
{
    m_range = range;
    update();
}

void DayCalendar::setWeeks(CalendarWeeks weeks, Day asOf, std::function<QString(Day)> words)
{
    m_weeks = std::move(weeks);
    m_asOf = asOf;
    m_words = std::move(words);
    m_current.reset();
    setAccessibleDescription({});
    update();
}

QSize DayCalendar::sizeHint() const
{
    return QSizeF(left + weekCount * pitch, top + 7 * pitch + 2).toSize();
}

QRectF DayCalendar::squareOf(Day day) const
{
    const int at = day - m_weeks.firstMonday;
    const int week = at / 7;
    return {left + week * pitch, top + at % 7 * pitch, side, side};
}

bool DayCalendar::isShown(Day day) const
{
    const int at = day - m_weeks.firstMonday;
    return at >= 0 && at < static_cast<int>(m_weeks.cells.size()) && day <= m_asOf
        && !m_weeks.cells[static_cast<size_t>(at)].before;
}

std::optional<Day> DayCalendar::dayAt(QPointF place) const
{
    const auto week = static_cast<int>(std::floor((place.x() - left + 1) / pitch));
    const auto weekday = static_cast<int>(std::floor((place.y() - top + 1) / pitch));
    if (week < 0 || week >= weekCount || weekday < 0 || weekday > 6)
        return {};
    const Day day = m_weeks.firstMonday + (week * 7 + weekday);
    return isShown(day) ? std::optional(day) : std::nullopt;
}

void DayCalendar::go(int days)
{
    const Day wanted = m_current ? *m_current + days : m_asOf;
    if (!isShown(wanted))
        return;
    m_current = wanted;
    const QString words = m_words ? m_words(wanted) : QString();
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    QToolTip::showText(mapToGlobal(squareOf(wanted).bottomRight().toPoint()), plainTip(words), this);
    update();
}

bool DayCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<Day> day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day && m_words ? plainTip(m_words(*day)) : QString(), this,
                           day ? squareOf(*day).toRect() : QRect());
        return true;
    }
    return QWidget::event(event);
}

void DayCalendar::mousePressEvent(QMouseEvent *event)
{
    if (const std::optional<Day> day = dayAt(event->position()))
        emit dayChosen(*day);
}

void DayCalendar::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        go(-7);
        break;
    case Qt::Key_Right:
        go(7);
        break;
    case Qt::Key_Up:
        go(-1);
        break;
    case Qt::Key_Down:
        go(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit dayChosen(*m_current);
        break;
    case Qt::Key_Escape:
        if (m_current) {
            m_current.reset();
            QToolTip::hideText();
            update();
            break;
        }
        [[fallthrough]];
    default:
        event->ignore();
    }
}

void DayCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = isKeyboard(event->reason());
    update();
}

void DayCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring = false;
    m_current.reset();
    update();
}

void DayCalendar::paintHeads(QPainter &painter) const
{
    const QFontMetricsF metrics(roleFont(TextRole::Caption));
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(tok(Token::TextTertiary));
    for (const int weekday : {1, 3, 5, 7})
        painter.drawText(QRectF(0, top + (weekday - 1) * pitch - 2, left - 7, side + 4),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextDontClip, text::weekdayShort(weekday));
    // A month stands over the week that holds its first day, where the one before leaves room.
    qreal end = 0;
    for (int week = 0; week < weekCount; ++week) {
        const Day monday = m_weeks.firstMonday + week * 7;
        const Month month = Month::of(monday + 6);
        if (month.first() < monday)
            continue;
        const QString name = text::monthShort(month);
        const qreal x = left + week * pitch;
        const qreal width = metrics.horizontalAdvance(name);
        if (x < end || x + width > left + weekCount * pitch)
            continue;
        end = x + width + 6;
        painter.drawText(QPointF(x, top - 7), name);
    }
}

void DayCalendar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::BaseHeading));
    painter.setPen(tok(Token::TextPrimary));
    painter.drawText(QRectF(0, 0, width(), 20), Qt::AlignVCenter | Qt::TextSingleLine, m_title);
    const bool empty = std::all_of(m_weeks.cells.begin(), m_weeks.cells.end(),
                                   [](const DayCell &cell) { return cell.before; });
    if (empty) {
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(tok(Token::TextSecondary));
        painter.drawText(QRectF(0, top - 14, width(), height() - top), Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintHeads(painter);
    for (size_t i = 0; i < m_weeks.cells.size(); ++i) {
        const Day day = m_weeks.firstMonday + static_cast<int>(i);
        painter.setOpacity(m_range && !m_range->contains(day) ? dimmed : 1);
        if (day <= m_asOf)
            paintDay(painter, squareOf(day).topLeft(), side, m_weeks.cells[i]);
    }
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tok(Token::Accent), 2));
    if (m_current)
        painter.drawRoundedRect(squareOf(*m_current).adjusted(-2, -2, 2, 2), 2, 2);
    if (m_ring)
        paintFocusRing(painter, rect(), 3);
}

} // namespace bw
