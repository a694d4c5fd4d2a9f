#pragma once

#include <QPainter>
#include <QString>
#include <functional>

namespace bw {

/// Small drawings that a table repeats thousands of times, painted once per theme and scale and then
/// copied. `name` says what is drawn, with every value that changes its looks, words included.
class SpriteName {
public:
    enum class Kind : quint8 { Day, Week, Badge, Chip, Gauge, Shape, Trend, Seats, SparkEnd, Chevron };

    SpriteName(Kind kind, quint32 value)
        : m_value((static_cast<quint64>(kind) << 32) | value)
    {
    }
    SpriteName(Kind kind, quint32 value, QString word)
        : m_value((static_cast<quint64>(kind) << 32) | value)
        , m_word(std::move(word))
    {
    }
    bool operator==(const SpriteName &) const = default;
    friend size_t qHash(const SpriteName &name, size_t seed)
    {
        return name.m_word.isEmpty() ? ::qHash(name.m_value, seed)
                                     : qHashMulti(seed, name.m_value, name.m_word);
    }

private:
    quint64 m_value;
    QString m_word;
};

/// Draws it with its upper left corner at the nearest device pixel; `paint` paints into (0, 0, size) and
/// runs only when the sprite is not there yet.
void drawSprite(QPainter &painter, QPointF topLeft, QSizeF size, const SpriteName &name,
                const std::function<void(QPainter &)> &paint);

} // namespace bw
