#pragma once

#include "report/account_report.h"

#include <QWidget>

namespace bw {

/// The large gauge with its word, and how it moved in four weeks.
class HealthGauge : public QWidget {
    Q_OBJECT
public:
    explicit HealthGauge(QWidget *parent = nullptr);

    void setReport(const AccountReport &report);
    void setRecomputing(bool on);

    [[nodiscard]] QSize sizeHint() const override { return {150, 164}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Health m_health;
    std::optional<double> m_before;
    std::optional<qint32> m_moved;
    QString m_movement;
    bool m_recomputing = false;
};

} // namespace bw
