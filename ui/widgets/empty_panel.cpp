#include "widgets/empty_panel.h"

#include "shell/theme.h"

#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bw {

EmptyPanel::EmptyPanel(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_why(new QLabel)
    , m_button(new QPushButton)
{
    m_what->setFont(roleFont(TextRole::BaseHeading));
    m_why->setFont(roleFont(TextRole::Small));
    for (QLabel *label : {m_what, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addStretch(2);
    layout->addWidget(m_what);
    layout->addWidget(m_why);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
    const auto colour = [this] {
        QPalette palette = m_why->palette();
        palette.setColor(QPalette::WindowText, tok(Token::TextSecondary));
        m_why->setPalette(palette);
    };
    colour();
    connect(&theme(), &Theme::changed, this, colour);
    connect(m_button, &QPushButton::clicked, this, &EmptyPanel::pressed);
}

void EmptyPanel::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), tok(Token::BgSurface));
}

void EmptyPanel::setTexts(const QString &what, const QString &why, const QString &button)
{
    m_what->setText(what);
    m_why->setText(why);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace bw
