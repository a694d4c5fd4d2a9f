#include "shell/jump_field.h"

#include "shell/parts.h"
#include "shell/text.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int rowHeight = 32;
constexpr size_t mostRows = 9;
constexpr int idRole = Qt::UserRole;
constexpr int metaRole = Qt::UserRole + 1;

/// Name, and segment and key at the right.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return {100, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect.adjusted(4, 0, -4, 0);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                tok(option.state & QStyle::State_Selected ? Token::BgSelected : Token::BgHover));
            painter->drawRoundedRect(row, 4, 4);
        }
        const QFont &small = roleFont(TextRole::Small);
        const QString meta = index.data(metaRole).toString();
        const int metaWidth = QFontMetrics(small).horizontalAdvance(meta);
        painter->setFont(small);
        painter->setPen(tok(Token::TextTertiary));
        painter->drawText(row.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, meta);
        const QFont &strong = roleFont(TextRole::BaseStrong);
        painter->setFont(strong);
        painter->setPen(tok(Token::TextPrimary));
        const QRect nameRect = row.adjusted(8, 0, -20 - metaWidth, 0);
        painter->drawText(
            nameRect, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
    }
};

} // namespace

JumpField::JumpField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("jump"));
    setFixedSize(224, 28);
    setTextMargins(20, 0, 0, 0);
    connect(this, &QLineEdit::textEdited, this, &JumpField::search);
    connect(&theme(), &Theme::changed, this, [this] { update(); });
    retranslate();
}

void JumpField::setCache(std::shared_ptr<const Cache> cache)
{
    m_cache = std::move(cache);
    m_indexed = false; // built at the first key
}

void JumpField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void JumpField::retranslate()
{
    setPlaceholderText(tr("Jump to account…"));
    setAccessibleName(tr("Jump to account"));
    setToolTip(tr("Find an account by its name, its ID or the pinyin initials of its name"));
}

void JumpField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(QPointF(9, 7),
                       themePixmap(QStringLiteral("search"), Token::TextTertiary, 14, devicePixelRatioF()));
    if (text().isEmpty() && !hasFocus()) {
        const QString keys = QStringLiteral("Ctrl+K");
        paintKeyCaps(painter, QPointF(width() - keyCapsWidth(keys) - 8, height() / 2.0), keys,
                     tok(Token::TextTertiary), tok(Token::LineStrong));
    }
}

void JumpField::search()
{
    if (!m_cache)
        return;
    if (!m_indexed) {
        m_search.setAccounts(m_cache->accounts);
        m_indexed = true;
    }
    if (!m_popup) {
        m_popup = new QWidget(window());
        m_popup->setObjectName(QStringLiteral("jumpList"));
        m_popup->setAttribute(Qt::WA_StyledBackground);
        m_popup->setProperty("popup", true);
        m_model = new QStandardItemModel(this);
        m_list = new QListView(m_popup);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setStyleSheet(QStringLiteral("background: transparent;"));
        m_list->setAccessibleName(tr("Accounts found"));
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 5, 1, 5);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
            m_list->setCurrentIndex(index);
            take();
        });
    }
    m_model->clear();
    for (const qint32 index : m_search.find(text(), mostRows)) {
        const Account &account = m_cache->accounts[static_cast<size_t>(index)];
        auto *item = new QStandardItem(text::visible(account.name.isEmpty() ? account.key : account.name));
        item->setData(account.id.value, idRole);
        item->setData(
            QString(text::segmentShort(account.segment) + QStringLiteral("  ") + text::visible(account.key))
                .trimmed(),
            metaRole);
        m_model->appendRow(item);
    }
    const bool found = m_model->rowCount() > 0;
    if (!found) {
        if (text().trimmed().isEmpty()) {
            closeList();
            return;
        }
        auto *none = new QStandardItem(tr("No account has this name or ID"));
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    } else {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    constexpr int width = 360;
    const int x = qMin(below.x(), window()->width() - width - 8);
    m_popup->setGeometry(x, below.y(), width, m_model->rowCount() * rowHeight + 12);
    m_popup->show();
    m_popup->raise();
}

void JumpField::take()
{
    const QModelIndex index = m_popup && m_popup->isVisible() ? m_list->currentIndex() : QModelIndex();
    const qint64 id = index.data(idRole).toLongLong();
    if (id == 0)
        return;
    closeList();
    clear();
    clearFocus();
    emit chosen(AccountId{id});
}

void JumpField::closeList()
{
    if (m_popup)
        m_popup->hide();
}

void JumpField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return;
    case Qt::Key_Escape:
        closeList();
        clear();
        clearFocus();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row, 0));
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void JumpField::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void JumpField::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace bw
