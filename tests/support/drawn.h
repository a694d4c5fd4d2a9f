#pragma once

#include "shell/theme.h"

#include <QImage>
#include <QPainter>
#include <functional>

namespace bw::test {

/// What `paint` paints on the theme's surface, `scale` device pixels to a unit.
inline QImage drawn(QSize size, qreal scale, const std::function<void(QPainter &)> &paint)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(tok(Token::BgSurface));
    QPainter painter(&image);
    paint(painter);
    return image;
}

inline QColor at(const QImage &image, int x, int y)
{
    return image.pixelColor(x, y);
}

/// Pixels of exactly that colour.
inline int count(const QImage &image, Token token)
{
    const QRgb wanted = tok(token).rgb();
    int n = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            n += (image.pixel(x, y) | 0xff000000) == (wanted | 0xff000000) ? 1 : 0;
        }
    }
    return n;
}

} // namespace bw::test
