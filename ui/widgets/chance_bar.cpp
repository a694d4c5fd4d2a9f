#include "widgets/chance_bar.h"

#include "shell/text.h"
#include "widgets/paint.h"

#include <algorithm>
#include <cmath>

namespace bw {

ChanceBar::ChanceBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChanceBar::setChance(std::optional<double> before, std::optional<double> after)
{
    m_before = before;
    m_after = after;
    update();
}

void ChanceBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, 7, width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tok(Token::BgTrack));
    painter.drawRoundedRect(track, 2, 2);
    const auto at = [&](double chance) { return std::clamp(chance, 0.0, 1.0) * (width() - 3); };
    if (m_before && m_after && *m_before != *m_after) {
        const qreal from = std::min(at(*m_before), at(*m_after));
        painter.setBrush(tok(Token::LevelLow));
        painter.drawRect(QRectF(from, 7, std::abs(at(*m_before) - at(*m_after)), 4));
        painter.setBrush(tok(Token::Chart6));
        painter.drawRect(QRectF(at(*m_before), 4, 2, 10));
    }
    if (m_after) {
        painter.setBrush(tok(Token::TextPrimary));
        painter.drawRect(QRectF(at(*m_after), 2, 3, 14));
    }
    const qreal base = centredBaseline(TextRole::Caption, 18, 16, deviceScale(painter));
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const QString words = text::percent(quarter / 4.0);
        const qreal wide = textWidth(TextRole::Caption, words);
        const qreal x = std::clamp(quarter / 4.0 * width() - wide / 2, 0.0, std::max(0.0, width() - wide));
        drawWord(painter, TextRole::Caption, tok(Token::TextTertiary), {x, base}, words);
    }
}

} // namespace bw
