#include "widgets/sprite.h"

#include "widgets/paint.h"

#include <QHash>
#include <QPixmap>
#include <array>
#include <cmath>

namespace bw {

namespace {

constexpr qsizetype mostSprites = 4000; ///< own segment words could otherwise grow it without end

struct Shelf {
    ThemeName theme{};
    qreal scale = 0;
    QHash<SpriteName, QPixmap> sprites;
};

/// The shelf of a scale in the theme in use; two screens of different scale keep one each.
Shelf &shelfOf(qreal scale)
{
    static std::array<Shelf, 2> shelves;
    static size_t next = 0;
    const ThemeName name = theme().name();
    for (Shelf &shelf : shelves) {
        if (shelf.theme == name && qFuzzyCompare(shelf.scale, scale)) {
            return shelf;
        }
    }
    Shelf &shelf = shelves[next];
    next = (next + 1) % shelves.size();
    shelf = {name, scale, {}};
    return shelf;
}

} // namespace

void drawSprite(QPainter &painter, QPointF topLeft, QSizeF size, const SpriteName &name,
                const std::function<void(QPainter &)> &paint)
{
    const qreal scale = deviceScale(painter);
    Shelf &shelf = shelfOf(scale);
    auto found = shelf.sprites.constFind(name);
    if (found == shelf.sprites.constEnd()) {
        QPixmap sprite(static_cast<int>(std::ceil(size.width() * scale)),
                       static_cast<int>(std::ceil(size.height() * scale)));
        sprite.setDevicePixelRatio(scale);
        sprite.fill(Qt::transparent);
        {
            QPainter on(&sprite);
            paint(on);
        }
        if (shelf.sprites.size() >= mostSprites) {
            shelf.sprites.clear();
        }
        found = shelf.sprites.insert(name, sprite);
    }
    painter.drawPixmap(QPointF(snapped(topLeft.x(), scale), snapped(topLeft.y(), scale)), *found);
}

} // namespace bw
