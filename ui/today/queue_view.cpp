#include "today/queue_view.h"

#include "shell/theme.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace bw {

namespace {

class QueueDelegate final : public QStyledItemDelegate {
public:
    QueueDelegate(QueueModel *model, QueueView *view)
        : QStyledItemDelegate(view)
        , m_model(model)
        , m_view(view)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        QueueRowLook look;
        look.selected = index == m_view->currentIndex();
        look.hovered = option.state & QStyle::State_MouseOver;
        look.focused = m_view->hasFocus();
        paintQueueRow(*painter, option.rect, m_model->face(index.row()), look);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex &index) const override
    {
        return {200, m_model->isGroup(index.row()) ? queueGroupHeight : queueRowHeight};
    }

private:
    QueueModel *m_model;
    QueueView *m_view;
};

} // namespace

QueueView::QueueView(QueueModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("queue"));
    setModel(model);
    setItemDelegate(new QueueDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(queueRowHeight);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void QueueView::mark(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    if (row < 0) {
        clearSelection();
        return;
    }
    if (row > 0 && m_model->isGroup(row - 1))
        scrollTo(m_model->index(row - 1));
    scrollTo(m_model->index(row));
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        emit rowMarked(current.row());
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && enter) {
        if (currentIndex().isValid())
            emit openRequested();
        return;
    }
    // The heads of groups are passed over.
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        mark(m_model->step(currentIndex().row(), event->key() == Qt::Key_Down ? 1 : -1));
        return;
    }
    QListView::keyPressEvent(event);
}

void QueueView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model->isGroup(index.row()))
        emit openRequested();
}

bool QueueView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.isValid())
        QToolTip::showText(help->globalPos(), plainTip(m_model->face(index.row()).words), viewport(),
                           visualRect(index));
    else
        QToolTip::hideText();
    return true;
}

} // namespace bw
