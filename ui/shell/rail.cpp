#include "shell/rail.h"

#include "shell/parts.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace bw {

RailItem::RailItem(QString symbol, QWidget *parent)
    : QAbstractButton(parent)
    , m_symbol(std::move(symbol))
{
    setCheckable(true);
    setFixedSize(RailItem::sizeHint());
    setFocusPolicy(Qt::TabFocus);
}

void RailItem::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tok(isChecked()    ? Token::AccentSoft
                                 : isDown() ? Token::BgSelected
                                            : Token::BgHover));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    constexpr int symbolSize = 18;
    const Token ink = isChecked() ? Token::AccentText : Token::TextSecondary;
    painter.drawPixmap(QPointF((width() - symbolSize) / 2.0, 9),
                       themePixmap(m_symbol, ink, symbolSize, devicePixelRatioF()));
    painter.setFont(roleFont(isChecked() ? TextRole::CaptionHeading : TextRole::Caption));
    painter.setPen(tok(ink));
    painter.drawText(QRectF(0, 29, width(), 16), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), 8);
}

void RailItem::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailItem::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

Rail::Rail(const std::vector<PageInfo> &pages, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(72);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 50, 6, 4);
    layout->setSpacing(4);
    layout->addStretch(1);
    int above = 0;
    for (const PageInfo &page : pages) {
        if (page.icon.isEmpty())
            continue;
        auto *item = new RailItem(page.icon, this);
        item->setObjectName(QStringLiteral("rail.") + QLatin1String(page.id));
        item->setAutoExclusive(true);
        connect(item, &RailItem::clicked, this, [this, id = page.id] { emit chosen(id); });
        // Settings stand at the foot.
        if (page.id == "settings")
            layout->addWidget(item);
        else
            layout->insertWidget(above++, item);
        m_entries.push_back({page, item});
        m_order.push_back(page.id);
    }
    retranslate();
}

void Rail::setCurrent(const QByteArray &page)
{
    for (const Entry &entry : m_entries) {
        if (entry.info.id == page)
            entry.item->setChecked(true);
    }
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tok(Token::BgWindow));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tok(Token::LineStrong));
    constexpr int bell = 22;
    painter.drawPixmap(QPointF((width() - bell) / 2.0, 15),
                       themePixmap(QStringLiteral("bell"), Token::Accent, bell, devicePixelRatioF()));
}

void Rail::retranslate()
{
    int number = 1;
    for (const Entry &entry : m_entries) {
        const QString label = entry.info.label();
        entry.item->setText(label);
        entry.item->setAccessibleName(label);
        entry.item->setToolTip(QStringLiteral("%1  Ctrl+%2").arg(label).arg(number++));
    }
}

} // namespace bw
