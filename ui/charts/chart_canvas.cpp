#include "charts/chart_canvas.h"

#include "charts/chart_layers.h"
#include "charts/chart_series.h"
#include "charts/chart_tip.h"
#include "shell/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

/// One painted layer of the canvas, between or over the items that Qt Charts makes.
class Layer : public QGraphicsItem {
public:
    using Painting = void (*)(QPainter &, const ChartSpec &, const ChartGeometry &, const ChartColours &);
    Layer(QChart *chart, const ChartSpec &spec, const ChartCanvas &canvas, Painting painting, qreal z)
        : QGraphicsItem(chart)
        , m_spec(spec)
        , m_canvas(canvas)
        , m_painting(painting)
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    [[nodiscard]] QRectF boundingRect() const override
    {
        return QRectF(QPointF(0, 0), static_cast<QGraphicsWidget *>(parentItem())->size());
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_painting(*painter, m_spec, m_canvas.geometryOfPlot(), m_canvas.colours());
    }

private:
    const ChartSpec &m_spec;
    const ChartCanvas &m_canvas;
    Painting m_painting;
};

// Qt Charts puts its series at 5 and higher within the chart.
constexpr qreal underSeries = 1;
constexpr qreal overSeries = 50;
constexpr qreal reach = 24; ///< px beside a point that still mean it

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    QChart *plot = chart();
    plot->setBackgroundVisible(false);
    plot->setPlotAreaBackgroundVisible(false);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->legend()->hide();
    plot->setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setVisible(false); // ticks and labels are our own: calendar days, never "..."
        axis->setTickCount(2);
    }
    plot->addAxis(m_x, Qt::AlignBottom);
    plot->addAxis(m_y, Qt::AlignLeft);
    new Layer(plot, m_spec, *this, paintUnder, underSeries);
    new Layer(plot, m_spec, *this, paintOver, overSeries);

    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme(), &Theme::changed, this, &ChartCanvas::refill);
}

ChartColours ChartCanvas::colours() const
{
    return {m_fixedTheme.value_or(theme().name())};
}

void ChartCanvas::setFixedTheme(std::optional<ThemeName> theme)
{
    m_fixedTheme = theme;
    refill();
}

void ChartCanvas::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_stops.clear();
    for (size_t s = 0; s < spec.series.size(); ++s)
        for (size_t p = 0; p < spec.series[s].points.size(); ++p)
            if (std::isfinite(spec.series[s].points[p].x))
                m_stops.push_back({spec.series[s].points[p].x, static_cast<int>(s), static_cast<int>(p)});
    for (size_t i = 0; i < spec.marks.size(); ++i)
        if (std::isfinite(spec.marks[i].x) && !spec.marks[i].detail.isEmpty())
            m_stops.push_back({spec.marks[i].x, -1, static_cast<int>(i)});
    std::stable_sort(m_stops.begin(), m_stops.end(), [](const Stop &a, const Stop &b) { return a.x < b.x; });
    m_current = -1;
    m_brush.clear();
    refill();
    announce();
}

void ChartCanvas::refill()
{
    setBackgroundBrush(colours()(Token::BgSurface));
    if (viewport()->width() < 2)
        return;
    m_geometry = layOutChart(m_spec, viewport()->size(), devicePixelRatioF());
    m_stale = true;
    viewport()->update();
}

void ChartCanvas::fillNow()
{
    if (!m_stale)
        return;
    m_stale = false;
    // What changes is about to be painted: that it changed is no reason to paint it again.
    viewport()->setAttribute(Qt::WA_UpdatesDisabled);
    chart()->setPlotArea(m_geometry.plot);
    fillChart(*chart(), *m_x, *m_y, m_spec, m_geometry, colours());
    chart()->layout()->activate();
    QCoreApplication::sendPostedEvents(scene(), QEvent::MetaCall);
    viewport()->setAttribute(Qt::WA_UpdatesDisabled, false);
}

void ChartCanvas::paintEvent(QPaintEvent *event)
{
    fillNow();
    QChartView::paintEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    refill();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refill();
}

QRectF ChartCanvas::stopRect(const Stop &stop) const
{
    const qreal x = m_geometry.atX(stop.x);
    const auto around = [](QPointF centre, qreal half) {
        return QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    };
    if (stop.series < 0)
        return around({x, m_geometry.marksAtRow(m_spec.marks[static_cast<size_t>(stop.point)].row)}, 6);
    const ChartSeries &series = m_spec.series[static_cast<size_t>(stop.series)];
    const ChartPoint &point = series.points[static_cast<size_t>(stop.point)];
    if (!std::isfinite(point.y))
        return around({x, m_geometry.plot.bottom() - 4}, 4);
    if (series.kind != ChartSeries::Kind::Bars)
        return around({x, m_geometry.atY(point.y)}, 4);
    QRectF bar = m_geometry.bar(point, series.barWidth);
    bar.setTop(std::min(bar.top(), bar.bottom() - 5));
    return bar;
}

int ChartCanvas::stopAt(QPointF place) const
{
    int best = -1;
    qreal bestDistance = reach;
    const bool amongMarks = !m_spec.marks.empty() && place.y() > m_geometry.marksAt - 8;
    for (size_t i = 0; i < m_stops.size(); ++i) {
        if ((m_stops[i].series < 0) != amongMarks)
            continue;
        const QRectF rect = stopRect(m_stops[i]);
        qreal distance = std::abs(rect.center().x() - place.x());
        const bool isBar = m_stops[i].series >= 0
            && m_spec.series[static_cast<size_t>(m_stops[i].series)].kind == ChartSeries::Kind::Bars;
        // Of bars that stand on each other, the one at that height.
        if (isBar && (place.y() < rect.top() || place.y() > rect.bottom()))
            distance += 0.01;
        const double down = std::abs(rect.center().y() - place.y());
        if (amongMarks) // the row that is pointed at
            distance = std::hypot(distance, down);
        else if (!isBar) // of lines that lie over each other, the nearer one
            distance += down / 100;
        if (distance < bestDistance) {
            bestDistance = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void ChartCanvas::setCurrentStop(int stop)
{
    const int wanted = m_stops.empty() ? -1 : std::clamp(stop, -1, stopCount() - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    viewport()->update();
    announce();
    emit currentChanged(m_current);
}

QString ChartCanvas::currentDetail() const
{
    if (m_current < 0)
        return {};
    const Stop &stop = m_stops[static_cast<size_t>(m_current)];
    if (stop.series < 0)
        return m_spec.marks[static_cast<size_t>(stop.point)].detail;
    return m_spec.series[static_cast<size_t>(stop.series)].points[static_cast<size_t>(stop.point)].detail;
}

void ChartCanvas::announce()
{
    setAccessibleName(m_spec.conclusion.isEmpty() ? m_spec.title
                                                  : m_spec.title + QStringLiteral(". ") + m_spec.conclusion);
    setAccessibleDescription(currentDetail());
    if (hasFocus() && m_current >= 0) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
    QChartView::focusInEvent(event);
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    m_ring = false;
    m_brush.clear();
    setCurrentStop(-1);
    viewport()->update();
    QChartView::focusOutEvent(event);
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    const ChartColours colour = colours();
    paintBrush(*painter);
    if (m_current >= 0) {
        const Stop &stop = m_stops[static_cast<size_t>(m_current)];
        const QRectF target = stopRect(stop);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(m_ring ? Token::Accent : Token::TextPrimary), m_ring ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(target.adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2);
        paintChartTip(*painter, currentDetail(), target, QRectF(viewport()->rect()), colour);
    }
    if (m_ring && hasFocus()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace bw
