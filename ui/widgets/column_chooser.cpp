#include "widgets/column_chooser.h"

#include "shell/parts.h"
#include "widgets/dense_table.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace bw {

namespace {

constexpr int rowHeight = 26;
constexpr int listWidth = 240;

} // namespace

ColumnChooser::ColumnChooser(DenseTable *table, QWidget *parent)
    : Popover(parent)
    , m_table(table)
    , m_list(new QListWidget)
    , m_reset(new QPushButton)
{
    setObjectName(QStringLiteral("columnChooser"));
    m_list->setObjectName(QStringLiteral("columnList"));
    m_reset->setObjectName(QStringLiteral("columnsReset"));
    m_list->setFrameShape(NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(QStringLiteral("QListWidget { background: transparent; }"));
    m_list->setFixedWidth(listWidth);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addWidget(m_reset);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_table->resetColumns();
        fill();
    });
}

void ColumnChooser::openAt(QWidget *field)
{
    m_list->setAccessibleName(tr("Columns"));
    m_reset->setText(tr("Columns as shipped"));
    fill();
    Popover::openAt(field);
    m_list->setFocus();
}

void ColumnChooser::fill()
{
    m_filling = true;
    m_list->clear();
    const DenseModel &model = *m_table->denseModel();
    for (const DenseTable::ColumnState &state : m_table->columnStates()) {
        if (state.column == 0)
            continue; // what a row is about is always shown, and first
        auto *item = new QListWidgetItem(model.headerData(state.column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, state.column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(state.shown ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({listWidth, rowHeight});
        item->setToolTip(model.headerData(state.column, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
    m_list->setFixedHeight(m_list->count() * rowHeight + 4);
    m_list->setCurrentRow(0);
    m_filling = false;
}

void ColumnChooser::apply()
{
    if (m_filling)
        return;
    std::vector<DenseTable::ColumnState> states = {{0, true}};
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        states.push_back({item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked});
    }
    m_table->setColumnStates(states);
}

void ColumnChooser::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_filling = false;
    apply();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = (key->modifiers() & Qt::AltModifier) != 0;
        if (moves && key->key() == Qt::Key_Up) {
            move(-1);
            return true;
        }
        if (moves && key->key() == Qt::Key_Down) {
            move(1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            hide();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace bw
