#include "judgement/step_list.h"

#include "shell/parts.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QMouseEvent>
#include <algorithm>

namespace bw {

namespace {

constexpr int lineHeight = 31;
constexpr qreal wordLeft = 38;
constexpr qreal leastAnchor = 104;

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepList::setSteps(std::vector<text::StepWords> steps, std::optional<int> chosen)
{
    m_steps = std::move(steps);
    m_chosen = chosen;
    QStringList words;
    for (size_t i = 0; i < m_steps.size(); ++i)
        words << QStringLiteral("%1 %2: %3").arg(QString::number(i), m_steps[i].word, m_steps[i].anchor);
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(plainTip(words.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

QSize StepList::sizeHint() const
{
    return {280, lineHeight * static_cast<int>(m_steps.size()) + 2};
}

void StepList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = deviceScale(painter);
    qreal anchor = leastAnchor;
    for (const text::StepWords &step : m_steps)
        anchor = std::max(anchor, wordLeft + textWidth(TextRole::BaseStrong, step.word) + 12);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const qreal top = 1 + static_cast<qreal>(i) * lineHeight;
        const bool chosen = m_chosen == static_cast<int>(i);
        if (chosen)
            painter.fillRect(QRectF(1, top, width() - 2, lineHeight), tok(Token::AccentSoft));
        if (i > 0)
            hairline(painter, 1, width() - 1, top, Token::LineHair);
        paintKeyCaps(painter, {10, top + lineHeight / 2.0}, QString::number(i), tok(Token::TextSecondary),
                     tok(Token::LineStrong));
        const qreal base = centredBaseline(TextRole::BaseStrong, top, lineHeight, scale);
        drawElided(painter, TextRole::BaseStrong, tok(chosen ? Token::AccentText : Token::TextPrimary),
                   {wordLeft, base}, anchor - wordLeft - 4, m_steps[i].word);
        drawElided(painter, TextRole::Small, tok(Token::TextSecondary), {anchor, base}, width() - anchor - 8,
                   m_steps[i].anchor);
    }
    painter.setPen(QPen(tok(Token::LineStrong), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
}

void StepList::mousePressEvent(QMouseEvent *event)
{
    const int part = static_cast<int>(event->position().y() - 1) / lineHeight;
    if (event->button() == Qt::LeftButton && part >= 0 && part < static_cast<int>(m_steps.size()))
        emit answered(part);
}

} // namespace bw
