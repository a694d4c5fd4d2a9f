#pragma once

#include "charts/chart_paint.h"

#include <QWidget>
#include <optional>

namespace bw {

/// Title, subtitle, legend and conclusion of a chart. What does not fit beside the title goes to lines
/// of its own; nothing is cut.
class ChartHeader : public QWidget {
    Q_OBJECT
public:
    explicit ChartHeader(QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    void setFixedTheme(std::optional<ThemeName> theme);
    /// A control at the right of the title line (switch of spans); owned by the header.
    void setCorner(QWidget *corner);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        enum class What { Title, Subtitle, Swatch, LegendText, Conclusion };
        What what;
        QRectF box;
        QString text;
        ChartTone tone = ChartTone::First;
        std::optional<ChartMark::Shape> shape = {};
    };
    void placeCorner();
    [[nodiscard]] std::vector<Place> layOut(int width, int *height) const;

    QString m_title, m_subtitle, m_conclusion;
    std::vector<ChartLegendEntry> m_legend;
    std::optional<ThemeName> m_fixedTheme;
    QWidget *m_corner = nullptr;
};

} // namespace bw
