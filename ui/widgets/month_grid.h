#pragma once

#include "base/day.h"

#include <QSet>
#include <QWidget>
#include <optional>

namespace bw {

/// The days of one month to choose one from, Monday first. Days with data are bold; days outside the range
/// cannot be chosen. Arrows move by a day or a week, PageUp and PageDown by a month, Enter chooses.
class MonthGrid final : public QWidget {
    Q_OBJECT
public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void setDays(DayRange choosable, QSet<qint32> withData);
    void setChosen(Day day);
    [[nodiscard]] Day cursor() const { return m_cursor; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(bw::Day day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] Day firstCell() const;
    [[nodiscard]] std::optional<Day> dayAt(QPointF at) const;
    void moveTo(Day day);
    void turn(int months);

    DayRange m_choosable;
    QSet<qint32> m_withData;
    Day m_chosen;
    Day m_cursor;
    std::optional<Day> m_hovered;
};

} // namespace bw
