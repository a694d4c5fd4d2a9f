#pragma once

#include "feedback/nps.h"
#include "widgets/paint.h"

#include <vector>

namespace bw {

// Drawings in cells of figure tables.

/// Answers as blocks: detractors (−), passives (·), promoters (+), told apart by their marks, and by colours
/// where there are enough of them to mean something.
struct FigureAnswers {
    NpsCount count;
    bool coloured = true;
    qreal width = 190;
};
void paintAnswers(QPainter &painter, const FigureAnswers &answers, const QRectF &box);

/// A score with its interval on the scale from -100 to 100.
struct FigureRange {
    double value = 0;
    double low = 0;
    double high = 0;
    qreal width = 110;
};
void paintRange(QPainter &painter, const FigureRange &range, const QRectF &box);

/// How often each value of a scale was given: columns side by side, as high as their share of the highest.
struct FigureColumns {
    std::vector<qint32> counts;
    std::vector<Token> fills; ///< one for each
    static constexpr qreal step = 10;

    [[nodiscard]] qreal width() const { return step * static_cast<qreal>(counts.size()); }
};
void paintColumns(QPainter &painter, const FigureColumns &columns, const QRectF &box);

} // namespace bw
