#include "account/timeline_list.h"

#include "shell/parts.h"
#include "shell/text.h"
#include "widgets/plain.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <cmath>

namespace bw {

namespace {

constexpr int markLeft = 8;
constexpr int markSide = 18;
constexpr int wordsLeft = 38;
constexpr int wordsRight = 14;
constexpr int top = 6;
constexpr int dayLine = 16;
constexpr int below = 10;

/// Where the parts of an entry stand, for a width of the list.
struct Places {
    QRect title, text;
    int height = 0;
};

QRect wrapped(TextRole role, const QString &words, int width, int y)
{
    if (words.isEmpty())
        return {wordsLeft, y, width, 0};
    const QFontMetrics metrics(roleFont(role));
    const QRect box = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words);
    return {wordsLeft, y, width, box.height()};
}

Places placesOf(const TimelineWords &words, int listWidth)
{
    const int width = std::max(listWidth - wordsLeft - wordsRight, 40);
    Places places;
    places.title = wrapped(TextRole::SmallStrong, words.title, width, top + dayLine);
    places.text = wrapped(TextRole::Small, words.text, width, places.title.bottom() + 2);
    places.height = places.text.bottom() + 1 + below;
    return places;
}

int listWidth(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list ? list->viewport()->width() : option.rect.width();
}

} // namespace

void TimelineModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &entry = row(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList words{text::dayYear(entry.day), entry.words.title};
        for (const QString &more : {entry.words.text, entry.words.who}) {
            if (!more.isEmpty())
                words << more;
        }
        return words.join(QStringLiteral(". "));
    }
    return {};
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const TimelineModel *>(index.model());
    const int width = listWidth(option);
    return {width, placesOf(model->row(index.row()).words, width).height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = static_cast<const TimelineModel *>(index.model());
    const TimelineModel::Row &entry = model->row(index.row());
    const QRect box = option.rect;
    const Places places = placesOf(entry.words, listWidth(option));
    painter->save();
    const bool current = (option.state & QStyle::State_HasFocus) != 0;
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(box, tok(Token::BgHover));
    const int middle = markLeft + markSide / 2;
    painter->setPen(QPen(tok(Token::LineStrong), 1));
    const int first = index.row() == 0 ? top + markSide / 2 : 0;
    const int last = index.row() + 1 == model->rowCount() ? top + markSide / 2 : box.height();
    painter->drawLine(box.left() + middle, box.top() + first, box.left() + middle, box.top() + last);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(tok(Token::BgSurface));
    painter->drawEllipse(
        QRectF(box.left() + markLeft + .5, box.top() + top + .5, markSide - 1, markSide - 1));
    constexpr int symbol = 12;
    painter->drawPixmap(
        QPointF(box.left() + markLeft + (markSide - symbol) / 2.0,
                box.top() + top + (markSide - symbol) / 2.0),
        themePixmap(entry.words.symbol, entry.words.tint, symbol, painter->device()->devicePixelRatioF()));
    const auto text = [&](TextRole role, Token colour, const QRect &place, int flags, const QString &words,
                          bool struck = false) {
        QFont font = roleFont(role);
        font.setStrikeOut(struck);
        painter->setFont(font);
        painter->setPen(tok(colour));
        painter->drawText(place.translated(box.topLeft()), flags, words);
    };
    const int width = places.title.width();
    const QString day = text::dayYear(entry.day);
    const QFontMetrics caption(roleFont(TextRole::Caption));
    const int dayWidth = caption.horizontalAdvance(day) + 10;
    text(TextRole::Caption, Token::TextTertiary, {wordsLeft, top, width, dayLine},
         Qt::AlignLeft | Qt::AlignVCenter, day);
    text(TextRole::Caption, Token::TextTertiary, {wordsLeft + dayWidth, top, width - dayWidth, dayLine},
         Qt::AlignRight | Qt::AlignVCenter,
         caption.elidedText(entry.words.who, Qt::ElideRight, width - dayWidth));
    constexpr int wrap = Qt::TextWordWrap;
    text(TextRole::SmallStrong, entry.words.struck ? Token::TextTertiary : Token::TextPrimary, places.title,
         wrap, entry.words.title, entry.words.struck);
    text(TextRole::Small, Token::TextSecondary, places.text, wrap, entry.words.text);
    if (current)
        paintFocusRing(*painter, QRectF(box).adjusted(2, 1, -2, -1), 4);
    painter->restore();
}

} // namespace bw
