#include "widgets/choices.h"

#include "shell/text.h"
#include "widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int rowHeight = 28;
constexpr int mostRows = 10; ///< shown without scrolling
constexpr int searchFrom = 9; ///< entries from which a search line helps
constexpr int boxSide = 14;
constexpr int narrowest = 180;
constexpr int widest = 320;

enum Role { KeyRole = Qt::UserRole, CountRole, SingleRole };

void paintBox(QPainter &painter, QPointF topLeft, bool on)
{
    const QRectF box(topLeft, QSizeF(boxSide, boxSide));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(tok(Token::LineControl), 1));
    painter.setBrush(tok(on ? Token::Accent : Token::BgControl));
    painter.drawRoundedRect(on ? box : box.adjusted(.5, .5, -.5, -.5), 3, 3);
    if (on) {
        painter.setPen(QPen(tok(Token::OnAccent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF(
            {topLeft + QPointF(3.5, 7.2), topLeft + QPointF(6, 9.7), topLeft + QPointF(10.5, 4.6)}));
    }
}

class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect row = option.rect;
        const bool current = (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)) != 0;
        if (current || (option.state & QStyle::State_MouseOver) != 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tok(current ? Token::BgSelected : Token::BgHover));
            painter->drawRoundedRect(row, 4, 4);
        }
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool single = index.data(SingleRole).toBool();
        qreal left = row.left() + 8;
        if (!single) {
            paintBox(*painter, {left, row.top() + (row.height() - boxSide) / 2.0}, on);
            left += boxSide + 8;
        }
        const qreal scale = deviceScale(*painter);
        const qreal base = centredBaseline(TextRole::Base, row.top(), row.height(), scale);
        qreal right = row.right() - 8;
        if (!single) {
            const QString count = text::number(index.data(CountRole).toLongLong());
            right -= drawFigures(*painter, TextRole::Base, tok(Token::TextTertiary), {right, base}, count,
                                 Qt::AlignRight);
        }
        drawElided(*painter, single && on ? TextRole::BaseHeading : TextRole::Base,
                   tok(single && on ? Token::AccentText : Token::TextPrimary), {left, base},
                   right - left - 12, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return {narrowest, rowHeight};
    }
};

} // namespace

ChoicePopover::ChoicePopover(QWidget *parent)
    : Popover(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(QStringLiteral("background: transparent"));
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopover::search);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopover::toggle);
}

void ChoicePopover::setChoices(const std::vector<Choice> &choices, const QStringList &chosen, bool single)
{
    m_single = single;
    m_chosen = chosen;
    m_list->clear();
    qreal width = narrowest;
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setData(KeyRole, choice.key);
        item->setData(CountRole, choice.count);
        item->setData(SingleRole, single);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::AccessibleTextRole,
                      single ? choice.label
                             : QString(choice.label % QLatin1String(", ") % text::number(choice.count)));
        width = std::max(width, textWidth(TextRole::Base, choice.label) + 110);
    }
    const int rows = std::min<int>(mostRows, m_list->count());
    m_list->setFixedSize(static_cast<int>(std::min<qreal>(width, widest)), std::max(1, rows) * rowHeight);
    m_search->setVisible(!single && m_list->count() >= searchFrom);
    m_search->clear();
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search"));
}

void ChoicePopover::showEvent(QShowEvent *event)
{
    Popover::showEvent(event);
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    }
    if (m_search->isVisible()) {
        m_search->setFocus();
    } else {
        m_list->setFocus();
    }
}

bool ChoicePopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search && key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_list && (key == Qt::Key_Space || (m_single && enter))) {
            toggle(m_list->currentItem());
            return true;
        }
        if (enter) {
            close();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

void ChoicePopover::toggle(QListWidgetItem *item)
{
    if (item == nullptr) {
        return;
    }
    const QString key = item->data(KeyRole).toString();
    if (m_single) {
        m_chosen = {key};
    } else if (!m_chosen.removeOne(key)) {
        m_chosen.append(key);
    }
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *each = m_list->item(i);
        each->setCheckState(m_chosen.contains(each->data(KeyRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    emit chosenChanged(m_chosen);
    if (m_single) {
        close();
    }
}

void ChoicePopover::search(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

} // namespace bw
