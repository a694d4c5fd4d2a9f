#pragma once

#include "widgets/gauge.h"

#include <QString>

namespace bw {

/// What one row of the queue shows, in words.
struct QueueFace {
    enum class Kind : quint8 {
        Group, ///< head of a group: `name`, `line`
        Open,
        Reviewed, ///< dim, in its place
        Snoozed,
        Chance, ///< more may be sold: no part of the run
    };
    Kind kind = Kind::Open;
    QString name;
    QString chip; ///< segment; empty: none
    QString line; ///< reasons, or what was done; of a group its count and sum
    GaugeFace gauge;
    std::optional<double> moved; ///< points of health in four weeks
    QString amount; ///< ARR
    QString movedHead, amountHead; ///< of the first group: heads of the columns
    QString words; ///< all of it as a sentence
};

constexpr int queueRowHeight = 60;
constexpr int queueGroupHeight = 28;
[[nodiscard]] constexpr int queueHeight(QueueFace::Kind kind)
{
    return kind == QueueFace::Kind::Group ? queueGroupHeight : queueRowHeight;
}

struct QueueRowLook {
    bool selected = false;
    bool hovered = false;
    bool focused = false; ///< the list has the keyboard
};

/// As many of the reasons of a line as have room: none is cut off but the first one.
[[nodiscard]] QString fittingReasons(const QString &line, qreal width);

/// One row of the queue (components §3.13). Nothing but the face decides what is drawn.
void paintQueueRow(QPainter &painter, const QRectF &box, const QueueFace &face, QueueRowLook look);

} // namespace bw
