#pragma once

#include "evaluate/portfolio.h"
#include "widgets/paint.h"

#include <array>
#include <optional>

namespace bw {

constexpr qreal daySide = 7; ///< in strips; 11 in the calendar of an account
constexpr int stripDays = 28;
constexpr QSizeF stripSize{232, 7};
constexpr qreal stripWeekPitch = 59;

/// Left edge of cell k of a strip: pitch 8, and 3 more between weeks.
[[nodiscard]] constexpr qreal stripX(int k)
{
    const int week = k / 7;
    return k * 8 + week * 3;
}
/// The cell at x of a strip; gaps belong to the cell before them. Nothing outside.
[[nodiscard]] std::optional<int> stripCellAt(qreal x);

/// Filled for a level, hollow for zero on a working day, a dot on a day off, a stroke for a data gap, half
/// filled where the level is not known; nothing before there was data.
void paintDay(QPainter &painter, QPointF topLeft, qreal side, const DayCell &cell);
void paintStrip(QPainter &painter, QPointF topLeft, const std::array<DayCell, stripDays> &cells);

constexpr QSizeF weekDotsSize{61, 7};
constexpr qreal weekPitch = 9;

/// Disc, ring, or a dash while it was not a customer yet; `open` puts a dot into a ring: the block still
/// runs.
void paintWeek(QPainter &painter, QPointF centre, BlockState state, bool open = false);
void paintWeeks(QPainter &painter, QPointF topLeft, const std::array<BlockState, 7> &blocks);

/// What a strip says, counted.
struct StripCount {
    int high = 0;
    int medium = 0;
    int low = 0;
    int unused = 0; ///< without use, days off among them
    int daysOff = 0; ///< of the unused
    int gaps = 0;
    int unknown = 0;
    int before = 0;
};
[[nodiscard]] StripCount countStrip(const std::array<DayCell, stripDays> &cells);

} // namespace bw
