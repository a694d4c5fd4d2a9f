#include "account/tip_lines.h"

#include "account/focus.h"
#include "shell/parts.h"
#include "shell/theme.h"
#include "widgets/plain.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace bw {

TipLines::TipLines(qreal titleHeight, qreal lineHeight, QWidget *parent)
    : QWidget(parent)
    , m_titleHeight(titleHeight)
    , m_lineHeight(lineHeight)
{
    setFocusPolicy(Qt::TabFocus);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int TipLines::lineAt(QPointF place) const
{
    const auto line = static_cast<int>(std::floor((place.y() - m_titleHeight) / m_lineHeight));
    return line >= 0 && line < lineCount() ? line : -1;
}

QRectF TipLines::lineRect(int line) const
{
    return {0, heightOf(line), static_cast<qreal>(width()), m_lineHeight};
}

void TipLines::linesChanged(const QStringList &words)
{
    m_current = -1;
    setAccessibleName(words.join(QStringLiteral(". ")));
    setAccessibleDescription({});
    updateGeometry();
    update();
}

void TipLines::setCurrent(int line)
{
    m_current = line;
    if (line >= 0) {
        const QString tip = tipOf(line);
        setAccessibleDescription(wordsOf(line) + QLatin1Char('\n') + tip);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
        if (!tip.isEmpty())
            QToolTip::showText(mapToGlobal(lineRect(line).bottomLeft().toPoint()), plainTip(tip), this);
    } else {
        setAccessibleDescription({});
        QToolTip::hideText();
    }
    update();
}

void TipLines::choose(int line)
{
    m_current = line >= 0 && line < lineCount() ? line : -1;
    setAccessibleDescription(m_current < 0 ? QString()
                                           : wordsOf(m_current) + QLatin1Char('\n') + tipOf(m_current));
    update();
}

bool TipLines::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos());
        const QString tip = line >= 0 ? tipOf(line) : QString();
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : plainTip(tip), this,
                           line >= 0 ? lineRect(line).toRect() : QRect());
        return true;
    }
    return QWidget::event(event);
}

void TipLines::keyPressEvent(QKeyEvent *event)
{
    const int last = lineCount() - 1;
    if (event->modifiers() == Qt::NoModifier && last >= 0) {
        switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Right:
            setCurrent(std::min(m_current + 1, last));
            return;
        case Qt::Key_Up:
        case Qt::Key_Left:
            setCurrent(std::max(m_current - 1, 0));
            return;
        case Qt::Key_Home:
            setCurrent(0);
            return;
        case Qt::Key_End:
            setCurrent(last);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current >= 0) {
                QToolTip::hideText();
                emit lineChosen(m_current);
                return;
            }
            break;
        case Qt::Key_Escape:
            if (m_current >= 0) {
                setCurrent(-1);
                return;
            }
            break;
        default:
            break;
        }
    }
    event->ignore();
}

void TipLines::mouseReleaseEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position());
    if (event->button() != Qt::LeftButton || line < 0)
        return;
    QToolTip::hideText();
    emit lineChosen(line);
}

void TipLines::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = isKeyboard(event->reason());
    update();
}

void TipLines::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring = false;
    setCurrent(-1);
}

void TipLines::paintCurrent(QPainter &painter) const
{
    if (m_current >= 0)
        painter.fillRect(lineRect(m_current), tok(Token::BgSelected));
}

void TipLines::paintRing(QPainter &painter) const
{
    if (m_ring)
        paintFocusRing(painter, rect(), 3);
}

} // namespace bw
