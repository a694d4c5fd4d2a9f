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
    std::vector<Span> columns;
    for (int c = 0; c < m_model->columnCount(); ++c) {
        const Span span{c, columnViewportPosition(c), columnWidth(c)};
        if (!isColumnHidden(c) && span.left <= dirty.right() && span.left + span.width > dirty.left()) {
            columns.push_back(span);
        }
    }
    // Row by row: what a row's ground brought into the processor's cache is still there for its cells.
    for (int row = std::max(first, 0); row <= last; ++row) {
        const QRect box = rowRect(row);
        const CellLook look = paintGround(painter, row, box);
        const Place at = m_model->place(row);
        for (const Span &column : columns) {
            const QRect cell =
                m_head->contentRect(column.index, {column.left, box.top(), column.width, box.height()});
            if (at.isGroup()) {
                m_model->paintTotal(painter, cell, at.group, column.index);
            } else {
                m_model->paintCell(painter, cell, at.row, column.index, look);
            }
        }
    }
    paintRing(painter);
}

CellLook DenseTable::paintGround(QPainter &painter, int row, const QRect &box) const
{
    const CellLook look{row == m_hovered, selectionModel()->isRowSelected(row)};
    Token ground = m_model->place(row).isGroup() ? Token::BgSunken : Token::BgSurface;
    if (look.selected) {
        ground = Token::BgSelected;
    } else if (look.hovered) {
        ground = Token::BgHover;
    }
    // The line below belongs to the row and is painted once, not over the ground.
    const qreal hair = hairWidth(deviceScale(painter));
    const qreal line = box.bottom() + 1 - hair;
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), line - box.top()), tok(ground));
    hairline(painter, 0, box.width(), line, Token::LineHair);
    if (look.selected) {
        painter.fillRect(QRect(0, box.top(), 3, box.height()), tok(Token::Accent));
    }
    return look;
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
