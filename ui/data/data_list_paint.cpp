#include "data/data_list_paint.h"

#include "data/data_list.h"
#include "shell/parts.h"
#include "widgets/marks.h"
#include "widgets/paint.h"

namespace bw {

namespace {

constexpr int left = 20;
constexpr int textLeft = 44;
constexpr int right = 14;
constexpr int symbol = 14;
constexpr int sectionHeight = 34;
constexpr int entryHeight = 69;
constexpr int importHeight = 48;

DataItem::Kind kindAt(const QModelIndex &index)
{
    return static_cast<DataItem::Kind>(index.data(DataListModel::ItemKindRole).toInt());
}

} // namespace

QSize DataListDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    switch (kindAt(index)) {
    case DataItem::Kind::Section:
        return {100, sectionHeight};
    case DataItem::Kind::Gap:
    case DataItem::Kind::Import:
        return {100, importHeight};
    case DataItem::Kind::File:
    case DataItem::Kind::Source:
        break;
    }
    return {100, entryHeight};
}

void DataListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QRect box = option.rect;
    const qreal scale = deviceScale(*painter);
    const qreal hair = hairWidth(scale);
    if (kindAt(index) == DataItem::Kind::Section) {
        painter->fillRect(box, tok(Token::BgSunken));
        const qreal base = centredBaseline(TextRole::CaptionHeading, box.top(), box.height(), scale);
        drawElided(*painter, TextRole::CaptionHeading, tok(Token::TextSecondary), {qreal(left), base},
                   box.width() - left - right, index.data().toString());
        hairline(*painter, box.left(), box.right() + 1, box.bottom() + 1 - hair, Token::LineHair);
        painter->restore();
        return;
    }
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->fillRect(box, tok(selected ? Token::BgSelected : hovered ? Token::BgHover : Token::BgSurface));
    if (selected)
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), tok(Token::Accent));
    hairline(*painter, box.left() + (selected ? 3 : 0), box.right() + 1, box.bottom() + 1 - hair,
             Token::LineHair);
    const bool muted = index.data(DataListModel::MutedRole).toBool();
    const qreal top = box.top() + 8;
    painter->drawPixmap(QPointF(left, top + 2),
                        themePixmap(index.data(DataListModel::IconRole).toString(),
                                    muted ? Token::TextTertiary : Token::TextSecondary, symbol, scale));
    const qreal room = box.width() - textLeft - right;
    const QString when = index.data(DataListModel::WhenRole).toString();
    const qreal whenWidth = when.isEmpty() ? 0 : textWidth(TextRole::Small, when) + 8;
    qreal base = centredBaseline(TextRole::BaseStrong, top, 18, scale);
    if (!when.isEmpty())
        drawFigures(*painter, TextRole::Small, tok(Token::TextTertiary), {qreal(box.right() - right), base},
                    when, Qt::AlignRight);
    // Of a file's name both ends tell it from others.
    const QFontMetricsF metrics(roleFont(TextRole::BaseStrong));
    drawElided(*painter, TextRole::BaseStrong, tok(muted ? Token::TextTertiary : Token::TextPrimary),
               {qreal(textLeft), base}, room - whenWidth,
               metrics.elidedText(index.data().toString(), Qt::ElideMiddle, room - whenWidth));
    qreal line = top + 18;
    const QString detail = index.data(DataListModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        base = centredBaseline(TextRole::Small, line, 17, scale);
        drawElided(*painter, TextRole::Small, tok(Token::TextSecondary), {qreal(textLeft), base}, room,
                   detail);
        line += 17;
    }
    const auto band = static_cast<Band>(index.data(DataListModel::BandRole).toInt());
    base = centredBaseline(TextRole::Small, line, 17, scale);
    paintStatus(*painter, band, QPointF(textLeft + 4, line + 8.5), 7);
    drawElided(*painter, TextRole::Small,
               tok(band == Band::None || band == Band::Healthy ? Token::TextSecondary : textOf(band)),
               {textLeft + 14.0, base}, room - 14, index.data(DataListModel::StateRole).toString());
    if ((option.state & QStyle::State_HasFocus) != 0
        && (option.state & QStyle::State_KeyboardFocusChange) != 0)
        paintFocusRing(*painter, box, 0);
    painter->restore();
}

} // namespace bw
