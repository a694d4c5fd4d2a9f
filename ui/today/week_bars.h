#pragma once

#include "report/week_use.h"

#include <QWidget>

namespace bw {

/// Key actions per week (components §3.19): an active week is filled, one that is not is hollow, none at all
/// a stroke on the axis; what is not known is left free.
class WeekBars final : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(QWidget *parent = nullptr);

    void setWeeks(std::vector<WeekUse> weeks);
    [[nodiscard]] const std::vector<WeekUse> &weeks() const { return m_weeks; }
    /// The bar at a place; -1: none.
    [[nodiscard]] int barAt(QPointF place) const;
    /// "Week of 7 Sep: 212 key actions, 2 active days of 3 needed".
    [[nodiscard]] QString wordsOf(int bar) const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 116}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 116}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF barBox(int bar, qint64 highest) const;
    [[nodiscard]] qint64 highest() const;
    void nameIt();

    std::vector<WeekUse> m_weeks;
};

} // namespace bw
