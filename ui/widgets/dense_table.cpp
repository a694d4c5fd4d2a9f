#include "widgets/dense_table.h"

#include "shell/theme.h"
#include "widgets/dense_header.h"
#include "widgets/plain.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace bw {

DenseTable::DenseTable(QWidget *parent)
    : QTableView(parent)
    , m_head(new DenseHeader(this))
{
    setHorizontalHeader(m_head);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addScrollBarWidget(new HeadCorner(this), Qt::AlignTop);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    connect(m_head, &QHeaderView::sectionClicked, this, &DenseTable::clickHead);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    followColumns();
}

void DenseTable::setDenseModel(DenseModel *model)
{
    m_model = model;
    m_head->setDenseModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { rememberPlace(By::Key); });
    connect(model, &DenseModel::aboutToReorder, this, [this] { rememberPlace(By::Number); });
    connect(model, &DenseModel::reordered, this, &DenseTable::restoreOrder);
    setModel(model);
    // After the view and its selection have been reset, hence connected after setModel.
    connect(model, &QAbstractItemModel::modelReset, this, &DenseTable::restorePlace);
    restorePlace();
}

void DenseTable::setLineHeight(int height)
{
    m_lineHeight = height;
    m_groupHeight = std::min(height, groupHeight);
    verticalHeader()->setDefaultSectionSize(height);
}

QRect DenseTable::contentRect(int column, const QRect &cell) const
{
    return m_head->contentRect(column, cell);
}

std::vector<qint64> DenseTable::selectedKeys() const
{
    std::vector<qint64> keys;
    if (m_model == nullptr) {
        return keys;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows = {currentIndex()};
    }
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        const Place at = m_model->place(index.row());
        if (!at.isGroup()) {
            keys.push_back(m_model->rowKey(at.row));
        }
    }
    return keys;
}

void DenseTable::selectKey(qint64 key)
{
    const int row = m_model->placeOf(key);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(currentIndex());
    }
}

void DenseTable::step(int by)
{
    if (m_model == nullptr) {
        return;
    }
    int row = currentIndex().isValid() ? currentIndex().row() + by : (by > 0 ? 0 : m_model->rowCount() - 1);
    while (row >= 0 && row < m_model->rowCount() && m_model->place(row).isGroup()) {
        row += by;
    }
    if (row >= 0 && row < m_model->rowCount()) {
        m_byKeyboard = true;
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    }
}

void DenseTable::openCurrent()
{
    if (m_model == nullptr || !currentIndex().isValid()) {
        return;
    }
    const Place at = m_model->place(currentIndex().row());
    if (at.isGroup()) {
        m_model->setGroupOpen(at.group, !m_model->isGroupOpen(at.group));
    } else {
        emit opened(m_model->rowKey(at.row));
    }
}

void DenseTable::setCurrentGroupOpen(bool open)
{
    if (m_model != nullptr && m_model->isGrouped() && currentIndex().isValid()) {
        m_model->setGroupOpen(m_model->place(currentIndex().row()).group, open);
    }
}

QString DenseTable::copiedText() const
{
    QStringList lines;
    QStringList cells;
    const auto forColumns = [&](const auto &cellOf) {
        cells.clear();
        for (const int c : m_head->order()) {
            if (!isColumnHidden(c)) {
                cells.append(tsvCell(cellOf(c)));
            }
        }
        lines.append(cells.join(QLatin1Char('\t')));
    };
    forColumns([&](int c) { return m_model->headerData(c, Qt::Horizontal).toString(); });
    for (const qint64 key : selectedKeys()) {
        const int row = m_model->place(m_model->placeOf(key)).row;
        forColumns([&](int c) { return m_model->copyText(row, c); });
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DenseTable::clickHead(int column)
{
    if (m_model == nullptr) {
        return;
    }
    std::vector<SortBy> keys = m_model->sortedBy();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [column](SortBy k) { return k.column == column; });
    const bool second = (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) != 0;
    if (second && found == keys.end() && !keys.empty()) {
        keys.resize(1);
        keys.push_back({column, m_model->startsDescending(column)});
    } else if (found != keys.end() && (second || found == keys.begin())) {
        found->descending = !found->descending;
        if (!second) {
            keys.resize(1);
        }
    } else {
        keys = {{column, m_model->startsDescending(column)}};
    }
    m_model->setSort(std::move(keys));
}

void DenseTable::fitColumns()
{
    if (m_head->fit(viewport()->width(), leastFlexible)) {
        viewport()->update();
    }
    emit columnsMoved();
}

void DenseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DenseTable::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    if (m_model == nullptr) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copiedText());
        return;
    }
    const int last = m_model->rowCount() - 1;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (last >= 0 && (event->modifiers() & Qt::ShiftModifier) == 0) {
            setCurrentIndex(m_model->index(event->key() == Qt::Key_Home ? 0 : last,
                                           std::max(0, currentIndex().column())));
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void DenseTable::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->place(index.row()).isGroup() && event->button() == Qt::LeftButton) {
        const int group = m_model->place(index.row()).group;
        m_model->setGroupOpen(group, !m_model->isGroupOpen(group));
        return;
    }
    QTableView::mousePressEvent(event);
}

void DenseTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton && !m_model->place(index.row()).isGroup()) {
        emit opened(m_model->rowKey(m_model->place(index.row()).row));
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void DenseTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(static_cast<int>(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void DenseTable::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason) {
        m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
            || event->reason() == Qt::ShortcutFocusReason;
    }
    QTableView::focusInEvent(event);
    viewport()->update();
}

bool DenseTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHoveredRow(-1);
    }
    if (event->type() == QEvent::ToolTip && m_model != nullptr) {
        return showTip(static_cast<QHelpEvent *>(event));
    }
    return QTableView::viewportEvent(event);
}

void DenseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void DenseTable::setHoveredRow(int row)
{
    if (row != m_hovered) {
        updateRow(m_hovered);
        m_hovered = row;
        updateRow(m_hovered);
    }
}

} // namespace bw
