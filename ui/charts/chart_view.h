#pragma once

#include "report/chart_spec.h"

#include <QImage>
#include <QWidget>
#include <memory>

class QLabel;
class QStackedWidget;
class QTableView;

namespace bw {

class ChartCanvas;
class ChartHeader;
class ChartTableModel;

/// A chart on a page: header with conclusion, plot, the same numbers as a table (T), copy (Ctrl+C).
/// Pages hand it a ChartSpec and never see the library that draws it.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(ChartSpec spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// A control beside the title; owned by the chart.
    void setCorner(QWidget *corner);

    void showTable(bool on);
    [[nodiscard]] bool showsTable() const;
    /// Picture (light, on white) and table to the clipboard.
    void copy() const;
    [[nodiscard]] QImage picture(qreal scale = 2) const;
    /// The single key T; off while a setting forbids single keys.
    void setLetterKeys(bool on) { m_letterKeys = on; }

    /// The point that is marked, as text; empty: none.
    [[nodiscard]] QString currentDetail() const;
    /// Marks the point at x (another place pointed at it); false when there is none.
    bool showPoint(double x);
    /// Where the point at x stands in this widget.
    [[nodiscard]] QRect pointRect(double x) const;

    /// Whether a stretch of x can be marked with mouse or keys.
    void setBrushable(bool on);

signals:
    void tableShown(bool on);
    /// A stretch was marked: x of its first and last point.
    void rangeBrushed(double from, double to);
    /// A point was clicked, or Enter pressed on it.
    void pointChosen(double x);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    ChartSpec m_spec;
    ChartHeader *m_header;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas;
    QLabel *m_empty;
    ChartTableModel *m_model;
    QTableView *m_table = nullptr; ///< made when it is first asked for
    bool m_letterKeys = true;
};

/// The chart as it leaves the program: light, on white, `size` in device-independent pixels.
[[nodiscard]] QImage chartPicture(const ChartSpec &spec, QSize size, qreal scale);

} // namespace bw
