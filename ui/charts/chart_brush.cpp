#include "charts/chart_brush.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal shaky = 5; ///< px that a click may move

} // namespace

void ChartBrush::press(QPointF pixel, double x)
{
    m_pressed = pixel;
    m_anchor = m_end = x;
    m_marks = false;
}

bool ChartBrush::move(QPointF pixel, double x)
{
    if (!m_pressed)
        return false;
    m_marks = m_marks || std::abs(pixel.x() - m_pressed->x()) > shaky;
    m_end = x;
    return m_marks;
}

std::optional<ChartBrush::Stretch> ChartBrush::release()
{
    const std::optional<Stretch> marked = stretch();
    clear();
    return marked;
}

void ChartBrush::extend(double anchor, double x)
{
    if (!m_marks)
        m_anchor = anchor;
    m_end = x;
    m_marks = true;
}

void ChartBrush::clear()
{
    m_pressed.reset();
    m_marks = false;
}

std::optional<ChartBrush::Stretch> ChartBrush::stretch() const
{
    if (!m_marks)
        return {};
    return Stretch{std::min(m_anchor, m_end), std::max(m_anchor, m_end)};
}

} // namespace bw
