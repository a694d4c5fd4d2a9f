#pragma once

#include "report/account_report.h"
#include "shell/theme.h"

#include <QWidget>

namespace bw {

/// How the score is made: each part with its input, a bar of what it earned and could earn, its points and
/// weight; the points add up to the figure.
class ScoreParts : public QWidget {
    Q_OBJECT
public:
    explicit ScoreParts(QWidget *parent = nullptr);

    void setReport(const AccountReport &report);
    /// Per line from the top: the parts, then the sum.
    [[nodiscard]] QString tipOf(int line) const;
    [[nodiscard]] QString wordsOf(int line) const;
    [[nodiscard]] int lineAt(QPointF place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Line {
        QString name, input, points, weight, tip;
        double earned = 0; ///< points
        double most = 0;
        bool known = false;
        bool sum = false;
    };
    void setCurrent(int line);
    [[nodiscard]] qreal weightWidth() const;
    [[nodiscard]] qreal columnWidth(QString Line::*column, TextRole role) const;

    std::vector<Line> m_lines;
    double m_scale = 1; ///< points of the longest bar
    Band m_band = Band::None;
    int m_current = -1;
    bool m_ring = false; ///< focus came by keyboard
};

} // namespace bw
