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
    paintBadge(painter);
    painter.setFont(roleFont(isChecked() ? TextRole::CaptionHeading : TextRole::Caption));
    painter.setPen(tok(ink));
    painter.drawText(QRectF(0, 29, width(), 16), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), 8);
}

void RailItem::setBadge(const QString &badge)
{
    m_badge = badge;
    update();
}

void RailItem::paintBadge(QPainter &painter) const
{
    if (m_badge.isEmpty())
        return;
    constexpr qreal height = 14;
    constexpr qreal overlap = 3; // with the symbol
    painter.setFont(roleFont(TextRole::CaptionHeading));
    const qreal wide = painter.fontMetrics().horizontalAdvance(m_badge) + 8.0;
    const QRectF badge(width() / 2.0 + overlap, 4, std::max(height, wide), height);
    painter.setPen(QPen(tok(isChecked() ? Token::AccentSoft : Token::BgWindow), 2));
    painter.setBrush(tok(Token::BgTrack));
    painter.drawRoundedRect(badge.adjusted(-1, -1, 1, 1), height / 2 + 1, height / 2 + 1);
    painter.setPen(tok(Token::TextPrimary));
    painter.drawText(badge, Qt::AlignCenter, m_badge);
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
        m_entries.push_back({page, item, {}});
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

void Rail::setBadge(const QByteArray &page, int count, const QString &words)
{
    constexpr int most = 99;
    for (Entry &entry : m_entries) {
        if (entry.info.id != page)
            continue;
        entry.badge = count > 0 ? words : QString();
        entry.item->setBadge(count <= 0         ? QString()
                                 : count > most ? QStringLiteral("99+")
                                                : QString::number(count));
    }
    retranslate();
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
        entry.item->setAccessibleName(
            entry.badge.isEmpty() ? label
                                  : tr("%1, %2", "page in the rail, 37 open").arg(label, entry.badge));
        entry.item->setToolTip(QStringLiteral("%1  Ctrl+%2").arg(label).arg(number++));
    }
}

} // namespace bw
