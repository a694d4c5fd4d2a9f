#include "widgets/line_label.h"

#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QToolTip>
#include <cmath>

namespace bw {

LineLabel::LineLabel(TextRole role, Token ink, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LineLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void LineLabel::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void LineLabel::setAlignment(Qt::Alignment side)
{
    m_side = side;
    update();
}

QSize LineLabel::sizeHint() const
{
    return {static_cast<int>(std::ceil(textWidth(m_role, m_text))) + 1,
            QFontMetrics(roleFont(m_role)).height() + 2};
}

bool LineLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QWidget::event(event);
    if (isElided(m_role, m_text, width()))
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(m_text), this);
    else
        QToolTip::hideText();
    return true;
}

void LineLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal base = centredBaseline(m_role, 0, height(), deviceScale(painter));
    const qreal wide = textWidth(m_role, m_text);
    const qreal x = (m_side & Qt::AlignRight) ? std::max(0.0, width() - wide - 1) : 0.0;
    drawElided(painter, m_role, tok(m_ink), {x, base}, width() - x, m_text);
}

} // namespace bw
