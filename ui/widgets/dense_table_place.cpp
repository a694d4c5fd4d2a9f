#include "widgets/dense_header.h"
#include "widgets/dense_table.h"

#include <QScrollBar>

namespace bw {

// What survives a reset of the model: selection, current row, and the row at the top.

void DenseTable::rememberPlace()
{
    m_memory = {};
    m_memory.scroll = verticalScrollBar()->value();
    m_memory.sort = m_head->shownSort();
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const Place at = m_model->place(index.row());
        if (!at.isGroup()) {
            m_memory.selected.push_back(m_model->rowKey(at.row));
        }
    }
    if (currentIndex().isValid() && !m_model->place(currentIndex().row()).isGroup()) {
        m_memory.current = m_model->rowKey(m_model->place(currentIndex().row()).row);
    }
    const int top = rowAt(0);
    if (top >= 0 && !m_model->place(top).isGroup()) {
        m_memory.top = m_model->rowKey(m_model->place(top).row);
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
    if (!m_memory.selected.empty() || m_memory.current) {
        const QSet<qint64> wanted(m_memory.selected.begin(), m_memory.selected.end());
        QItemSelection selection;
        QModelIndex current;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const Place at = m_model->place(row);
            if (at.isGroup()) {
                continue;
            }
            const qint64 key = m_model->rowKey(at.row);
            if (wanted.contains(key)) {
                selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
            }
            if (key == m_memory.current) {
                current = m_model->index(row, 0);
            }
        }
        const QSignalBlocker quiet(verticalScrollBar());
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    executeDelayedItemsLayout();
    updateGeometries();
    int scroll = m_memory.scroll;
    if (m_memory.sort != m_model->sortedBy()) {
        scroll = 0; // another order begins at its top
    } else if (m_memory.top) {
        const int row = m_model->placeOf(*m_memory.top);
        if (row >= 0) {
            scroll = verticalHeader()->sectionPosition(row) - m_memory.topOffset;
        }
    }
    m_head->setShownSort(m_model->sortedBy());
    verticalScrollBar()->setValue(scroll);
}

} // namespace bw
