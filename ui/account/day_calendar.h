#pragma once

#include "report/account_report.h"

#include <QWidget>
#include <functional>

namespace bw {

/// The year by day: one square per day, Monday on top, the week of D on the right.
class DayCalendar : public QWidget {
    Q_OBJECT
public:
    static constexpr int weekCount = 53;

    explicit DayCalendar(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &emptyText);
    /// `words` tells a day in words, for hover, keyboard and screen reader.
    void setWeeks(CalendarWeeks weeks, Day asOf, std::function<QString(Day)> words);
    void setSummary(const QString &words);
    /// The days that the charts show, where somebody chose them: the others are dimmed.
    void setRange(std::optional<DayRange> range);

    [[nodiscard]] std::optional<Day> dayAt(QPointF place) const;
    [[nodiscard]] QRectF squareOf(Day day) const;
    [[nodiscard]] std::optional<Day> currentDay() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dayChosen(bw::Day day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void go(int days);
    [[nodiscard]] bool isShown(Day day) const;
    void paintHeads(QPainter &painter) const;

    QString m_title, m_emptyText;
    CalendarWeeks m_weeks;
    Day m_asOf;
    std::function<QString(Day)> m_words;
    std::optional<Day> m_current;
    std::optional<DayRange> m_range;
    bool m_ring = false; ///< focus came by keyboard
};

} // namespace bw
