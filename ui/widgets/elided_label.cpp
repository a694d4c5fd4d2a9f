#include "widgets/elided_label.h"

#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QToolTip>
#include <cmath>

namespace bw {

namespace {

constexpr int leastWidth = 24;

} // namespace

ElidedLabel::ElidedLabel(TextRole role, Token ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setFont(roleFont(role));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setWords(const QString &whole, const QStringList &shorter)
{
    m_shorter = shorter;
    setText(whole);
    updateGeometry();
    update();
}

QString ElidedLabel::shown() const
{
    const auto fits = [this](const QString &words) { return textWidth(m_role, words) <= width(); };
    if (fits(text()))
        return text();
    for (const QString &words : m_shorter) {
        if (fits(words))
            return words;
    }
    return fontMetrics().elidedText(m_shorter.isEmpty() ? text() : m_shorter.last(), Qt::ElideRight, width());
}

QSize ElidedLabel::sizeHint() const
{
    return {static_cast<int>(std::ceil(textWidth(m_role, text()))) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), leastWidth), fontMetrics().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           shown() == text() ? QString() : plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawWord(painter, m_role, tok(m_ink), {0, centredBaseline(m_role, 0, height(), deviceScale(painter))},
             shown());
}

} // namespace bw
