#include "portfolio/agreement_chart.h"
#include "portfolio/portfolio_view.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/marks.h"
#include "widgets/sprite.h"

#include <QFocusEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr double all = 100;
constexpr qreal axisLeft = 34;
constexpr qreal axisBelow = 56;
constexpr qreal above = 44;
constexpr qreal nameHeight = 18; ///< of an area, above or below the chart: no dot is under it
constexpr qreal ticksHeight = 18;
constexpr qreal beside = 12;
constexpr qreal faded = 0.25;
constexpr quint32 ownShapes = 0x40000000; ///< apart from the shapes of tables

void paintDot(QPainter &painter, QPointF centre, Band band, int size)
{
    const qreal room = size * 1.5 + 2;
    const quint32 name = ownShapes | static_cast<quint32>(size) << 4 | static_cast<quint32>(band);
    drawSprite(painter, centre - QPointF(room / 2, room / 2), {room, room}, {SpriteName::Kind::Shape, name},
               [&](QPainter &on) {
                   on.setRenderHint(QPainter::Antialiasing);
                   paintStatus(on, band, {room / 2, room / 2}, size);
               });
}

} // namespace

QRectF AgreementChart::plot() const
{
    return QRectF(rect()).adjusted(axisLeft, above, -beside, -axisBelow);
}

QPointF AgreementChart::at(double machine, double human) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * machine / all, area.bottom() - area.height() * human / all};
}

/// Where both are far apart is shaded; between the lines the mean of both tells good from bad.
void AgreementChart::paintAreas(QPainter &painter) const
{
    const QRectF area = plot();
    const double apart = m_rules.disagreementPoints;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::BgSunken));
    painter.drawPolygon(QPolygonF({at(apart, 0), at(all, 0), at(all, all - apart)}));
    painter.drawPolygon(QPolygonF({at(0, apart), at(0, all), at(all - apart, all)}));
    painter.setBrush(Qt::NoBrush);
    QPen dashes(tok(Token::LineControl), 1);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.drawLine(at(apart, 0), at(all, all - apart));
    painter.drawLine(at(0, apart), at(all - apart, all));
    const double good = m_rules.watchFrom;
    const double half = std::min({apart / 2, good, all - good});
    painter.drawLine(at(good - half, good + half), at(good + half, good - half));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(tok(Token::LineStrong));
    painter.drawRect(area.adjusted(0, 0, -1, -1));

    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(tok(Token::TextTertiary));
    constexpr int step = 25;
    for (int tick = 0; tick <= all; tick += step) {
        const QString words = text::number(qint64{tick});
        painter.drawText(QRectF(0, at(0, tick).y() - 8, axisLeft - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         words);
        painter.drawText(QRectF(at(tick, 0).x() - 20, area.bottom() + 3, 40, 14), Qt::AlignCenter, words);
    }
    painter.setPen(tok(Token::TextSecondary));
    painter.drawText(QRectF(4, 2, width(), above - nameHeight - 6), Qt::AlignLeft | Qt::AlignVCenter,
                     PortfolioText::tr("Human score ↑", "axis of a chart"));
    painter.drawText(QRectF(0, area.bottom() + ticksHeight + nameHeight + 1, area.right(), 16),
                     Qt::AlignRight | Qt::AlignVCenter,
                     PortfolioText::tr("Machine score →", "axis of a chart"));
}

void AgreementChart::paintDots(QPainter &painter) const
{
    for (const bool chosen : {false, true}) {
        if (chosen && m_chosen.isEmpty())
            break;
        painter.setOpacity(!chosen && !m_chosen.isEmpty() ? faded : 1);
        for (const Dot &dot : m_dots) {
            if (m_chosen.contains(dot.key) == chosen)
                paintDot(painter, at(dot), dot.band, dot.size);
        }
    }
    painter.setOpacity(1);

    const QRectF area = plot();
    const auto name = [&](Agreement agreement, int key, Qt::Alignment where) {
        const QString words = PortfolioText::tr("%1: %2", "area of the chart, number of accounts")
                                  .arg(areaName(agreement), text::number(qint64{countOf(agreement)}));
        const QString cap = QString::number(key);
        const qreal caps = keyCapsWidth(cap) + 5;
        const qreal width = caps + textWidth(TextRole::CaptionHeading, words);
        const qreal left = where.testFlag(Qt::AlignRight) ? area.right() - width : area.left();
        const qreal top =
            where.testFlag(Qt::AlignBottom) ? area.bottom() + ticksHeight : area.top() - nameHeight - 2;
        paintKeyCaps(painter, {left, top + nameHeight / 2}, cap, tok(Token::TextSecondary),
                     tok(Token::LineStrong));
        drawWord(
            painter, TextRole::CaptionHeading,
            tok(disagree(agreement) ? Token::TextPrimary : Token::TextSecondary),
            {left + caps, centredBaseline(TextRole::CaptionHeading, top, nameHeight, deviceScale(painter))},
            words);
    };
    name(Agreement::BothGood, 1, Qt::AlignRight | Qt::AlignTop);
    name(Agreement::QuietButLoved, 3, Qt::AlignLeft | Qt::AlignTop);
    name(Agreement::BusyButUnhappy, 2, Qt::AlignRight | Qt::AlignBottom);
    name(Agreement::BothBad, 4, Qt::AlignLeft | Qt::AlignBottom);
}

void AgreementChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void AgreementChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring = false;
    update();
}

void AgreementChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renew();
}

void AgreementChart::paintEvent(QPaintEvent * /*event*/)
{
    if (size().isEmpty())
        return;
    if (m_layer.isNull() || !qFuzzyCompare(m_layer.devicePixelRatio(), devicePixelRatioF())) {
        m_layer = QPixmap(size() * devicePixelRatioF());
        m_layer.setDevicePixelRatio(devicePixelRatioF());
        m_layer.fill(tok(Token::BgSurface));
        QPainter on(&m_layer);
        paintAreas(on);
        paintDots(on);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current >= 0) {
        const Dot &dot = m_dots[static_cast<size_t>(m_current)];
        painter.setPen(QPen(tok(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at(dot), dot.size / 2.0 + 4, dot.size / 2.0 + 4);
    }
    if (!m_band.isNull()) {
        QColor fill = tok(Token::Accent);
        fill.setAlphaF(0.12F);
        painter.setPen(QPen(tok(Token::Accent), 1));
        painter.setBrush(fill);
        painter.drawRect(m_band);
    }
    if (m_ring)
        paintFocusRing(painter, rect(), 3);
}

} // namespace bw
