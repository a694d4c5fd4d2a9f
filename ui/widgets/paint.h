#pragma once

#include "shell/theme.h"

#include <QPainter>
#include <QStringView>

namespace bw {

/// Device pixels per unit of what the painter paints on.
[[nodiscard]] qreal deviceScale(const QPainter &painter);
/// The nearest position on the device grid.
[[nodiscard]] qreal snapped(qreal position, qreal scale);
/// One unit, in whole device pixels and never less than one.
[[nodiscard]] qreal hairWidth(qreal scale);
/// A horizontal line of one unit whose upper edge is at `y`, on the device grid.
void hairline(QPainter &painter, qreal left, qreal right, qreal y, Token colour);
/// A row of one unit wide dots, three units apart.
void dottedLine(QPainter &painter, QPointF from, QPointF to, const QColor &colour);

/// Where the base line of one line of text lies when it is centred in [top, top + height).
[[nodiscard]] qreal centredBaseline(TextRole role, qreal top, qreal height, qreal scale);
[[nodiscard]] qreal textWidth(TextRole role, const QString &text);
/// Short texts that come again and again (names of people, units, words): shaped once and kept.
void drawWord(QPainter &painter, TextRole role, const QColor &colour, QPointF baseline, const QString &text);
/// Figures, dates and amounts: figures are tabular and plain ASCII needs no shaping. Other text goes the
/// ordinary way. Returns the width.
qreal drawFigures(QPainter &painter, TextRole role, const QColor &colour, QPointF baseline,
                  const QString &text, Qt::Alignment side = Qt::AlignLeft);
/// One line that ends with "…" where it does not fit. Returns the width that it took.
qreal drawElided(QPainter &painter, TextRole role, const QColor &colour, QPointF baseline, qreal width,
                 const QString &text);
/// Whether drawElided would shorten it.
[[nodiscard]] bool isElided(TextRole role, const QString &text, qreal width);

} // namespace bw
