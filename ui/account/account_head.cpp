#include "account/account_head.h"

#include "shell/text.h"
#include "widgets/marks.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QToolTip>
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

} // namespace

AccountHead::AccountHead(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    m_weekly = row.last7.state == PeriodState::Reached;
    m_monthly = row.last28.state == PeriodState::Reached;
    const auto marked = [](const QString &word, bool byHand) {
        return byHand ? QString(word + tr(" (by hand)")) : word;
    };
    QStringList words{marked(m_name, !m_nameTip.isEmpty())};
    for (const Chip &chip : m_chips)
        words << marked(chip.full, chip.byHand);
    for (const HeadFact &fact : m_facts)
        words << marked(fact.label + QStringLiteral(": ") + fact.value, fact.byHand);
    setAccessibleName(words.join(QStringLiteral(". ")));
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
    for (const HeadFact &fact : m_facts) {
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
        places.push_back({Place::What::Label, QRectF(x, y, label, lineHeight), fact.label, tip, false});
        x += label + labelGap;
        const qreal shown = std::min(value, std::max<qreal>(width - x, 20));
        places.push_back({fact.badges ? Place::What::Badges : Place::What::Value,
                          QRectF(x, y, shown, lineHeight), fact.value, tip, fact.byHand});
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

void AccountHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
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
            paintBadge(painter, corner, tr("W", "badge: weekly active"), m_weekly);
            paintBadge(painter, corner + QPointF(badgeSize.width() + 4, 0), tr("M", "badge: monthly active"),
                       m_monthly);
            break;
        }
        }
    }
}

} // namespace bw
