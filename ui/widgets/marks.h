#pragma once

#include "evaluate/portfolio.h"
#include "widgets/paint.h"

namespace bw {

// Small drawings that stand beside a word or a figure (components: status shape, trend, badge, chip, bar).

[[nodiscard]] Token fillOf(Band band);
[[nodiscard]] Token textOf(Band band);
[[nodiscard]] Token softOf(Band band);

/// Disc, diamond, triangle or dash.
void paintStatus(QPainter &painter, Band band, QPointF centre, qreal size);

enum class Trend : quint8 { Up, Flat, Down };
/// Flat from -1 to +1.
[[nodiscard]] Trend trendOf(double change);
/// A fall of 5 or more is drawn in the colour of risk; a rise never in a colour.
[[nodiscard]] Token trendColour(double change);
/// Stroked arrow of `size` (10 in tables).
void paintTrend(QPainter &painter, Trend trend, QPointF centre, const QColor &colour, qreal size = 10);

constexpr QSize badgeSize{18, 16};
/// "W" or "M" in a square: filled when on, outlined when off.
void paintBadge(QPainter &painter, QPointF topLeft, const QString &letter, bool on);

constexpr int chipHeight = 16;
[[nodiscard]] qreal chipWidth(const QString &text);
void paintChip(QPainter &painter, QPointF topLeft, const QString &text, Token back = Token::BgTrack,
               Token ink = Token::TextSecondary);

constexpr QSizeF seatsBarSize{38, 4};
/// `use` is a fraction; above 1 the bar is full and a notch near its end says so. Nothing: track only.
void paintSeatsBar(QPainter &painter, QPointF topLeft, std::optional<double> use);

/// Chevron of a group row or a field: points down when open, right when closed.
void paintChevron(QPainter &painter, QPointF centre, bool open, const QColor &colour);

} // namespace bw
