#include "shell/parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>

namespace bw {

namespace {

constexpr int capHeight = 17;
constexpr int capGap = 4;
constexpr int symbolSize = 14;
constexpr int gap = 8;
constexpr int padding = 10;

QStringList caps(const QString &keys)
{
    QStringList result;
    for (const QString &alternative : keys.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        result += alternative.size() > 1 ? alternative.split(QLatin1Char('+'), Qt::SkipEmptyParts)
                                         : QStringList(alternative);
    return result;
}

int capWidth(const QString &cap)
{
    return qMax(capHeight, QFontMetrics(roleFont(TextRole::Caption)).horizontalAdvance(cap) + 9);
}

const char *nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Primary:
        return "primary";
    case Tone::Secondary:
        return "secondary";
    case Tone::Tertiary:
        return "tertiary";
    case Tone::Accent:
        return "accent";
    case Tone::Risk:
        return "risk";
    case Tone::Watch:
        return "watch";
    }
    Q_UNREACHABLE();
}

} // namespace

QLabel *makeLabel(TextRole role, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(roleFont(role));
    label->setProperty("tone", QLatin1String(nameOf(tone)));
    return label;
}

void setTone(QLabel *label, Tone tone)
{
    if (label->property("tone").toString() == QLatin1String(nameOf(tone)))
        return;
    label->setProperty("tone", QLatin1String(nameOf(tone)));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QWidget *makeLine(bool strong, Qt::Orientation orientation)
{
    auto *line = new QWidget;
    line->setAttribute(Qt::WA_StyledBackground);
    line->setProperty("line", strong ? QStringLiteral("strong") : QStringLiteral("hair"));
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

void setSurface(QWidget *widget, const char *surface)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("surface", QLatin1String(surface));
}

int keyCapsWidth(const QString &keys)
{
    int width = -capGap;
    for (const QString &cap : caps(keys))
        width += capWidth(cap) + capGap;
    return qMax(0, width);
}

void paintKeyCaps(QPainter &painter, QPointF leftMiddle, const QString &keys, const QColor &ink,
                  const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TextRole::Caption));
    painter.setBrush(Qt::NoBrush);
    qreal x = leftMiddle.x();
    for (const QString &cap : caps(keys)) {
        const QRectF box(x, leftMiddle.y() - capHeight / 2.0, capWidth(cap), capHeight);
        painter.setPen(edge);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, cap);
        x += box.width() + capGap;
    }
    painter.restore();
}

KeyCaps::KeyCaps(QString keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
{
    setFixedSize(KeyCaps::sizeHint());
}

QSize KeyCaps::sizeHint() const
{
    return {keyCapsWidth(m_keys), capHeight + 2};
}

void KeyCaps::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintKeyCaps(painter, QPointF(0, height() / 2.0), m_keys, tok(Token::TextSecondary),
                 tok(Token::LineStrong));
}

KeyButton::KeyButton(const QString &symbol, const QString &keys, QWidget *parent)
    : QPushButton(parent)
    , m_symbol(symbol)
    , m_keys(keys)
{
    setFont(roleFont(TextRole::BaseStrong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    setProperty("primary", primary);
}

QSize KeyButton::sizeHint() const
{
    int width = 2 * padding + 2 + QFontMetrics(font()).horizontalAdvance(text());
    if (!m_symbol.isEmpty())
        width += symbolSize + (text().isEmpty() ? 0 : gap);
    if (!m_keys.isEmpty())
        width += gap + keyCapsWidth(m_keys);
    return {width, 28};
}

void KeyButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const bool quietInk = !isEnabled();
    const Token ink = quietInk ? Token::TextDisabled : m_primary ? Token::OnAccent : Token::TextPrimary;
    const int content = sizeHint().width() - 2 * padding - 2;
    qreal x = (width() - content) / 2.0;
    if (!m_symbol.isEmpty()) {
        const QPixmap symbol = themePixmap(m_symbol, ink, symbolSize, devicePixelRatioF());
        painter.drawPixmap(QPointF(x, (height() - symbolSize) / 2.0), symbol);
        x += symbolSize + gap;
    }
    painter.setFont(font());
    painter.setPen(tok(ink));
    const int textWidth = QFontMetrics(font()).horizontalAdvance(text());
    painter.drawText(QRectF(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    x += textWidth + gap;
    if (!m_keys.isEmpty()) {
        const Token capInk = quietInk ? Token::TextDisabled
            : m_primary               ? Token::OnAccent
                                      : Token::TextSecondary;
        const Token edge = quietInk ? Token::LineHair : m_primary ? Token::OnAccent : Token::LineStrong;
        paintKeyCaps(painter, QPointF(x, height() / 2.0), m_keys, tok(capInk), tok(edge));
    }
}

Segmented::Segmented(int count, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setFont(roleFont(TextRole::Base));
        button->setFixedHeight(28);
        button->setProperty("segment", true);
        button->setProperty("place",
                            i == 0               ? QStringLiteral("first")
                                : i + 1 == count ? QStringLiteral("last")
                                                 : QStringLiteral("middle"));
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setLabels(const QStringList &labels)
{
    // The chosen word is heavier: keep room for it, so that the row does not move.
    const QFontMetrics metrics(roleFont(TextRole::BaseHeading));
    for (int i = 0; i < labels.size(); ++i) {
        m_group->button(i)->setText(labels[i]);
        m_group->button(i)->setFixedWidth(metrics.horizontalAdvance(labels[i]) + 24);
    }
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *chosen = m_group->checkedButton()) {
        m_group->setExclusive(false); // else one must be
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tok(Token::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace bw
