#include "widgets/dense_table.h"

#include "widgets/dense_header.h"
#include "widgets/paint.h"
#include "widgets/plain.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QToolTip>

namespace bw {

// Painting of DenseTable, and what stands under the pointer.

QRect DenseTable::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), QTableView::rowHeight(row)};
}

void DenseTable::updateRow(int row)
{
    if (m_model != nullptr && row >= 0 && row < m_model->rowCount()) {
        viewport()->update(rowRect(row));
    }
}

void DenseTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    int first = rowAt(dirty.top());
    if (m_model == nullptr || first < 0) {
        painter.fillRect(dirty, tok(Token::BgSurface));
        return;
    }
    int last = rowAt(dirty.bottom());
    if (last < 0) {
        last = m_model->rowCount() - 1;
        const int below = rowViewportPosition(last) + QTableView::rowHeight(last);
        painter.fillRect(QRect(0, below, viewport()->width(), viewport()->height() - below),
                         tok(Token::BgSurface));
    }
    first = std::max(first, 0);
    const std::vector<CellLook> looks = paintGround(painter, first, last);
    // Column by column: neighbours share font, colour and sprites.
    for (int c = 0; c < m_model->columnCount(); ++c) {
        const int left = columnViewportPosition(c);
        if (!isColumnHidden(c) && left <= dirty.right() && left + columnWidth(c) > dirty.left()) {
            paintColumn(painter, c, first, looks);
        }
    }
    paintRing(painter);
}

std::vector<CellLook> DenseTable::paintGround(QPainter &painter, int first, int last) const
{
    const qreal hair = hairWidth(deviceScale(painter));
    std::vector<CellLook> looks;
    for (int row = first; row <= last; ++row) {
        const QRect box = rowRect(row);
        const bool selected = selectionModel()->isRowSelected(row);
        Token ground = m_model->place(row).isGroup() ? Token::BgSunken : Token::BgSurface;
        if (selected) {
            ground = Token::BgSelected;
        } else if (row == m_hovered) {
            ground = Token::BgHover;
        }
        painter.fillRect(box, tok(ground));
        if (selected) {
            painter.fillRect(QRect(0, box.top(), 3, box.height()), tok(Token::Accent));
        }
        hairline(painter, selected ? 3 : 0, box.width(), box.bottom() + 1 - hair, Token::LineHair);
        looks.push_back({row == m_hovered, selected});
    }
    return looks;
}

void DenseTable::paintColumn(QPainter &painter, int column, int first,
                             const std::vector<CellLook> &looks) const
{
    const int left = columnViewportPosition(column);
    const int width = columnWidth(column);
    int row = first;
    for (const CellLook look : looks) {
        const Place at = m_model->place(row);
        const QRect cell =
            m_head->contentRect(column, {left, rowViewportPosition(row), width, QTableView::rowHeight(row)});
        if (at.isGroup()) {
            m_model->paintTotal(painter, cell, at.group, column);
        } else {
            m_model->paintCell(painter, cell, at.row, column, look);
        }
        ++row;
    }
}

void DenseTable::paintRing(QPainter &painter) const
{
    if (!hasFocus() || !m_byKeyboard || !currentIndex().isValid()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect box = rowRect(currentIndex().row());
    const QColor ring = tok(Token::Accent);
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), ring);
    painter.fillRect(QRect(box.left(), box.bottom() - 2, box.width(), 2), ring);
    painter.fillRect(QRect(box.left(), box.top(), 2, box.height() - 1), ring);
    painter.fillRect(QRect(box.right() - 1, box.top(), 2, box.height() - 1), ring);
}

bool DenseTable::showTip(QHelpEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) {
        QToolTip::hideText();
        return true;
    }
    const QRect cell(columnViewportPosition(index.column()), rowViewportPosition(index.row()),
                     columnWidth(index.column()), QTableView::rowHeight(index.row()));
    const QRect content = m_head->contentRect(index.column(), cell);
    const Place at = m_model->place(index.row());
    const QString tip = at.isGroup()
        ? m_model->totalTip(at.group, index.column())
        : m_model->tip(at.row, index.column(), event->pos() - content.topLeft(), content.size());
    QToolTip::showText(event->globalPos(), plainTip(tip), viewport(), tip.isEmpty() ? QRect() : cell);
    return true;
}

} // namespace bw
