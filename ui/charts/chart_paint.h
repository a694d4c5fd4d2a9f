#pragma once

#include "report/chart_spec.h"
#include "shell/tokens.h"

class QPainter;

namespace bw {

/// The theme that a chart is drawn in: the one in force on the screen, light in what leaves the program.
struct ChartColours {
    ThemeName theme = ThemeName::Light;
    [[nodiscard]] const QColor &operator()(Token token) const
    {
        return TokenTable::shipped().get(theme, token);
    }
    [[nodiscard]] const QColor &of(ChartTone tone) const;
};

/// Drawn as an outline (weeks that missed their need, zero days).
[[nodiscard]] bool isHollow(ChartTone tone);

/// The 9 px square, dot or foot that stands for a tone in a legend.
void paintSwatch(QPainter &painter, QPointF centre, ChartTone tone, const ChartColours &colours);
/// A shape under the axis, 7 px.
void paintMark(QPainter &painter, QPointF centre, const ChartMark &mark, const ChartColours &colours);

} // namespace bw
