#include "shell/fault_panel.h"

#include "shell/parts.h"
#include "shell/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bw {

FaultPanel::FaultPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextRole::ObjectTitle, Tone::Primary, this))
    , m_text(makeLabel(TextRole::Base, Tone::Secondary, this))
    , m_details(makeLabel(TextRole::Small, Tone::Tertiary, this))
    , m_retry(new KeyButton({}, {}, this))
    , m_other(new KeyButton({}, {}, this))
{
    setObjectName(QStringLiteral("fault"));
    m_text->setObjectName(QStringLiteral("faultText"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_retry->setPrimary(true);
    for (QLabel *label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setFixedWidth(560);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_details, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, &FaultPanel::retry);
    connect(m_other, &QPushButton::clicked, this, &FaultPanel::otherFile);
    retranslate();
}

void FaultPanel::setFault(const Error &error)
{
    m_error = error;
    retranslate();
}

void FaultPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaultPanel::retranslate()
{
    m_title->setText(tr("The workspace cannot be opened"));
    m_text->setText(text::sentence(m_error));
    m_details->setText(m_error.detail.isEmpty() ? QString()
                                                : tr("Details: %1").arg(text::visible(m_error.detail)));
    m_details->setVisible(!m_error.detail.isEmpty());
    m_retry->setText(tr("Retry"));
    m_other->setText(tr("Open another workspace…"));
}

void FaultPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgSurface));
}

} // namespace bw
