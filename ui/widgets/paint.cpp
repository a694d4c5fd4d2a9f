#include "widgets/paint.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintDevice>
#include <QRawFont>
#include <QStaticText>
#include <QTextLayout>
#include <array>
#include <cmath>
#include <memory>
#include <utility>

namespace bw {

namespace {

constexpr int asciiCount = 128;
constexpr int longestName = 400; ///< characters beyond it are never visible in a row

/// A text with the height of its first line over the base line: other scripts' fonts are higher.
struct Word {
    QStaticText text;
    qreal ascent = 0;
};

/// One line of text as the shaper left it.
struct Line {
    QList<QGlyphRun> runs; ///< over the base line, from 0
    qreal width = 0;
};

/// A name, with what is left of it where it was last too long.
struct Name {
    Line whole;
    qreal room = -1; ///< that `cut` was made for
    Line cut;
};

/// What a role needs to be drawn fast. Rebuilt when the role's font becomes another one.
struct RoleCache {
    QFont font;
    qreal ascent = 0;
    qreal descent = 0;
    QRawFont raw;
    std::array<quint32, asciiCount> glyphs{};
    std::array<qreal, asciiCount> advances{};
    QCache<QString, Word> words{4000};
    QCache<QString, Name> names{4000};
    QCache<QString, qreal> widths{4000};
};

void build(RoleCache &cache, const QFont &font)
{
    cache.font = font;
    const QFontMetricsF metrics(font);
    cache.ascent = metrics.ascent();
    cache.descent = metrics.descent();
    cache.raw = QRawFont::fromFont(font);
    QString ascii;
    for (int c = 0; c < asciiCount; ++c) {
        ascii += QChar(c < 32 ? 32 : c);
    }
    cache.glyphs.fill(0);
    const QList<quint32> glyphs = cache.raw.glyphIndexesForString(ascii);
    const QList<QPointF> advances = cache.raw.advancesForGlyphIndexes(glyphs);
    for (int c = 0; c < asciiCount && c < glyphs.size(); ++c) {
        cache.glyphs[static_cast<size_t>(c)] = c < 32 ? 0 : glyphs[c];
        cache.advances[static_cast<size_t>(c)] = advances[c].x();
    }
    cache.words.clear();
    cache.names.clear();
    cache.widths.clear();
}

RoleCache &roleCache(TextRole role)
{
    static std::array<std::unique_ptr<RoleCache>, textRoleCount> all;
    auto &slot = all[static_cast<size_t>(role)];
    const QFont &font = roleFont(role);
    if (!slot) {
        slot = std::make_unique<RoleCache>();
        build(*slot, font);
    } else if (slot->font != font) {
        build(*slot, font);
    }
    return *slot;
}

Line shaped(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) {
        return {};
    }
    Line result{layout.glyphRuns(), line.naturalTextWidth()};
    for (QGlyphRun &run : result.runs) { // they stand on the line's base line, below its top
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions) {
            position.ry() -= line.ascent();
        }
        run.setPositions(positions);
    }
    return result;
}

Name &nameOf(RoleCache &cache, const QString &text)
{
    Name *name = cache.names.object(text);
    if (name == nullptr) {
        name = new Name{shaped(text, cache.font), -1, {}};
        cache.names.insert(text, name);
    }
    return *name;
}

void draw(QPainter &painter, const QColor &colour, QPointF baseline, const Line &line)
{
    painter.setPen(colour);
    for (const QGlyphRun &run : line.runs) {
        painter.drawGlyphRun(baseline, run);
    }
}

/// Figures and what stands between them; letters are left to the shaper, which kerns them.
bool isFigures(QStringView text, const RoleCache &cache)
{
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool plain =
            (u >= u'0' && u <= u'9') || u == u'-' || u == u'.' || u == u',' || u == u'%' || u == u' ';
        if (!plain || cache.glyphs[u] == 0) {
            return false;
        }
    }
    return true;
}

} // namespace

qreal deviceScale(const QPainter &painter)
{
    const QPaintDevice *device = painter.device();
    return device ? device->devicePixelRatioF() : 1.0;
}

qreal snapped(qreal position, qreal scale)
{
    return std::round(position * scale) / scale;
}

qreal hairWidth(qreal scale)
{
    return std::max(1.0, std::floor(scale)) / scale;
}

void hairline(QPainter &painter, qreal left, qreal right, qreal y, Token colour)
{
    const qreal scale = deviceScale(painter);
    painter.fillRect(QRectF(left, snapped(y, scale), right - left, hairWidth(scale)), tok(colour));
}

void dottedLine(QPainter &painter, QPointF from, QPointF to, const QColor &colour)
{
    const qreal scale = deviceScale(painter);
    const qreal dot = hairWidth(scale);
    const qreal length = to.x() - from.x();
    for (int i = 0; 3 * i <= length; ++i) {
        const qreal x = 3 * i;
        const qreal y = length > 0 ? from.y() + (to.y() - from.y()) * x / length : from.y();
        painter.fillRect(QRectF(snapped(from.x() + x, scale), snapped(y, scale), dot, dot), colour);
    }
}

qreal centredBaseline(TextRole role, qreal top, qreal height, qreal scale)
{
    const RoleCache &cache = roleCache(role);
    return snapped(top + (height - cache.ascent - cache.descent) / 2 + cache.ascent, scale);
}

qreal textWidth(TextRole role, const QString &text)
{
    RoleCache &cache = roleCache(role);
    if (const qreal *known = cache.widths.object(text)) {
        return *known;
    }
    const qreal width = QFontMetricsF(cache.font).horizontalAdvance(text);
    cache.widths.insert(text, new qreal(width));
    return width;
}

void drawWord(QPainter &painter, TextRole role, const QColor &colour, QPointF baseline, const QString &text)
{
    RoleCache &cache = roleCache(role);
    const Word *word = cache.words.object(text);
    if (word == nullptr) {
        QTextLayout layout(text, cache.font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        auto *made = new Word{QStaticText(text), line.isValid() ? line.ascent() : cache.ascent};
        made->text.setTextFormat(Qt::PlainText);
        made->text.setPerformanceHint(QStaticText::AggressiveCaching);
        made->text.prepare({}, cache.font);
        cache.words.insert(text, made);
        word = made;
    }
    painter.setFont(cache.font);
    painter.setPen(colour);
    painter.drawStaticText(QPointF(baseline.x(), baseline.y() - word->ascent), word->text);
}

qreal drawFigures(QPainter &painter, TextRole role, const QColor &colour, QPointF baseline,
                  const QString &text, Qt::Alignment side)
{
    const RoleCache &cache = roleCache(role);
    if (!isFigures(text, cache)) {
        const qreal width = textWidth(role, text);
        const qreal left = (side & Qt::AlignRight) != 0 ? baseline.x() - width : baseline.x();
        drawWord(painter, role, colour, {left, baseline.y()}, text);
        return width;
    }
    QList<quint32> glyphs(text.size());
    QList<QPointF> positions(text.size());
    qreal x = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<size_t>(text[i].unicode());
        glyphs[i] = cache.glyphs[c];
        positions[i] = {x, 0};
        x += cache.advances[c];
    }
    QGlyphRun run;
    run.setRawFont(cache.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.setPen(colour);
    painter.drawGlyphRun({(side & Qt::AlignRight) != 0 ? baseline.x() - x : baseline.x(), baseline.y()}, run);
    return x;
}

qreal drawElided(QPainter &painter, TextRole role, const QColor &colour, QPointF baseline, qreal width,
                 const QString &text)
{
    RoleCache &cache = roleCache(role);
    const QString shown = text.size() > longestName ? text.left(longestName) : text;
    Name &name = nameOf(cache, shown);
    if (name.whole.width <= width) {
        draw(painter, colour, baseline, name.whole);
        return name.whole.width;
    }
    if (!qFuzzyCompare(name.room, width)) {
        name.cut = shaped(QFontMetricsF(cache.font).elidedText(shown, Qt::ElideRight, width), cache.font);
        name.room = width;
    }
    draw(painter, colour, baseline, name.cut);
    return std::min(width, name.cut.width);
}

bool isElided(TextRole role, const QString &text, qreal width)
{
    return text.size() > longestName || QFontMetricsF(roleCache(role).font).horizontalAdvance(text) > width;
}

} // namespace bw
