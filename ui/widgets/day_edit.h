#pragma once

#include "base/day.h"

#include <QLineEdit>
#include <QSet>
#include <optional>

namespace bw {

class MonthGrid;
class Popover;

/// A day that is written in any unambiguous form, or chosen from the month that its symbol or F4 opens. Up
/// and Down move it by a day, PageUp and PageDown by a month.
class DayEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// What the month offers; a day outside of it can be written.
    void setDays(DayRange choosable, QSet<qint32> withData);
    void setDay(Day day);
    /// Nothing: what stands there is no day.
    [[nodiscard]] std::optional<Day> day() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMonth();

    DayRange m_choosable;
    QSet<qint32> m_withData;
    Popover *m_popover;
    MonthGrid *m_month;
};

} // namespace bw
