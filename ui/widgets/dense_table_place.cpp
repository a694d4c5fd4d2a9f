#include "widgets/dense_header.h"
#include "widgets/dense_table.h"

#include <QScrollBar>

namespace bw {

// What survives a reset of the model or another order: selection, current row, and the row at the top.

qint64 DenseTable::nameOf(int viewRow) const
{
    const qint32 row = m_model->place(viewRow).row;
    return m_memory.by == By::Key ? m_model->rowKey(row) : row;
}

int DenseTable::placeNamed(qint64 name) const
{
    if (m_memory.by == By::Key) {
        return m_model->placeOf(name);
    }
    const std::vector<Place> &places = m_model->arrangement().places;
    const auto found = std::find_if(places.begin(), places.end(), [&](Place p) { return p.row == name; });
    return found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

void DenseTable::rememberPlace(By by)
{
    m_memory = {};
    m_memory.by = by;
    m_memory.scroll = verticalScrollBar()->value();
    m_memory.sort = m_head->shownSort();
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (!m_model->place(index.row()).isGroup()) {
            m_memory.selected.push_back(nameOf(index.row()));
        }
    }
    if (currentIndex().isValid() && !m_model->place(currentIndex().row()).isGroup()) {
        m_memory.current = nameOf(currentIndex().row());
    }
    const int top = rowAt(0);
    if (top >= 0 && !m_model->place(top).isGroup()) {
        m_memory.top = nameOf(top);
        m_memory.topOffset = rowViewportPosition(top);
    }
}

void DenseTable::restorePlace()
{
    m_hovered = -1;
    fitColumns();
    for (const int row : std::exchange(m_groupRows, {})) {
        if (row < verticalHeader()->count()) {
            verticalHeader()->resizeSection(row, m_lineHeight); // it may be an account now
        }
    }
    for (int row = 0; m_model->isGrouped() && row < m_model->rowCount(); ++row) {
        if (m_model->place(row).isGroup()) {
            verticalHeader()->resizeSection(row, m_groupHeight);
            m_groupRows.push_back(row);
        }
    }
    restoreSelection();
    executeDelayedItemsLayout();
    updateGeometries();
    restoreScroll();
}

void DenseTable::restoreOrder()
{
    restoreSelection();
    restoreScroll();
    viewport()->update();
    m_head->viewport()->update(); // the arrow
}

void DenseTable::restoreSelection()
{
    if (m_memory.selected.empty() && !m_memory.current) {
        return;
    }
    const QSet<qint64> wanted(m_memory.selected.begin(), m_memory.selected.end());
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->place(row).isGroup()) {
            continue;
        }
        const qint64 name = nameOf(row);
        if (wanted.contains(name)) {
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        }
        if (name == m_memory.current) {
            current = m_model->index(row, 0);
        }
    }
    setAutoScroll(false); // where to scroll is decided afterwards
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(true);
}

void DenseTable::restoreScroll()
{
    int scroll = m_memory.scroll;
    if (m_memory.sort != m_model->sortedBy()) {
        scroll = 0; // another order begins at its top
    } else if (m_memory.top && m_memory.scroll > 0) { // who looks at the first rows goes on doing so
        const int row = placeNamed(*m_memory.top);
        if (row >= 0) {
            scroll = verticalHeader()->sectionPosition(row) - m_memory.topOffset;
        }
    }
    m_head->setShownSort(m_model->sortedBy());
    verticalScrollBar()->setValue(scroll);
}

} // namespace bw
