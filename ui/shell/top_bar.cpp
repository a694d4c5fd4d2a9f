#include "shell/top_bar.h"

#include "shell/as_of.h"
#include "shell/jump_field.h"
#include "shell/parts.h"
#include "shell/person.h"
#include "widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace bw {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_parent(new QToolButton(this))
    , m_slash(makeLabel(TextRole::BarTitle, Tone::Tertiary, this))
    , m_title(makeLabel(TextRole::BarTitle, Tone::Primary, this))
    , m_context(new ElidedLabel(TextRole::Base, Token::TextSecondary, this))
    , m_besidePlace(new QHBoxLayout)
    , m_actionsPlace(new QHBoxLayout)
    , m_asOf(new AsOfField(this))
    , m_previous(new KeyButton(QStringLiteral("chevron-left"), {}, this))
    , m_next(new KeyButton(QStringLiteral("chevron-right"), {}, this))
    , m_jump(new JumpField(this))
    , m_person(new PersonButton(this))
{
    setFixedHeight(48);
    m_parent->setObjectName(QStringLiteral("path"));
    m_parent->setProperty("link", true);
    m_parent->setFont(roleFont(TextRole::BarTitle));
    m_parent->setCursor(Qt::PointingHandCursor);
    m_slash->setText(QStringLiteral("/"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_previous->setObjectName(QStringLiteral("previousAccount"));
    m_next->setObjectName(QStringLiteral("nextAccount"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 1);
    layout->setSpacing(8);
    layout->addWidget(m_parent);
    layout->addWidget(m_slash);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_context);
    layout->addLayout(m_besidePlace);
    layout->addStretch(1);
    layout->addLayout(m_actionsPlace);
    layout->addWidget(m_asOf);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_jump);
    layout->addSpacing(4);
    layout->addWidget(m_person);

    connect(m_parent, &QToolButton::clicked, this, &TopBar::back);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepped(1); });
    connect(m_person, &QAbstractButton::clicked, this, &TopBar::openPersonMenu);
    setTitle({}, {}, {});
    setSteps(false, false, false);
    retranslate();
}

void TopBar::setTitle(const QString &parent, const QString &title, const QString &context)
{
    m_parent->setVisible(!parent.isEmpty());
    m_slash->setVisible(!parent.isEmpty());
    m_parent->setText(parent);
    // No wider than its word, which stands where titles do.
    constexpr int frame = 4; // border and padding of a link
    m_parent->setFixedWidth(m_parent->fontMetrics().horizontalAdvance(parent) + 2 * frame);
    m_parent->setAccessibleName(tr("Back to %1").arg(parent));
    m_parent->setToolTip(tr("Back to %1").arg(parent) + QStringLiteral("  Alt+←"));
    constexpr int longest = 460;
    const QFontMetrics metrics(m_title->font());
    m_title->setText(metrics.elidedText(title, Qt::ElideRight, longest));
    m_title->setToolTip(m_title->text() == title ? QString() : title.toHtmlEscaped());
    m_context->setWords(context);
}

void TopBar::setActions(QWidget *actions)
{
    if (m_actions == actions)
        return;
    if (m_actions) {
        m_besidePlace->removeWidget(m_actions);
        m_actionsPlace->removeWidget(m_actions);
        m_actions->hide();
    }
    m_actions = actions;
    if (m_actions) {
        (m_actions->property("besideTitle").toBool() ? m_besidePlace : m_actionsPlace)->addWidget(m_actions);
        m_actions->show();
        connect(m_actions, &QObject::destroyed, this, [this](QObject *gone) {
            if (gone == m_actions)
                m_actions = nullptr;
        });
    }
}

void TopBar::setSteps(bool visible, bool previous, bool next)
{
    m_previous->setVisible(visible);
    m_next->setVisible(visible);
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void TopBar::openPersonMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Your name…"), this, &TopBar::nameRequested);
    menu->addAction(tr("Settings"), this, &TopBar::settingsRequested);
    menu->popup(
        m_person->mapToGlobal(QPoint(m_person->width() - menu->sizeHint().width(), m_person->height() + 4)));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_previous->setAccessibleName(tr("Previous account"));
    m_previous->setToolTip(tr("Previous account") + QStringLiteral("  Alt+↑"));
    m_next->setAccessibleName(tr("Next account"));
    m_next->setToolTip(tr("Next account") + QStringLiteral("  Alt+↓"));
}

void TopBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgWindow));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tok(Token::LineStrong));
}

} // namespace bw
