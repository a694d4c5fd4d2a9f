#pragma once

#include "policy/changes_table.h"
#include "widgets/strip.h"

namespace bw {

// What the columns of both kinds of change share.

using ChangeColumn = ChangesModel::ColumnOf;

[[nodiscard]] qreal cellBaseline(const QPainter &painter, TextRole role, const QRect &cell);
[[nodiscard]] qreal cellMiddle(const QRect &cell);
/// "→" behind x; where the next thing begins.
qreal paintArrow(QPainter &painter, const QRect &cell, qreal x);

/// Band, score of the machine, score of people, and what else changed, of an account whose band differs.
[[nodiscard]] std::vector<ChangeColumn> healthChangeColumns();
/// Why the band differs: "machine 62 → 55; people 40 → 40; less than 35% is known".
[[nodiscard]] QString whyBandChanged(const ChangeRow &row);

} // namespace bw
