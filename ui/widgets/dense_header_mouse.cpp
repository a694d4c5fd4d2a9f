#include "widgets/dense_header.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <algorithm>

namespace bw {

// Sizing columns by their edges; moving them is QHeaderView's.

namespace {

constexpr int reach = 4; ///< of an edge, to both sides

} // namespace

std::vector<int> DenseHeader::order() const
{
    std::vector<int> columns;
    columns.reserve(static_cast<size_t>(count()));
    for (int place = 0; place < count(); ++place) {
        columns.push_back(logicalIndex(place));
    }
    return columns;
}

bool DenseHeader::isWanted(int column) const
{
    const auto at = static_cast<size_t>(column);
    const bool usual = m_model == nullptr || !m_model->isOptional(column);
    return at < m_wanted.size() ? m_wanted[at].value_or(usual) : usual;
}

void DenseHeader::setWanted(int column, bool wanted)
{
    if (wanted != isWanted(column)) {
        m_wanted.resize(static_cast<size_t>(count()));
        m_wanted[static_cast<size_t>(column)] = wanted;
        emit widthsGiven();
    }
}

int DenseHeader::innerWidth(int column) const
{
    const int outer = outerPadding - cellPadding;
    return sectionSize(column) - (column == m_plan.first ? outer : 0) - (column == m_plan.last ? outer : 0);
}

void DenseHeader::setGivenWidths(std::vector<int> widths)
{
    widths.resize(static_cast<size_t>(count()));
    if (widths != m_given) {
        m_given = std::move(widths);
        emit widthsGiven();
    }
}

void DenseHeader::giveWidth(int column, int width)
{
    const int usual = m_model->columnWidth(column);
    if (usual == 0 || static_cast<size_t>(column) >= m_given.size()) {
        return; // the flexible one has what the others leave
    }
    if (width > 0) {
        const int flexible = flexibleColumn(*m_model);
        const int room = flexible < 0 ? width : innerWidth(flexible) - m_leastFlexible;
        const int most = std::max(innerWidth(column), innerWidth(column) + room);
        const int least = m_model->leastWidth(column);
        width = std::clamp(width, least, std::max(least, most));
    }
    int &given = m_given[static_cast<size_t>(column)];
    if (given != (width == usual ? 0 : width)) {
        given = width == usual ? 0 : width;
        emit widthsGiven();
    }
}

std::optional<DenseHeader::Edge> DenseHeader::edgeAt(int x) const
{
    if (m_model == nullptr) {
        return {};
    }
    // The flexible column gives and takes: an edge sizes the column that it parts from it, so that the edge
    // stays under the pointer.
    const int flexible = flexibleColumn(*m_model);
    int before = -1;
    bool passed = false;
    for (const int column : order()) {
        if (isSectionHidden(column)) {
            continue;
        }
        passed = passed || before == flexible;
        if (before >= 0 && std::abs(sectionViewportPosition(column) - x) <= reach) {
            const int sized = passed ? column : before;
            return Edge{sized, passed ? -1 : 1, x, innerWidth(sized)};
        }
        before = column;
    }
    return {};
}

void DenseHeader::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->button() == Qt::LeftButton ? edgeAt(event->pos().x()) : std::nullopt;
    if (!m_dragged) {
        // What a row is about stays at its beginning.
        setSectionsMovable(visualIndexAt(event->pos().x()) > 0);
        QHeaderView::mousePressEvent(event);
    }
}

void DenseHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        giveWidth(
            m_dragged->column,
            std::max(1, m_dragged->width + m_dragged->direction * (event->pos().x() - m_dragged->from)));
        return;
    }
    QHeaderView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        if (edgeAt(event->pos().x())) {
            setCursor(Qt::SplitHCursor);
        } else {
            unsetCursor();
        }
    }
}

void DenseHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged) {
        m_dragged.reset();
        return;
    }
    const int first = logicalIndex(0);
    QHeaderView::mouseReleaseEvent(event);
    if (logicalIndex(0) != first) {
        moveSection(visualIndex(first), 0);
    }
}

void DenseHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<Edge> edge = edgeAt(event->pos().x());
    if (edge && event->button() == Qt::LeftButton) {
        giveWidth(edge->column, m_model->fitWidth(edge->column));
        return;
    }
    QHeaderView::mouseDoubleClickEvent(event);
}

void DenseHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    if (column >= 0) {
        emit menuRequested(column, event->globalPos());
    }
}

} // namespace bw
