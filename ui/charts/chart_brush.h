#pragma once

#include <QPointF>
#include <optional>

namespace bw {

/// A stretch of the x axis that is being marked by dragging or by Shift and the arrow keys.
class ChartBrush {
public:
    struct Stretch {
        double from = 0;
        double to = 0; ///< not before `from`
    };

    /// The button went down over the plot; it is a stretch only once the pointer has moved by more than a
    /// shaky click does.
    void press(QPointF pixel, double x);
    /// True where the stretch has changed.
    bool move(QPointF pixel, double x);
    /// The button is up: the stretch, or nothing where it was a click. Ends it.
    [[nodiscard]] std::optional<Stretch> release();

    /// By keys: from the point at `anchor` to that at `x`.
    void extend(double anchor, double x);
    void clear();

    [[nodiscard]] bool isDragging() const { return m_pressed.has_value(); }
    /// What is marked now; nothing: nothing is.
    [[nodiscard]] std::optional<Stretch> stretch() const;

private:
    std::optional<QPointF> m_pressed;
    double m_anchor = 0;
    double m_end = 0;
    bool m_marks = false;
};

} // namespace bw
