#pragma once

#include "charts/chart_brush.h"
#include "charts/chart_geometry.h"
#include "charts/chart_paint.h"

#include <QtCharts/QChartView>
#include <optional>

class QValueAxis;

namespace bw {

/// The drawing of one ChartSpec: Qt Charts for the series, painted layers under and over them, a mark
/// and a tip at the point under the mouse or reached by the arrow keys.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    /// Nothing: the theme in force.
    void setFixedTheme(std::optional<ThemeName> theme);
    [[nodiscard]] const ChartGeometry &geometryOfPlot() const { return m_geometry; }
    [[nodiscard]] ChartColours colours() const;

    /// Points in the order of the arrow keys: by x, then by series, then the marks there.
    [[nodiscard]] int stopCount() const { return static_cast<int>(m_stops.size()); }
    [[nodiscard]] int currentStop() const { return m_current; } ///< -1: none
    void setCurrentStop(int stop);
    [[nodiscard]] double xOf(int stop) const { return m_stops[static_cast<size_t>(stop)].x; }
    [[nodiscard]] QString currentDetail() const;
    /// The stop nearest to a place on the canvas; -1 when it is far from all.
    [[nodiscard]] int stopAt(QPointF place) const;

    /// Whether a stretch of x can be marked: by dragging, or by Shift and the arrow keys and then Enter.
    void setBrushable(bool on) { m_brushable = on; }

    /// Makes what is drawn follow the spec and the size, as the next painting does by itself: making it costs
    /// more than all else, so that a chart out of sight, or one that changes again at once, does without.
    void fillNow();

signals:
    void currentChanged(int stop);
    /// A stretch of x was marked, from the first to the last point in it.
    void brushed(double from, double to);
    /// A point was clicked, or Enter pressed on it.
    void stopChosen(int stop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Stop {
        double x;
        int series; ///< index, or -1: a mark
        int point;
    };
    void refill();
    [[nodiscard]] double xInPlot(QPointF place) const;
    bool extendBrush(int step);
    bool finishBrush(std::optional<ChartBrush::Stretch> stretch);
    void paintBrush(QPainter &painter) const;
    void announce();
    [[nodiscard]] QRectF stopRect(const Stop &stop) const;

    ChartSpec m_spec;
    ChartGeometry m_geometry;
    std::vector<Stop> m_stops;
    std::optional<ThemeName> m_fixedTheme;
    QValueAxis *m_x;
    QValueAxis *m_y;
    int m_current = -1;
    ChartBrush m_brush;
    bool m_brushable = false;
    bool m_stale = false; ///< what is drawn is of an older spec or size
    bool m_ring = false; ///< focus came by keyboard
};

} // namespace bw
