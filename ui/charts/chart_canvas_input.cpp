#include "charts/chart_canvas.h"

#include <QKeyEvent>
#include <algorithm>

namespace bw {

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_ring)
        setCurrentStop(-1);
    return QChartView::viewportEvent(event);
}

double ChartCanvas::xInPlot(QPointF place) const
{
    return m_geometry.xAt(std::clamp(place.x(), m_geometry.plot.left(), m_geometry.plot.right()));
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_brush.move(event->position(), xInPlot(event->position())))
        viewport()->update();
    setCurrentStop(stopAt(event->position()));
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const bool inPlot = event->position().y() < m_geometry.plot.bottom() + 4;
    if (m_brushable && event->button() == Qt::LeftButton && inPlot)
        m_brush.press(event->position(), xInPlot(event->position()));
    event->accept(); // no rubber band, no scrolling by hand
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const int stop = stopAt(event->position());
    if (!finishBrush(m_brush.release()) && stop >= 0)
        emit stopChosen(stop);
}

bool ChartCanvas::finishBrush(std::optional<ChartBrush::Stretch> stretch)
{
    m_brush.clear();
    viewport()->update();
    if (!stretch)
        return false;
    // Points in it; at least the nearest.
    double from = stretch->to;
    double to = stretch->from;
    for (const Stop &stop : m_stops) {
        if (stop.x < stretch->from - 0.5 || stop.x > stretch->to + 0.5)
            continue;
        from = std::min(from, stop.x);
        to = std::max(to, stop.x);
    }
    if (from <= to)
        emit brushed(from, to);
    return true;
}

bool ChartCanvas::extendBrush(int step)
{
    if (!m_brushable || m_stops.empty())
        return false;
    const int from = m_current < 0 ? (step < 0 ? stopCount() - 1 : 0) : m_current;
    const double anchor = m_stops[static_cast<size_t>(from)].x;
    int to = from;
    // Points of several series at one place are one step.
    while (to + step >= 0 && to + step < stopCount() && m_stops[static_cast<size_t>(to)].x == anchor)
        to += step;
    m_ring = true;
    m_brush.extend(anchor, m_stops[static_cast<size_t>(to)].x);
    setCurrentStop(to);
    viewport()->update();
    return true;
}

void ChartCanvas::paintBrush(QPainter &painter) const
{
    const auto stretch = m_brush.stretch();
    if (!stretch)
        return;
    const QRectF box(
        QPointF(m_geometry.atX(std::max(stretch->from - 0.5, m_geometry.xMin)), m_geometry.hatchTop),
        QPointF(m_geometry.atX(std::min(stretch->to + 0.5, m_geometry.xMax)), m_geometry.plot.bottom()));
    QColor fill = colours()(Token::Accent);
    fill.setAlphaF(0.14F);
    painter.fillRect(box, fill);
    painter.setPen(QPen(colours()(Token::Accent), 1));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawLine(box.topRight(), box.bottomRight());
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    constexpr int page = 7;
    const int none = event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp ? stopCount() : -1;
    const int from = m_current < 0 ? none : m_current;
    const auto go = [&](int stop) {
        m_ring = true;
        setCurrentStop(std::clamp(stop, 0, std::max(0, stopCount() - 1)));
    };
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->modifiers() == Qt::ShiftModifier && sideways
        && extendBrush(event->key() == Qt::Key_Left ? -1 : 1))
        return;
    if (event->modifiers() & ~Qt::KeypadModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!finishBrush(m_brush.release()) && m_current >= 0)
            emit stopChosen(m_current);
        break;
    case Qt::Key_Left:
        go(from - 1);
        break;
    case Qt::Key_Right:
        go(from + 1);
        break;
    case Qt::Key_PageUp:
        go(from - page);
        break;
    case Qt::Key_PageDown:
        go(from + page);
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(stopCount() - 1);
        break;
    case Qt::Key_Escape:
        if (m_brush.stretch()) {
            m_brush.clear();
            viewport()->update();
            break;
        }
        if (m_current >= 0) {
            setCurrentStop(-1);
            break;
        }
        [[fallthrough]];
    default:
        event->ignore();
    }
}

} // namespace bw
