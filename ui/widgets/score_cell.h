#pragma once

#include "widgets/paint.h"

namespace bw {

/// What a cell of the grid of judgements shows.
struct ScoreFace {
    std::optional<int> step; ///< 0: the worst; nothing: no answer
    int steps = 4;
    bool notKnown = false; ///< answered so: a mark of its own
    QString word; ///< of the step
    QString age; ///< "118 d" where it is to be told
    bool stale = false; ///< edge in the watch colour
    bool changed = false; ///< not saved yet: corner and weight
    bool noted = false; ///< has a note
    bool waits = false; ///< of a note that waits for an answer: hollow corner
};

constexpr QSize scoreCellSize{135, 36};

/// Rising pips, one for each step, filled up to the step; nothing: dashed ones.
void paintPips(QPainter &painter, QPointF bottomLeft, std::optional<int> step, int steps);
/// Width that the pips of a scale take.
[[nodiscard]] qreal pipsWidth(int steps);
/// How the words of a cell stand in it: on one line, or the age, or the end of a long word, on a second one.
struct ScoreLines {
    TextRole role = TextRole::Base; ///< of the word
    QString first;
    QString second; ///< rest of the word
    bool ageBelow = false; ///< in the second line, else behind the first
    bool hasAge = false; ///< where there is room for it
    bool cut = false; ///< the word ends in dots
};
[[nodiscard]] ScoreLines scoreLines(const ScoreFace &face, qreal room);
/// Room that the words have in a cell of a width.
[[nodiscard]] qreal scoreRoom(const ScoreFace &face, int cellWidth);
/// Without the ring of the focus, which is the view's.
void paintScoreCell(QPainter &painter, const QRect &cell, const ScoreFace &face);

} // namespace bw
