#include "shell/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace bw {

namespace {

/// Draws one of our symbols in the colours of the theme at the moment of painting.
class SymbolEngine : public QIconEngine {
public:
    SymbolEngine(QString name, Token off, Token on)
        : m_name(std::move(name))
        , m_off(off)
        , m_on(on)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap symbol =
            themePixmap(m_name, colour(mode, state), size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                            symbol);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt hands over device pixels here.
        QPixmap symbol = themePixmap(m_name, colour(mode, state), qMin(size.width(), size.height()), 1.0);
        symbol.setDevicePixelRatio(scale);
        return symbol;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_name, m_off, m_on); }

private:
    [[nodiscard]] Token colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Token::TextDisabled;
        return state == QIcon::On ? m_on : m_off;
    }

    QString m_name;
    Token m_off;
    Token m_on;
};

} // namespace

QPixmap themePixmap(const QString &name, Token colour, int size, qreal scale)
{
    const QColor ink = tok(colour);
    const QString key =
        QStringLiteral("bw/%1/%2/%3/%4").arg(name, ink.name()).arg(size).arg(qRound(scale * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qMax(1, qRound(size * scale));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    if (renderer.isValid()) {
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
    }
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themeIcon(const QString &name, Token colour)
{
    return QIcon(new SymbolEngine(name, colour, colour));
}

QIcon themeIcon(const QString &name, Token colour, Token checkedColour)
{
    return QIcon(new SymbolEngine(name, colour, checkedColour));
}

} // namespace bw
