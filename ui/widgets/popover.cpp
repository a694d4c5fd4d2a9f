#include "widgets/popover.h"

#include "widgets/paint.h"

#include <QScreen>

namespace bw {

namespace {

constexpr int radius = 10;
constexpr int gap = 4; ///< to its field

} // namespace

Popover::Popover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setFrameShape(NoFrame);
    setContentsMargins(8, 8, 8, 8);
}

void Popover::openAt(QWidget *field)
{
    openAt(field, field->rect());
}

void Popover::openAt(QWidget *field, const QRect &part)
{
    adjustSize();
    QPoint corner = field->mapToGlobal(QPoint(part.left(), part.bottom() + 1 + gap));
    const QRect screen = field->screen()->availableGeometry();
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width())));
    if (corner.y() + height() > screen.bottom()) {
        corner.setY(std::max(screen.top(), field->mapToGlobal(part.topLeft()).y() - height() - gap));
    }
    move(corner);
    show();
}

void Popover::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tok(Token::LineControl), 1));
    painter.setBrush(tok(Token::BgRaised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

} // namespace bw
