#include "today/progress_ticks.h"

#include "shell/text.h"
#include "widgets/paint.h"

#include <QEvent>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr int mostTicks = 60;
constexpr int pitch = 5;
constexpr int tick = 4;
constexpr int fullHeight = 10;
constexpr int openHeight = 4;
constexpr int barWidth = 240;
constexpr int gap = 12;

} // namespace

ProgressTicks::ProgressTicks(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reviewProgress"));
    setFixedHeight(28);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressTicks::setProgress(int done, int all)
{
    m_done = done;
    m_all = all;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString ProgressTicks::words() const
{
    return tr("%1 of %2 reviewed", "accounts").arg(text::number(qint64{m_done}), text::number(qint64{m_all}));
}

QSize ProgressTicks::sizeHint() const
{
    const int marks = m_all > mostTicks ? barWidth : m_all * pitch;
    return {marks + gap + static_cast<int>(std::ceil(textWidth(TextRole::Base, words()))) + 4, 28};
}

QSize ProgressTicks::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(textWidth(TextRole::Base, words()))) + 4, 28};
}

void ProgressTicks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setProgress(m_done, m_all);
}

void ProgressTicks::paintEvent(QPaintEvent * /*event*/)
{
    if (m_all == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal wide = textWidth(TextRole::Base, words());
    const qreal room = width() - wide - gap;
    const qreal middle = height() / 2.0;
    qreal x = 0;
    if (m_all <= mostTicks && room >= m_all * pitch) {
        for (int i = 0; i < m_all; ++i, x += pitch) {
            const bool done = i < m_done;
            const qreal high = done ? fullHeight : openHeight;
            painter.setBrush(tok(done ? Token::Accent : Token::LineStrong));
            painter.drawRoundedRect(QRectF(x, middle - high / 2, tick, high), 1, 1);
        }
        x += gap - 1;
    } else if (room >= 40) {
        const qreal bar = std::min<qreal>(barWidth, room);
        painter.setBrush(tok(Token::BgTrack));
        painter.drawRoundedRect(QRectF(0, middle - 3, bar, 6), 3, 3);
        painter.setBrush(tok(Token::Accent));
        painter.drawRoundedRect(QRectF(0, middle - 3, bar * m_done / m_all, 6), 3, 3);
        x = bar + gap;
    }
    drawElided(painter, TextRole::Base, tok(Token::TextPrimary),
               {x, centredBaseline(TextRole::Base, 0, height(), deviceScale(painter))}, width() - x, words());
}

} // namespace bw
