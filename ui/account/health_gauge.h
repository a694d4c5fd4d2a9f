#pragma once

#include "report/account_report.h"

#include <QWidget>

namespace bw {

/// The large gauge with its word, how it moved in four weeks, and how much of all weights is covered. A click
/// or Enter goes on to how the score is made.
class HealthGauge : public QWidget {
    Q_OBJECT
public:
    explicit HealthGauge(QWidget *parent = nullptr);

    void setReport(const AccountReport &report);
    void setRecomputing(bool on);

    [[nodiscard]] QSize sizeHint() const override { return {190, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMovement(QPainter &painter) const;
    void paintCoverage(QPainter &painter) const;

    Health m_health;
    double m_leastCoverage = 0; ///< 0 to 1
    std::optional<double> m_before;
    std::optional<qint32> m_moved;
    double m_watchFrom = 50;
    double m_healthyFrom = 70;
    QString m_movement;
    QString m_coverage;
    bool m_recomputing = false;
    bool m_ring = false; ///< focus came by keyboard
};

} // namespace bw
