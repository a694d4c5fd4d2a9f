#include "judgement/effect_parts.h"

#include "shell/text.h"

#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal gaugeSize = 116;
constexpr qreal captionHeight = 18;
constexpr int lineHeight = 25;
constexpr int headHeight = 22;
constexpr qreal nowRight = 150; ///< right edges of the columns of figures
constexpr qreal afterRight = 192;
constexpr qreal mostRight = 237;
constexpr qreal barLeft = 248;
constexpr qreal barHeight = 5;

QString shown(std::optional<qint64> tenths)
{
    return tenths ? text::number(static_cast<double>(*tenths) / 10, 1) : text::dash();
}

} // namespace

GaugePair::GaugePair(QWidget *parent)
    : QWidget(parent)
{
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GaugePair::setFaces(const GaugeFace &now, const GaugeFace &after, bool hasDrafts, GaugeMarks limits)
{
    m_now = now;
    m_after = after;
    m_hasDrafts = hasDrafts;
    m_limits = limits;
    nameIt();
    update();
}

void GaugePair::nameIt()
{
    const auto words = [](const GaugeFace &face) {
        return face.value ? tr("%1 of 100, %2", "health, band").arg(gaugeFigure(face), text::band(face.band))
                          : tr("not enough to score");
    };
    setAccessibleName(m_hasDrafts
                          ? tr("Health now: %1. With your answers: %2.").arg(words(m_now), words(m_after))
                          : tr("Health now: %1.").arg(words(m_now)));
}

void GaugePair::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal scale = deviceScale(painter);
    const auto gauge = [&](qreal left, const QString &caption, const GaugeFace &face,
                           const GaugeMarks &marks) {
        const qreal width = textWidth(TextRole::Small, caption);
        drawWord(painter, TextRole::Small, tok(Token::TextSecondary),
                 {left + (gaugeSize - width) / 2, centredBaseline(TextRole::Small, 0, captionHeight, scale)},
                 caption);
        paintGaugeLarge(painter, QRectF(left, captionHeight, gaugeSize, gaugeSize), face, marks,
                        text::band(face.value ? face.band : Band::None));
    };
    if (!m_hasDrafts) {
        gauge((width() - gaugeSize) / 2, tr("Now", "health as it is"), m_now, m_limits);
        return;
    }
    GaugeMarks before = m_limits;
    before.before = m_now.value;
    gauge(0, tr("Now", "health as it is"), m_now, m_limits);
    gauge(width() - gaugeSize, tr("With your answers"), m_after, before);
    paintTrend(painter, Trend::Flat, {width() / 2.0, captionHeight + gaugeSize / 2},
               tok(Token::TextSecondary), 16);
}

void GaugePair::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        update();
    }
}

PointsTable::PointsTable(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PointsTable::sizeHint() const
{
    return {300, headHeight + lineHeight * static_cast<int>(m_lines.size())};
}

void PointsTable::setLines(std::vector<PointsLine> lines)
{
    m_lines = std::move(lines);
    nameIt();
    updateGeometry();
    update();
}

QString PointsTable::wordsOf(const PointsLine &line) const
{
    if (line.now == line.after)
        return tr("%1: %2 of %3 points", "part, points, most points")
            .arg(line.name, shown(line.now), shown(line.most));
    return tr("%1: %2 of %3 points, with your answers %4", "part, points, most points, points after")
        .arg(line.name, shown(line.now), shown(line.most), shown(line.after));
}

void PointsTable::nameIt()
{
    QStringList words;
    for (const PointsLine &line : m_lines)
        words << wordsOf(line);
    setAccessibleName(tr("Points"));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    setToolTip({});
}

void PointsTable::paintLine(QPainter &painter, const PointsLine &line, qreal top) const
{
    const qreal scale = deviceScale(painter);
    const bool total = line.kind == PointsLine::Kind::Total;
    const bool changed = line.now != line.after;
    const TextRole role = total ? TextRole::SmallHeading : changed ? TextRole::SmallStrong : TextRole::Small;
    const qreal base = centredBaseline(role, top, lineHeight, scale);
    const bool fell = changed && line.after.value_or(0) < line.now.value_or(0);
    drawElided(painter, role, tok(changed || total ? Token::TextPrimary : Token::TextSecondary), {0, base},
               nowRight - 44, line.name);
    drawFigures(painter, TextRole::Small, tok(Token::TextSecondary), {nowRight, base}, shown(line.now),
                Qt::AlignRight);
    drawFigures(painter, changed || total ? TextRole::SmallHeading : TextRole::Small,
                tok(fell ? Token::RiskText : Token::TextPrimary), {afterRight, base}, shown(line.after),
                Qt::AlignRight);
    if (line.most > 0)
        drawFigures(painter, TextRole::Small, tok(Token::TextTertiary), {mostRight, base}, shown(line.most),
                    Qt::AlignRight);
    if (total) {
        paintStatus(painter, line.band, {barLeft + 4, top + lineHeight / 2.0}, 8);
        drawElided(painter, TextRole::SmallStrong, tok(textOf(line.band)), {barLeft + 14, base},
                   width() - barLeft - 14, text::band(line.band));
        return;
    }
    if (line.most <= 0)
        return;
    const QRectF track(barLeft, top + (lineHeight - barHeight) / 2, std::max(0.0, width() - barLeft),
                       barHeight);
    const auto at = [&](std::optional<qint64> tenths) {
        return track.width()
            * std::clamp(static_cast<double>(tenths.value_or(0)) / static_cast<double>(line.most), 0.0, 1.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::BgTrack));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(tok(line.kind == PointsLine::Kind::Machine ? Token::Accent : Token::Chart2));
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(at(line.after), barHeight)), 2, 2);
    if (at(line.now) > at(line.after) + 1) { // what would be lost
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tok(Token::RiskFill), 1, Qt::DashLine));
        painter.drawRect(QRectF(track.left() + at(line.after), track.top() + .5,
                                at(line.now) - at(line.after) - .5, barHeight - 1));
    }
    painter.restore();
}

void PointsTable::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal scale = deviceScale(painter);
    const qreal base = centredBaseline(TextRole::Caption, 0, headHeight, scale);
    drawWord(painter, TextRole::Caption, tok(Token::TextSecondary), {0, base}, tr("Points"));
    const auto head = [&](qreal right, const QString &word) {
        drawWord(painter, TextRole::Caption, tok(Token::TextSecondary),
                 {right - textWidth(TextRole::Caption, word), base}, word);
    };
    head(nowRight, tr("now", "points as they are"));
    head(afterRight, tr("after", "points with the answers"));
    head(mostRight, tr("of", "most points"));
    qreal top = headHeight;
    for (const PointsLine &line : m_lines) {
        hairline(painter, 0, width(), top, Token::LineHair);
        paintLine(painter, line, top);
        top += lineHeight;
    }
}

void PointsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameIt();
        update();
    }
}

} // namespace bw
