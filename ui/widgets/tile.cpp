#include "widgets/tile.h"

#include "widgets/plain.h"

#include <QHelpEvent>
#include <QToolTip>

namespace bw {

namespace {

constexpr int tileHeight = 72;
constexpr qreal side = 16;
constexpr qreal labelTop = 10;
constexpr qreal valueTop = 25;
constexpr qreal noteTop = 48;

} // namespace

KpiTile::KpiTile(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(tileHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KpiTile::setFace(TileFace face)
{
    m_face = std::move(face);
    setAccessibleName(m_face.words);
    update();
}

void KpiTile::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

QSize KpiTile::sizeHint() const
{
    return {220, tileHeight};
}

void KpiTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
    const qreal scale = deviceScale(painter);
    if (m_divided) {
        painter.fillRect(QRectF(0, 0, hairWidth(scale), height()), tok(Token::LineHair));
    }
    const QRectF spark(QPointF(width() - side - sparkTileSize.width(), height() - 8 - sparkTileSize.height()),
                       sparkTileSize);
    const qreal room = (m_face.line ? spark.left() - 8 : width() - side) - side;
    drawElided(painter, TextRole::Caption, tok(Token::TextTertiary),
               {side, centredBaseline(TextRole::Caption, labelTop, 16, scale)}, width() - 2 * side,
               m_face.label);
    const QString before = m_face.before.isEmpty() ? QString() : m_face.before + QStringLiteral(" → ");
    // Figures are never cut: they are set smaller where both do not fit.
    TextRole role = TextRole::FigureM;
    for (const TextRole smaller : {TextRole::FigureS, TextRole::BarTitle, TextRole::BaseHeading}) {
        if (textWidth(role, before) + textWidth(role, m_face.value) <= room)
            break;
        role = smaller;
    }
    const QPointF figure(side, centredBaseline(role, valueTop, 24, scale));
    qreal valueLeft = 0;
    if (!before.isEmpty()) {
        valueLeft = drawElided(painter, role, tok(m_dimmed ? Token::TextDisabled : Token::TextTertiary),
                               figure, room, before);
    }
    drawElided(painter, role, tok(m_dimmed ? Token::TextDisabled : Token::TextPrimary),
               figure + QPointF(valueLeft, 0), room - valueLeft, m_face.value);

    const Token ink = m_dimmed ? Token::TextDisabled : Token::TextSecondary;
    const qreal base = centredBaseline(TextRole::Caption, noteTop, 16, scale);
    qreal x = side;
    for (const auto &[band, count] : m_face.bands) {
        paintStatus(painter, band, {x + 4, noteTop + 8}, 7);
        drawWord(painter, TextRole::Caption, tok(ink), {x + 12, base}, count);
        x += 12 + textWidth(TextRole::Caption, count) + 12;
    }
    if (m_face.bands.empty()) {
        if (m_face.trend) {
            paintTrend(painter, *m_face.trend, {x + 4, noteTop + 8}, tok(ink), 9);
            x += 13;
        }
        drawElided(painter, TextRole::Caption, tok(ink), {x, base}, side + room - x, m_face.note);
    }
    if (m_face.line) {
        paintSparkline(painter, spark, *m_face.line, SparkKind::Tile, m_face.leastRange);
    }
}

bool KpiTile::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(m_face.tip), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bw
