#include "account/account_head.h"

#include "account/figure_panel.h"
#include "account/focus.h"
#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/marks.h"
#include "widgets/plain.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace bw {

namespace {

constexpr qreal nameHeight = 36;
constexpr qreal lineHeight = 20;
constexpr qreal factGap = 26;
constexpr qreal labelGap = 7;
constexpr qreal chipGap = 8;
constexpr qreal widestChip = 170;
constexpr int handSize = 11; ///< mark of what was entered by hand
constexpr qreal handGap = 4;

qreal widthOf(TextRole role, const QString &text)
{
    return std::ceil(textWidth(role, text));
}

qreal handRoom(bool byHand)
{
    return byHand ? handSize + handGap : 0;
}

/// Where it cannot be said the letter gives way to a dash, as in the portfolio.
void paintState(QPainter &painter, QPointF corner, const QString &letter, PeriodState state)
{
    paintBadge(painter, corner, outsideRates(state) ? text::dash() : letter, state == PeriodState::Reached);
}

} // namespace

AccountHead::AccountHead(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AccountHead::setReport(const AccountReport &report)
{
    const PortfolioRow &row = report.row;
    m_name = text::visible(row.name.isEmpty() ? row.key : row.name);
    m_key = text::visible(row.key);
    m_chips.clear();
    for (const auto &[field, word] : {std::pair(AccountField::Segment, text::segment(row.segment)),
                                      std::pair(AccountField::Industry, text::visible(row.industry)),
                                      std::pair(AccountField::Region, text::visible(row.region))}) {
        if (word.isEmpty())
            continue;
        const QFontMetricsF metrics(roleFont(TextRole::CaptionStrong));
        const QString hand = byHandTip(report, field);
        m_chips.push_back({metrics.elidedText(word, Qt::ElideRight, widestChip), word,
                           hand.isEmpty() ? word : word + QLatin1Char('\n') + hand, !hand.isEmpty()});
    }
    m_nameTip = byHandTip(report, AccountField::Name);
    m_facts = headFacts(report);
    m_weekly = row.last7.state;
    m_monthly = row.last28.state;
    const auto marked = [](const QString &word, bool byHand) {
        return byHand ? QString(word + tr(" (by hand)")) : word;
    };
    QStringList words{marked(m_name, !m_nameTip.isEmpty())};
    for (const Chip &chip : m_chips)
        words << marked(chip.full, chip.byHand);
    for (const HeadFact &fact : m_facts)
        words << marked(fact.label + QStringLiteral(": ") + fact.value, fact.byHand);
    setAccessibleName(words.join(QStringLiteral(". ")));
    m_current = -1;
    setAccessibleDescription({});
    claimHeight();
    updateGeometry();
    update();
}

std::vector<AccountHead::Place> AccountHead::layOut(int width) const
{
    std::vector<Place> places;
    qreal chips = 0;
    for (const Chip &chip : m_chips)
        chips += chipWidth(chip.shown) + chipGap + handRoom(chip.byHand);
    const bool nameByHand = !m_nameTip.isEmpty();
    chips += handRoom(nameByHand);
    const qreal nameRoom = std::max<qreal>(width - chips - 8, width * 0.4);
    const qreal name = std::min(widthOf(TextRole::PageTitle, m_name) + 1, nameRoom);
    places.push_back({Place::What::Name, QRectF(0, 0, name, nameHeight), m_name,
                      m_name + QLatin1Char('\n') + m_key
                          + (m_nameTip.isEmpty() ? QString() : QLatin1Char('\n') + m_nameTip),
                      nameByHand});
    qreal x = name + 14 + handRoom(nameByHand);
    for (const Chip &chip : m_chips) {
        const qreal chipSpace = chipWidth(chip.shown);
        if (x + chipSpace + handRoom(chip.byHand) > width)
            break;
        places.push_back({Place::What::Chip,
                          QRectF(x, (nameHeight - chipHeight) / 2 + 1, chipSpace, chipHeight), chip.shown,
                          chip.tip, chip.byHand});
        x += chipSpace + chipGap + handRoom(chip.byHand);
    }

    x = 0;
    qreal y = nameHeight + 2;
    for (int i = 0; i < factCount(); ++i) {
        const HeadFact &fact = m_facts[static_cast<size_t>(i)];
        const qreal label = widthOf(TextRole::Small, fact.label);
        const qreal value =
            fact.badges ? 2 * badgeSize.width() + 5 : widthOf(TextRole::SmallStrong, fact.value);
        const qreal hand = handRoom(fact.byHand);
        if (x > 0 && x + label + labelGap + value + hand > width) {
            x = 0;
            y += lineHeight;
        }
        const QString tip = fact.label + QStringLiteral(": ") + fact.value
            + (fact.tip.isEmpty() ? QString() : QLatin1Char('\n') + fact.tip);
        places.push_back({Place::What::Label, QRectF(x, y, label, lineHeight), fact.label, tip, false, i});
        x += label + labelGap;
        const qreal shown = std::min(value, std::max<qreal>(width - x, 20));
        places.push_back({fact.badges ? Place::What::Badges : Place::What::Value,
                          QRectF(x, y, shown, lineHeight), fact.value, tip, fact.byHand, i});
        x += shown + hand + factGap;
    }
    return places;
}

int AccountHead::heightForWidth(int width) const
{
    qreal bottom = nameHeight + lineHeight;
    for (const Place &place : layOut(width))
        bottom = std::max(bottom, place.box.bottom());
    return static_cast<int>(std::ceil(bottom)) + 4;
}

/// Where the buttons beside it take of its width the facts need one more line.
void AccountHead::claimHeight()
{
    setMinimumHeight(heightForWidth(width()));
}

void AccountHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    claimHeight();
}

QString AccountHead::tipAt(QPointF place) const
{
    for (const Place &at : layOut(width()))
        if (at.box.adjusted(0, 0, handRoom(at.byHand), 0).contains(place))
            return at.tip;
    return {};
}

bool AccountHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : plainTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

QRectF AccountHead::boxOf(int fact) const
{
    QRectF box;
    for (const Place &place : layOut(width()))
        if (place.fact == fact)
            box |= place.box;
    return box;
}

void AccountHead::openFact(int fact)
{
    const HeadFact &one = m_facts[static_cast<size_t>(fact)];
    QToolTip::hideText();
    if (!one.tip.isEmpty())
        FigurePanel::open(
            {one.label + QStringLiteral(": ") + one.value, one.tip, one.rows ? one.rows() : ChartTable()},
            this, boxOf(fact).toRect());
}

void AccountHead::setCurrent(int fact)
{
    m_current = fact;
    const HeadFact *one = fact >= 0 ? &m_facts[static_cast<size_t>(fact)] : nullptr;
    setAccessibleDescription(
        one ? QString(one->label + QStringLiteral(": ") + one->value + QLatin1Char('\n') + one->tip)
            : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void AccountHead::keyPressEvent(QKeyEvent *event)
{
    const int last = factCount() - 1;
    const int key = event->key();
    if (event->modifiers() != Qt::NoModifier || last < 0)
        event->ignore();
    else if (key == Qt::Key_Right || key == Qt::Key_Left)
        setCurrent(std::clamp(m_current + (key == Qt::Key_Right ? 1 : -1), 0, last));
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        setCurrent(key == Qt::Key_Home ? 0 : last);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0)
        openFact(m_current);
    else if (key == Qt::Key_Escape && m_current >= 0)
        setCurrent(-1);
    else
        event->ignore();
}

void AccountHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int i = 0; i < factCount(); ++i) {
        if (boxOf(i).contains(event->position())) {
            openFact(i);
            return;
        }
    }
}

void AccountHead::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ring = isKeyboard(event->reason());
    update();
}

void AccountHead::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_ring = false;
    setCurrent(-1);
}

void AccountHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_current >= 0)
        painter.fillRect(boxOf(m_current).adjusted(-3, 0, 3, 0), tok(Token::BgSelected));
    if (m_ring)
        paintFocusRing(painter, rect(), 3);
    const auto text = [&](TextRole role, Token colour, const Place &place) {
        const QFontMetricsF metrics(roleFont(role));
        painter.setFont(roleFont(role));
        painter.setPen(tok(colour));
        painter.drawText(place.box.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(place.text, Qt::ElideRight, place.box.width() + 1));
    };
    for (const Place &place : layOut(width())) {
        if (place.byHand)
            painter.drawPixmap(
                QPointF(place.box.right() + handGap, place.box.center().y() - handSize / 2.0),
                themePixmap(QStringLiteral("edit"), Token::AccentText, handSize, devicePixelRatioF()));
        switch (place.what) {
        case Place::What::Name:
            text(TextRole::PageTitle, Token::TextPrimary, place);
            break;
        case Place::What::Chip:
            paintChip(painter, place.box.topLeft(), place.text);
            break;
        case Place::What::Label:
            text(TextRole::Small, Token::TextSecondary, place);
            break;
        case Place::What::Value:
            text(TextRole::SmallStrong, Token::TextPrimary, place);
            break;
        case Place::What::Badges: {
            const QPointF corner(place.box.left(), place.box.center().y() - badgeSize.height() / 2.0);
            paintState(painter, corner, tr("W", "badge: weekly active"), m_weekly);
            paintState(painter, corner + QPointF(badgeSize.width() + 4, 0), tr("M", "badge: monthly active"),
                       m_monthly);
            break;
        }
        }
    }
}

} // namespace bw
