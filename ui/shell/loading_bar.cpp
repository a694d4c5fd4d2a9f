#include "shell/loading_bar.h"

#include "shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace bw {

namespace {

constexpr int thickness = 2;
constexpr int railWidth = 72;
constexpr int topBarHeight = 48;
constexpr int steps = 60; ///< of a piece's way from left to right, in one second and a half
constexpr int stepTime = 25;
constexpr double piece = 0.25; ///< of the width

} // namespace

LoadingBar::LoadingBar(QWidget *frame)
    : QWidget(frame)
{
    setObjectName(QStringLiteral("loadingBar"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_motion.setInterval(stepTime);
    connect(&m_motion, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % steps;
        update();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    frame->installEventFilter(this);
    hide();
}

void LoadingBar::setRunning(bool running)
{
    if (running == !isHidden())
        return;
    setVisible(running);
    if (running) {
        place();
        raise();
    }
    move();
}

void LoadingBar::setFraction(double fraction)
{
    m_fraction = fraction;
    move();
    update();
}

void LoadingBar::move()
{
    // Where the system asks for stillness it stands still.
    const bool moves = !isHidden() && m_fraction < 0
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!moves) {
        m_motion.stop();
    } else if (!m_motion.isActive()) {
        m_motion.start();
    }
}

void LoadingBar::place()
{
    setGeometry(railWidth, topBarHeight, parentWidget()->width() - railWidth, thickness);
}

bool LoadingBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void LoadingBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgTrack));
    double from = 0;
    double to = qMin(1.0, m_fraction);
    if (m_fraction < 0) {
        from = (1 + piece) * m_step / steps - piece;
        to = from + piece;
    }
    const QRectF done(from * width(), 0, (to - from) * width(), height());
    painter.fillRect(done & QRectF(rect()), tok(Token::Accent));
}

} // namespace bw
