#include "shell/toast.h"

#include "shell/parts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace bw {

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel(TextRole::Base, Tone::Primary, this))
    , m_bar(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("toast", true);
    setMinimumHeight(40);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(120);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_life.setSingleShot(true);
    m_life.setInterval(6000);
    connect(&m_life, &QTimer::timeout, this, [this] {
        if (underMouse() || m_action->hasFocus() || m_close->hasFocus())
            m_life.start();
        else
            hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = m_act;
        if (!m_progressing)
            hide();
        if (act)
            act();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

QString Toast::sentence() const
{
    return m_text->text();
}

void Toast::present(const QString &sentence, const QString &action, std::function<void()> act)
{
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setText(tr("Close"));
    m_close->setVisible(!m_progressing);
    m_bar->setVisible(m_progressing);
    m_act = std::move(act);
    setAccessibleName(sentence);
    const bool isNew = !isVisible();
    show();
    raise();
    place();
    if (isNew || !m_progressing) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Toast::say(const QString &sentence, Stays stays, const QString &action, std::function<void()> act)
{
    m_progressing = false;
    present(sentence, action, std::move(act));
    if (stays == Stays::Briefly)
        m_life.start();
    else
        m_life.stop();
}

void Toast::showProgress(const QString &sentence, double fraction, const QString &action,
                         std::function<void()> act)
{
    m_progressing = true;
    m_life.stop();
    m_bar->setValue(qRound(qBound(0.0, fraction, 1.0) * 1000));
    present(sentence, action, std::move(act));
    if (fraction < 0)
        m_bar->hide();
}

void Toast::place()
{
    constexpr int margin = 16;
    constexpr int left = 72 + margin;
    const int bottom = 24 + margin + (m_footRoom ? m_footRoom() : 0);
    const int most = qMin(760, parentWidget()->width() - left - margin);
    // One line where it fits, else as many as are needed.
    int others = 22 + layout()->spacing();
    for (const QWidget *part : std::initializer_list<QWidget *>{m_bar, m_action, m_close}) {
        if (!part->isHidden())
            others += part->sizeHint().width() + layout()->spacing();
    }
    const int oneLine = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 8;
    const int textWidth = qMax(0, qMin(oneLine, most - others));
    m_text->setFixedWidth(textWidth);
    const int height = qMax(40, m_text->heightForWidth(textWidth) + 16);
    setGeometry(left, parentWidget()->height() - bottom - height, textWidth + others, height);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close"));
    QWidget::changeEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace bw
